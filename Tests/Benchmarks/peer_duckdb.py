"""What DuckDB runs: `peer_duckdb.py load csv|jsonl PATTERN`, `peer_duckdb.py items PATTERN OUTPUT`,
`peer_duckdb.py monthly PATTERN FOLDER QUESTIONS…`."""

import pathlib
import sys

import duckdb

from export import COLUMNS
from monthly import statements

HERE = pathlib.Path(__file__).parent

# First what each person did, then what all did: more than twice as fast as count(distinct …).
ITEMS = """
with per_person as (
    select "Help Item Id" as item, "App Scope" as scope, nullif("User Name", '-') as person,
        count(*) filter (Interaction = 'Loaded') as loads,
        count(*) filter (Interaction = 'Viewed') as views,
        count(*) filter (Interaction = 'Clicked') as clicks
    from {rows} group by all
)
select item, scope, sum(loads) as loads, sum(views) as views, sum(clicks) as clicks,
    count(person) as reach,
    count(person) filter (views + clicks > 0) as viewers,
    count(person) filter (clicks > 0) as clickers
from per_person group by all
"""


def rows(form, pattern):
    """The rows with their types said beforehand, so that nothing has to be found out by looking."""
    types = {name: "TIMESTAMP" if name == "Timestamp" else "VARCHAR" for name in COLUMNS}
    path = escaped(pattern)
    if form == "csv":
        return f"read_csv('{path}', header = true, columns = {types})"
    return f"read_json('{path}', format = 'newline_delimited', columns = {types})"


def escaped(path):
    return str(path).replace("'", "''")


def load(form, pattern):
    """All nine columns, the time parsed, in a table in memory."""
    duckdb.execute(f"create table log as select * from {rows(form, pattern)}")
    print(duckdb.execute("select count(*) from log").fetchone()[0])


def items(pattern, output):
    duckdb.execute(f"copy ({ITEMS.format(rows=rows('csv', pattern))}) to '{escaped(output)}' (header)")


def monthly(pattern, folder, *questions):
    for name, sql in statements(HERE / "monthly.sql", questions):
        sql = sql.replace("$rows", rows("csv", pattern))
        if name in questions:
            sql = f"copy ({sql}) to '{escaped(pathlib.Path(folder, name))}.csv' (header)"
        duckdb.execute(sql)


{"load": load, "items": items, "monthly": monthly}[sys.argv[1]](*sys.argv[2:])
