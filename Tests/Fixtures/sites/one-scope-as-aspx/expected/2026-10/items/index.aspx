<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="HelpLens 0.1.0">
<meta name="description" content="Every help item with its reach and its rates.">
<title>Items – October 2026 – Help in Sales</title>
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
<li><a href="index.aspx" aria-current="page">Items</a></li>
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
<li><span aria-current="page">Items</span></li>
</ol>
</nav>
<h1 id="items-in-october-2026">Items in October 2026</h1>
<p>Every help item that was loaded, viewed, clicked or is listed. A dash means that there is nothing to divide by, or that an item was never viewed.</p>
<figure class="block block-table" aria-labelledby="block_1_title">
<figcaption><p class="block-title" id="block_1_title">All items</p></figcaption>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="block_1_title">
<table aria-labelledby="block_1_title">
<thead><tr><th scope="col">Item</th><th scope="col" class="n"><span class="head"><span>Reach</span></span></th><th scope="col" class="n"><span class="head"><span>Viewers</span> <span class="delta"><span class="unseen">change </span>on Sep</span></span></th><th scope="col" class="n"><span class="head"><span>View rate<span class="unit">, %</span></span></span></th><th scope="col" class="n"><span class="head"><span>Clickers</span></span></th><th scope="col" class="n"><span class="head"><span>Days since last view</span></span></th></tr></thead>
<tbody>
<tr><th scope="row"><a href="notiz-neu-mehr-edb46562.aspx">Notiz &quot;neu&quot; &amp; &lt;mehr&gt;</a></th><td class="n">8</td><td class="n">5 <span class="delta is-same">0</span></td><td class="n">63</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">0</td></tr>
<tr><th scope="row"><a href="erste-schritte-cced28c6.aspx">Erste Schritte</a></th><td class="n">8</td><td class="n">5 <span class="delta is-same">0</span></td><td class="n">63</td><td class="n"><span class="protected"><svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>protected</span></td><td class="n">0</td></tr>
</tbody>
</table>
</div>
<div class="block-foot"><span>Protected: numbers that could tell about fewer than 5 people.</span> <span class="downloads"><span>Download</span> <a href="../data/items_index_1.csv" download><span class="unseen">All items as </span>CSV</a> <a href="../data/items_index_1.json" download><span class="unseen">All items as </span>JSON</a></span></div>
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
