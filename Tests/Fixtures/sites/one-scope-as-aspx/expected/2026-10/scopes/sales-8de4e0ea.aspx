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
<svg class="picture is-wide" viewBox="0 0 800 310" width="800" height="310" role="img" aria-labelledby="block_2_wide_t block_2_wide_d" font-size="14" fill="currentColor"><title id="block_2_wide_t">Viewers and clickers, day by day</title><desc id="block_2_wide_d">Viewers: from 0 (2 October 2026) to 5 (6 October 2026). Clickers: from 0 (1 October 2026) to 0 (1 October 2026).</desc><defs><pattern id="block_2_wide_hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6" stroke="currentColor" stroke-width="2"/></pattern></defs><rect class="rest" x="54.9" y="24" width="44.8" height="240"/><rect class="rest" x="211.8" y="24" width="44.8" height="240"/><rect class="rest" x="368.8" y="24" width="44.8" height="240"/><rect class="rest" x="525.7" y="24" width="44.8" height="240"/><rect class="rest" x="682.7" y="24" width="15.2" height="240"/><path class="base" d="M17.2 264H697.9" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="268.5" text-anchor="end">0</text><path class="grid" d="M17.2 184H697.9" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="188.5" text-anchor="end">2</text><path class="grid" d="M17.2 104H697.9" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="108.5" text-anchor="end">4</text><path class="grid" d="M17.2 24H697.9" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="28.5" text-anchor="end">6</text><g class="series-1"><rect class="hatch-tint" x="17.2" y="266" width="15.2" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="17.2" y="266" width="15.2" height="7"/><g class="series-1"><rect class="hatch-tint" x="99.7" y="266" width="22.4" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="99.7" y="266" width="22.4" height="7"/><g class="series-1"><rect class="hatch-tint" x="279.1" y="266" width="22.4" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="279.1" y="266" width="22.4" height="7"/><g class="series-1"><rect class="hatch-tint" x="436.1" y="266" width="22.4" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="436.1" y="266" width="22.4" height="7"/><g class="series-1"><rect class="hatch-tint" x="480.9" y="266" width="22.4" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="480.9" y="266" width="22.4" height="7"/><g class="series-1"><rect class="hatch-tint" x="637.9" y="266" width="22.4" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="637.9" y="266" width="22.4" height="7"/><g class="series-1"><rect class="hatch-tint" x="682.7" y="266" width="15.2" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="682.7" y="266" width="15.2" height="7"/><g class="series-2"><rect class="hatch-tint" x="99.7" y="276" width="44.8" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="99.7" y="276" width="44.8" height="7"/><g class="series-2"><rect class="hatch-tint" x="436.1" y="276" width="22.4" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="436.1" y="276" width="22.4" height="7"/><g class="series-2"><rect class="hatch-tint" x="637.9" y="276" width="22.4" height="7"/></g><rect class="hatch" fill="url(#block_2_wide_hatch)" x="637.9" y="276" width="22.4" height="7"/><text class="tick" x="110.9" y="304" text-anchor="middle">5 Oct</text><text class="tick" x="267.9" y="304" text-anchor="middle">12 Oct</text><text class="tick" x="424.8" y="304" text-anchor="middle">19 Oct</text><text class="tick" x="581.8" y="304" text-anchor="middle">26 Oct</text><g class="series-1"><path class="line-before" d="M88.5 264L110.9 264L133.4 264L155.8 64L178.2 264L200.6 264L223 264M290.3 264L312.7 264M357.6 264L380 264M469.7 264L492.1 264L514.5 264L537 264L559.4 264" fill="none" stroke="currentColor"/></g><g class="series-2"><path class="line" d="M21.2 264L43.7 264L66.1 264L88.5 264M155.8 264L178.2 264L200.6 264L223 264L245.5 264L267.9 264L290.3 264L312.7 264L335.2 264L357.6 264L380 264L402.4 264L424.8 264M469.7 264L492.1 264L514.5 264L537 264L559.4 264L581.8 264L604.2 264L626.6 264M671.5 264L693.9 264" fill="none" stroke="currentColor"/></g><g class="series-1"><circle class="alone" cx="469.7" cy="264" r="2.5"/><circle class="alone" cx="671.5" cy="264" r="2.5"/><path class="line" d="M43.7 264L66.1 264L88.5 264M133.4 64L155.8 264L178.2 264L200.6 264L223 264L245.5 264L267.9 264M312.7 264L335.2 264L357.6 264L380 264L402.4 264L424.8 264M514.5 264L537 264L559.4 264L581.8 264L604.2 264L626.6 264" fill="none" stroke="currentColor"/></g><g class="series-1"><circle class="dot" cx="133.4" cy="64" r="4"/><text class="value" x="133.4" y="55" text-anchor="middle">5</text></g><g class="series-2"><text class="end-name" x="705.9" y="228.5">Clickers</text></g><g class="series-1 is-before"><text class="end-name" x="705.9" y="246.5">September</text></g><g class="series-1"><text class="end-name" x="705.9" y="264.5">Viewers</text></g><rect class="readout" x="10" y="24" width="22.4" height="240"><title>1 October 2026
Viewers protected
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="32.5" y="24" width="22.4" height="240"><title>2 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="54.9" y="24" width="22.4" height="240"><title>3 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="77.3" y="24" width="22.4" height="240"><title>4 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="99.7" y="24" width="22.4" height="240"><title>5 October 2026
Viewers protected
Clickers protected
Viewers, September: 0</title></rect><rect class="readout" x="122.1" y="24" width="22.4" height="240"><title>6 October 2026
Viewers 5
Clickers protected
Viewers, September: 0</title></rect><rect class="readout" x="144.6" y="24" width="22.4" height="240"><title>7 October 2026
Viewers 0
Clickers 0
Viewers, September: 5</title></rect><rect class="readout" x="167" y="24" width="22.4" height="240"><title>8 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="189.4" y="24" width="22.4" height="240"><title>9 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="211.8" y="24" width="22.4" height="240"><title>10 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="234.3" y="24" width="22.4" height="240"><title>11 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="256.7" y="24" width="22.4" height="240"><title>12 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="279.1" y="24" width="22.4" height="240"><title>13 October 2026
Viewers protected
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="301.5" y="24" width="22.4" height="240"><title>14 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="323.9" y="24" width="22.4" height="240"><title>15 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="346.4" y="24" width="22.4" height="240"><title>16 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="368.8" y="24" width="22.4" height="240"><title>17 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="391.2" y="24" width="22.4" height="240"><title>18 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="413.6" y="24" width="22.4" height="240"><title>19 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="436.1" y="24" width="22.4" height="240"><title>20 October 2026
Viewers protected
Clickers protected</title></rect><rect class="readout" x="458.5" y="24" width="22.4" height="240"><title>21 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="480.9" y="24" width="22.4" height="240"><title>22 October 2026
Viewers protected
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="503.3" y="24" width="22.4" height="240"><title>23 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="525.7" y="24" width="22.4" height="240"><title>24 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="548.2" y="24" width="22.4" height="240"><title>25 October 2026
Viewers 0
Clickers 0
Viewers, September: 0</title></rect><rect class="readout" x="570.6" y="24" width="22.4" height="240"><title>26 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="593" y="24" width="22.4" height="240"><title>27 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="615.4" y="24" width="22.4" height="240"><title>28 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="637.9" y="24" width="22.4" height="240"><title>29 October 2026
Viewers protected
Clickers protected</title></rect><rect class="readout" x="660.3" y="24" width="22.4" height="240"><title>30 October 2026
Viewers 0
Clickers 0</title></rect><rect class="readout" x="682.7" y="24" width="22.4" height="240"><title>31 October 2026
Viewers protected
Clickers 0</title></rect></svg>
<svg class="picture is-narrow" viewBox="0 0 340 260" width="340" height="260" role="img" aria-labelledby="block_2_narrow_t block_2_narrow_d" font-size="14" fill="currentColor"><title id="block_2_narrow_t">Viewers and clickers, day by day</title><desc id="block_2_narrow_d">Viewers: from 0 (2 October 2026) to 5 (6 October 2026). Clickers: from 0 (1 October 2026) to 0 (1 October 2026).</desc><defs><pattern id="block_2_narrow_hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6" stroke="currentColor" stroke-width="2"/></pattern></defs><rect class="rest" x="31.9" y="24" width="14.2" height="190"/><rect class="rest" x="81.5" y="24" width="14.2" height="190"/><rect class="rest" x="131.1" y="24" width="14.2" height="190"/><rect class="rest" x="180.7" y="24" width="14.2" height="190"/><rect class="rest" x="230.4" y="24" width="7.1" height="190"/><path class="base" d="M17.2 214H237.9" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="218.5" text-anchor="end">0</text><path class="grid" d="M17.2 150.7H237.9" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="155.2" text-anchor="end">2</text><path class="grid" d="M17.2 87.3H237.9" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="91.8" text-anchor="end">4</text><path class="grid" d="M17.2 24H237.9" fill="none" stroke="currentColor"/><text class="tick" x="9.2" y="28.5" text-anchor="end">6</text><g class="series-1"><rect class="hatch-tint" x="17.7" y="216" width="7.1" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="17.7" y="216" width="7.1" height="7"/><g class="series-1"><rect class="hatch-tint" x="46.1" y="216" width="7.1" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="46.1" y="216" width="7.1" height="7"/><g class="series-1"><rect class="hatch-tint" x="102.8" y="216" width="7.1" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="102.8" y="216" width="7.1" height="7"/><g class="series-1"><rect class="hatch-tint" x="152.4" y="216" width="7.1" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="152.4" y="216" width="7.1" height="7"/><g class="series-1"><rect class="hatch-tint" x="166.6" y="216" width="7.1" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="166.6" y="216" width="7.1" height="7"/><g class="series-1"><rect class="hatch-tint" x="216.2" y="216" width="7.1" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="216.2" y="216" width="7.1" height="7"/><g class="series-1"><rect class="hatch-tint" x="230.4" y="216" width="7.1" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="230.4" y="216" width="7.1" height="7"/><g class="series-2"><rect class="hatch-tint" x="46.1" y="226" width="14.2" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="46.1" y="226" width="14.2" height="7"/><g class="series-2"><rect class="hatch-tint" x="152.4" y="226" width="7.1" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="152.4" y="226" width="7.1" height="7"/><g class="series-2"><rect class="hatch-tint" x="216.2" y="226" width="7.1" height="7"/></g><rect class="hatch" fill="url(#block_2_narrow_hatch)" x="216.2" y="226" width="7.1" height="7"/><text class="tick" x="99.2" y="254" text-anchor="middle">12 Oct</text><text class="tick" x="198.5" y="254" text-anchor="middle">26 Oct</text><g class="series-1"><path class="line-before" d="M42.5 214L49.6 214L56.7 214L63.8 55.7L70.9 214L78 214L85 214M106.3 214L113.4 214M127.6 214L134.7 214M163 214L170.1 214L177.2 214L184.3 214L191.4 214" fill="none" stroke="currentColor"/></g><g class="series-2"><path class="line" d="M21.2 214L28.3 214L35.4 214L42.5 214M63.8 214L70.9 214L78 214L85 214L92.1 214L99.2 214L106.3 214L113.4 214L120.5 214L127.6 214L134.7 214L141.8 214L148.8 214M163 214L170.1 214L177.2 214L184.3 214L191.4 214L198.5 214L205.6 214L212.6 214M226.8 214L233.9 214" fill="none" stroke="currentColor"/></g><g class="series-1"><circle class="alone" cx="163" cy="214" r="2.5"/><circle class="alone" cx="226.8" cy="214" r="2.5"/><path class="line" d="M28.3 214L35.4 214L42.5 214M56.7 55.7L63.8 214L70.9 214L78 214L85 214L92.1 214L99.2 214M113.4 214L120.5 214L127.6 214L134.7 214L141.8 214L148.8 214M177.2 214L184.3 214L191.4 214L198.5 214L205.6 214L212.6 214" fill="none" stroke="currentColor"/></g><g class="series-1"><circle class="dot" cx="56.7" cy="55.7" r="4"/><text class="value" x="56.7" y="46.7" text-anchor="middle">5</text></g><g class="series-2"><text class="end-name" x="245.9" y="178.5">Clickers</text></g><g class="series-1 is-before"><text class="end-name" x="245.9" y="196.5">September</text></g><g class="series-1"><text class="end-name" x="245.9" y="214.5">Viewers</text></g><rect class="readout" x="17.7" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="24.8" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="31.9" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="39" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="46.1" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="53.1" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="60.2" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="67.3" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="74.4" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="81.5" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="88.6" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="95.7" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="102.8" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="109.9" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="116.9" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="124" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="131.1" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="138.2" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="145.3" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="152.4" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="159.5" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="166.6" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="173.7" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="180.7" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="187.8" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="194.9" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="202" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="209.1" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="216.2" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="223.3" y="24" width="7.1" height="190" data-readout/><rect class="readout" x="230.4" y="24" width="7.1" height="190" data-readout/></svg>
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
<figcaption><p class="block-title" id="block_4_title">People reached each month</p><p class="block-note">There are data from 1 September 2026 to 1 November 2026.</p></figcaption>
<div class="pictures">
<svg class="picture is-wide" viewBox="0 0 800 272" width="800" height="272" role="img" aria-labelledby="block_4_wide_t block_4_wide_d" font-size="14" fill="currentColor"><title id="block_4_wide_t">People reached each month</title><desc id="block_4_wide_d">Reach: from 8 (September 2026) to 8 (September 2026).</desc><path class="base" d="M0 230H800" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="683.7" y="20" width="47" height="210"><title>September 2026
Reach 8</title></rect></g><text class="value is-quiet" x="707.7" y="14" text-anchor="middle">8</text><g class="series-1"><rect class="column" x="745.2" y="20" width="47" height="210"><title>October 2026
Reach 8</title></rect></g><text class="value" x="769.2" y="14" text-anchor="middle">8</text><text class="tick" x="30.8" y="250" text-anchor="middle">Oct</text><text class="tick" x="30.8" y="267" text-anchor="middle">2025</text><text class="tick" x="92.3" y="250" text-anchor="middle">Nov</text><text class="tick" x="153.8" y="250" text-anchor="middle">Dec</text><text class="tick" x="215.4" y="250" text-anchor="middle">Jan</text><text class="tick" x="215.4" y="267" text-anchor="middle">2026</text><text class="tick" x="276.9" y="250" text-anchor="middle">Feb</text><text class="tick" x="338.5" y="250" text-anchor="middle">Mar</text><text class="tick" x="400" y="250" text-anchor="middle">Apr</text><text class="tick" x="461.5" y="250" text-anchor="middle">May</text><text class="tick" x="523.1" y="250" text-anchor="middle">Jun</text><text class="tick" x="584.6" y="250" text-anchor="middle">Jul</text><text class="tick" x="646.2" y="250" text-anchor="middle">Aug</text><text class="tick" x="707.7" y="250" text-anchor="middle">Sep</text><text class="tick" x="769.2" y="250" text-anchor="middle">Oct</text></svg>
<svg class="picture is-narrow" viewBox="0 0 340 232" width="340" height="232" role="img" aria-labelledby="block_4_narrow_t block_4_narrow_d" font-size="14" fill="currentColor"><title id="block_4_narrow_t">People reached each month</title><desc id="block_4_narrow_d">Reach: from 8 (September 2026) to 8 (September 2026).</desc><path class="base" d="M0 190H340" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="290.6" y="20" width="19.4" height="170" data-readout/></g><text class="value is-quiet" x="300.8" y="14" text-anchor="middle">8</text><g class="series-1"><rect class="column" x="316.7" y="20" width="19.4" height="170" data-readout/></g><text class="value" x="326.9" y="14" text-anchor="middle">8</text><text class="tick" x="13.1" y="210" text-anchor="middle">O</text><text class="tick" x="13.1" y="227" text-anchor="middle">2025</text><text class="tick" x="39.2" y="210" text-anchor="middle">N</text><text class="tick" x="65.4" y="210" text-anchor="middle">D</text><text class="tick" x="91.5" y="210" text-anchor="middle">J</text><text class="tick" x="91.5" y="227" text-anchor="middle">2026</text><text class="tick" x="117.7" y="210" text-anchor="middle">F</text><text class="tick" x="143.8" y="210" text-anchor="middle">M</text><text class="tick" x="170" y="210" text-anchor="middle">A</text><text class="tick" x="196.2" y="210" text-anchor="middle">M</text><text class="tick" x="222.3" y="210" text-anchor="middle">J</text><text class="tick" x="248.5" y="210" text-anchor="middle">J</text><text class="tick" x="274.6" y="210" text-anchor="middle">A</text><text class="tick" x="300.8" y="210" text-anchor="middle">S</text><text class="tick" x="326.9" y="210" text-anchor="middle">O</text></svg>
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
