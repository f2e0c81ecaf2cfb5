<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="HelpLens 0.1.0">
<meta name="description" content="Help that nobody views, that nobody views any more, or that loses viewers.">
<title>Unused and going quiet – October 2026 – Help in Sales</title>
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
<li><a href="unused.aspx" aria-current="page">Unused</a></li>
<li><a href="cohorts.aspx">Retention</a></li>
<li><a href="about/index.aspx">About</a></li>
</ul>
</nav>
</header>
<main id="page_content">
<nav class="breadcrumbs" aria-label="Breadcrumbs">
<ol>
<li><a href="index.aspx">Overview</a></li>
<li><span aria-current="page">Unused and going quiet</span></li>
</ol>
</nav>
<h1 id="unused-and-going-quiet">Unused and going quiet</h1>
<p>Help that nobody views takes room from help that people need: mend it, move it to where it is needed, or retire it.</p>
<h2 id="never-viewed">Never viewed</h2>
<figure class="block block-table" aria-labelledby="block_1_title">
<figcaption><p class="block-title" id="block_1_title">Never viewed by anybody</p><p class="block-note">Those that reach people are passed over; those that reach nobody are not found.</p></figcaption>
<p class="empty">Every item was viewed at some time.</p>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/unused_1.csv" download><span class="unseen">Never viewed by anybody as </span>CSV</a> <a href="data/unused_1.json" download><span class="unseen">Never viewed by anybody as </span>JSON</a></span></div>
</figure>
<h2 id="not-viewed-any-more">Not viewed any more</h2>
<figure class="block block-table" aria-labelledby="block_2_title">
<figcaption><p class="block-title" id="block_2_title">Viewed before, but by nobody now</p></figcaption>
<p class="empty">Everything that was ever viewed was viewed now too.</p>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/unused_2.csv" download><span class="unseen">Viewed before, but by nobody now as </span>CSV</a> <a href="data/unused_2.json" download><span class="unseen">Viewed before, but by nobody now as </span>JSON</a></span></div>
</figure>
<h2 id="going-quiet">Going quiet</h2>
<figure class="block block-table" aria-labelledby="block_3_title">
<figcaption><p class="block-title" id="block_3_title">Fewer viewers than before</p></figcaption>
<p class="empty">No item lost viewers.</p>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/unused_3.csv" download><span class="unseen">Fewer viewers than before as </span>CSV</a> <a href="data/unused_3.json" download><span class="unseen">Fewer viewers than before as </span>JSON</a></span></div>
</figure>
<h2 id="passed-over">Passed over</h2>
<figure class="block block-table" aria-labelledby="block_4_title">
<figcaption><p class="block-title" id="block_4_title">Loaded for many, viewed by few</p><p class="block-note">Viewed by fewer than one in five of those it was offered to.</p></figcaption>
<p class="empty">Every item was viewed by at least one in five.</p>
<div class="block-foot"><span class="downloads"><span>Download</span> <a href="data/unused_4.csv" download><span class="unseen">Loaded for many, viewed by few as </span>CSV</a> <a href="data/unused_4.json" download><span class="unseen">Loaded for many, viewed by few as </span>JSON</a></span></div>
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
