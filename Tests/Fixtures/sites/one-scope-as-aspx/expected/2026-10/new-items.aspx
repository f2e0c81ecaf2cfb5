<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="HelpLens 0.1.0">
<meta name="description" content="Help that reached people for the first time or again, and help that is viewed more than before.">
<title>New and rising – October 2026 – Help in Sales</title>
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
<li><a href="new-items.aspx" aria-current="page">New</a></li>
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
<li><span aria-current="page">New and rising</span></li>
</ol>
</nav>
<h1 id="new-and-rising">New and rising</h1>
<p>What is new to people in October 2026, beside September 2026.</p>
<h2 id="new-or-back">New or back</h2>
<figure class="block block-table" aria-labelledby="block_1_title">
<figcaption><p class="block-title" id="block_1_title">Reached nobody before, reaches people now</p><p class="block-note">New items, and old ones that were not loaded for anybody in the period before.</p></figcaption>
<p class="empty">Everything that reaches people now did so in the period before.</p>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/new-items_1.csv" download><span class="unseen">Reached nobody before, reaches people now as </span>CSV</a> <a href="data/new-items_1.json" download><span class="unseen">Reached nobody before, reaches people now as </span>JSON</a></span></div>
</figure>
<h2 id="rising">Rising</h2>
<figure class="block block-table" aria-labelledby="block_2_title">
<figcaption><p class="block-title" id="block_2_title">More viewers than before</p></figcaption>
<p class="empty">No item gained viewers.</p>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/new-items_2.csv" download><span class="unseen">More viewers than before as </span>CSV</a> <a href="data/new-items_2.json" download><span class="unseen">More viewers than before as </span>JSON</a></span></div>
</figure>
<h2 id="new-to-its-viewers">New to its viewers</h2>
<p>A first view is a person’s first of that item ever; all others are repeats.</p>
<dl class="stats">
<div class="stat"><dt>First views</dt><dd class="stat-value">0</dd><dd class="stat-change">no comparison with September</dd><dd class="stat-meaning">How often somebody viewed a help item for the first time.</dd></div>
<div class="stat"><dt>Repeat view rate</dt><dd class="stat-value">100<span class="stat-unit">%</span></dd><dd class="stat-change">no comparison with September</dd><dd class="stat-meaning">The part of views that come back to a help item viewed before.</dd></div>
<div class="stat"><dt>New people</dt><dd class="stat-value">0</dd><dd class="stat-change">no comparison with September</dd><dd class="stat-meaning">People whose first interaction of all falls into the time shown.</dd></div>
</dl>
<figure class="block block-table" aria-labelledby="block_4_title">
<figcaption><p class="block-title" id="block_4_title">Items with most first views</p></figcaption>
<p class="empty">Nothing was viewed for the first time, or the data do not reach back far enough to tell.</p>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/new-items_4.csv" download><span class="unseen">Items with most first views as </span>CSV</a> <a href="data/new-items_4.json" download><span class="unseen">Items with most first views as </span>JSON</a></span></div>
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
