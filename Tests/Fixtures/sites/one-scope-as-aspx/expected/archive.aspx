<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="HelpLens 0.1.0">
<title>All periods – Help in Sales</title>
<link rel="stylesheet" href="assets/style-HASH.css">
<script src="periods.js" defer></script>
<script src="assets/site-HASH.js" defer></script>
</head>
<body data-root="">
<a class="skip-link" href="#page_content">Skip to the content</a>
<header class="masthead">
<div class="masthead-title">
<p class="site-title"><a href="index.aspx">Help in Sales</a></p>
</div>
</header>
<main id="page_content">
<h1>All periods</h1>
<ul class="periods">
<li><a href="2026-10/index.aspx">October 2026</a></li>
</ul>

</main>
<footer class="site-footer">
<p>Numbers that rest on fewer than 5 people are not shown; they read “protected”.</p>
</footer>
<div id="site_words" hidden data-search="Search items and scopes" data-found="{count} found" data-found-one="1 found" data-found-none="Nothing found" data-filter="Filter rows" data-rows="{shown} of {all} rows" data-periods="All periods"></div>


</body>
</html>
