<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="HelpLens 0.1.0">
<meta name="description" content="One help item.">
<title>Notiz &quot;neu&quot; &amp; &lt;mehr&gt; – October 2026 – Help in Sales</title>
<link rel="stylesheet" href="../../assets/style-HASH.css">
<link rel="stylesheet" href="../../assets/running-head-HASH.css">
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
<li><a href="../scopes/index.aspx">Scopes</a></li>
<li><a href="index.aspx" aria-current="true">Items</a></li>
<li><a href="../trends.aspx">Trends</a></li>
<li><a href="../when.aspx">When</a></li>
<li><a href="../new-items.aspx">New</a></li>
<li><a href="../unused.aspx">Unused</a></li>
<li><a href="../cohorts.aspx">Retention</a></li>
<li><a href="../about/index.aspx">About</a></li>
</ul>
</nav>
</header>
<main id="page_content">
<nav class="breadcrumbs" aria-label="Breadcrumbs">
<ol>
<li><a href="../index.aspx">Overview</a></li>
<li><a href="index.aspx">Items</a></li>
<li><span aria-current="page">Notiz &quot;neu&quot; &amp; &lt;mehr&gt;</span></li>
</ol>
</nav>
<h1 id="notiz-neu-mehr">Notiz &quot;neu&quot; &amp; &lt;mehr&gt;</h1>
<p>document · note · October 2026</p>
<dl class="stats">
<div class="stat"><dt>Reach</dt><dd class="stat-value">8</dd><dd class="stat-change is-same"><svg class="arrow" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d="M1 4.5h10v3H1z" fill="currentColor"/></svg>unchanged on September</dd><dd class="stat-meaning">People for whom help was loaded, viewed or clicked at least once.</dd></div>
<div class="stat"><dt>Viewers</dt><dd class="stat-value">5</dd><dd class="stat-change is-same"><svg class="arrow" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d="M1 4.5h10v3H1z" fill="currentColor"/></svg>unchanged on September</dd><dd class="stat-meaning">People who opened help, or clicked in it.</dd></div>
<div class="stat"><dt>View rate</dt><dd class="stat-value">63<span class="stat-unit">%</span></dd><dd class="stat-change is-same"><svg class="arrow" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d="M1 4.5h10v3H1z" fill="currentColor"/></svg>unchanged on September</dd><dd class="stat-small">95% interval 31–86%</dd><dd class="stat-meaning">Of the people for whom help was loaded, the share who viewed it or clicked in it.</dd></div>
<div class="stat"><dt>Engagement rate</dt><dd class="stat-value is-protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</dd><dd class="stat-small">It could tell about fewer than 5 people.</dd><dd class="stat-meaning">Of the people for whom help was loaded, the share who clicked in it.</dd></div>
</dl>
<h2 id="people">People</h2>
<figure class="block block-chart is-short" aria-labelledby="block_2_title">
<figcaption><p class="block-title" id="block_2_title">Viewers and clickers by week</p></figcaption>
<p class="empty">More than half of this rests on fewer than 5 people a week and is protected: a chart would be gaps.</p>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="../data/items_notiz-neu-mehr-edb46562_2.csv" download><span class="unseen">Viewers and clickers by week as </span>CSV</a> <a href="../data/items_notiz-neu-mehr-edb46562_2.json" download><span class="unseen">Viewers and clickers by week as </span>JSON</a></span></div>
</figure>
<figure class="block block-chart is-short" aria-labelledby="block_3_title">
<figcaption><p class="block-title" id="block_3_title">Reach by month</p><p class="block-note">There are data from 1 September 2026 to 1 November 2026.</p></figcaption>
<div class="pictures">
<svg class="picture is-wide" viewBox="0 0 800 272" width="800" height="272" role="img" aria-labelledby="block_3_wide_t block_3_wide_d" font-size="14" fill="currentColor"><title id="block_3_wide_t">Reach by month</title><desc id="block_3_wide_d">Reach: from 8 (September 2026) to 8 (September 2026).</desc><path class="base" d="M0 230H800" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="683.7" y="20" width="47" height="210"><title>September 2026
Reach 8</title></rect></g><text class="value is-quiet" x="707.7" y="14" text-anchor="middle">8</text><g class="series-1"><rect class="column" x="745.2" y="20" width="47" height="210"><title>October 2026
Reach 8</title></rect></g><text class="value" x="769.2" y="14" text-anchor="middle">8</text><text class="tick" x="30.8" y="250" text-anchor="middle">Oct</text><text class="tick" x="30.8" y="267" text-anchor="middle">2025</text><text class="tick" x="92.3" y="250" text-anchor="middle">Nov</text><text class="tick" x="153.8" y="250" text-anchor="middle">Dec</text><text class="tick" x="215.4" y="250" text-anchor="middle">Jan</text><text class="tick" x="215.4" y="267" text-anchor="middle">2026</text><text class="tick" x="276.9" y="250" text-anchor="middle">Feb</text><text class="tick" x="338.5" y="250" text-anchor="middle">Mar</text><text class="tick" x="400" y="250" text-anchor="middle">Apr</text><text class="tick" x="461.5" y="250" text-anchor="middle">May</text><text class="tick" x="523.1" y="250" text-anchor="middle">Jun</text><text class="tick" x="584.6" y="250" text-anchor="middle">Jul</text><text class="tick" x="646.2" y="250" text-anchor="middle">Aug</text><text class="tick" x="707.7" y="250" text-anchor="middle">Sep</text><text class="tick" x="769.2" y="250" text-anchor="middle">Oct</text></svg>
<svg class="picture is-narrow" viewBox="0 0 340 232" width="340" height="232" role="img" aria-labelledby="block_3_narrow_t block_3_narrow_d" font-size="14" fill="currentColor"><title id="block_3_narrow_t">Reach by month</title><desc id="block_3_narrow_d">Reach: from 8 (September 2026) to 8 (September 2026).</desc><path class="base" d="M0 190H340" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="290.6" y="20" width="19.4" height="170" data-readout/></g><text class="value is-quiet" x="300.8" y="14" text-anchor="middle">8</text><g class="series-1"><rect class="column" x="316.7" y="20" width="19.4" height="170" data-readout/></g><text class="value" x="326.9" y="14" text-anchor="middle">8</text><text class="tick" x="17.4" y="210" text-anchor="middle">O</text><text class="tick" x="17.4" y="227" text-anchor="middle">2025</text><text class="tick" x="39.2" y="210" text-anchor="middle">N</text><text class="tick" x="65.4" y="210" text-anchor="middle">D</text><text class="tick" x="91.5" y="210" text-anchor="middle">J</text><text class="tick" x="91.5" y="227" text-anchor="middle">2026</text><text class="tick" x="117.7" y="210" text-anchor="middle">F</text><text class="tick" x="143.8" y="210" text-anchor="middle">M</text><text class="tick" x="170" y="210" text-anchor="middle">A</text><text class="tick" x="196.2" y="210" text-anchor="middle">M</text><text class="tick" x="222.3" y="210" text-anchor="middle">J</text><text class="tick" x="248.5" y="210" text-anchor="middle">J</text><text class="tick" x="274.6" y="210" text-anchor="middle">A</text><text class="tick" x="300.8" y="210" text-anchor="middle">S</text><text class="tick" x="326.9" y="210" text-anchor="middle">O</text></svg>
</div>
<details class="numbers"><summary>The numbers<span class="unseen"> behind Reach by month</span></summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_3_title">
<table aria-labelledby="block_3_title">
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
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="../data/items_notiz-neu-mehr-edb46562_3.csv" download><span class="unseen">Reach by month as </span>CSV</a> <a href="../data/items_notiz-neu-mehr-edb46562_3.json" download><span class="unseen">Reach by month as </span>JSON</a></span></div>
</figure>
<h2 id="from-loaded-to-clicked">From loaded to clicked</h2>
<figure class="block block-chart" aria-labelledby="block_4_title">
<figcaption><p class="block-title" id="block_4_title">Offers, offers viewed and offers clicked</p><p class="block-note">Hatched: protected.</p></figcaption>
<div class="pictures">
<svg class="picture is-wide" viewBox="0 0 800 120" width="800" height="120" role="img" aria-labelledby="block_4_wide_t block_4_wide_d" font-size="14" fill="currentColor"><title id="block_4_wide_t">Offers, offers viewed and offers clicked</title><desc id="block_4_wide_d">Offers: 19. Offers viewed: 11, 58% of offers. Offers clicked: protected.</desc><defs><pattern id="block_4_wide_hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6" stroke="currentColor" stroke-width="2"/></pattern></defs><text class="name" x="118.3" y="22" text-anchor="end">Offers</text><g class="series-1"><rect class="bar" x="128.3" y="2" width="525.2" height="30"><title>Offers
19</title></rect></g><text class="value" x="661.6" y="22">19</text><text class="name" x="118.3" y="62" text-anchor="end">Offers viewed</text><g class="series-1"><rect class="bar" x="128.3" y="42" width="304.1" height="30"><title>Offers viewed
11, 58% of offers</title></rect></g><text class="value" x="440.4" y="62">11, 58% of offers</text><text class="name" x="118.3" y="102" text-anchor="end">Offers clicked</text><rect class="hatch" fill="url(#block_4_wide_hatch)" x="128.3" y="82" width="24" height="30"/><text class="value is-quiet" x="160.3" y="102">protected</text><path class="base" d="M128.3 0V120" fill="none" stroke="currentColor"/></svg>
<svg class="picture is-narrow" viewBox="0 0 340 210" width="340" height="210" role="img" aria-labelledby="block_4_narrow_t block_4_narrow_d" font-size="14" fill="currentColor"><title id="block_4_narrow_t">Offers, offers viewed and offers clicked</title><desc id="block_4_narrow_d">Offers: 19. Offers viewed: 11, 58% of offers. Offers clicked: protected.</desc><defs><pattern id="block_4_narrow_hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6" stroke="currentColor" stroke-width="2"/></pattern></defs><text class="name" x="0" y="16">Offers</text><g class="series-1"><rect class="bar" x="0" y="22" width="340" height="22" data-readout/></g><text class="value" x="0" y="60">19</text><text class="name" x="0" y="86">Offers viewed</text><g class="series-1"><rect class="bar" x="0" y="92" width="196.8" height="22" data-readout/></g><text class="value" x="0" y="130">11, 58% of offers</text><text class="name" x="0" y="156">Offers clicked</text><rect class="hatch" fill="url(#block_4_narrow_hatch)" x="0" y="162" width="24" height="22"/><text class="value is-quiet" x="0" y="200">protected</text></svg>
</div>
<details class="numbers"><summary>The numbers<span class="unseen"> behind Offers, offers viewed and offers clicked</span></summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_4_title">
<table aria-labelledby="block_4_title">
<thead><tr><th scope="col" class="n"><span class="head"><span>Offers</span></span></th><th scope="col" class="n"><span class="head"><span>Offers viewed</span></span></th><th scope="col" class="n"><span class="head"><span>Offers clicked</span></span></th></tr></thead>
<tbody>
<tr><td class="n">19</td><td class="n">11</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
</tbody>
</table>
</div>
</details>
<div class="block-foot"><span>Protected: numbers that could tell about fewer than 5 people.</span> <span class="downloads"><span>Download</span> <a href="../data/items_notiz-neu-mehr-edb46562_4.csv" download><span class="unseen">Offers, offers viewed and offers clicked as </span>CSV</a> <a href="../data/items_notiz-neu-mehr-edb46562_4.json" download><span class="unseen">Offers, offers viewed and offers clicked as </span>JSON</a></span></div>
</figure>
<dl class="stats">
<div class="stat"><dt>Time to view, median</dt><dd class="stat-value">7.0 s</dd><dd class="stat-meaning">How long it took until help was opened: half of the offers took less.</dd></div>
<div class="stat"><dt>Repeat view rate</dt><dd class="stat-value">100<span class="stat-unit">%</span></dd><dd class="stat-meaning">The part of views that come back to a help item viewed before.</dd></div>
<div class="stat"><dt>Days since last view</dt><dd class="stat-value">0</dd><dd class="stat-meaning">Days between the last view and the end of the time shown.</dd></div>
</dl>
<h2 id="scopes">Scopes</h2>
<figure class="block block-table" aria-labelledby="block_6_title">
<figcaption><p class="block-title" id="block_6_title">This item by scope</p></figcaption>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_6_title">
<table aria-labelledby="block_6_title">
<thead><tr><th scope="col">Scope</th><th scope="col" class="n"><span class="head"><span>Reach</span> <span class="delta"><span class="unseen">change </span>on Sep</span></span></th><th scope="col" class="n"><span class="head"><span>Viewers</span> <span class="delta"><span class="unseen">change </span>on Sep</span></span></th><th scope="col" class="n"><span class="head"><span>View rate<span class="unit">, %</span></span> <span class="delta"><span class="unseen">change </span>on Sep, points</span></span></th></tr></thead>
<tbody>
<tr><th scope="row"><a href="../scopes/sales-8de4e0ea.aspx">Sales</a></th><td class="n">8 <span class="delta is-same">0</span></td><td class="n">5 <span class="delta is-same">0</span></td><td class="n">63 <span class="delta is-same">0</span></td></tr>
</tbody>
</table>
</div>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="../data/items_notiz-neu-mehr-edb46562_6.csv" download><span class="unseen">This item by scope as </span>CSV</a> <a href="../data/items_notiz-neu-mehr-edb46562_6.json" download><span class="unseen">This item by scope as </span>JSON</a></span></div>
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
