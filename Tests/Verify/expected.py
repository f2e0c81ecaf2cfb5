"""The answer that a question should have, as FORMATS.md writes it in JSON.

Where the documents leave a choice, this is how they are read:

- "`M_low` … `M_change_rate` follow M": so does `M_previous`, which stands between them. Where M is withheld they are
  marked as withheld also when there is nothing to compare with.
- A row exists where the slice of either period is not empty, also when the periods are not complete and the
  comparison's columns stay empty.
- "A withheld row has nulls": `partial` is among them, dimensions and `item_title` are not.
- `withheld` counts the rows of the whole answer, `limit` or not; the total is none of them.
- A "people count" of rule 1 is a whole number of people: `average_daily_users` is protected by its base alone.
- The base of `adoption` is that of a ratio: with nobody reached it is the population, which its interval would tell.
- Without a catalogue `coverage` is empty and has no base.
- "Everyone who viewed before the period's end" (`days_since_view`): before the end of bucket ∩ period.
- "`first_views` and `repeat_views` are withheld together", and their rate with them: beside `views` it tells both.
- The ratios of `interactions` are those with it above the line: by user and by session.
- "Rules 1–6 do not apply to questions by `user`": to those with it among their dimensions, their totals included; a
  filter by it alone changes nothing.
- A filter on scopes lists an item if it admits one of the item's scopes.
"""

import dataclasses

import cohorts
from calendars import CYCLES, UNITS, buckets, parse_period
from measures import EMPTY
from protection import adjusted, is_withheld_whole, p_value, protect_totals, wilson, withheld
from questions import MEASURES

COUNTED = ("events", "people", "items", "sessions")


@dataclasses.dataclass
class Row:
    """One row before it is ordered: its values, and the names of what is withheld."""

    key: tuple
    cells: dict
    marks: set
    is_whole: bool = False
    rates: dict = dataclasses.field(default_factory=dict)


def columns(question, compares, names_people):
    """The names of the answer's columns."""
    if question.cohorts:
        return cohorts.COLUMNS
    names = []
    for dimension in question.by:
        names += [dimension, "item_title"] if dimension == "item" else [dimension]
        names += ["first_name", "last_name"] if dimension == "user" and names_people else []
    for measure in question.measures:
        names += measure_columns(measure, compares)
    return names + (["partial"] if set(question.by) & set(UNITS[1:]) else [])


def measure_columns(measure, compares):
    kind = MEASURES[measure]
    names = [measure] + ([f"{measure}_low", f"{measure}_high"] if kind == "rate" else [])
    if compares:
        names += [f"{measure}_previous", f"{measure}_change"]
        names += [f"{measure}_change_rate"] if kind in COUNTED else []
        names += [f"{measure}_p", f"{measure}_significant"] if kind == "rate" else []
    return names


def answer(log, question, k, report_comparison):
    """The rows, the total and the counts of a question's answer."""
    compare = question.compare or report_comparison
    compares = compare != "none"
    period = parse_period(question.period or "last-month", log.span)
    other = period.compared(compare) if compares else None
    is_comparable = compares and log.span.covers(period) and log.span.covers(other)
    units = tuple(d for d in question.by if d in UNITS)
    before = dict(enumerate(buckets(units, other))) if is_comparable else {}
    # Single people are not protected from those who may see them.
    is_open = "user" in question.by
    places, now_table, then_table, hidden = [], [], [], {}

    def meet(days, key, slice):
        """The name of a slice: its days, and the values of what is not time."""
        name = (days[0], days[-1], *((d, v) for d, v in zip(question.by, key) if d not in UNITS))
        hidden.setdefault(name, set()).update(withheld(slice, k) if not is_open else ())
        return name, slice

    for position, bucket, key in () if question.cohorts else log.keys(question, period, other):
        now = meet(bucket.days, key, log.slice(question.by, question.where, period, bucket, key))
        now_table.append((key, *now))
        then = None
        if position in before:
            names = dict(zip(units, before[position].names))
            old = tuple(names.get(d, value) for d, value in zip(question.by, key))
            then = meet(
                before[position].days, old, log.slice(question.by, question.where, other, before[position], old)
            )
            then_table.append((key, *then))
        places.append((bucket, key, now, then))
    whole = None
    if question.total and not question.cohorts:
        days, old = buckets((), period)[0], buckets((), other)[0] if is_comparable else None
        now = meet(days.days, (), log.slice((), question.where, period, days, ()))
        then = meet(old.days, (), log.slice((), question.where, other, old, ())) if old else None
        whole = now, then
    if not is_open:
        protect_totals(question.by, [now_table, then_table], hidden, k)
    rows = list(cohorts.rows(log, question, k, Row)) if question.cohorts else []
    for bucket, key, now, then in places:
        row = make_row(question, key, now, then, compares, hidden, k)
        if set(question.by) & set(UNITS[1:]):
            row.cells["partial"] = None if row.is_whole else bucket.partial
        if "item" in question.by:
            row.cells["item_title"] = log.samples.titles.get(dict(zip(question.by, key))["item"])
        if is_open and log.samples.people.mode == "names":
            row.cells |= log.samples.people.names(dict(zip(question.by, key))["user"])
        rows.append(row)
    add_p_values(question, rows, compares)
    total = None
    if whole:
        total = make_row(question, (), *whole, compares, hidden, k)
        add_p_values(question, [total], compares)
    rows = ordered(question, rows)
    shown = rows[: question.limit] if question.limit else rows
    return {
        "period": {
            "start": period.first.isoformat(),
            "end": period.last.isoformat(),
            "timezone": str(log.samples.zone),
            "complete": log.span.covers(period),
        },
        "columns": columns(question, compares, log.samples.people.mode == "names"),
        "rows": shown,
        "total": total,
        "cut": len(rows) - len(shown),
        "withheld": sum(row.is_whole or bool(row.marks) for row in rows),
    }


