-- From the cleaned rows of every file to the log, and to what is asked of a day or a person.
-- `raw` (t, day, hour, u, item, kind, scope, file) and `days` (day and the names of its units) exist;
-- u is NULL for nobody.

-- $copies is max: a row that several files share counts as often as in the file that has it most often;
-- or sum, where the configuration keeps duplicates.
create table log as
with by_file as (
    select t, day, hour, u, item, kind, scope, file, count(*) as copies from raw group by all
), most as (
    select t, day, hour, u, item, kind, scope, $copies(copies)::bigint as copies from by_file group by all
)
select * exclude (copies) from (select *, unnest(range(copies)) as copy from most);

create table people as select u, min(day) as first_day from log where u is not null group by u;

create table facts as
select log.day, log.hour, log.u, log.item, log.scope, log.kind as k,
    days.week, days.month, days.quarter, days.year, days.weekday,
    kinds.name as kind, items.type as item_type, people.first_day, segments.segment
from log
join days using (day)
join kinds on kinds.k = log.kind
join items using (item)
left join people using (u)
left join segments using (u);
