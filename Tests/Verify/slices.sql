-- One row a slice: $dimensions are the columns that make it, named $names; $where is its filter and period; $new says
-- when a person's first day (`firsts`) lies within the slice's own days.
with slice as (select *, $dimensions from facts where $where),
per_person as (
    select $names, u, first_day, is_listed, count(*) as n,
        count(*) filter (k = 0) as l, count(*) filter (k = 1) as w, count(*) filter (k = 2) as c
    from (select *, segment is not null as is_listed from slice) group by all
),
per_day as (
    select $names, sum(people) as daily from (
        select $names, day, count(distinct u) as people from slice group by all
    ) group by all
),
things as (
    select $names, list(distinct item) as items_loaded, list(distinct item) filter (k > 0) as items_used
    from slice group by all
)
select $names,
    sum(n) as interactions, sum(l) as loads, sum(w) as views, sum(c) as clicks,
    coalesce(sum(n) filter (u is not null), 0) as known_interactions,
    count(u) as R, count(u) filter (l > 0) as L, count(u) filter (w > 0) as W,
    count(u) filter (w + c > 0) as V, count(u) filter (c > 0) as C,
    count(u) filter (l > 0 and w + c > 0) as VL, count(u) filter (l > 0 and c > 0) as CL,
    count(u) filter ($new) as N, count(u) filter (is_listed) as A,
    any_value(daily) as daily, any_value(items_loaded) as items_loaded, any_value(items_used) as items_used
from per_person
join per_day using ($names)
join things using ($names)
left join days as firsts on firsts.day = first_day
group by $names