def make_row(question, key, now, then, compares, hidden, k):
    """One row, with the cells that are withheld left out; `now` and `then` are slices with their names."""
    here, now = hidden[now[0]], now[1]
    there, then = (hidden[then[0]], then[1]) if then else (set(), None)
    is_whole = "user" not in question.by and is_withheld_whole(now, k)
    row = Row(key, dict(zip(question.by, key)), set(), is_whole)
    for measure in question.measures:
        value, kind = now.values[measure], MEASURES[measure]
        cells = {measure: value}
        if kind == "rate":
            cells[f"{measure}_low"], cells[f"{measure}_high"] = wilson(*now.parts[measure])
        marks = set(cells) if measure in here else set()
        if compares:
            previous = then.values[measure] if then else EMPTY
            change = value - previous if value is not EMPTY and previous is not EMPTY else EMPTY
            compared = {f"{measure}_change": change}
            if kind in COUNTED:
                compared[f"{measure}_change_rate"] = change / previous if change is not EMPTY and previous else EMPTY
            if kind == "rate":
                p = p_value(now.parts[measure], then.parts[measure]) if then else None
                compared |= {f"{measure}_p": p, f"{measure}_significant": EMPTY}
            compared[f"{measure}_previous"] = previous
            if measure in here | there:
                marks |= set(compared)
            elif kind == "rate":
                row.rates[measure] = compared[f"{measure}_p"]
            cells |= compared
        row.cells |= cells
        row.marks |= marks
    if row.is_whole:
        row.marks = set()
        for measure in question.measures:
            row.cells |= dict.fromkeys(measure_columns(measure, compares))
        row.rates = {}
    for name in row.marks:
        row.cells[name] = None
    return row


def add_p_values(question, rows, compares):
    for measure in question.measures:
        if MEASURES[measure] != "rate" or not compares:
            continue
        found = adjusted({n: row.rates.get(measure) for n, row in enumerate(rows) if measure in row.rates})
        for n, p in found.items():
            rows[n].cells[f"{measure}_p"] = p
            rows[n].cells[f"{measure}_significant"] = None if p is None else p < 0.05


def ordered(question, rows):
    """The rows in their order: numbers, then what is empty, then what is withheld; ties by the dimensions."""
    if question.cohorts and not question.order:
        return rows
    key_of = lambda row, dimension: row.key[question.keys.index(dimension)]

    def by_dimensions(row, first):
        return tuple(key_of(row, d) for d in [*first, *(d for d in question.keys if d not in first)])

    timed = [d for d in question.by if d in UNITS or d in CYCLES]
    order = question.order
    if not order and timed:
        return sorted(rows, key=lambda row: by_dimensions(row, timed))
    order = order or f"-{question.measures[0]}"
    column, descends = order.removeprefix("-"), order.startswith("-")
    rows = sorted(rows, key=lambda row: by_dimensions(row, []))
    if column in question.keys:
        return sorted(rows, key=lambda row: key_of(row, column), reverse=descends)

    def rank(row):
        value = row.cells.get(column)
        if row.is_whole or column in row.marks:
            return 2, 0
        return (1, 0) if value is None else (0, -value if descends else value)

    return sorted(rows, key=rank)
