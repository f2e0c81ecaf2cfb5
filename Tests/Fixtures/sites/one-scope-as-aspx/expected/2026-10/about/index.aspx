<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="HelpLens 0.1.0">
<meta name="description" content="How to read this report, what its measures mean, how it protects people, and where its numbers come from.">
<title>About this report – October 2026 – Help in Sales</title>
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
<li><a href="index.aspx" aria-current="page">About</a></li>
</ul>
</nav>
</header>
<main id="page_content">
<nav class="breadcrumbs" aria-label="Breadcrumbs">
<ol>
<li><a href="../index.aspx">Overview</a></li>
<li><span aria-current="page">About this report</span></li>
</ol>
</nav>
<h1 id="about-this-report">About this report</h1>
<p>How to read it, and what stands behind its numbers.</p>
<h2 id="how-to-read-this">How to read this</h2>
<ul>
<li><strong>Reach</strong> is everyone for whom help was loaded, viewed or clicked; <strong>viewers</strong> opened it or clicked in it; <strong>clickers</strong> clicked in it. Each person counts once. <a href="measures.aspx">All measures</a></li>
<li>A person may use several scopes and items, so people do not add up over rows.</li>
<li>A <strong>95% interval</strong> is the range that a rate could well have by chance alone. A change is <em>more than chance</em> when chance would rarely bring it about; the same people may be in both periods, which makes the test cautious. Only then it has a colour.</li>
<li><strong>What to do</strong> names what changed, stays behind or is not used, where it concerns at least 30 people and chance does not explain it; what is protected takes no part in it.</li>
<li><strong>Protected</strong> numbers could tell about fewer people than this report may speak of. <a href="privacy.aspx">How people are protected</a></li>
<li>Days and hours are those of UTC. <a href="data.aspx">Where the numbers come from</a></li>
</ul>
<h2 id="more">More</h2>
<ul>
<li><a href="measures.aspx">What the measures mean</a>: Every measure in words, with its formula.</li>
<li><a href="privacy.aspx">How people are protected</a>: What is recorded of people, and what is withheld.</li>
<li><a href="data.aspx">Where the numbers come from</a>: Every file that was read, and what became of its rows.</li>
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
