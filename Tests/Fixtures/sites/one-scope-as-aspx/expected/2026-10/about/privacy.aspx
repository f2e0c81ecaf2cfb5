<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="HelpLens 0.1.0">
<meta name="description" content="What is recorded of people, and what is withheld.">
<title>How people are protected – October 2026 – Help in Sales</title>
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
<li><span aria-current="page">How people are protected</span></li>
</ol>
</nav>
<h1 id="how-people-are-protected">How people are protected</h1>
<p>This report tells about groups of people, never about single ones.</p>
<h2>What is recorded</h2>
<p>Who used which help item, when, and in which application: a user name, an item, a time, a scope and whether the item was loaded, viewed or clicked.</p>
<h2>What is not kept</h2>
<p>No column about places, devices or what was on the screen is used, and no column of these exports looks as if it held such things.</p>
<h2>Names of people</h2>
<p>Names of people leave no trace in this report, neither on its pages nor in its downloads.</p>
<h2>Small groups</h2>
<p>A number that counts fewer than 5 people is withheld, and so is every rate, average and number of interactions that rests on fewer than 5. A row of fewer than 5 people is withheld whole. Zero is shown: that nobody used something tells about nobody.</p>
<h2>Numbers that belong together</h2>
<p>A change is withheld when either of its two periods is, an interval when its rate is, and all interactions together when loads, views or clicks are: what can be worked out is not shown either.</p>
<h2>Totals</h2>
<p>Where a withheld number could be had by taking the others from their total, others are withheld too, even though they count enough people. It makes no difference on which page the others stand.</p>
<h2>One mark for all</h2>
<p>What is withheld reads “protected” in tables, is hatched in charts and empty in downloads. It has no size, no rank and no place in an order: its row comes last.</p>
<h2>In this report</h2>
<p>Withheld on the pages of this period: whole rows 101, single numbers in other rows 50. All tables and charts are counted, so that one slice can count more than once.</p>
<h2>What is shown all the same</h2>
<p>A rate near 100% tells something about almost everyone in its group: “811 of 812 viewed it” is shown, because the group is large. Whoever holds the exports can count for themselves; they are trusted.</p>

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
