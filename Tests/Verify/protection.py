"""What may be shown, and the statistics beside rates, as MEASURES.md has them under "Protection" and "Statistics".

Where the documents leave a choice about totals, this is how they are read:

- A quotient is withheld with either of its two parts, `share_of_views` and `top_tenth_share` with `views`.
- A table of two dimensions is also one line of all its cells, for its total counts as known too.
- Dimensions that a measure does not add up over cut the table into tables of their own; of the others all but the last
  count as one.
- Measures come in the order of the catalogue, and the period before the one it is compared with; in a table first the
  lines along the first dimension, then those along the second, then the whole; all of it until nothing changes.
"""

import math

from calendars import UNITS
from questions import MEASURES

Z = 1.959963984540054
PEOPLE_COUNTS = [m for m, kind in MEASURES.items() if kind == "people" and m != "average_daily_users"]


# What follows from what, beside the columns of a measure.
FOLLOWS = {
    "interactions": {"loads", "views", "clicks"},
    "interactions_per_user": {"interactions", "reach"},
    "new_users": {"returning_users", "reach"},
    "returning_users": {"new_users", "reach"},
    "click_rate": {"clickers", "viewers"},
    "adoption": {"reach", "population"},
    "views_per_viewer": {"views", "viewers"},
    "clicks_per_view": {"clicks", "views"},
    "stickiness": {"average_daily_users", "reach"},
    "share_of_views": {"views"},
    "first_views": {"views", "repeat_views"},
    "repeat_views": {"views", "first_views"},
    "repeat_view_rate": {"first_views", "repeat_views"},
    "interactions_per_session": {"interactions", "sessions"},
    "top_tenth_share": {"views"},
    "funnel_view_rate": {"funnel_viewed", "funnel_loaded"},
    "funnel_click_rate": {"funnel_clicked", "funnel_viewed"},
}


def with_followers(found):
    found = set(found)
    while more := {m for m, parts in FOLLOWS.items() if m in MEASURES and m not in found and found & parts}:
        found |= more
    return found


def withheld(slice, k):
    """The measures of a slice that must not be shown: all of them, or some, by rules 1 and 2."""
    values, bases = slice.values, slice.bases
    if is_withheld_whole(slice, k):
        return set(MEASURES)
    found = {m for m, base in bases.items() if 0 < base < k}
    found |= {m for m in PEOPLE_COUNTS if values[m] is not None and 0 < values[m] < k}
    return with_followers(found)


def is_withheld_whole(slice, k):
    return slice.has_interactions and slice.values["reach"] < k


def adds_up(measure, dimension):
    """Whether a dimension's rows of a measure add up to what they are rows of."""
    if MEASURES[measure] == "events":
        return True
    if MEASURES[measure] != "people":
        return False
    return dimension == "segment" or (measure == "new_users" and dimension in UNITS)


def protect_totals(by, tables, hidden, k):
    """Rules 3 and 4: adds to `hidden`, the measures withheld of each slice, until totals give nothing away.

    A table is a list of (key, slice's name, slice); the same slice has the same name in all tables.
    """
    before = None
    while before != (before := sum(map(len, hidden.values()))):
        for measure in MEASURES:
            summed = [n for n, d in enumerate(by) if adds_up(measure, d)]
            if not summed:
                continue
            for table in tables:
                apart = {}
                for key, name, slice in table:
                    fixed = tuple(v for n, v in enumerate(key) if n not in summed)
                    place = (tuple(key[n] for n in summed[:-1]), key[summed[-1]])
                    apart.setdefault(fixed, {})[place] = (name, slice)
                for fixed in sorted(apart):
                    protect_table(measure, apart[fixed], len(summed) > 1, hidden, k)


def protect_table(measure, table, is_plane, hidden, k):
    """Withholds cells of one measure in a table that adds up; `table` has (name, slice) by (row, column)."""
    places = sorted(table)
    is_hidden = lambda place: measure in hidden[table[place][0]]
    base = lambda place: table[place][1].bases.get(measure, 0)
    may_hide = lambda place: bool(table[place][1].values[measure]) and not is_hidden(place)

    def hide(place):
        name = table[place][0]
        hidden[name] = with_followers(hidden[name] | {measure})

    def complete(line):
        known = [place for place in line if is_hidden(place)]
        if not known:
            return
        for place in sorted(filter(may_hide, line), key=lambda place: (base(place), place)):
            if len(known) >= 2 and any(base(p) >= k for p in known):
                return
            hide(place)
            known.append(place)

    lines = [places]
    if is_plane:
        columns, rows = {}, {}
        for place in places:
            rows.setdefault(place[0], []).append(place)
            columns.setdefault(place[1], []).append(place)
        lines = [columns[c] for c in sorted(columns)] + [rows[r] for r in sorted(rows)] + [places]
    count = None
    while count != (count := sum(map(is_hidden, places))):
        swept = None
        while swept != (swept := sum(map(is_hidden, places))):
            for line in lines:
                complete(line)
        if is_plane:
            edges = [(("row", place[0]), ("column", place[1])) for place in places if is_hidden(place)]
            for (_, row), _ in lonely_edges(edges):
                for place in filter(may_hide, rows[row]):
                    hide(place)


def lonely_edges(edges):
    """The edges that lie on no circle, by a decomposition into chains [doi:10.1016/j.ipl.2013.01.016]."""
    ends = {}
    for a, b in edges:
        ends.setdefault(a, []).append(b)
        ends.setdefault(b, []).append(a)
    parent, number = {}, {}
    for root in ends:
        stack = [(root, None)]
        while stack:
            node, above = stack.pop()
            if node in number:
                continue
            number[node] = len(number)
            parent[node] = above
            stack += [(other, node) for other in ends[node] if other not in number]
    on_circle, visited = set(), set()
    for node in sorted(number, key=number.get):
        for other in ends[node]:
            if number[other] < number[node] or parent[other] == node:
                continue
            visited.add(node)
            on_circle.add(frozenset((node, other)))
            while other not in visited:
                visited.add(other)
                on_circle.add(frozenset((other, parent[other])))
                other = parent[other]
    return [edge for edge in edges if frozenset(edge) not in on_circle]


def wilson(part, whole):
    """The 95 % interval of a share. [Wilson 1927]"""
    if not whole:
        return None, None
    p, z2 = part / whole, Z * Z
    middle = p + z2 / (2 * whole)
    reach = Z * math.sqrt(p * (1 - p) / whole + z2 / (4 * whole * whole))
    # At the ends the interval reaches 0 or 1, which the roots below only come near to.
    low = 0.0 if part == 0 else (middle - reach) / (1 + z2 / whole)
    return low, 1.0 if part == whole else (middle + reach) / (1 + z2 / whole)


def p_value(now, before):
    """Two shares, pooled, two-sided; None on a small base."""
    (a, n), (b, m) = now, before
    if n < 30 or m < 30:
        return None
    if min(a + b, n + m - a - b) * min(n, m) < 5 * (n + m):
        return None
    p = (a + b) / (n + m)
    z = (a / n - b / m) / math.sqrt(p * (1 - p) * (1 / n + 1 / m))
    return math.erfc(abs(z) / math.sqrt(2))


def adjusted(p_values):
    """Benjamini and Hochberg's adjustment of p-values by row; None stays None."""
    ranked = sorted((p, row) for row, p in p_values.items() if p is not None)
    result = dict.fromkeys(p_values)
    least = 1.0
    for rank in range(len(ranked), 0, -1):
        p, row = ranked[rank - 1]
        least = min(least, p * len(ranked) / rank)
        result[row] = least
    return result
