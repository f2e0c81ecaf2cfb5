<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="HelpLens 0.1.0">
<meta name="description" content="People, rates and sessions month by month, over thirteen months.">
<title>Thirteen months – October 2026 – Help in Sales</title>
<link rel="stylesheet" href="../assets/style-HASH.css">
<link rel="stylesheet" href="../assets/running-head-HASH.css">
<script src="../periods.js" defer></script>
<script src="../assets/site-HASH.js" defer></script>
</head>
<body data-root="../" data-search="search.js">
<a class="skip-link" href="#page_content">Skip to the content</a>
<header class="masthead">
<div class="masthead-title">
<p class="site-title"><a href="index.aspx">Help in Sales</a></p>
<p class="period"><span class="period-label">October 2026</span> <a class="period-switch" href="../archive.aspx">All periods</a></p>
</div>
<p class="masthead-line">UTC · data through 31 October 2026 · numbers of interactions and people protected</p>
<nav class="site-nav" aria-label="Pages">
<ul>
<li><a href="index.aspx">Overview</a></li>
<li><a href="scopes/index.aspx">Scopes</a></li>
<li><a href="items/index.aspx">Items</a></li>
<li><a href="trends.aspx" aria-current="page">Trends</a></li>
<li><a href="when.aspx">When</a></li>
<li><a href="new-items.aspx">New</a></li>
<li><a href="unused.aspx">Unused</a></li>
<li><a href="cohorts.aspx">Retention</a></li>
<li><a href="about/index.aspx">About</a></li>
</ul>
</nav>
</header>
<main id="page_content">
<nav class="breadcrumbs" aria-label="Breadcrumbs">
<ol>
<li><a href="index.aspx">Overview</a></li>
<li><span aria-current="page">Thirteen months</span></li>
</ol>
</nav>
<h1 id="thirteen-months">Thirteen months</h1>
<p>Thirteen months side by side, so that the newest stands beside the same month a year before.</p>
<h2 id="people">People</h2>
<figure class="block block-chart" aria-labelledby="block_1_title">
<figcaption><p class="block-title" id="block_1_title">Reach, viewers and clickers by month</p><p class="block-note">Most: September 2026 (8 people). Hatched: protected. There are data from 1 September 2026 to 1 November 2026.</p></figcaption>
<div class="pictures">
<svg class="picture is-wide" viewBox="0 0 800 316" width="800" height="316" role="img" aria-labelledby="block_1_wide_t block_1_wide_d" font-size="14" fill="currentColor"><title id="block_1_wide_t">Reach, viewers and clickers by month</title><desc id="block_1_wide_d">Reach: from 8 (September 2026) to 8 (September 2026). Viewers: from 5 (September 2026) to 5 (September 2026). Clickers: nothing to show.</desc><defs><pattern id="block_1_wide_hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6" stroke="currentColor" stroke-width="2"/></pattern></defs><path class="base" d="M16.7 264H705" fill="none" stroke="currentColor"/><text class="tick" x="8.7" y="268.5" text-anchor="end">0</text><path class="grid" d="M16.7 204H705" fill="none" stroke="currentColor"/><text class="tick" x="8.7" y="208.5" text-anchor="end">2</text><path class="grid" d="M16.7 144H705" fill="none" stroke="currentColor"/><text class="tick" x="8.7" y="148.5" text-anchor="end">4</text><path class="grid" d="M16.7 84H705" fill="none" stroke="currentColor"/><text class="tick" x="8.7" y="88.5" text-anchor="end">6</text><path class="grid" d="M16.7 24H705" fill="none" stroke="currentColor"/><text class="tick" x="8.7" y="28.5" text-anchor="end">8</text><g class="series-3"><rect class="hatch-tint" x="616" y="266" width="89" height="7"/></g><rect class="hatch" fill="url(#block_1_wide_hatch)" x="616" y="266" width="89" height="7"/><text class="tick" x="20.7" y="294" text-anchor="middle">Oct</text><text class="tick" x="20.7" y="311" text-anchor="middle">2025</text><text class="tick" x="77.4" y="294" text-anchor="middle">Nov</text><text class="tick" x="134.1" y="294" text-anchor="middle">Dec</text><text class="tick" x="190.8" y="294" text-anchor="middle">Jan</text><text class="tick" x="190.8" y="311" text-anchor="middle">2026</text><text class="tick" x="247.5" y="294" text-anchor="middle">Feb</text><text class="tick" x="304.1" y="294" text-anchor="middle">Mar</text><text class="tick" x="360.8" y="294" text-anchor="middle">Apr</text><text class="tick" x="417.5" y="294" text-anchor="middle">May</text><text class="tick" x="474.2" y="294" text-anchor="middle">Jun</text><text class="tick" x="530.9" y="294" text-anchor="middle">Jul</text><text class="tick" x="587.6" y="294" text-anchor="middle">Aug</text><text class="tick" x="644.3" y="294" text-anchor="middle">Sep</text><text class="tick" x="701" y="294" text-anchor="middle">Oct</text><g class="series-3"></g><g class="series-2"><path class="line" d="M644.3 114L701 114" fill="none" stroke="currentColor"/></g><g class="series-1"><path class="line" d="M644.3 24L701 24" fill="none" stroke="currentColor"/></g><g class="series-1"><text class="end-name" x="713" y="28.5">Reach 8</text></g><g class="series-2"><text class="end-name" x="713" y="118.5">Viewers 5</text></g><rect class="readout" x="0" y="24" width="49" height="240"><title>October 2025
Reach –
Viewers –
Clickers –</title></rect><rect class="readout" x="49" y="24" width="56.7" height="240"><title>November 2025
Reach –
Viewers –
Clickers –</title></rect><rect class="readout" x="105.7" y="24" width="56.7" height="240"><title>December 2025
Reach –
Viewers –
Clickers –</title></rect><rect class="readout" x="162.4" y="24" width="56.7" height="240"><title>January 2026
Reach –
Viewers –
Clickers –</title></rect><rect class="readout" x="219.1" y="24" width="56.7" height="240"><title>February 2026
Reach –
Viewers –
Clickers –</title></rect><rect class="readout" x="275.8" y="24" width="56.7" height="240"><title>March 2026
Reach –
Viewers –
Clickers –</title></rect><rect class="readout" x="332.5" y="24" width="56.7" height="240"><title>April 2026
Reach –
Viewers –
Clickers –</title></rect><rect class="readout" x="389.2" y="24" width="56.7" height="240"><title>May 2026
Reach –
Viewers –
Clickers –</title></rect><rect class="readout" x="445.9" y="24" width="56.7" height="240"><title>June 2026
Reach –
Viewers –
Clickers –</title></rect><rect class="readout" x="502.6" y="24" width="56.7" height="240"><title>July 2026
Reach –
Viewers –
Clickers –</title></rect><rect class="readout" x="559.3" y="24" width="56.7" height="240"><title>August 2026
Reach –
Viewers –
Clickers –</title></rect><rect class="readout" x="616" y="24" width="56.7" height="240"><title>September 2026
Reach 8
Viewers 5
Clickers protected</title></rect><rect class="readout" x="672.6" y="24" width="56.7" height="240"><title>October 2026
Reach 8
Viewers 5
Clickers protected</title></rect></svg>
<svg class="picture is-narrow" viewBox="0 0 340 266" width="340" height="266" role="img" aria-labelledby="block_1_narrow_t block_1_narrow_d" font-size="14" fill="currentColor"><title id="block_1_narrow_t">Reach, viewers and clickers by month</title><desc id="block_1_narrow_d">Reach: from 8 (September 2026) to 8 (September 2026). Viewers: from 5 (September 2026) to 5 (September 2026). Clickers: nothing to show.</desc><defs><pattern id="block_1_narrow_hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6" stroke="currentColor" stroke-width="2"/></pattern></defs><path class="base" d="M25.4 214H245" fill="none" stroke="currentColor"/><text class="tick" x="17.4" y="218.5" text-anchor="end">0</text><path class="grid" d="M25.4 119H245" fill="none" stroke="currentColor"/><text class="tick" x="17.4" y="123.5" text-anchor="end">5</text><path class="grid" d="M25.4 24H245" fill="none" stroke="currentColor"/><text class="tick" x="17.4" y="28.5" text-anchor="end">10</text><g class="series-3"><rect class="hatch-tint" x="214.5" y="216" width="30.5" height="7"/></g><rect class="hatch" fill="url(#block_1_narrow_hatch)" x="214.5" y="216" width="30.5" height="7"/><text class="tick" x="29.4" y="244" text-anchor="middle">O</text><text class="tick" x="29.4" y="261" text-anchor="middle">2025</text><text class="tick" x="47" y="244" text-anchor="middle">N</text><text class="tick" x="64.6" y="244" text-anchor="middle">D</text><text class="tick" x="82.3" y="244" text-anchor="middle">J</text><text class="tick" x="82.3" y="261" text-anchor="middle">2026</text><text class="tick" x="99.9" y="244" text-anchor="middle">F</text><text class="tick" x="117.5" y="244" text-anchor="middle">M</text><text class="tick" x="135.2" y="244" text-anchor="middle">A</text><text class="tick" x="152.8" y="244" text-anchor="middle">M</text><text class="tick" x="170.4" y="244" text-anchor="middle">J</text><text class="tick" x="188.1" y="244" text-anchor="middle">J</text><text class="tick" x="205.7" y="244" text-anchor="middle">A</text><text class="tick" x="223.4" y="244" text-anchor="middle">S</text><text class="tick" x="241" y="244" text-anchor="middle">O</text><g class="series-3"></g><g class="series-2"><path class="line" d="M223.4 119L241 119" fill="none" stroke="currentColor"/></g><g class="series-1"><path class="line" d="M223.4 62L241 62" fill="none" stroke="currentColor"/></g><g class="series-1"><text class="end-name" x="253" y="66.5">Reach 8</text></g><g class="series-2"><text class="end-name" x="253" y="123.5">Viewers 5</text></g><rect class="readout" x="20.5" y="24" width="17.6" height="190" data-readout/><rect class="readout" x="38.2" y="24" width="17.6" height="190" data-readout/><rect class="readout" x="55.8" y="24" width="17.6" height="190" data-readout/><rect class="readout" x="73.4" y="24" width="17.6" height="190" data-readout/><rect class="readout" x="91.1" y="24" width="17.6" height="190" data-readout/><rect class="readout" x="108.7" y="24" width="17.6" height="190" data-readout/><rect class="readout" x="126.4" y="24" width="17.6" height="190" data-readout/><rect class="readout" x="144" y="24" width="17.6" height="190" data-readout/><rect class="readout" x="161.6" y="24" width="17.6" height="190" data-readout/><rect class="readout" x="179.3" y="24" width="17.6" height="190" data-readout/><rect class="readout" x="196.9" y="24" width="17.6" height="190" data-readout/><rect class="readout" x="214.5" y="24" width="17.6" height="190" data-readout/><rect class="readout" x="232.2" y="24" width="17.6" height="190" data-readout/></svg>
</div>
<details class="numbers"><summary>The numbers<span class="unseen"> behind Reach, viewers and clickers by month</span></summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_1_title">
<table aria-labelledby="block_1_title">
<thead><tr><th scope="col" data-order="given">Month</th><th scope="col" class="n"><span class="head"><span>Reach</span></span></th><th scope="col" class="n"><span class="head"><span>Viewers</span></span></th><th scope="col" class="n"><span class="head"><span>Clickers</span></span></th></tr></thead>
<tbody>
<tr><th scope="row">October 2025</th><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">November 2025</th><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">December 2025</th><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">January 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">February 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">March 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">April 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">May 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">June 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">July 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">August 2026</th><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
<tr><th scope="row">September 2026</th><td class="n">8</td><td class="n">5</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
<tr><th scope="row">October 2026</th><td class="n">8</td><td class="n">5</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
</tbody>
</table>
</div>
</details>
<div class="block-foot"><span>Protected: numbers that could tell about fewer than 5 people.</span> <span class="downloads"><span>Download</span> <a href="data/trends_1.csv" download><span class="unseen">Reach, viewers and clickers by month as </span>CSV</a> <a href="data/trends_1.json" download><span class="unseen">Reach, viewers and clickers by month as </span>JSON</a></span></div>
</figure>
<figure class="block block-chart is-short" aria-labelledby="block_2_title">
<figcaption><p class="block-title" id="block_2_title">New people by month</p></figcaption>
<p class="empty">Every number here is 0: October 2025 to October 2026.</p>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/trends_2.csv" download><span class="unseen">New people by month as </span>CSV</a> <a href="data/trends_2.json" download><span class="unseen">New people by month as </span>JSON</a></span></div>
</figure>
<figure class="block block-chart is-short" aria-labelledby="block_3_title">
<figcaption><p class="block-title" id="block_3_title">People on an average day</p><p class="block-note">There are data from 1 September 2026 to 1 November 2026.</p></figcaption>
<div class="pictures">
<svg class="picture is-wide" viewBox="0 0 800 272" width="800" height="272" role="img" aria-labelledby="block_3_wide_t block_3_wide_d" font-size="14" fill="currentColor"><title id="block_3_wide_t">People on an average day</title><desc id="block_3_wide_d">Average daily people: from 1.3 (October 2026) to 1.4 (September 2026).</desc><path class="base" d="M0 230H800" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="683.7" y="20" width="47" height="210"><title>September 2026
Average daily people 1.4</title></rect></g><text class="value is-quiet" x="707.7" y="14" text-anchor="middle">1.4</text><g class="series-1"><rect class="column" x="745.2" y="36.5" width="47" height="193.5"><title>October 2026
Average daily people 1.3</title></rect></g><text class="value" x="769.2" y="30.5" text-anchor="middle">1.3</text><text class="tick" x="30.8" y="250" text-anchor="middle">Oct</text><text class="tick" x="30.8" y="267" text-anchor="middle">2025</text><text class="tick" x="92.3" y="250" text-anchor="middle">Nov</text><text class="tick" x="153.8" y="250" text-anchor="middle">Dec</text><text class="tick" x="215.4" y="250" text-anchor="middle">Jan</text><text class="tick" x="215.4" y="267" text-anchor="middle">2026</text><text class="tick" x="276.9" y="250" text-anchor="middle">Feb</text><text class="tick" x="338.5" y="250" text-anchor="middle">Mar</text><text class="tick" x="400" y="250" text-anchor="middle">Apr</text><text class="tick" x="461.5" y="250" text-anchor="middle">May</text><text class="tick" x="523.1" y="250" text-anchor="middle">Jun</text><text class="tick" x="584.6" y="250" text-anchor="middle">Jul</text><text class="tick" x="646.2" y="250" text-anchor="middle">Aug</text><text class="tick" x="707.7" y="250" text-anchor="middle">Sep</text><text class="tick" x="769.2" y="250" text-anchor="middle">Oct</text></svg>
<svg class="picture is-narrow" viewBox="0 0 340 232" width="340" height="232" role="img" aria-labelledby="block_3_narrow_t block_3_narrow_d" font-size="14" fill="currentColor"><title id="block_3_narrow_t">People on an average day</title><desc id="block_3_narrow_d">Average daily people: from 1.3 (October 2026) to 1.4 (September 2026).</desc><path class="base" d="M16.7 190H340" fill="none" stroke="currentColor"/><text class="tick" x="8.7" y="194.5" text-anchor="end">0</text><path class="grid" d="M16.7 105H340" fill="none" stroke="currentColor"/><text class="tick" x="8.7" y="109.5" text-anchor="end">1</text><path class="grid" d="M16.7 20H340" fill="none" stroke="currentColor"/><text class="tick" x="8.7" y="24.5" text-anchor="end">2</text><g class="series-1"><rect class="column is-past" x="293" y="71" width="18.4" height="119" data-readout/></g><g class="series-1"><rect class="column" x="317.9" y="80.3" width="18.4" height="109.7" data-readout/></g><text class="tick" x="29.1" y="210" text-anchor="middle">O</text><text class="tick" x="29.1" y="227" text-anchor="middle">2025</text><text class="tick" x="54" y="210" text-anchor="middle">N</text><text class="tick" x="78.9" y="210" text-anchor="middle">D</text><text class="tick" x="103.7" y="210" text-anchor="middle">J</text><text class="tick" x="103.7" y="227" text-anchor="middle">2026</text><text class="tick" x="128.6" y="210" text-anchor="middle">F</text><text class="tick" x="153.5" y="210" text-anchor="middle">M</text><text class="tick" x="178.3" y="210" text-anchor="middle">A</text><text class="tick" x="203.2" y="210" text-anchor="middle">M</text><text class="tick" x="228.1" y="210" text-anchor="middle">J</text><text class="tick" x="253" y="210" text-anchor="middle">J</text><text class="tick" x="277.8" y="210" text-anchor="middle">A</text><text class="tick" x="302.7" y="210" text-anchor="middle">S</text><text class="tick" x="327.6" y="210" text-anchor="middle">O</text></svg>
</div>
<details class="numbers"><summary>The numbers<span class="unseen"> behind People on an average day</span></summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_3_title">
<table aria-labelledby="block_3_title">
<thead><tr><th scope="col" data-order="given">Month</th><th scope="col" class="n"><span class="head"><span>Average daily people</span></span></th></tr></thead>
<tbody>
<tr><th scope="row">October 2025</th><td class="n"><span class="pad1">–</span></td></tr>
<tr><th scope="row">November 2025</th><td class="n"><span class="pad1">–</span></td></tr>
<tr><th scope="row">December 2025</th><td class="n"><span class="pad1">–</span></td></tr>
<tr><th scope="row">January 2026</th><td class="n"><span class="pad1">–</span></td></tr>
<tr><th scope="row">February 2026</th><td class="n"><span class="pad1">–</span></td></tr>
<tr><th scope="row">March 2026</th><td class="n"><span class="pad1">–</span></td></tr>
<tr><th scope="row">April 2026</th><td class="n"><span class="pad1">–</span></td></tr>
<tr><th scope="row">May 2026</th><td class="n"><span class="pad1">–</span></td></tr>
<tr><th scope="row">June 2026</th><td class="n"><span class="pad1">–</span></td></tr>
<tr><th scope="row">July 2026</th><td class="n"><span class="pad1">–</span></td></tr>
<tr><th scope="row">August 2026</th><td class="n"><span class="pad1">–</span></td></tr>
<tr><th scope="row">September 2026</th><td class="n">1.4</td></tr>
<tr><th scope="row">October 2026</th><td class="n">1.3</td></tr>
</tbody>
</table>
</div>
</details>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/trends_3.csv" download><span class="unseen">People on an average day as </span>CSV</a> <a href="data/trends_3.json" download><span class="unseen">People on an average day as </span>JSON</a></span></div>
</figure>
<h2 id="rates">Rates</h2>
<p>Of the people for whom help was loaded, the share who viewed it, and the share who clicked in it.</p>
<figure class="block block-chart" aria-labelledby="block_4_title">
<figcaption><p class="block-title" id="block_4_title">View rate and engagement rate by month</p><p class="block-note">Most: September 2026 (63%). Hatched: protected. There are data from 1 September 2026 to 1 November 2026.</p></figcaption>
<div class="pictures">
<svg class="picture is-wide" viewBox="0 0 800 316" width="800" height="316" role="img" aria-labelledby="block_4_wide_t block_4_wide_d" font-size="14" fill="currentColor"><title id="block_4_wide_t">View rate and engagement rate by month</title><desc id="block_4_wide_d">View rate: from 63% (September 2026) to 63% (September 2026). Engagement rate: nothing to show.</desc><defs><pattern id="block_4_wide_hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6" stroke="currentColor" stroke-width="2"/></pattern></defs><path class="grid" d="M47.8 264H667.4" fill="none" stroke="currentColor"/><text class="tick" x="39.8" y="268.5" text-anchor="end">50%</text><path class="grid" d="M47.8 216H667.4" fill="none" stroke="currentColor"/><text class="tick" x="39.8" y="220.5" text-anchor="end">75%</text><path class="grid" d="M47.8 168H667.4" fill="none" stroke="currentColor"/><text class="tick" x="39.8" y="172.5" text-anchor="end">100%</text><path class="grid" d="M47.8 120H667.4" fill="none" stroke="currentColor"/><text class="tick" x="39.8" y="124.5" text-anchor="end">125%</text><path class="grid" d="M47.8 72H667.4" fill="none" stroke="currentColor"/><text class="tick" x="39.8" y="76.5" text-anchor="end">150%</text><path class="grid" d="M47.8 24H667.4" fill="none" stroke="currentColor"/><text class="tick" x="39.8" y="28.5" text-anchor="end">175%</text><g class="series-2"><rect class="hatch-tint" x="587" y="266" width="80.5" height="7"/></g><rect class="hatch" fill="url(#block_4_wide_hatch)" x="587" y="266" width="80.5" height="7"/><text class="tick" x="51.8" y="294" text-anchor="middle">Oct</text><text class="tick" x="51.8" y="311" text-anchor="middle">2025</text><text class="tick" x="102.7" y="294" text-anchor="middle">Nov</text><text class="tick" x="153.7" y="294" text-anchor="middle">Dec</text><text class="tick" x="204.7" y="294" text-anchor="middle">Jan</text><text class="tick" x="204.7" y="311" text-anchor="middle">2026</text><text class="tick" x="255.6" y="294" text-anchor="middle">Feb</text><text class="tick" x="306.6" y="294" text-anchor="middle">Mar</text><text class="tick" x="357.6" y="294" text-anchor="middle">Apr</text><text class="tick" x="408.6" y="294" text-anchor="middle">May</text><text class="tick" x="459.5" y="294" text-anchor="middle">Jun</text><text class="tick" x="510.5" y="294" text-anchor="middle">Jul</text><text class="tick" x="561.5" y="294" text-anchor="middle">Aug</text><text class="tick" x="612.4" y="294" text-anchor="middle">Sep</text><text class="tick" x="663.4" y="294" text-anchor="middle">Oct</text><g class="series-2"></g><g class="series-1"><path class="line" d="M612.4 240L663.4 240" fill="none" stroke="currentColor"/></g><g class="series-1"><text class="end-name" x="675.4" y="244.5">View rate 63%</text></g><rect class="readout" x="26.3" y="24" width="51" height="240"><title>October 2025
View rate –
Engagement rate –</title></rect><rect class="readout" x="77.2" y="24" width="51" height="240"><title>November 2025
View rate –
Engagement rate –</title></rect><rect class="readout" x="128.2" y="24" width="51" height="240"><title>December 2025
View rate –
Engagement rate –</title></rect><rect class="readout" x="179.2" y="24" width="51" height="240"><title>January 2026
View rate –
Engagement rate –</title></rect><rect class="readout" x="230.2" y="24" width="51" height="240"><title>February 2026
View rate –
Engagement rate –</title></rect><rect class="readout" x="281.1" y="24" width="51" height="240"><title>March 2026
View rate –
Engagement rate –</title></rect><rect class="readout" x="332.1" y="24" width="51" height="240"><title>April 2026
View rate –
Engagement rate –</title></rect><rect class="readout" x="383.1" y="24" width="51" height="240"><title>May 2026
View rate –
Engagement rate –</title></rect><rect class="readout" x="434" y="24" width="51" height="240"><title>June 2026
View rate –
Engagement rate –</title></rect><rect class="readout" x="485" y="24" width="51" height="240"><title>July 2026
View rate –
Engagement rate –</title></rect><rect class="readout" x="536" y="24" width="51" height="240"><title>August 2026
View rate –
Engagement rate –</title></rect><rect class="readout" x="587" y="24" width="51" height="240"><title>September 2026
View rate 63%
Engagement rate protected</title></rect><rect class="readout" x="637.9" y="24" width="51" height="240"><title>October 2026
View rate 63%
Engagement rate protected</title></rect></svg>
<svg class="picture is-narrow" viewBox="0 0 340 266" width="340" height="266" role="img" aria-labelledby="block_4_narrow_t block_4_narrow_d" font-size="14" fill="currentColor"><title id="block_4_narrow_t">View rate and engagement rate by month</title><desc id="block_4_narrow_d">View rate: from 63% (September 2026) to 63% (September 2026). Engagement rate: nothing to show.</desc><defs><pattern id="block_4_narrow_hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6" stroke="currentColor" stroke-width="2"/></pattern></defs><path class="grid" d="M47.8 214H247.1" fill="none" stroke="currentColor"/><text class="tick" x="39.8" y="218.5" text-anchor="end">50%</text><path class="grid" d="M47.8 150.7H247.1" fill="none" stroke="currentColor"/><text class="tick" x="39.8" y="155.2" text-anchor="end">100%</text><path class="grid" d="M47.8 87.3H247.1" fill="none" stroke="currentColor"/><text class="tick" x="39.8" y="91.8" text-anchor="end">150%</text><path class="grid" d="M47.8 24H247.1" fill="none" stroke="currentColor"/><text class="tick" x="39.8" y="28.5" text-anchor="end">200%</text><g class="series-2"><rect class="hatch-tint" x="219.2" y="216" width="27.9" height="7"/></g><rect class="hatch" fill="url(#block_4_narrow_hatch)" x="219.2" y="216" width="27.9" height="7"/><text class="tick" x="51.8" y="244" text-anchor="middle">O</text><text class="tick" x="51.8" y="261" text-anchor="middle">2025</text><text class="tick" x="67.7" y="244" text-anchor="middle">N</text><text class="tick" x="83.7" y="244" text-anchor="middle">D</text><text class="tick" x="99.6" y="244" text-anchor="middle">J</text><text class="tick" x="99.6" y="261" text-anchor="middle">2026</text><text class="tick" x="115.6" y="244" text-anchor="middle">F</text><text class="tick" x="131.5" y="244" text-anchor="middle">M</text><text class="tick" x="147.5" y="244" text-anchor="middle">A</text><text class="tick" x="163.4" y="244" text-anchor="middle">M</text><text class="tick" x="179.4" y="244" text-anchor="middle">J</text><text class="tick" x="195.3" y="244" text-anchor="middle">J</text><text class="tick" x="211.2" y="244" text-anchor="middle">A</text><text class="tick" x="227.2" y="244" text-anchor="middle">S</text><text class="tick" x="243.1" y="244" text-anchor="middle">O</text><g class="series-2"></g><g class="series-1"><path class="line" d="M227.2 198.2L243.1 198.2" fill="none" stroke="currentColor"/></g><g class="series-1"><text class="end-name" x="255.1" y="194.7">View rate</text><text class="end-name" x="255.1" y="210.7">63%</text></g><rect class="readout" x="43.8" y="24" width="15.9" height="190" data-readout/><rect class="readout" x="59.7" y="24" width="15.9" height="190" data-readout/><rect class="readout" x="75.7" y="24" width="15.9" height="190" data-readout/><rect class="readout" x="91.6" y="24" width="15.9" height="190" data-readout/><rect class="readout" x="107.6" y="24" width="15.9" height="190" data-readout/><rect class="readout" x="123.5" y="24" width="15.9" height="190" data-readout/><rect class="readout" x="139.5" y="24" width="15.9" height="190" data-readout/><rect class="readout" x="155.4" y="24" width="15.9" height="190" data-readout/><rect class="readout" x="171.4" y="24" width="15.9" height="190" data-readout/><rect class="readout" x="187.3" y="24" width="15.9" height="190" data-readout/><rect class="readout" x="203.3" y="24" width="15.9" height="190" data-readout/><rect class="readout" x="219.2" y="24" width="15.9" height="190" data-readout/><rect class="readout" x="235.2" y="24" width="15.9" height="190" data-readout/></svg>
</div>
<details class="numbers"><summary>The numbers<span class="unseen"> behind View rate and engagement rate by month</span></summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_4_title">
<table aria-labelledby="block_4_title">
<thead><tr><th scope="col" data-order="given">Month</th><th scope="col" class="n"><span class="head"><span>View rate<span class="unit">, %</span></span></span></th><th scope="col" class="n"><span class="head"><span>Engagement rate<span class="unit">, %</span></span></span></th></tr></thead>
<tbody>
<tr><th scope="row">October 2025</th><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">November 2025</th><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">December 2025</th><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">January 2026</th><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">February 2026</th><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">March 2026</th><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">April 2026</th><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">May 2026</th><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">June 2026</th><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">July 2026</th><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">August 2026</th><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">September 2026</th><td class="n">63</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
<tr><th scope="row">October 2026</th><td class="n">63</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td></tr>
</tbody>
</table>
</div>
</details>
<div class="block-foot"><span>Protected: numbers that could tell about fewer than 5 people.</span> <span class="downloads"><span>Download</span> <a href="data/trends_4.csv" download><span class="unseen">View rate and engagement rate by month as </span>CSV</a> <a href="data/trends_4.json" download><span class="unseen">View rate and engagement rate by month as </span>JSON</a></span></div>
</figure>
<h2 id="sessions-and-items">Sessions and items</h2>
<figure class="block block-chart is-short" aria-labelledby="block_5_title">
<figcaption><p class="block-title" id="block_5_title">Sessions with help</p><p class="block-note">There are data from 1 September 2026 to 1 November 2026.</p></figcaption>
<div class="pictures">
<svg class="picture is-wide" viewBox="0 0 800 272" width="800" height="272" role="img" aria-labelledby="block_5_wide_t block_5_wide_d" font-size="14" fill="currentColor"><title id="block_5_wide_t">Sessions with help</title><desc id="block_5_wide_d">Sessions: from 40 (October 2026) to 42 (September 2026).</desc><path class="base" d="M0 230H800" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="683.7" y="20" width="47" height="210"><title>September 2026
Sessions 42</title></rect></g><text class="value is-quiet" x="707.7" y="14" text-anchor="middle">42</text><g class="series-1"><rect class="column" x="745.2" y="30" width="47" height="200"><title>October 2026
Sessions 40</title></rect></g><text class="value" x="769.2" y="24" text-anchor="middle">40</text><text class="tick" x="30.8" y="250" text-anchor="middle">Oct</text><text class="tick" x="30.8" y="267" text-anchor="middle">2025</text><text class="tick" x="92.3" y="250" text-anchor="middle">Nov</text><text class="tick" x="153.8" y="250" text-anchor="middle">Dec</text><text class="tick" x="215.4" y="250" text-anchor="middle">Jan</text><text class="tick" x="215.4" y="267" text-anchor="middle">2026</text><text class="tick" x="276.9" y="250" text-anchor="middle">Feb</text><text class="tick" x="338.5" y="250" text-anchor="middle">Mar</text><text class="tick" x="400" y="250" text-anchor="middle">Apr</text><text class="tick" x="461.5" y="250" text-anchor="middle">May</text><text class="tick" x="523.1" y="250" text-anchor="middle">Jun</text><text class="tick" x="584.6" y="250" text-anchor="middle">Jul</text><text class="tick" x="646.2" y="250" text-anchor="middle">Aug</text><text class="tick" x="707.7" y="250" text-anchor="middle">Sep</text><text class="tick" x="769.2" y="250" text-anchor="middle">Oct</text></svg>
<svg class="picture is-narrow" viewBox="0 0 340 232" width="340" height="232" role="img" aria-labelledby="block_5_narrow_t block_5_narrow_d" font-size="14" fill="currentColor"><title id="block_5_narrow_t">Sessions with help</title><desc id="block_5_narrow_d">Sessions: from 40 (October 2026) to 42 (September 2026).</desc><path class="base" d="M0 190H340" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="290.6" y="20" width="19.4" height="170" data-readout/></g><text class="value is-quiet" x="300.8" y="14" text-anchor="middle">42</text><g class="series-1"><rect class="column" x="316.7" y="28.1" width="19.4" height="161.9" data-readout/></g><text class="value" x="326.9" y="22.1" text-anchor="middle">40</text><text class="tick" x="17.4" y="210" text-anchor="middle">O</text><text class="tick" x="17.4" y="227" text-anchor="middle">2025</text><text class="tick" x="39.2" y="210" text-anchor="middle">N</text><text class="tick" x="65.4" y="210" text-anchor="middle">D</text><text class="tick" x="91.5" y="210" text-anchor="middle">J</text><text class="tick" x="91.5" y="227" text-anchor="middle">2026</text><text class="tick" x="117.7" y="210" text-anchor="middle">F</text><text class="tick" x="143.8" y="210" text-anchor="middle">M</text><text class="tick" x="170" y="210" text-anchor="middle">A</text><text class="tick" x="196.2" y="210" text-anchor="middle">M</text><text class="tick" x="222.3" y="210" text-anchor="middle">J</text><text class="tick" x="248.5" y="210" text-anchor="middle">J</text><text class="tick" x="274.6" y="210" text-anchor="middle">A</text><text class="tick" x="300.8" y="210" text-anchor="middle">S</text><text class="tick" x="326.9" y="210" text-anchor="middle">O</text></svg>
</div>
<details class="numbers"><summary>The numbers<span class="unseen"> behind Sessions with help</span></summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_5_title">
<table aria-labelledby="block_5_title">
<thead><tr><th scope="col" data-order="given">Month</th><th scope="col" class="n"><span class="head"><span>Sessions</span></span></th></tr></thead>
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
<tr><th scope="row">September 2026</th><td class="n">42</td></tr>
<tr><th scope="row">October 2026</th><td class="n">40</td></tr>
</tbody>
</table>
</div>
</details>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/trends_5.csv" download><span class="unseen">Sessions with help as </span>CSV</a> <a href="data/trends_5.json" download><span class="unseen">Sessions with help as </span>JSON</a></span></div>
</figure>
<figure class="block block-chart is-short" aria-labelledby="block_6_title">
<figcaption><p class="block-title" id="block_6_title">Help items that were used</p><p class="block-note">There are data from 1 September 2026 to 1 November 2026.</p></figcaption>
<div class="pictures">
<svg class="picture is-wide" viewBox="0 0 800 272" width="800" height="272" role="img" aria-labelledby="block_6_wide_t block_6_wide_d" font-size="14" fill="currentColor"><title id="block_6_wide_t">Help items that were used</title><desc id="block_6_wide_d">Items used: from 2 (September 2026) to 2 (September 2026).</desc><path class="base" d="M0 230H800" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="683.7" y="20" width="47" height="210"><title>September 2026
Items used 2</title></rect></g><text class="value is-quiet" x="707.7" y="14" text-anchor="middle">2</text><g class="series-1"><rect class="column" x="745.2" y="20" width="47" height="210"><title>October 2026
Items used 2</title></rect></g><text class="value" x="769.2" y="14" text-anchor="middle">2</text><text class="tick" x="30.8" y="250" text-anchor="middle">Oct</text><text class="tick" x="30.8" y="267" text-anchor="middle">2025</text><text class="tick" x="92.3" y="250" text-anchor="middle">Nov</text><text class="tick" x="153.8" y="250" text-anchor="middle">Dec</text><text class="tick" x="215.4" y="250" text-anchor="middle">Jan</text><text class="tick" x="215.4" y="267" text-anchor="middle">2026</text><text class="tick" x="276.9" y="250" text-anchor="middle">Feb</text><text class="tick" x="338.5" y="250" text-anchor="middle">Mar</text><text class="tick" x="400" y="250" text-anchor="middle">Apr</text><text class="tick" x="461.5" y="250" text-anchor="middle">May</text><text class="tick" x="523.1" y="250" text-anchor="middle">Jun</text><text class="tick" x="584.6" y="250" text-anchor="middle">Jul</text><text class="tick" x="646.2" y="250" text-anchor="middle">Aug</text><text class="tick" x="707.7" y="250" text-anchor="middle">Sep</text><text class="tick" x="769.2" y="250" text-anchor="middle">Oct</text></svg>
<svg class="picture is-narrow" viewBox="0 0 340 232" width="340" height="232" role="img" aria-labelledby="block_6_narrow_t block_6_narrow_d" font-size="14" fill="currentColor"><title id="block_6_narrow_t">Help items that were used</title><desc id="block_6_narrow_d">Items used: from 2 (September 2026) to 2 (September 2026).</desc><path class="base" d="M0 190H340" fill="none" stroke="currentColor"/><g class="series-1"><rect class="column is-past" x="290.6" y="20" width="19.4" height="170" data-readout/></g><text class="value is-quiet" x="300.8" y="14" text-anchor="middle">2</text><g class="series-1"><rect class="column" x="316.7" y="20" width="19.4" height="170" data-readout/></g><text class="value" x="326.9" y="14" text-anchor="middle">2</text><text class="tick" x="17.4" y="210" text-anchor="middle">O</text><text class="tick" x="17.4" y="227" text-anchor="middle">2025</text><text class="tick" x="39.2" y="210" text-anchor="middle">N</text><text class="tick" x="65.4" y="210" text-anchor="middle">D</text><text class="tick" x="91.5" y="210" text-anchor="middle">J</text><text class="tick" x="91.5" y="227" text-anchor="middle">2026</text><text class="tick" x="117.7" y="210" text-anchor="middle">F</text><text class="tick" x="143.8" y="210" text-anchor="middle">M</text><text class="tick" x="170" y="210" text-anchor="middle">A</text><text class="tick" x="196.2" y="210" text-anchor="middle">M</text><text class="tick" x="222.3" y="210" text-anchor="middle">J</text><text class="tick" x="248.5" y="210" text-anchor="middle">J</text><text class="tick" x="274.6" y="210" text-anchor="middle">A</text><text class="tick" x="300.8" y="210" text-anchor="middle">S</text><text class="tick" x="326.9" y="210" text-anchor="middle">O</text></svg>
</div>
<details class="numbers"><summary>The numbers<span class="unseen"> behind Help items that were used</span></summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_6_title">
<table aria-labelledby="block_6_title">
<thead><tr><th scope="col" data-order="given">Month</th><th scope="col" class="n"><span class="head"><span>Items used</span></span></th></tr></thead>
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
<tr><th scope="row">September 2026</th><td class="n">2</td></tr>
<tr><th scope="row">October 2026</th><td class="n">2</td></tr>
</tbody>
</table>
</div>
</details>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/trends_6.csv" download><span class="unseen">Help items that were used as </span>CSV</a> <a href="data/trends_6.json" download><span class="unseen">Help items that were used as </span>JSON</a></span></div>
</figure>
<h2 id="scopes">Scopes</h2>
<figure class="block block-table" aria-labelledby="block_7_title">
<figcaption><p class="block-title" id="block_7_title">Scopes in the newest month, and their way there</p><p class="block-note">Small lines: October 2025 to October 2026, each from 0 up to its own highest month.</p></figcaption>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_7_title">
<table aria-labelledby="block_7_title">
<thead><tr><th scope="col">Scope</th><th scope="col" class="n"><span class="head"><span>Reach</span></span></th><th scope="col" class="n"><span class="head"><span>View rate<span class="unit">, %</span></span></span></th><th scope="col" data-order="given">Reach<span class="unit">, 13 months</span></th><th scope="col" data-order="given">View rate<span class="unit">, 13 months</span></th></tr></thead>
<tbody>
<tr><th scope="row"><a href="scopes/sales-8de4e0ea.aspx">Sales</a></th><td class="n">8</td><td class="n">63</td><td><svg class="spark" viewBox="0 0 96 22" width="96" height="22" aria-hidden="true"><path class="spark-base" d="M4 19.5H92" stroke="currentColor"/><path class="spark-line" d="M84.7 4L92 4" fill="none" stroke="currentColor"/><circle cx="92" cy="4" r="3" fill="currentColor"/></svg><span class="unseen"> From 8 in September 2026 to 8 in October 2026, most 8 in September 2026.</span></td><td><svg class="spark" viewBox="0 0 96 22" width="96" height="22" aria-hidden="true"><path class="spark-base" d="M4 19.5H92" stroke="currentColor"/><path class="spark-line" d="M84.7 4L92 4" fill="none" stroke="currentColor"/><circle cx="92" cy="4" r="3" fill="currentColor"/></svg><span class="unseen"> From 63% in September 2026 to 63% in October 2026, most 63% in September 2026.</span></td></tr>
</tbody>
</table>
</div>
<details class="numbers"><summary id="block_7_sparks">The numbers of the small lines</summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_7_sparks">
<table class="is-grid" aria-labelledby="block_7_sparks">
<thead><tr><th scope="col">Reach</th><th scope="col" class="n">Oct</th><th scope="col" class="n">Nov</th><th scope="col" class="n">Dec</th><th scope="col" class="n">Jan</th><th scope="col" class="n">Feb</th><th scope="col" class="n">Mar</th><th scope="col" class="n">Apr</th><th scope="col" class="n">May</th><th scope="col" class="n">Jun</th><th scope="col" class="n">Jul</th><th scope="col" class="n">Aug</th><th scope="col" class="n">Sep</th><th scope="col" class="n">Oct</th></tr></thead>
<tbody>
<tr><th scope="row">Sales</th><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">8</td><td class="n">8</td></tr>
</tbody>
</table>
</div>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_7_sparks">
<table class="is-grid" aria-labelledby="block_7_sparks">
<thead><tr><th scope="col">View rate</th><th scope="col" class="n">Oct</th><th scope="col" class="n">Nov</th><th scope="col" class="n">Dec</th><th scope="col" class="n">Jan</th><th scope="col" class="n">Feb</th><th scope="col" class="n">Mar</th><th scope="col" class="n">Apr</th><th scope="col" class="n">May</th><th scope="col" class="n">Jun</th><th scope="col" class="n">Jul</th><th scope="col" class="n">Aug</th><th scope="col" class="n">Sep</th><th scope="col" class="n">Oct</th></tr></thead>
<tbody>
<tr><th scope="row">Sales</th><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">–</td><td class="n">63%</td><td class="n">63%</td></tr>
</tbody>
</table>
</div>
<p class="block-foot"><span class="downloads"><a href="data/trends_9.csv" download>CSV</a> <a href="data/trends_9.json" download>JSON</a></span></p>
</details>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/trends_7.csv" download><span class="unseen">Scopes in the newest month, and their way there as </span>CSV</a> <a href="data/trends_7.json" download><span class="unseen">Scopes in the newest month, and their way there as </span>JSON</a></span></div>
</figure>
<h2 id="month-by-month">Month by month</h2>
<figure class="block block-table" aria-labelledby="block_8_title">
<figcaption><p class="block-title" id="block_8_title">The months in numbers</p></figcaption>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_8_title">
<table aria-labelledby="block_8_title">
<thead><tr><th scope="col" data-order="given">Month</th><th scope="col" class="n"><span class="head"><span>Reach</span></span></th><th scope="col" class="n"><span class="head"><span>Viewers</span></span></th><th scope="col" class="n"><span class="head"><span>View rate<span class="unit">, %</span></span></span></th><th scope="col" class="n"><span class="head"><span>Engagement rate<span class="unit">, %</span></span></span></th><th scope="col" class="n"><span class="head"><span>Sessions</span></span></th></tr></thead>
<tbody>
<tr><th scope="row">October 2026</th><td class="n">8</td><td class="n">5</td><td class="n">63</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">40</td></tr>
<tr><th scope="row">September 2026</th><td class="n">8</td><td class="n">5</td><td class="n">63</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">42</td></tr>
<tr><th scope="row">August 2026</th><td class="n">0</td><td class="n">0</td><td class="n">–</td><td class="n">–</td><td class="n">0</td></tr>
<tr><th scope="row">July 2026</th><td class="n">0</td><td class="n">0</td><td class="n">–</td><td class="n">–</td><td class="n">0</td></tr>
<tr><th scope="row">June 2026</th><td class="n">0</td><td class="n">0</td><td class="n">–</td><td class="n">–</td><td class="n">0</td></tr>
<tr><th scope="row">May 2026</th><td class="n">0</td><td class="n">0</td><td class="n">–</td><td class="n">–</td><td class="n">0</td></tr>
<tr><th scope="row">April 2026</th><td class="n">0</td><td class="n">0</td><td class="n">–</td><td class="n">–</td><td class="n">0</td></tr>
<tr><th scope="row">March 2026</th><td class="n">0</td><td class="n">0</td><td class="n">–</td><td class="n">–</td><td class="n">0</td></tr>
<tr><th scope="row">February 2026</th><td class="n">0</td><td class="n">0</td><td class="n">–</td><td class="n">–</td><td class="n">0</td></tr>
<tr><th scope="row">January 2026</th><td class="n">0</td><td class="n">0</td><td class="n">–</td><td class="n">–</td><td class="n">0</td></tr>
<tr><th scope="row">December 2025</th><td class="n">0</td><td class="n">0</td><td class="n">–</td><td class="n">–</td><td class="n">0</td></tr>
<tr><th scope="row">November 2025</th><td class="n">0</td><td class="n">0</td><td class="n">–</td><td class="n">–</td><td class="n">0</td></tr>
<tr><th scope="row">October 2025</th><td class="n">0</td><td class="n">0</td><td class="n">–</td><td class="n">–</td><td class="n">0</td></tr>
</tbody>
</table>
</div>
<div class="block-foot"><span>Protected: numbers that could tell about fewer than 5 people.</span> <span class="downloads"><span>Download</span> <a href="data/trends_8.csv" download><span class="unseen">The months in numbers as </span>CSV</a> <a href="data/trends_8.json" download><span class="unseen">The months in numbers as </span>JSON</a></span></div>
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
