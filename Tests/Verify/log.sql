-- From the cleaned rows of every file to the log, and to what is asked of a day or a person.
-- `raw` (t, day, hour, u, item, kind, scope, file) and `days` (day and the names of its units) exist;
-- u is NULL for nobody.

-- $choosing is empty where the configuration keeps duplicates; or it takes, of the files that share a row, the one that
-- has it most often, and the first of several.
create table log as
with by_file as (
    select t, day, hour, u, item, kind, scope, file, count(*) as copies from raw group by all
), kept as (
    select * from by_file $choosing
)
select * exclude (copies) from (select *, unnest(range(copies)) as copy from kept);

create table people as select u, min(day) as first_day from log where u is not null group by u;

-- The interactions of known users in their order. n numbers them; a gap of more than $gap ms starts a session.
create table history as
with ordered as (
    select *, row_number() over (order by u, t, kind, scope, item, file, copy) as n,
        t - lag(t) over (partition by u order by t, kind, scope, item, file, copy) as gap
    from log where u is not null
)
select *, sum(case when gap <= $gap then 0 else 1 end) over (order by n) as session,
    kind = 1 and row_number() over (partition by u, item, kind order by n) = 1 as is_first
from ordered;

-- For each session and item with a load: the first load, the first view after it, the first click after that.
create table pairs as
with loads as (
    select session, item, min(n) as load from history where kind = 0 group by all
), views as (
    select loads.*, min(n) as view from loads
    left join history on history.session = loads.session and history.item = loads.item and kind = 1 and n > load
    group by all
), clicks as (
    select views.*, min(n) as click from views
    left join history on history.session = views.session and history.item = views.item and kind = 2 and n > view
    group by all
)
select load as n, view.t - load.t as to_view, click.t - view.t as to_click
from clicks
join history load on load.n = clicks.load
left join history view on view.n = clicks.view
left join history click on click.n = clicks.click;

-- Everything that slices are cut by and counted of.
create table facts as
select log.day, log.hour, log.u, log.item, log.scope, log.kind as k, log.file as source,
    days.week, days.month, days.quarter, days.year, days.weekday,
    kinds.name as kind, items.type as item_type, people.first_day,
    coalesce(shown.user, '(no user)') as "user",
    coalesce(segments.segment, '(no segment)') as segment, segments.u is not null as is_listed,
    session, is_first, pairs.n is not null as is_pair, to_view, to_click
from (
    select day, hour, u, item, scope, kind, file, null as n, null as session, null as is_first
    from log where u is null
    union all
    select day, hour, u, item, scope, kind, file, n, session, is_first from history
) log
join days using (day)
join kinds on kinds.k = log.kind
join items using (item)
left join people using (u)
left join segments using (u)
left join shown using (u)
left join pairs using (n);
