"""Retention: what an answer about cohorts should be, by MEASURES.md and FORMATS.md.

Where the documents leave a choice, this is how they are read:

- A cohort whose own bucket the data do not cover has a size all the same; its cells are what is empty.
- One answer about retention shows no sum of cohorts, so that nothing is withheld for the sake of one.
- A cohort whose size is withheld is withheld whole, all its rows.
"""

from calendars import Period, advance, name_of, parse_period, start_of

COLUMNS = ["cohort", "k", "cohort_size", "active_users", "retention", "includes_earlier_users"]


def cells(log, question):
    """The names of the cohorts, their sizes, the active people by (cohort, k), and which cohorts are marked."""
    unit, count = question.cohorts
    last = start_of(unit, parse_period(question.period or "last-month", log.span).last)
    starts = [advance(unit, last, n + 1 - count) for n in range(2 * count - 1)]
    names = [name_of(unit, start) for start in starts]
    newcomers = dict(
        log.db.execute(
            f"select days.{unit}, count(*) from people join days on days.day = people.first_day group by all"
        ).fetchall()
    )
    found = log.db.execute(
        f"""select came.{unit}, facts.{unit}, count(distinct u) from facts
        join days as came on came.day = facts.first_day where {log.condition(question.where)} group by all"""
    ).fetchall()
    people = {(cohort, bucket): number for cohort, bucket, number in found}
    active = {
        (cohort, k): people.get((names[cohort], names[cohort + k]), 0)
        for cohort in range(count)
        for k in range(count)
        if log.span.covers(Period.holding(unit, starts[cohort + k]))
    }
    sizes = [newcomers.get(name, 0) for name in names[:count]]
    marked = [(start - log.span.first).days < log.history_days for start in starts[:count]]
    return names[:count], sizes, active, marked


def withheld(sizes, active, least):
    """The cohorts and the cells that must not be shown."""
    hidden = {cohort for cohort, size in enumerate(sizes) if 0 < size < least}
    hidden |= {cell for cell, number in active.items() if 0 < number < least}
    return hidden


def rows(log, question, least, make):
    """The rows in the order of cohort and k, each made by `make(key, cells, marks, is_whole)`."""
    names, sizes, active, marked = cells(log, question)
    hidden = withheld(sizes, active, least)
    for cohort, name in enumerate(names):
        for k in range(len(names)):
            number = active.get((cohort, k))
            share = number / sizes[cohort] if number is not None and sizes[cohort] else None
            is_whole = cohort in hidden
            values = [name, k, sizes[cohort], number, share, marked[cohort]]
            marks = {"active_users", "retention"} if (cohort, k) in hidden and not is_whole else set()
            row = {c: None if c in marks or (is_whole and n > 1) else v for n, (c, v) in enumerate(zip(COLUMNS, values))}
            yield make((name, k), row, marks, is_whole)
