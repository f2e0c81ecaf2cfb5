<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="HelpLens 0.1.0">
<meta name="description" content="Every measure in words, with its formula.">
<title>What the measures mean – October 2026 – Help in Sales</title>
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
<li><span aria-current="page">What the measures mean</span></li>
</ol>
</nav>
<h1 id="what-the-measures-mean">What the measures mean</h1>
<p>Each measure has one definition, and every chart, table, download and sentence of this report follows it.</p>
<h2 id="measures_people">People</h2>
<dl class="reference">
<dt id="measure_reach">Reach <code>reach</code></dt>
<dd>People for whom help was loaded, viewed or clicked at least once.</dd>
<dd class="formula">= distinct users with an interaction</dd>
<dd class="formula">Rests on: the people themselves.</dd>
<dt id="measure_viewers">Viewers <code>viewers</code></dt>
<dd>People who opened help, or clicked in it.</dd>
<dd class="formula">= distinct users who viewed or clicked</dd>
<dd class="formula">Rests on: the people themselves.</dd>
<dt id="measure_clickers">Clickers <code>clickers</code></dt>
<dd>People who clicked in help.</dd>
<dd class="formula">= distinct users who clicked</dd>
<dd class="formula">Rests on: the people themselves.</dd>
<dt id="measure_new_users">New people <code>new_users</code></dt>
<dd>People whose first interaction of all falls into the time shown.</dd>
<dd class="formula">= users reached whose first interaction in the whole log lies in the time shown</dd>
<dd class="formula">Rests on: people reached, and the people themselves. Empty where the log begins too shortly before to know who is new.</dd>
<dt id="measure_returning_users">Returning people <code>returning_users</code></dt>
<dd>People reached who had used help before the time shown.</dd>
<dd class="formula">= reach − new_users</dd>
<dd class="formula">Rests on: people reached, and the people themselves. Empty where the log begins too shortly before to know who is new.</dd>
<dt id="measure_population">Population <code>population</code></dt>
<dd>People listed in the segments file.</dd>
<dd class="formula">= users of the segments file</dd>
<dd class="formula">Rests on: the people themselves. Empty where no segments file was given.</dd>
<dt id="measure_average_daily_users">Average daily people <code>average_daily_users</code></dt>
<dd>How many different people a day had, on average.</dd>
<dd class="formula">= sum over days of that day&#39;s distinct users ÷ days of the time shown for which there are data</dd>
<dd class="formula">Rests on: people reached. Empty where the denominator is 0.</dd>
</dl>
<h2 id="measures_ratesofpeople">Rates of people</h2>
<dl class="reference">
<dt id="measure_view_rate">View rate <code>view_rate</code></dt>
<dd>Of the people for whom help was loaded, the share who viewed it or clicked in it.</dd>
<dd class="formula">= people with a load who also viewed or clicked ÷ people with a load</dd>
<dd class="formula">Rests on: the smaller group of the two. Empty where the denominator is 0.</dd>
<dt id="measure_engagement_rate">Engagement rate <code>engagement_rate</code></dt>
<dd>Of the people for whom help was loaded, the share who clicked in it.</dd>
<dd class="formula">= people with a load who also clicked ÷ people with a load</dd>
<dd class="formula">Rests on: the smaller group of the two. Empty where the denominator is 0.</dd>
<dt id="measure_click_rate">Click rate <code>click_rate</code></dt>
<dd>Of the people who viewed help, the share who clicked in it.</dd>
<dd class="formula">= clickers ÷ viewers</dd>
<dd class="formula">Rests on: the smaller group of the two. Empty where the denominator is 0.</dd>
<dt id="measure_adoption">Adoption <code>adoption</code></dt>
<dd>Of the people listed in the segments file, the share that was reached.</dd>
<dd class="formula">= listed people reached ÷ population</dd>
<dd class="formula">Rests on: the smaller group of the two. Empty where the denominator is 0.</dd>
</dl>
<h2 id="measures_interactions">Interactions</h2>
<dl class="reference">
<dt id="measure_loads">Loads <code>loads</code></dt>
<dd>How often help was offered on a page.</dd>
<dd class="formula">= interactions of kind loaded</dd>
<dd class="formula">Rests on: people with a load.</dd>
<dt id="measure_views">Views <code>views</code></dt>
<dd>How often help was opened.</dd>
<dd class="formula">= interactions of kind viewed</dd>
<dd class="formula">Rests on: people with a view.</dd>
<dt id="measure_clicks">Clicks <code>clicks</code></dt>
<dd>How often something in the help was clicked.</dd>
<dd class="formula">= interactions of kind clicked</dd>
<dd class="formula">Rests on: people with a click.</dd>
<dt id="measure_interactions">Interactions <code>interactions</code></dt>
<dd>Everything recorded: loads, views and clicks.</dd>
<dd class="formula">= loads + views + clicks</dd>
<dd class="formula">Rests on: people reached.</dd>
<dt id="measure_first_views">First views <code>first_views</code></dt>
<dd>How often somebody viewed a help item for the first time.</dd>
<dd class="formula">= views that are the user&#39;s first of that item in the whole log, in any scope</dd>
<dd class="formula">Rests on: people with such a view. Empty where the log begins too shortly before to know who is new.</dd>
<dt id="measure_repeat_views">Repeat views <code>repeat_views</code></dt>
<dd>How often somebody came back to a help item viewed before.</dd>
<dd class="formula">= views of known users that are not the first of their item</dd>
<dd class="formula">Rests on: people with such a view. Empty where the log begins too shortly before to know who is new.</dd>
</dl>
<h2 id="measures_sessions">Sessions</h2>
<dl class="reference">
<dt id="measure_sessions">Sessions <code>sessions</code></dt>
<dd>How often people were at work with help: a long gap starts a new session.</dd>
<dd class="formula">= distinct sessions with an interaction; a session is a user&#39;s interactions without a gap longer than session_gap_minutes</dd>
<dd class="formula">Rests on: people reached.</dd>
</dl>
<h2 id="measures_fromloadtoviewtoclick">From load to view to click</h2>
<dl class="reference">
<dt id="measure_funnel_loaded">Offers <code>funnel_loaded</code></dt>
<dd>How often help was offered: each item once a session.</dd>
<dd class="formula">= sessions × items with a load, by the time of the first load</dd>
<dd class="formula">Rests on: people with such a load.</dd>
<dt id="measure_funnel_viewed">Offers viewed <code>funnel_viewed</code></dt>
<dd>How many of the offers were opened in the same session.</dd>
<dd class="formula">= offers whose item was viewed after the load in the same session</dd>
<dd class="formula">Rests on: people with such a view.</dd>
<dt id="measure_funnel_clicked">Offers clicked <code>funnel_clicked</code></dt>
<dd>How many of the offers were opened and then clicked in, in the same session.</dd>
<dd class="formula">= offers whose item was clicked after that view in the same session</dd>
<dd class="formula">Rests on: people with such a click.</dd>
<dt id="measure_median_time_to_view">Time to view, median <code>median_time_to_view</code></dt>
<dd>How long it took until help was opened: half of the offers took less.</dd>
<dd class="formula">= median of view − load over funnel_viewed, between neighbours in proportion (type 7)</dd>
<dd class="formula">Rests on: people with such a view. Empty where no offer was viewed.</dd>
<dt id="measure_p90_time_to_view">Time to view, 90% <code>p90_time_to_view</code></dt>
<dd>How long it took until help was opened: nine in ten offers took less.</dd>
<dd class="formula">= 90th percentile of view − load over funnel_viewed, between neighbours in proportion (type 7)</dd>
<dd class="formula">Rests on: people with such a view. Empty where no offer was viewed.</dd>
<dt id="measure_median_time_to_click">Time to click, median <code>median_time_to_click</code></dt>
<dd>How long it took from view to click: half of the offers took less.</dd>
<dd class="formula">= median of click − view over funnel_clicked, between neighbours in proportion (type 7)</dd>
<dd class="formula">Rests on: people with such a click. Empty where no offer was clicked.</dd>
<dt id="measure_p90_time_to_click">Time to click, 90% <code>p90_time_to_click</code></dt>
<dd>How long it took from view to click: nine in ten offers took less.</dd>
<dd class="formula">= 90th percentile of click − view over funnel_clicked, between neighbours in proportion (type 7)</dd>
<dd class="formula">Rests on: people with such a click. Empty where no offer was clicked.</dd>
</dl>
<h2 id="measures_ratios">Ratios</h2>
<dl class="reference">
<dt id="measure_views_per_viewer">Views per viewer <code>views_per_viewer</code></dt>
<dd>How often a viewer opened help, on average.</dd>
<dd class="formula">= views ÷ viewers</dd>
<dd class="formula">Rests on: the smaller group of the two. Empty where the denominator is 0.</dd>
<dt id="measure_clicks_per_view">Clicks per view <code>clicks_per_view</code></dt>
<dd>How many clicks came on each view; more than one is possible.</dd>
<dd class="formula">= clicks ÷ views</dd>
<dd class="formula">Rests on: the smaller group of the two. Empty where the denominator is 0.</dd>
<dt id="measure_interactions_per_user">Interactions per person <code>interactions_per_user</code></dt>
<dd>How many interactions a person had, on average.</dd>
<dd class="formula">= interactions of known users ÷ reach</dd>
<dd class="formula">Rests on: people reached. Empty where the denominator is 0.</dd>
<dt id="measure_repeat_view_rate">Repeat view rate <code>repeat_view_rate</code></dt>
<dd>The part of views that come back to a help item viewed before.</dd>
<dd class="formula">= repeat_views ÷ (first_views + repeat_views)</dd>
<dd class="formula">Rests on: people with a first view, and people with a repeat one. Empty where the denominator is 0, or the log begins too shortly before to know who is new.</dd>
<dt id="measure_interactions_per_session">Interactions per session <code>interactions_per_session</code></dt>
<dd>How many interactions a session had, on average.</dd>
<dd class="formula">= interactions of known users ÷ sessions</dd>
<dd class="formula">Rests on: people reached. Empty where the denominator is 0.</dd>
<dt id="measure_funnel_view_rate">Offer view rate <code>funnel_view_rate</code></dt>
<dd>Of the offers of help, the part that was opened in the same session.</dd>
<dd class="formula">= funnel_viewed ÷ funnel_loaded</dd>
<dd class="formula">Rests on: the smaller group of the two. Empty where the denominator is 0.</dd>
<dt id="measure_funnel_click_rate">Offer click rate <code>funnel_click_rate</code></dt>
<dd>Of the offers that were opened, the part that was clicked in.</dd>
<dd class="formula">= funnel_clicked ÷ funnel_viewed</dd>
<dd class="formula">Rests on: the smaller group of the two. Empty where the denominator is 0.</dd>
<dt id="measure_stickiness">Stickiness <code>stickiness</code></dt>
<dd>How much of its people an average day sees.</dd>
<dd class="formula">= sum over days of that day&#39;s distinct users ÷ days × reach</dd>
<dd class="formula">Rests on: people reached. Empty where the denominator is 0.</dd>
<dt id="measure_coverage">Coverage <code>coverage</code></dt>
<dd>Of the help items listed, the share that somebody used.</dd>
<dd class="formula">= listed items that are used ÷ items_listed</dd>
<dd class="formula">Rests on: viewers. Empty where the denominator is 0.</dd>
<dt id="measure_share_of_views">Share of views <code>share_of_views</code></dt>
<dd>The row&#39;s part of all views of the question.</dd>
<dd class="formula">= views ÷ views of the question without its dimensions</dd>
<dd class="formula">Rests on: people with a view. Empty where the denominator is 0.</dd>
<dt id="measure_top_tenth_share">Share of the top tenth <code>top_tenth_share</code></dt>
<dd>The part of views that the tenth of the viewers with most views made.</dd>
<dd class="formula">= views of the tenth of the viewers, rounded up, who have most ÷ views</dd>
<dd class="formula">Rests on: the people in that tenth. Empty where the denominator is 0.</dd>
</dl>
<h2 id="measures_items">Items</h2>
<dl class="reference">
<dt id="measure_items_used">Items used <code>items_used</code></dt>
<dd>Help items that somebody viewed or clicked.</dd>
<dd class="formula">= distinct items with a view or a click</dd>
<dd class="formula">Rests on: viewers.</dd>
<dt id="measure_items_loaded">Items seen <code>items_loaded</code></dt>
<dd>Help items with any interaction.</dd>
<dd class="formula">= distinct items with an interaction</dd>
<dd class="formula">Rests on: people reached.</dd>
<dt id="measure_items_listed">Items listed <code>items_listed</code></dt>
<dd>Help items of the catalogue that are published.</dd>
<dd class="formula">= catalogue items without drafts, retired and later published ones</dd>
<dd class="formula">Rests on: none: it says nothing of people. Empty where no catalogue was given.</dd>
<dt id="measure_days_since_view">Days since last view <code>days_since_view</code></dt>
<dd>Days between the last view and the end of the time shown.</dd>
<dd class="formula">= last day of the time shown − day of the last view before its end</dd>
<dd class="formula">Rests on: everyone who viewed before the end. Empty where never viewed.</dd>
</dl>
<h2 id="measures_retention">Retention</h2>
<dl class="reference">
<dt id="measure_cohort_size">People <code>cohort_size</code></dt>
<dd>The people of a cohort: all whom help first reached in one week or month.</dd>
<dd class="formula">= distinct users whose first interaction in the whole log, with any item in any scope, lies in that week or month</dd>
<dd class="formula">Rests on: themselves. Where the log began only shortly before, some may have come earlier; the cohort is marked.</dd>
<dt id="measure_active_users">Active people <code>active_users</code></dt>
<dd>Those of a cohort whom help reached in the week or month that lies so many after their first.</dd>
<dd class="formula">= users of the cohort with an interaction in that week or month</dd>
<dd class="formula">Rests on: themselves. Empty where the data do not cover the whole week or month.</dd>
<dt id="measure_retention">Retention <code>retention</code></dt>
<dd>The share of a cohort that was active again.</dd>
<dd class="formula">= active people ÷ people of the cohort</dd>
<dd class="formula">Rests on: the smaller of the two that is not 0. Each person is in one cohort, so cohorts add up: where the report shows such a sum, another number is protected with a small one, so that it cannot be worked out.</dd>
</dl>

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
