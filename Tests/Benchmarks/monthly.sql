-- The questions of report/index.md, from the same exports: the definitions are those that `helplens explain` prints.
-- Each statement is headed by the name of its question, or by what it makes and the questions that need it.
-- Zone changes are looked up by the hour, three times faster than asking DuckDB for each interaction's.
-- `m` is 1 in the report's month, 0 in the month before, which it is compared with, and null elsewhere.

-- hours_of_zone for whole items scopes days hours new sessions funnel
create temp table hours_of_zone as
select start, timezone('Europe/Berlin', timezone('UTC', start)) - start as shift
from range(timestamp '2026-07-31', timestamp '2026-11-02', interval 1 hour) as hours(start);

-- log for whole items scopes days hours new sessions funnel
create temp table log as
select *, local::date as day,
    case date_trunc('month', local) when '2026-10-01' then 1 when '2026-09-01' then 0 end::tinyint as m
from (
    select "Timestamp" as time, "Timestamp" + shift as local,
        nullif("User Name", '-') as person, "Help Item Id" as item, "Help Item Title" as title, "App Scope" as scope,
        case Interaction when 'Loaded' then 0 when 'Viewed' then 1 else 2 end::tinyint as kind
    from $rows join hours_of_zone on start = date_trunc('hour', "Timestamp")
);

-- firsts for whole new
create temp table firsts as
select person, min(day) as first_day from log where person is not null group by person;

-- whole
with per_person as (
    select m, person, count(*) as n, count(*) filter (kind = 0) as l, count(*) filter (kind = 1) as v,
        count(*) filter (kind = 2) as c
    from log where m is not null group by all
), used as (
    select m, count(distinct item) filter (kind > 0) as items_used from log where m is not null group by m
), counts as (
    select m, sum(n) as interactions, sum(l) as loads, sum(v) as views, sum(c) as clicks, count(person) as reach,
        count(person) filter (v + c > 0) as viewers, count(person) filter (c > 0) as clickers,
        count(person) filter (l > 0 and v + c > 0) / count(person) filter (l > 0) as view_rate,
        count(person) filter (l > 0 and c > 0) / count(person) filter (l > 0) as engagement_rate,
        count(person) filter (date_trunc('month', first_day) = if(m = 1, date '2026-10-01', date '2026-09-01'))
            as new_users
    from per_person left join firsts using (person) group by m
)
select *, reach - new_users as returning_users from counts join used using (m);

-- items
with per_person as (
    select item, m, person, any_value(title) as title, count(*) filter (kind = 0) as l,
        count(*) filter (kind = 1) as v, count(*) filter (kind = 2) as c
    from log where m is not null group by item, m, person
)
select item, m, any_value(title) as item_title, sum(l) as loads, sum(v) as views, sum(c) as clicks,
    count(person) as reach, count(person) filter (v + c > 0) as viewers, count(person) filter (c > 0) as clickers
from per_person group by item, m;

-- scopes
with per_person as (
    select scope, m, person, count(*) filter (kind = 0) as l, count(*) filter (kind = 1) as v,
        count(*) filter (kind = 2) as c
    from log where m is not null group by all
)
select scope, m, sum(l) as loads, sum(v) as views, sum(c) as clicks, count(person) as reach,
    count(person) filter (v + c > 0) as viewers, count(person) filter (c > 0) as clickers,
    count(person) filter (l > 0 and v + c > 0) / count(person) filter (l > 0) as view_rate
from per_person group by all;

-- days
with per_person as (
    select day, person, count(*) as n, count(*) filter (kind > 0) as w, count(*) filter (kind = 2) as c
    from log where m = 1 group by all
)
select day, 1 as m, sum(n) as interactions, count(person) as reach, count(person) filter (w > 0) as viewers,
    count(person) filter (c > 0) as clickers
from per_person group by all;

-- hours
with per_person as (
    select isodow(local) as weekday, hour(local) as hour, person, count(*) as n, count(*) filter (kind > 0) as w
    from log where m = 1 group by all
)
select weekday, hour, 1 as m, sum(n) as interactions, count(person) filter (w > 0) as viewers
from per_person group by all;

-- new
with per_person as (
    select distinct strftime(day, '%G-W%V') as week, person from log where m = 1 and person is not null
)
select week, 1 as m,
    count(*) filter (first_day >= '2026-10-01' and strftime(first_day, '%G-W%V') = week) as new_users,
    count(*) - new_users as returning_users
from per_person join firsts using (person) group by all;

-- ordered for sessions funnel
create temp table ordered as
select time, day, m, person, item, scope, kind, row_number() over by_time as place,
    sum(starts) over (by_time rows unbounded preceding) as session
from (
    select *, coalesce(time - lag(time) over by_time > interval 30 minutes, true)::integer as starts
    from log where person is not null
    window by_time as (partition by person order by time, kind, scope, item)
)
window by_time as (partition by person order by time, kind, scope, item);

-- sessions
with per_session as (
    select scope, m, person, session, count(*) as n from ordered where m is not null group by all
)
select scope, m, count(*) as sessions, sum(n) / count(*) as interactions_per_session from per_session group by all;

-- funnel
with loads as (
    select person, session, item, min(place) as load, min(time) as load_time, arg_min(m, place) as m
    from ordered where kind = 0 group by person, session, item
), viewed as (
    select person, session, item, min(place) as view, min(time) as view_time
    from ordered join loads using (person, session, item) where kind = 1 and place > load group by all
), clicked as (
    select person, session, item, min(place) as click, min(time) as click_time
    from ordered join viewed using (person, session, item) where kind = 2 and place > view group by all
)
select item, m, count(*) as funnel_loaded, count(view) as funnel_viewed, count(click) as funnel_clicked,
    quantile_cont(epoch_ms(view_time) - epoch_ms(load_time), 0.5) / 1000 as median_time_to_view
from loads left join viewed using (person, session, item) left join clicked using (person, session, item)
where m is not null group by all;
