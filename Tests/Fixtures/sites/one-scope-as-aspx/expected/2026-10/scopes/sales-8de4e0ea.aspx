<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="HelpLens 0.1.0">
<meta name="description" content="Help in one scope.">
<title>Sales – October 2026 – Help in Sales</title>
<link rel="stylesheet" href="../../assets/style-HASH.css">
<script src="../../periods.js" defer></script>
<script src="../../assets/site-HASH.js" defer></script>
</head>
<body data-root="../../" data-search="../search.js">
<a class="skip-link" href="#page_content">Skip to the content</a>
<header class="masthead">
<div class="masthead-title">
<p class="site-title"><a href="../index.aspx">Help in Sales</a></p>
<p class="period"><span class="period-label">October 2026</span> <a class="period-switch" href="../../archive.aspx">All periods</a></p>
</div>
<p class="masthead-line">UTC · data through 31 October 2026 · numbers of interactions and people protected</p>
<nav class="site-nav" aria-label="Pages">
<ul>
<li><a href="../index.aspx">Overview</a></li>
<li><a href="index.aspx" aria-current="true">Scopes</a></li>
<li><a href="../items/index.aspx">Items</a></li>
<li><a href="../cohorts.aspx">Retention</a></li>
<li><a href="../about/measures.aspx">Measures</a></li>
<li><a href="../about/privacy.aspx">Privacy</a></li>
<li><a href="../about/data.aspx">Data</a></li>
</ul>
</nav>
</header>
<main id="page_content">
<nav class="breadcrumbs" aria-label="Breadcrumbs">
<ol>
<li><a href="../index.aspx">Overview</a></li>
<li><a href="index.aspx">Scopes</a></li>
<li><span aria-current="page">Sales</span></li>
</ol>
</nav>
<h1 id="sales">Sales</h1>
<p>Help in this scope in October 2026.</p>
<dl class="stats">
<div class="stat"><dt>Reach</dt><dd class="stat-value">8</dd><dd class="stat-change is-same"><svg class="arrow" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d="M1 4.5h10v3H1z" fill="currentColor"/></svg>unchanged on September</dd><dd class="stat-meaning">People for whom help was loaded, viewed or clicked at least once.</dd></div>
<div class="stat"><dt>Viewers</dt><dd class="stat-value">5</dd><dd class="stat-change is-same"><svg class="arrow" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d="M1 4.5h10v3H1z" fill="currentColor"/></svg>unchanged on September</dd><dd class="stat-meaning">People who opened help, or clicked in it.</dd></div>
<div class="stat"><dt>View rate</dt><dd class="stat-value">63<span class="stat-unit">%</span></dd><dd class="stat-change is-same"><svg class="arrow" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d="M1 4.5h10v3H1z" fill="currentColor"/></svg>unchanged on September</dd><dd class="stat-small">too few people to tell from chance</dd><dd class="stat-small">95% interval 31–86%</dd><dd class="stat-meaning">Of the people for whom help was loaded, the share who viewed it or clicked in it.</dd></div>
<div class="stat"><dt>Engagement rate</dt><dd class="stat-value is-protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</dd><dd class="stat-small">It could tell about fewer than 5 people.</dd><dd class="stat-meaning">Of the people for whom help was loaded, the share who clicked in it.</dd></div>
</dl>
<h2 id="people-each-day">People each day</h2>
<figure class="block block-chart" aria-labelledby="block_2_title">
<figcaption><p class="block-title" id="block_2_title">Viewers and clickers, day by day</p><p class="block-note">Most: 6 October (5 viewers). Thin: viewers, September, weekday over weekday. Shaded: weekends. Hatched: protected.</p></figcaption>
<div class="pictures">
<svg class="picture is-wide" viewBox="0 0 800 304" width="800" height="304" role="img" aria-labelledby="block_2_wide_t block_2_wide_d" font-size="14" fill="currentColor"><title id="block_2_wide_t">Viewers and clickers, day by day</title><desc id="block_2_wide_d">Viewers: from 0 (2 October 2026) to 5 (6 October 2026). Clickers: from 0 (1 October 2026) to 0 (1 October 2026).</desc><defs><pattern id="block_2_wide_hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6" stroke="currentColor" stroke-width="2"/></pattern></defs><rect class="rest" x="55.3" y="18" width="45.4" height="240"/><rect class="rest" x="214.2" y="18" width="45.4" height="240"/><rect class="rest" x="373.1" y="18" width="45.4" height="240"/><rect class="rest" x="532" y="18" width="45.4" height="240"/><rect class="rest" x="690.9" y="18" width="15.4" height="240"/><path class="base" d="M17.2 258H706.3" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="262.5" text-anchor="end">0</text><path class="grid" d="M17.2 178H706.3" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="182.5" text-anchor="end">2</text><path class="grid" d="M17.2 98H706.3" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="102.5" text-anchor="end">4</text><path class="grid" d="M17.2 18H706.3" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="22.5" text-anchor="end">6</text><g class="series-1"><rect class="hatch-tint" x="17.2" y="260" width="15.4" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="17.2" y="260" width="15.4" height="7"/><g class="series-1"><rect class="hatch-tint" x="100.7" y="260" width="22.7" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="100.7" y="260" width="22.7" height="7"/><g class="series-1"><rect class="hatch-tint" x="282.3" y="260" width="22.7" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="282.3" y="260" width="22.7" height="7"/><g class="series-1"><rect class="hatch-tint" x="441.2" y="260" width="22.7" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="441.2" y="260" width="22.7" height="7"/><g class="series-1"><rect class="hatch-tint" x="486.6" y="260" width="22.7" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="486.6" y="260" width="22.7" height="7"/><g class="series-1"><rect class="hatch-tint" x="645.5" y="260" width="22.7" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="645.5" y="260" width="22.7" height="7"/><g class="series-1"><rect class="hatch-tint" x="690.9" y="260" width="15.4" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="690.9" y="260" width="15.4" height="7"/><g class="series-2"><rect class="hatch-tint" x="100.7" y="270" width="45.4" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="100.7" y="270" width="45.4" height="7"/><g class="series-2"><rect class="hatch-tint" x="441.2" y="270" width="22.7" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="441.2" y="270" width="22.7" height="7"/><g class="series-2"><rect class="hatch-tint" x="645.5" y="270" width="22.7" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="645.5" y="270" width="22.7" height="7"/><text class="tick" x="112" y="298" text-anchor="middle">5 Oct</text><text class="tick" x="271" y="298" text-anchor="middle">12 Oct</text><text class="tick" x="429.9" y="298" text-anchor="middle">19 Oct</text><text class="tick" x="588.8" y="298" text-anchor="middle">26 Oct</text><g class="series-1"><path class="line-before" d="M89.3 258L112 258L134.7 258L157.4 58L180.1 258L202.9 258L225.6 258M293.7 258L316.4 258M361.8 258L384.5 258M475.3 258L498 258L520.7 258L543.4 258L566.1 258" fill="none" stroke="currentColor"/></g><g class="series-2"><path class="line" d="M21.2 258L43.9 258L66.6 258L89.3 258M157.4 258L180.1 258L202.9 258L225.6 258L248.3 258L271 258L293.7 258L316.4 258L339.1 258L361.8 258L384.5 258L407.2 258L429.9 258M475.3 258L498 258L520.7 258L543.4 258L566.1 258L588.8 258L611.5 258L634.2 258M679.6 258L702.3 258" fill="none" stroke="currentColor"/></g><g class="series-1"><circle class="alone" cx="475.3" cy="258" r="2.5"/><circle class="alone" cx="679.6" cy="258" r="2.5"/><path class="line" d="M43.9 258L66.6 258L89.3 258M134.7 58L157.4 258L180.1 258L202.9 258L225.6 258L248.3 258L271 258M316.4 258L339.1 258L361.8 258L384.5 258L407.2 258L429.9 258M520.7 258L543.4 258L566.1 258L588.8 258L611.5 258L634.2 258" fill="none" stroke="currentColor"/></g><g class="series-1"><circle class="dot" cx="134.7" cy="58" r="4"/><text class="value" x="134.7" y="49" text-anchor="middle">5</text></g><g class="series-2"><text class="end-name" x="714.3" y="222.5">Clickers</text></g><g class="series-1 is-before"><text class="end-name" x="714.3" y="240.5">September</text></g><g class="series-1"><text class="end-name" x="714.3" y="258.5">Viewers</text></g><rect class="readout" x="9.9" y="18" width="22.7" height="240"><title>1 October 2026
Viewers protected
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="32.6" y="18" width="22.7" height="240"><title>2 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="55.3" y="18" width="22.7" height="240"><title>3 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="78" y="18" width="22.7" height="240"><title>4 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="100.7" y="18" width="22.7" height="240"><title>5 October 2026
Viewers protected
Clickers protected
Viewers, September: 0</title></rect><rect class="readout" x="123.4" y="18" width="22.7" height="240"><title>6 October 2026
Viewers 5
Clickers protected
Viewers, September: 0</title></rect><rect class="readout" x="146.1" y="18" width="22.7" height="240"><title>7 October 2026
Viewers 0
Clickers 0
Viewers, September: 5</title></rect><rect class="readout" x="168.8" y="18" width="22.7" height="240"><title>8 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="191.5" y="18" width="22.7" height="240"><title>9 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="214.2" y="18" width="22.7" height="240"><title>10 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="236.9" y="18" width="22.7" height="240"><title>11 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="259.6" y="18" width="22.7" height="240"><title>12 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="282.3" y="18" width="22.7" height="240"><title>13 October 2026
Viewers protected
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="305" y="18" width="22.7" height="240"><title>14 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="327.7" y="18" width="22.7" height="240"><title>15 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="350.4" y="18" width="22.7" height="240"><title>16 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="373.1" y="18" width="22.7" height="240"><title>17 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="395.8" y="18" width="22.7" height="240"><title>18 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="418.5" y="18" width="22.7" height="240"><title>19 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="441.2" y="18" width="22.7" height="240"><title>20 October 2026
Viewers protected
Clickers protected</title></rect><rect class="readout" x="463.9" y="18" width="22.7" height="240"><title>21 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="486.6" y="18" width="22.7" height="240"><title>22 October 2026
Viewers protected
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="509.3" y="18" width="22.7" height="240"><title>23 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="532" y="18" width="22.7" height="240"><title>24 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="554.7" y="18" width="22.7" height="240"><title>25 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="577.4" y="18" width="22.7" height="240"><title>26 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="600.1" y="18" width="22.7" height="240"><title>27 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="622.8" y="18" width="22.7" height="240"><title>28 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="645.5" y="18" width="22.7" height="240"><title>29 October 2026
Viewers protected
Clickers protected</title></rect><rect class="readout" x="668.2" y="18" width="22.7" height="240"><title>30 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="690.9" y="18" width="22.7" height="240"><title>31 October 2026
Viewers protected
Clickers 0</title></rect></svg>
<svg class="picture is-narrow" viewBox="0 0 380 254" width="380" height="254" role="img" aria-labelledby="block_2_narrow_t block_2_narrow_d" font-size="14" fill="currentColor"><title id="block_2_narrow_t">Viewers and clickers, day by day</title><desc id="block_2_narrow_d">Viewers: from 0 (2 October 2026) to 5 (6 October 2026). Clickers: from 0 (1 October 2026) to 0 (1 October 2026).</desc><defs><pattern id="block_2_narrow_hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6" stroke="currentColor" stroke-width="2"/></pattern></defs><rect class="rest" x="34.3" y="18" width="17.4" height="190"/><rect class="rest" x="95.2" y="18" width="17.4" height="190"/><rect class="rest" x="156.1" y="18" width="17.4" height="190"/><rect class="rest" x="217" y="18" width="17.4" height="190"/><rect class="rest" x="277.9" y="18" width="8.4" height="190"/><path class="base" d="M17.2 208H286.3" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="212.5" text-anchor="end">0</text><path class="grid" d="M17.2 144.7H286.3" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="149.2" text-anchor="end">2</text><path class="grid" d="M17.2 81.3H286.3" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="85.8" text-anchor="end">4</text><path class="grid" d="M17.2 18H286.3" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="22.5" text-anchor="end">6</text><g class="series-1"><rect class="hatch-tint" x="17.2" y="210" width="8.4" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="17.2" y="210" width="8.4" height="7"/><g class="series-1"><rect class="hatch-tint" x="51.7" y="210" width="8.7" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="51.7" y="210" width="8.7" height="7"/><g class="series-1"><rect class="hatch-tint" x="121.3" y="210" width="8.7" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="121.3" y="210" width="8.7" height="7"/><g class="series-1"><rect class="hatch-tint" x="182.2" y="210" width="8.7" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="182.2" y="210" width="8.7" height="7"/><g class="series-1"><rect class="hatch-tint" x="199.6" y="210" width="8.7" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="199.6" y="210" width="8.7" height="7"/><g class="series-1"><rect class="hatch-tint" x="260.5" y="210" width="8.7" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="260.5" y="210" width="8.7" height="7"/><g class="series-1"><rect class="hatch-tint" x="277.9" y="210" width="8.4" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="277.9" y="210" width="8.4" height="7"/><g class="series-2"><rect class="hatch-tint" x="51.7" y="220" width="17.4" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="51.7" y="220" width="17.4" height="7"/><g class="series-2"><rect class="hatch-tint" x="182.2" y="220" width="8.7" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="182.2" y="220" width="8.7" height="7"/><g class="series-2"><rect class="hatch-tint" x="260.5" y="220" width="8.7" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="260.5" y="220" width="8.7" height="7"/><text class="tick" x="56" y="248" text-anchor="middle">5 Oct</text><text class="tick" x="117" y="248" text-anchor="middle">12 Oct</text><text class="tick" x="177.9" y="248" text-anchor="middle">19 Oct</text><text class="tick" x="238.8" y="248" text-anchor="middle">26 Oct</text><g class="series-1"><path class="line-before" d="M47.3 208L56 208L64.7 208L73.4 49.7L82.1 208L90.9 208L99.6 208M125.7 208L134.4 208M151.8 208L160.5 208M195.3 208L204 208L212.7 208L221.4 208L230.1 208" fill="none" stroke="currentColor"/></g><g class="series-2"><path class="line" d="M21.2 208L29.9 208L38.6 208L47.3 208M73.4 208L82.1 208L90.9 208L99.6 208L108.3 208L117 208L125.7 208L134.4 208L143.1 208L151.8 208L160.5 208L169.2 208L177.9 208M195.3 208L204 208L212.7 208L221.4 208L230.1 208L238.8 208L247.5 208L256.2 208M273.6 208L282.3 208" fill="none" stroke="currentColor"/></g><g class="series-1"><circle class="alone" cx="195.3" cy="208" r="2.5"/><circle class="alone" cx="273.6" cy="208" r="2.5"/><path class="line" d="M29.9 208L38.6 208L47.3 208M64.7 49.7L73.4 208L82.1 208L90.9 208L99.6 208L108.3 208L117 208M134.4 208L143.1 208L151.8 208L160.5 208L169.2 208L177.9 208M212.7 208L221.4 208L230.1 208L238.8 208L247.5 208L256.2 208" fill="none" stroke="currentColor"/></g><g class="series-1"><circle class="dot" cx="64.7" cy="49.7" r="4"/><text class="value" x="64.7" y="40.7" text-anchor="middle">5</text></g><g class="series-2"><text class="end-name" x="294.3" y="172.5">Clickers</text></g><g class="series-1 is-before"><text class="end-name" x="294.3" y="190.5">September</text></g><g class="series-1"><text class="end-name" x="294.3" y="208.5">Viewers</text></g><rect class="readout" x="16.9" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="25.6" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="34.3" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="43" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="51.7" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="60.4" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="69.1" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="77.8" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="86.5" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="95.2" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="103.9" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="112.6" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="121.3" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="130" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="138.7" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="147.4" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="156.1" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="164.8" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="173.5" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="182.2" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="190.9" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="199.6" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="208.3" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="217" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="225.7" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="234.4" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="243.1" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="251.8" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="260.5" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="269.2" y="18" width="8.7" height="190" data-readout/><rect class="readout" x="277.9" y="18" width="8.7" height="190" data-readout/></svg>
</div>
<details class="numbers"><summary>The numbers<span class="unseen"> behind Viewers and clickers, day by day</span></summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_2_title">
<table aria-labelledby="block_2_title">
<thead><tr><th scope="col" data-order="given">Day</th><th scope="col" class="n"><span class="head"><span>Viewers</span></span></th><th scope="col" class="n">Viewers, Sep</th><th scope="col" class="n"><span class="head"><span>Clickers</span></span></th><th scope="col" class="n">Clickers, Sep</th></tr></thead>
<tbody>
<tr><th scope="row">1 October 2026</th><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">2 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">3 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">4 October 2026</th><td class="n">0</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">0</td><td class="n">0</td></tr>
<tr class="is-protected"><th scope="row">5 October 2026</th><td colspan="4"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
<tr><th scope="row">6 October 2026</th><td class="n">5</td><td class="n">0</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
<tr><th scope="row">7 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">8 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">9 October 2026</th><td class="n">0</td><td class="n">5</td><td class="n">0</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
<tr><th scope="row">10 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">11 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">12 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">13 October 2026</th><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">14 October 2026</th><td class="n">0</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">0</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
<tr><th scope="row">15 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">16 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">17 October 2026</th><td class="n">0</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">0</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
<tr><th scope="row">18 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">19 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr class="is-protected"><th scope="row">20 October 2026</th><td colspan="4"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
<tr><th scope="row">21 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">22 October 2026</th><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">23 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">24 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">25 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">26 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">27 October 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">28 October 2026</th><td class="n">0</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">29 October 2026</th><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
<tr><th scope="row">30 October 2026</th><td class="n">0</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">0</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
<tr><th scope="row">31 October 2026</th><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">0</td><td class="n">–</td></tr>
</tbody>
</table>
</div>
</details>
<div class="block-foot"><span>Protected: numbers that could tell about fewer than 5 people.</span> <span class="downloads"><span>Download</span> <a href="../data/scopes_sales-8de4e0ea_2.csv" download><span class="unseen">Viewers and clickers, day by day as </span>CSV</a> <a href="../data/scopes_sales-8de4e0ea_2.json" download><span class="unseen">Viewers and clickers, day by day as </span>JSON</a></span></div>
</figure>
<h2 id="items">Items</h2>
<figure class="block block-table" aria-labelledby="block_3_title">
<figcaption><p class="block-title" id="block_3_title">Items in this scope</p></figcaption>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_3_title">
<table aria-labelledby="block_3_title">
<thead><tr><th scope="col">Item</th><th scope="col" class="n"><span class="head"><span>Reach</span></span></th><th scope="col" class="n"><span class="head"><span>Viewers</span> <span class="delta"><span class="unseen">change </span>on Sep</span></span></th><th scope="col" class="n"><span class="head"><span>View rate<span class="unit">, %</span></span></span></th></tr></thead>
<tbody>
<tr><th scope="row"><a href="../items/notiz-neu-mehr-edb46562.aspx">Notiz &quot;neu&quot; &amp; &lt;mehr&gt;</a></th><td class="n">8</td><td class="n">5 <span class="delta is-same">0</span></td><td class="n">63</td></tr>
<tr><th scope="row"><a href="../items/erste-schritte-cced28c6.aspx">Erste Schritte</a></th><td class="n">8</td><td class="n">5 <span class="delta is-same">0</span></td><td class="n">63</td></tr>
</tbody>
</table>
</div>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="../data/scopes_sales-8de4e0ea_3.csv" download><span class="unseen">Items in this scope as </span>CSV</a> <a href="../data/scopes_sales-8de4e0ea_3.json" download><span class="unseen">Items in this scope as </span>JSON</a></span></div>
</figure>
<h2 id="thirteen-months">Thirteen months</h2>
<figure class="block block-chart" aria-labelledby="block_4_title">
<figcaption><p class="block-title" id="block_4_title">People reached each month</p></figcaption>
<div class="pictures">
<svg class="picture is-wide" viewBox="0 0 800 272" width="800" height="272" role="img" aria-labelledby="block_4_wide_t block_4_wide_d" font-size="14" fill="currentColor"><title id="block_4_wide_t">People reached each month</title><desc id="block_4_wide_d">Reach: from 0 (October 2025) to 8 (September 2026).</desc><path class="base" d="M0 230H800" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="6.8" y="230" width="47" height="0"><title>October 2025
Reach 0</title></rect></g><text class="value is-quiet" x="30.8" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="68.3" y="230" width="47" height="0"><title>November 2025
Reach 0</title></rect></g><text class="value is-quiet" x="92.3" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="129.8" y="230" width="47" height="0"><title>December 2025
Reach 0</title></rect></g><text class="value is-quiet" x="153.8" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="191.4" y="230" width="47" height="0"><title>January 2026
Reach 0</title></rect></g><text class="value is-quiet" x="215.4" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="252.9" y="230" width="47" height="0"><title>February 2026
Reach 0</title></rect></g><text class="value is-quiet" x="276.9" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="314.5" y="230" width="47" height="0"><title>March 2026
Reach 0</title></rect></g><text class="value is-quiet" x="338.5" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="376" y="230" width="47" height="0"><title>April 2026
Reach 0</title></rect></g><text class="value is-quiet" x="400" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="437.5" y="230" width="47" height="0"><title>May 2026
Reach 0</title></rect></g><text class="value is-quiet" x="461.5" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="499.1" y="230" width="47" height="0"><title>June 2026
Reach 0</title></rect></g><text class="value is-quiet" x="523.1" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="560.6" y="230" width="47" height="0"><title>July 2026
Reach 0</title></rect></g><text class="value is-quiet" x="584.6" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="622.2" y="230" width="47" height="0"><title>August 2026
Reach 0</title></rect></g><text class="value is-quiet" x="646.2" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="683.7" y="20" width="47" height="210"><title>September 2026
Reach 8</title></rect></g><text class="value is-quiet" x="707.7" y="14" text-anchor="middle">8</text><g class="series-1"><rect class="column" x="745.2" y="20" width="47" height="210"><title>October 2026
Reach 8</title></rect></g><text class="value" x="769.2" y="14" text-anchor="middle">8</text><text class="tick" x="30.8" y="250" text-anchor="middle">Oct</text><text class="tick" x="30.8" y="267" text-anchor="middle">2025</text><text class="tick" x="92.3" y="250" text-anchor="middle">Nov</text><text class="tick" x="153.8" y="250" text-anchor="middle">Dec</text><text class="tick" x="215.4" y="250" text-anchor="middle">Jan</text><text class="tick" x="215.4" y="267" text-anchor="middle">2026</text><text class="tick" x="276.9" y="250" text-anchor="middle">Feb</text><text class="tick" x="338.5" y="250" text-anchor="middle">Mar</text><text class="tick" x="400" y="250" text-anchor="middle">Apr</text><text class="tick" x="461.5" y="250" text-anchor="middle">May</text><text class="tick" x="523.1" y="250" text-anchor="middle">Jun</text><text class="tick" x="584.6" y="250" text-anchor="middle">Jul</text><text class="tick" x="646.2" y="250" text-anchor="middle">Aug</text><text class="tick" x="707.7" y="250" text-anchor="middle">Sep</text><text class="tick" x="769.2" y="250" text-anchor="middle">Oct</text></svg>
<svg class="picture is-narrow" viewBox="0 0 380 232" width="380" height="232" role="img" aria-labelledby="block_4_narrow_t block_4_narrow_d" font-size="14" fill="currentColor"><title id="block_4_narrow_t">People reached each month</title><desc id="block_4_narrow_d">Reach: from 0 (October 2025) to 8 (September 2026).</desc><path class="base" d="M0 190H380" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="3.2" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="14.6" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="32.4" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="43.8" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="61.7" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="73.1" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="90.9" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="102.3" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="120.1" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="131.5" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="149.4" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="160.8" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="178.6" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="190" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="207.8" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="219.2" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="237.1" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="248.5" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="266.3" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="277.7" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="295.5" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="306.9" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="324.8" y="20" width="21.8" height="170" data-readout/></g><text class="value is-quiet" x="336.2" y="14" text-anchor="middle">8</text><g class="series-1"><rect class="column" x="354" y="20" width="21.8" height="170" data-readout/></g><text class="value" x="365.4" y="14" text-anchor="middle">8</text><text class="tick" x="14.6" y="210" text-anchor="middle">O</text><text class="tick" x="14.6" y="227" text-anchor="middle">2025</text><text class="tick" x="43.8" y="210" text-anchor="middle">N</text><text class="tick" x="73.1" y="210" text-anchor="middle">D</text><text class="tick" x="102.3" y="210" text-anchor="middle">J</text><text class="tick" x="102.3" y="227" text-anchor="middle">2026</text><text class="tick" x="131.5" y="210" text-anchor="middle">F</text><text class="tick" x="160.8" y="210" text-anchor="middle">M</text><text class="tick" x="190" y="210" text-anchor="middle">A</text><text class="tick" x="219.2" y="210" text-anchor="middle">M</text><text class="tick" x="248.5" y="210" text-anchor="middle">J</text><text class="tick" x="277.7" y="210" text-anchor="middle">J</text><text class="tick" x="306.9" y="210" text-anchor="middle">A</text><text class="tick" x="336.2" y="210" text-anchor="middle">S</text><text class="tick" x="365.4" y="210" text-anchor="middle">O</text></svg>
</div>
<details class="numbers"><summary>The numbers<span class="unseen"> behind People reached each month</span></summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_4_title">
<table aria-labelledby="block_4_title">
<thead><tr><th scope="col" data-order="given">Month</th><th scope="col" class="n"><span class="head"><span>Reach</span></span></th></tr></thead>
<tbody>
<tr><th scope="row">October 2025</th><td class="n">0</td></tr>
<tr><th scope="row">November 2025</th><td class="n">0</td></tr>
<tr><th scope="row">December 2025</th><td class="n">0</td></tr>
<tr><th scope="row">January 2026</th><td class="n">0</td></tr>
<tr><th scope="row">February 2026</th><td class="n">0</td></tr>
<tr><th scope="row">March 2026</th><td class="n">0</td></tr>
<tr><th scope="row">April 2026</th><td class="n">0</td></tr>
<tr><th scope="row">May 2026</th><td class="n">0</td></tr>
<tr><th scope="row">June 2026</th><td class="n">0</td></tr>
<tr><th scope="row">July 2026</th><td class="n">0</td></tr>
<tr><th scope="row">August 2026</th><td class="n">0</td></tr>
<tr><th scope="row">September 2026</th><td class="n">8</td></tr>
<tr><th scope="row">October 2026</th><td class="n">8</td></tr>
</tbody>
</table>
</div>
</details>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="../data/scopes_sales-8de4e0ea_4.csv" download><span class="unseen">People reached each month as </span>CSV</a> <a href="../data/scopes_sales-8de4e0ea_4.json" download><span class="unseen">People reached each month as </span>JSON</a></span></div>
</figure>

</main>
<footer class="site-footer">
<p>Numbers that rest on fewer than 5 people are not shown; they read “protected”.</p>
<p class="account">Of 153 rows read, 153 were kept, 0 rejected, 0 ignored, 0 duplicates and 0 out of retention.</p>
<details class="provenance">
<summary>Where the numbers come from</summary>
<p>1 October 2026 to 31 October 2026, UTC; compared with September 2026. Made by HelpLens 0.1.0.</p>
<table class="inputs">
<thead>
<tr><th scope="col">Input</th><th scope="col" class="number">Rows read</th><th scope="col" class="number">Rows kept</th><th scope="col">SHA-256</th></tr>
</thead>
<tbody>
<tr><td>interactions.csv</td><td class="number">153</td><td class="number">153</td><td><code>3a60e39c09ad066a4482fc58478bdadf5dd1f3e885d6f479274a0b491ab46aa8</code></td></tr>
</tbody>
</table>
</details>
</footer>
<div id="site_words" hidden data-search="Search items and scopes" data-found="{count} found" data-found-one="1 found" data-found-none="Nothing found" data-filter="Filter rows" data-rows="{shown} of {all} rows" data-periods="All periods"></div>


</body>
</html>
