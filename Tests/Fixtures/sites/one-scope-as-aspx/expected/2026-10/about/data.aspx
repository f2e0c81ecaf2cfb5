<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="HelpLens 0.1.0">
<meta name="description" content="Every file that was read, and what became of its rows.">
<title>Where the numbers come from – October 2026 – Help in Sales</title>
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
<li><a href="../items/index.aspx">Items</a></li>
<li><a href="../trends.aspx">Trends</a></li>
<li><a href="../when.aspx">When</a></li>
<li><a href="../new-items.aspx">New</a></li>
<li><a href="../unused.aspx">Unused</a></li>
<li><a href="../cohorts.aspx">Retention</a></li>
<li><a href="index.aspx" aria-current="true">About</a></li>
</ul>
</nav>
</header>
<main id="page_content">
<nav class="breadcrumbs" aria-label="Breadcrumbs">
<ol>
<li><a href="../index.aspx">Overview</a></li>
<li><a href="index.aspx">About</a></li>
<li><span aria-current="page">Where the numbers come from</span></li>
</ol>
</nav>
<h1 id="where-the-numbers-come-from">Where the numbers come from</h1>
<p>Every row that was read is accounted for: it was kept, or the table says why it was not.</p>
<h2>The period</h2>
<dl class="facts">
<div><dt>Period</dt><dd>October 2026: 1 October 2026 to 31 October 2026</dd></div>
<div><dt>Compared with</dt><dd>September 2026</dd></div>
<div><dt>Data from</dt><dd>1 September 2026</dd></div>
<div><dt>Data through</dt><dd>31 October 2026</dd></div>
<div><dt>New people known since</dt><dd>29 September 2026</dd></div>
<div><dt>Time zone</dt><dd>UTC</dd></div>
</dl>
<h2>The rows</h2>
<p>Read = kept + rejected + ignored + duplicate + out of retention.</p>
<div class="table-scroll" role="region" tabindex="0" aria-label="Rows by input">
<table>
<thead><tr><th scope="col">Input</th><th scope="col" class="n">Read</th><th scope="col" class="n">Kept</th><th scope="col" class="n">Rejected</th><th scope="col" class="n">Ignored</th><th scope="col" class="n">Duplicate</th><th scope="col" class="n">Out of retention</th></tr></thead>
<tbody>
<tr><th scope="row">interactions.csv</th><td class="n">153</td><td class="n">153</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
</tbody>
<tfoot>
<tr><th scope="row">All inputs</th><td class="n">153</td><td class="n">153</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td></tr>
</tfoot>
</table>
</div>
<h2>What was left out</h2>
<dl class="facts">
<div><dt>Retention</dt><dd>without end: everything in the inputs is used</dd></div>
<div><dt>Left out by rules</dt><dd>nothing</dd></div>
<div><dt>Rows in several inputs</dt><dd>counted once</dd></div>
<div><dt>This site</dt><dd>tells only what its filter admits; the rows above are those of all inputs</dd></div>
<div><dt>Withheld here</dt><dd>whole rows: 101; single numbers: 50</dd></div>
</dl>
<h2>The columns</h2>
<p>Each field and the column it was found in. Ignored columns were not kept beyond the row at hand.</p>
<div class="table-scroll" role="region" tabindex="0" aria-label="Columns by input">
<table>
<thead><tr><th scope="col">Input</th><th scope="col">Found</th><th scope="col">Ignored</th></tr></thead>
<tbody>
<tr><th scope="row">interactions.csv</th><td>item, item_title: item title, item_type: item type, kind, scope, time, user</td><td>–</td></tr>
</tbody>
</table>
</div>
<h2>The fingerprints</h2>
<p>SHA-256 of each input as it lay on disk, and of the template set. Equal fingerprints give an equal report, to the last byte.</p>
<div class="table-scroll" role="region" tabindex="0" aria-label="Fingerprints">
<table>
<thead><tr><th scope="col">Input</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
<tr><th scope="row">interactions.csv</th><td><code>3a60e39c09ad066a4482fc58478bdadf5dd1f3e885d6f479274a0b491ab46aa8</code></td></tr>
<tr><th scope="row">Template set</th><td><code>TEMPLATE</code></td></tr>
</tbody>
</table>
</div>

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
