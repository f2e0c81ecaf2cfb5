-- One row a slice: $dimensions are the columns that make it, named $names; $where is its filter and period; $new says
-- when a person's first day (`firsts`) lies within the slice's own days.
with slice as (select *, $dimensions from facts where $where),
per_person as (
    select $names, u, first_day, is_listed, count(*) as n,
        count(*) filter (k = 0) as l, count(*) filter (k = 1) as w, count(*) filter (k = 2) as c,
        count(*) filter (is_first) as f, count(*) filter (k = 1 and not is_first) as r,
        count(*) filter (is_pair) as p, count(to_view) as pv, count(to_click) as pc
    from slice group by all
),
per_day as (
    select $names, sum(people) as daily from (
        select $names, day, count(distinct u) as people from slice group by all
    ) group by all
),
things as (
    select $names, list(distinct item) as items_loaded, list(distinct item) filter (k > 0) as items_used,
        count(distinct session) as sessions,
        list(to_view) filter (to_view is not null) as to_view, list(to_click) filter (to_click is not null) as to_click
    from slice group by all
)
select $names,
    sum(n) as interactions, sum(l) as loads, sum(w) as views, sum(c) as clicks,
    coalesce(sum(n) filter (u is not null), 0) as known_interactions,
    count(u) as R, count(u) filter (l > 0) as L, count(u) filter (w > 0) as W,
    count(u) filter (w + c > 0) as V, count(u) filter (c > 0) as C,
    count(u) filter (l > 0 and w + c > 0) as VL, count(u) filter (l > 0 and c > 0) as CL,
    count(u) filter ($new) as N, count(u) filter (is_listed) as A,
    sum(f) as first_views, sum(r) as repeat_views, sum(p) as pairs, sum(pv) as viewed_pairs, sum(pc) as clicked_pairs,
    count(u) filter (f > 0) as F, count(u) filter (r > 0) as RV,
    count(u) filter (p > 0) as P, count(u) filter (pv > 0) as PV, count(u) filter (pc > 0) as PC,
    list(w) filter (u is not null and w + c > 0) as views_of_viewers,
    any_value(sessions) as sessions, any_value(to_view) as to_view, any_value(to_click) as to_click,
    any_value(daily) as daily, any_value(items_loaded) as items_loaded, any_value(items_used) as items_used
from per_person
join per_day using ($names)
join things using ($names)
left join days as firsts on firsts.day = first_day
group by $names
