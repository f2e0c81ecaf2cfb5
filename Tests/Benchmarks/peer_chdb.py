"""What chDB runs: `peer_chdb.py items PATTERN OUTPUT`."""

import sys

import chdb

from export import COLUMNS

# First what each person did, then what all did, the types said beforehand: of what was tried, the fastest.
ITEMS = """
select item, scope, sum(l) as loads, sum(v) as views, sum(c) as clicks,
    countIf(person <> '-') as reach,
    countIf(person <> '-' and v + c > 0) as viewers,
    countIf(person <> '-' and c > 0) as clickers
from (
    select `Help Item Id` as item, `App Scope` as scope, `User Name` as person,
        countIf(Interaction = 'Loaded') as l,
        countIf(Interaction = 'Viewed') as v,
        countIf(Interaction = 'Clicked') as c
    from file('{pattern}', CSVWithNames, '{types}')
    group by item, scope, person
)
group by item, scope
"""


def items(pattern, output):
    types = ", ".join(f"`{name}` String" for name in COLUMNS)
    answer = chdb.query(ITEMS.format(pattern=pattern.replace("'", "\\'"), types=types), "CSVWithNames")
    with open(output, "wb") as file:
        file.write(answer.bytes())


{"items": items}[sys.argv[1]](*sys.argv[2:])
