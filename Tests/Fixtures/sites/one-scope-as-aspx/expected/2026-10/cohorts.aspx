<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="HelpLens 0.1.0">
<meta name="description" content="How many of the people whom help reached for the first time it reached again later.">
<title>Who comes back – October 2026 – Help in Sales</title>
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
<li><a href="trends.aspx">Trends</a></li>
<li><a href="when.aspx">When</a></li>
<li><a href="new-items.aspx">New</a></li>
<li><a href="unused.aspx">Unused</a></li>
<li><a href="cohorts.aspx" aria-current="page">Retention</a></li>
<li><a href="about/index.aspx">About</a></li>
</ul>
</nav>
</header>
<main id="page_content">
<nav class="breadcrumbs" aria-label="Breadcrumbs">
<ol>
<li><a href="index.aspx">Overview</a></li>
<li><span aria-current="page">Who comes back</span></li>
</ol>
</nav>
<h1 id="who-comes-back">Who comes back</h1>
<p>Each person belongs to the month in which help first reached them: it was loaded for them, or they viewed or clicked it. How many did it reach again in the months after?</p>
<figure class="block block-chart" aria-labelledby="block_1_title">
<figcaption><p class="block-title" id="block_1_title">Retention by month of first contact</p><p class="block-note">Each row: the people whom help first reached in that month. Each cell: the share of them whom it reached so many months later. * Help may have reached some of them before the data begin.</p></figcaption>
<div class="pictures">
<svg class="picture is-wide" viewBox="0 0 800 502" width="800" height="502" role="img" aria-labelledby="block_1_wide_t block_1_wide_d" font-size="14" fill="currentColor"><title id="block_1_wide_t">Retention by month of first contact</title><desc id="block_1_wide_d">Retention by month of first contact. One month later: 100% (September 2026).</desc><text class="tick" x="198.5" y="14">Months later</text><text class="tick" x="184.5" y="34" text-anchor="end">People</text><text class="tick" x="257.5" y="34" text-anchor="middle">0</text><text class="tick" x="377.5" y="34" text-anchor="middle">1</text><text class="tick" x="0" y="62.5">November 2025 *</text><text class="tick" x="184.5" y="62.5" text-anchor="end">0</text><text class="tick" x="0" y="96.5">December 2025 *</text><text class="tick" x="184.5" y="96.5" text-anchor="end">0</text><text class="tick" x="0" y="130.5">January 2026 *</text><text class="tick" x="184.5" y="130.5" text-anchor="end">0</text><text class="tick" x="0" y="164.5">February 2026 *</text><text class="tick" x="184.5" y="164.5" text-anchor="end">0</text><text class="tick" x="0" y="198.5">March 2026 *</text><text class="tick" x="184.5" y="198.5" text-anchor="end">0</text><text class="tick" x="0" y="232.5">April 2026 *</text><text class="tick" x="184.5" y="232.5" text-anchor="end">0</text><text class="tick" x="0" y="266.5">May 2026 *</text><text class="tick" x="184.5" y="266.5" text-anchor="end">0</text><text class="tick" x="0" y="300.5">June 2026 *</text><text class="tick" x="184.5" y="300.5" text-anchor="end">0</text><text class="tick" x="0" y="334.5">July 2026 *</text><text class="tick" x="184.5" y="334.5" text-anchor="end">0</text><text class="tick" x="0" y="368.5">August 2026 *</text><text class="tick" x="184.5" y="368.5" text-anchor="end">0</text><text class="tick" x="0" y="402.5">September 2026 *</text><text class="tick" x="184.5" y="402.5" text-anchor="end">8</text><text class="tick" x="0" y="436.5">October 2026</text><text class="tick" x="184.5" y="436.5" text-anchor="end">0</text><rect class="heat-0" x="198.5" y="382" width="118" height="32"><title>September 2026, 0 months later: 100%, 8 of 8 people</title></rect><text class="cell-text" x="257.5" y="402.5" text-anchor="middle">100%</text><rect class="heat-5" x="318.5" y="382" width="118" height="32"><title>September 2026, 1 month later: 100%, 8 of 8 people</title></rect><text class="cell-text" x="377.5" y="402.5" text-anchor="middle">100%</text><rect class="heat-1" x="198.5" y="462" width="48.8" height="10"/><rect class="heat-2" x="248.3" y="462" width="48.8" height="10"/><rect class="heat-3" x="298.1" y="462" width="48.8" height="10"/><rect class="heat-4" x="347.8" y="462" width="48.8" height="10"/><rect class="heat-5" x="397.6" y="462" width="48.8" height="10"/><text class="tick" x="198.5" y="489">0%</text><text class="tick" x="248.3" y="489" text-anchor="middle">20%</text><text class="tick" x="298.1" y="489" text-anchor="middle">40%</text><text class="tick" x="347.8" y="489" text-anchor="middle">60%</text><text class="tick" x="397.6" y="489" text-anchor="middle">80%</text><text class="tick" x="447.3" y="489" text-anchor="middle">100%</text></svg>
<svg class="picture is-narrow" viewBox="0 0 340 454" width="340" height="454" role="img" aria-labelledby="block_1_narrow_t block_1_narrow_d" font-size="14" fill="currentColor"><title id="block_1_narrow_t">Retention by month of first contact</title><desc id="block_1_narrow_d">Retention by month of first contact. One month later: 100% (September 2026).</desc><text class="tick" x="150.7" y="14">Months later</text><text class="tick" x="136.7" y="34" text-anchor="end">People</text><text class="tick" x="197.5" y="34" text-anchor="middle">0</text><text class="tick" x="292.2" y="34" text-anchor="middle">1</text><text class="tick" x="0" y="61">Nov 2025 *</text><text class="tick" x="136.7" y="61" text-anchor="end">0</text><text class="tick" x="0" y="91">Dec 2025 *</text><text class="tick" x="136.7" y="91" text-anchor="end">0</text><text class="tick" x="0" y="121">Jan 2026 *</text><text class="tick" x="136.7" y="121" text-anchor="end">0</text><text class="tick" x="0" y="151">Feb 2026 *</text><text class="tick" x="136.7" y="151" text-anchor="end">0</text><text class="tick" x="0" y="181">Mar 2026 *</text><text class="tick" x="136.7" y="181" text-anchor="end">0</text><text class="tick" x="0" y="211">Apr 2026 *</text><text class="tick" x="136.7" y="211" text-anchor="end">0</text><text class="tick" x="0" y="241">May 2026 *</text><text class="tick" x="136.7" y="241" text-anchor="end">0</text><text class="tick" x="0" y="271">Jun 2026 *</text><text class="tick" x="136.7" y="271" text-anchor="end">0</text><text class="tick" x="0" y="301">Jul 2026 *</text><text class="tick" x="136.7" y="301" text-anchor="end">0</text><text class="tick" x="0" y="331">Aug 2026 *</text><text class="tick" x="136.7" y="331" text-anchor="end">0</text><text class="tick" x="0" y="361">Sep 2026 *</text><text class="tick" x="136.7" y="361" text-anchor="end">8</text><text class="tick" x="0" y="391">Oct 2026</text><text class="tick" x="136.7" y="391" text-anchor="end">0</text><rect class="heat-0" x="150.7" y="342" width="93.6" height="29"/><text class="cell-text" x="197.5" y="361" text-anchor="middle">100%</text><rect class="heat-5" x="245.4" y="342" width="93.6" height="29"/><text class="cell-text" x="292.2" y="361" text-anchor="middle">100%</text><rect class="heat-1" x="150.7" y="414" width="31.9" height="10"/><rect class="heat-2" x="183.6" y="414" width="31.9" height="10"/><rect class="heat-3" x="216.5" y="414" width="31.9" height="10"/><rect class="heat-4" x="249.4" y="414" width="31.9" height="10"/><rect class="heat-5" x="282.2" y="414" width="31.9" height="10"/><text class="tick" x="183.6" y="441" text-anchor="middle">20%</text><text class="tick" x="249.4" y="441" text-anchor="middle">60%</text><text class="tick" x="315.1" y="441" text-anchor="middle">100%</text></svg>
</div>
<details class="numbers"><summary>The numbers<span class="unseen"> behind Retention by month of first contact</span></summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_1_title">
<table class="is-grid" aria-labelledby="block_1_title">
<thead><tr><th scope="col">Month of first contact</th><th scope="col" class="n">People</th><th scope="col" class="n">0<span class="unseen"> months later</span></th><th scope="col" class="n">1<span class="unseen"> months later</span></th></tr></thead>
<tbody>
<tr><th scope="row">November 2025 *</th><td class="n">0</td><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">December 2025 *</th><td class="n">0</td><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">January 2026 *</th><td class="n">0</td><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">February 2026 *</th><td class="n">0</td><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">March 2026 *</th><td class="n">0</td><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">April 2026 *</th><td class="n">0</td><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">May 2026 *</th><td class="n">0</td><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">June 2026 *</th><td class="n">0</td><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">July 2026 *</th><td class="n">0</td><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">August 2026 *</th><td class="n">0</td><td class="n">–</td><td class="n">–</td></tr>
<tr><th scope="row">September 2026 *</th><td class="n">8</td><td class="n">100%</td><td class="n">100%</td></tr>
<tr><th scope="row">October 2026</th><td class="n">0</td><td class="n">–</td><td class="n">–</td></tr>
</tbody>
</table>
</div>
</details>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/cohorts_1.csv" download><span class="unseen">Retention by month of first contact as </span>CSV</a> <a href="data/cohorts_1.json" download><span class="unseen">Retention by month of first contact as </span>JSON</a></span></div>
</figure>
<h2 id="how-to-read-this">How to read this</h2>
<ul>
<li>A <strong>row</strong> is a group of people who came in the same month. Each person is in one row for good.</li>
<li><strong>Month 0</strong> is the month of first contact itself, month 1 the one after it, and so on.</li>
<li><strong>Down a column</strong> groups are compared at the same age: do those who came later come back more often?</li>
<li><strong>Along a row</strong> one group grows older. People leave, change jobs, or know by now what they need to know; a falling share is no failure by itself.</li>
<li>Months that the data do not cover completely are left blank.</li>
<li><strong>Protected</strong> cells could tell about fewer people than this report may speak of. <a href="about/privacy.aspx">How people are protected</a></li>
</ul>

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
