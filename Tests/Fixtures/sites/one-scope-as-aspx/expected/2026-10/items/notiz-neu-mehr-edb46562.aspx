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
<li><a href="index.aspx">Items</a></li>
<li><span aria-current="page">Notiz &quot;neu&quot; &amp; &lt;mehr&gt;</span></li>
</ol>
</nav>
<h1 id="notiz-neu-mehr">Notiz &quot;neu&quot; &amp; &lt;mehr&gt;</h1>
<p>document · note · October 2026</p>
<dl class="stats">
<div class="stat"><dt>Reach</dt><dd class="stat-value">8</dd><dd class="stat-change is-same"><svg class="arrow" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d="M1 4.5h10v3H1z" fill="currentColor"/></svg>unchanged on September</dd><dd class="stat-meaning">People for whom help was loaded, viewed or clicked at least once.</dd></div>
<div class="stat"><dt>Viewers</dt><dd class="stat-value">5</dd><dd class="stat-change is-same"><svg class="arrow" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d="M1 4.5h10v3H1z" fill="currentColor"/></svg>unchanged on September</dd><dd class="stat-meaning">People who opened help, or clicked in it.</dd></div>
<div class="stat"><dt>View rate</dt><dd class="stat-value">63<span class="stat-unit">%</span></dd><dd class="stat-change is-same"><svg class="arrow" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true"><path d="M1 4.5h10v3H1z" fill="currentColor"/></svg>unchanged on September</dd><dd class="stat-small">too few people to tell from chance</dd><dd class="stat-small">95% interval 31–86%</dd><dd class="stat-meaning">Of the people for whom help was loaded, the share who viewed it or clicked in it.</dd></div>
<div class="stat"><dt>Engagement rate</dt><dd class="stat-value is-protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</dd><dd class="stat-small">It could tell about fewer than 5 people.</dd><dd class="stat-meaning">Of the people for whom help was loaded, the share who clicked in it.</dd></div>
</dl>
<h2 id="people-each-week">People each week</h2>
<figure class="block block-chart" aria-labelledby="block_2_title">
<figcaption><p class="block-title" id="block_2_title">Viewers and clickers, week by week</p></figcaption>
<p class="empty">More than half of this rests on fewer than 5 people a week and is protected: a chart would be gaps.</p>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="../data/items_notiz-neu-mehr-edb46562_2.csv" download><span class="unseen">Viewers and clickers, week by week as </span>CSV</a> <a href="../data/items_notiz-neu-mehr-edb46562_2.json" download><span class="unseen">Viewers and clickers, week by week as </span>JSON</a></span></div>
</figure>
<h2 id="scopes">Scopes</h2>
<figure class="block block-table" aria-labelledby="block_3_title">
<figcaption><p class="block-title" id="block_3_title">This item by scope</p></figcaption>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_3_title">
<table aria-labelledby="block_3_title">
<thead><tr><th scope="col">Scope</th><th scope="col" class="n"><span class="head"><span>Reach</span> <span class="delta"><span class="unseen">change </span>on Sep</span></span></th><th scope="col" class="n"><span class="head"><span>Viewers</span> <span class="delta"><span class="unseen">change </span>on Sep</span></span></th><th scope="col" class="n"><span class="head"><span>View rate<span class="unit">, %</span></span> <span class="delta"><span class="unseen">change </span>on Sep, points</span></span></th></tr></thead>
<tbody>
<tr><th scope="row"><a href="../scopes/sales-8de4e0ea.aspx">Sales</a></th><td class="n">8 <span class="delta is-same">0</span></td><td class="n">5 <span class="delta is-same">0</span></td><td class="n">63 <span class="delta is-same">0</span></td></tr>
</tbody>
</table>
</div>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="../data/items_notiz-neu-mehr-edb46562_3.csv" download><span class="unseen">This item by scope as </span>CSV</a> <a href="../data/items_notiz-neu-mehr-edb46562_3.json" download><span class="unseen">This item by scope as </span>JSON</a></span></div>
</figure>
<h2 id="thirteen-months">Thirteen months</h2>
<figure class="block block-chart" aria-labelledby="block_4_title">
<figcaption><p class="block-title" id="block_4_title">Viewers each month</p></figcaption>
<div class="pictures">
<svg class="picture is-wide" viewBox="0 0 800 272" width="800" height="272" role="img" aria-labelledby="block_4_wide_t block_4_wide_d" font-size="14" fill="currentColor"><title id="block_4_wide_t">Viewers each month</title><desc id="block_4_wide_d">Viewers: from 0 (October 2025) to 5 (September 2026).</desc><path class="base" d="M0 230H800" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="6.8" y="230" width="47" height="0"><title>October 2025
Viewers 0</title></rect></g><text class="value is-quiet" x="30.8" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="68.3" y="230" width="47" height="0"><title>November 2025
Viewers 0</title></rect></g><text class="value is-quiet" x="92.3" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="129.8" y="230" width="47" height="0"><title>December 2025
Viewers 0</title></rect></g><text class="value is-quiet" x="153.8" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="191.4" y="230" width="47" height="0"><title>January 2026
Viewers 0</title></rect></g><text class="value is-quiet" x="215.4" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="252.9" y="230" width="47" height="0"><title>February 2026
Viewers 0</title></rect></g><text class="value is-quiet" x="276.9" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="314.5" y="230" width="47" height="0"><title>March 2026
Viewers 0</title></rect></g><text class="value is-quiet" x="338.5" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="376" y="230" width="47" height="0"><title>April 2026
Viewers 0</title></rect></g><text class="value is-quiet" x="400" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="437.5" y="230" width="47" height="0"><title>May 2026
Viewers 0</title></rect></g><text class="value is-quiet" x="461.5" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="499.1" y="230" width="47" height="0"><title>June 2026
Viewers 0</title></rect></g><text class="value is-quiet" x="523.1" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="560.6" y="230" width="47" height="0"><title>July 2026
Viewers 0</title></rect></g><text class="value is-quiet" x="584.6" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="622.2" y="230" width="47" height="0"><title>August 2026
Viewers 0</title></rect></g><text class="value is-quiet" x="646.2" y="224" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="683.7" y="20" width="47" height="210"><title>September 2026
Viewers 5</title></rect></g><text class="value is-quiet" x="707.7" y="14" text-anchor="middle">5</text><g class="series-1"><rect class="column" x="745.2" y="20" width="47" height="210"><title>October 2026
Viewers 5</title></rect></g><text class="value" x="769.2" y="14" text-anchor="middle">5</text><text class="tick" x="30.8" y="250" text-anchor="middle">Oct</text><text class="tick" x="30.8" y="267" text-anchor="middle">2025</text><text class="tick" x="92.3" y="250" text-anchor="middle">Nov</text><text class="tick" x="153.8" y="250" text-anchor="middle">Dec</text><text class="tick" x="215.4" y="250" text-anchor="middle">Jan</text><text class="tick" x="215.4" y="267" text-anchor="middle">2026</text><text class="tick" x="276.9" y="250" text-anchor="middle">Feb</text><text class="tick" x="338.5" y="250" text-anchor="middle">Mar</text><text class="tick" x="400" y="250" text-anchor="middle">Apr</text><text class="tick" x="461.5" y="250" text-anchor="middle">May</text><text class="tick" x="523.1" y="250" text-anchor="middle">Jun</text><text class="tick" x="584.6" y="250" text-anchor="middle">Jul</text><text class="tick" x="646.2" y="250" text-anchor="middle">Aug</text><text class="tick" x="707.7" y="250" text-anchor="middle">Sep</text><text class="tick" x="769.2" y="250" text-anchor="middle">Oct</text></svg>
<svg class="picture is-narrow" viewBox="0 0 380 232" width="380" height="232" role="img" aria-labelledby="block_4_narrow_t block_4_narrow_d" font-size="14" fill="currentColor"><title id="block_4_narrow_t">Viewers each month</title><desc id="block_4_narrow_d">Viewers: from 0 (October 2025) to 5 (September 2026).</desc><path class="base" d="M0 190H380" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="3.2" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="14.6" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="32.4" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="43.8" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="61.7" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="73.1" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="90.9" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="102.3" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="120.1" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="131.5" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="149.4" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="160.8" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="178.6" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="190" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="207.8" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="219.2" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="237.1" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="248.5" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="266.3" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="277.7" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="295.5" y="190" width="21.8" height="0" data-readout/></g><text class="value is-quiet" x="306.9" y="184" text-anchor="middle">0</text><g class="series-1"><rect class="column is-past" x="324.8" y="20" width="21.8" height="170" data-readout/></g><text class="value is-quiet" x="336.2" y="14" text-anchor="middle">5</text><g class="series-1"><rect class="column" x="354" y="20" width="21.8" height="170" data-readout/></g><text class="value" x="365.4" y="14" text-anchor="middle">5</text><text class="tick" x="14.6" y="210" text-anchor="middle">O</text><text class="tick" x="14.6" y="227" text-anchor="middle">2025</text><text class="tick" x="43.8" y="210" text-anchor="middle">N</text><text class="tick" x="73.1" y="210" text-anchor="middle">D</text><text class="tick" x="102.3" y="210" text-anchor="middle">J</text><text class="tick" x="102.3" y="227" text-anchor="middle">2026</text><text class="tick" x="131.5" y="210" text-anchor="middle">F</text><text class="tick" x="160.8" y="210" text-anchor="middle">M</text><text class="tick" x="190" y="210" text-anchor="middle">A</text><text class="tick" x="219.2" y="210" text-anchor="middle">M</text><text class="tick" x="248.5" y="210" text-anchor="middle">J</text><text class="tick" x="277.7" y="210" text-anchor="middle">J</text><text class="tick" x="306.9" y="210" text-anchor="middle">A</text><text class="tick" x="336.2" y="210" text-anchor="middle">S</text><text class="tick" x="365.4" y="210" text-anchor="middle">O</text></svg>
</div>
<details class="numbers"><summary>The numbers<span class="unseen"> behind Viewers each month</span></summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_4_title">
<table aria-labelledby="block_4_title">
<thead><tr><th scope="col" data-order="given">Month</th><th scope="col" class="n"><span class="head"><span>Viewers</span></span></th></tr></thead>
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
<tr><th scope="row">September 2026</th><td class="n">5</td></tr>
<tr><th scope="row">October 2026</th><td class="n">5</td></tr>
</tbody>
</table>
</div>
</details>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="../data/items_notiz-neu-mehr-edb46562_4.csv" download><span class="unseen">Viewers each month as </span>CSV</a> <a href="../data/items_notiz-neu-mehr-edb46562_4.json" download><span class="unseen">Viewers each month as </span>JSON</a></span></div>
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
