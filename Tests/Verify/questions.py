"""What is asked: every measure by every dimension, and what filters, periods, comparisons and orders do to it."""

import dataclasses

MEASURES = {
    "loads": "events",
    "views": "events",
    "clicks": "events",
    "interactions": "events",
    "reach": "people",
    "viewers": "people",
    "clickers": "people",
    "new_users": "people",
    "returning_users": "people",
    "view_rate": "rate",
    "engagement_rate": "rate",
    "click_rate": "rate",
    "population": "people",
    "adoption": "rate",
    "views_per_viewer": "ratio",
    "clicks_per_view": "ratio",
    "interactions_per_user": "ratio",
    "first_views": "events",
    "repeat_views": "events",
    "repeat_view_rate": "ratio",
    "sessions": "sessions",
    "interactions_per_session": "ratio",
    "funnel_loaded": "pairs",
    "funnel_viewed": "pairs",
    "funnel_clicked": "pairs",
    "funnel_view_rate": "ratio",
    "funnel_click_rate": "ratio",
    "median_time_to_view": "seconds",
    "p90_time_to_view": "seconds",
    "median_time_to_click": "seconds",
    "p90_time_to_click": "seconds",
    "average_daily_users": "people",
    "stickiness": "ratio",
    "items_used": "items",
    "items_loaded": "items",
    "items_listed": "items",
    "coverage": "ratio",
    "days_since_view": "days",
    "share_of_views": "ratio",
    "top_tenth_share": "ratio",
}
WITH_KIND = [m for m, kind in MEASURES.items() if kind == "events" or m in ("reach", "sessions")]
DIMENSIONS = "day week month quarter year hour weekday item item_type scope kind segment source".split()


@dataclasses.dataclass(frozen=True)
class Question:
    by: tuple = ()
    where: tuple = ()
    period: str | None = None
    compare: str | None = None
    order: str | None = None
    limit: int | None = None
    total: bool = True
    # A unit and a number: the question is about retention then.
    cohorts: tuple | None = None

    @property
    def keys(self):
        """The columns that say which row it is."""
        return ("cohort", "k") if self.cohorts else self.by

    @property
    def measures(self):
        if self.cohorts:
            return []
        asks_kind = "kind" in self.by or any(term.startswith("kind") for term in self.where)
        return WITH_KIND if asks_kind else list(MEASURES)

    def arguments(self):
        """The question on the command line."""
        words = list(self.measures)
        if self.cohorts:
            words += ["--cohorts", "{}:{}".format(*self.cohorts)]
        for option in ("period", "compare", "limit"):
            if (value := getattr(self, option)) is not None:
                words += [f"--{option}", str(value)]
        if self.by:
            words += ["--by", ",".join(self.by)]
        for term in self.where:
            words += ["--where", term]
        if self.order:
            words.append(f"--order={self.order}")
        return words + (["--total"] if self.total and not self.cohorts else [])


def questions():
    singles = [()] + [(dimension,) for dimension in DIMENSIONS]
    yield from (Question(by=by) for by in singles)
    yield from (Question(by=by, compare="none") for by in singles)
    yield from (Question(by=by, compare="year-ago") for by in singles)
    # October of the year before lies in the log: what a comparison sets beside it does not.
    yield from (Question(by=by, period="2025-10") for by in singles)
    pairs = """day,scope week,scope month,item_type quarter,item_type year,scope scope,month weekday,hour hour,scope
        weekday,item_type item,scope scope,item_type scope,kind item,kind item_type,kind month,kind day,kind hour,kind
        day,hour week,weekday scope,item_type,kind month,scope,item_type weekday,hour,scope scope,item,kind
        segment,scope segment,source source,kind month,segment day,source hour,segment weekday,source item,segment
        item_type,source segment,kind segment,item_type,scope month,source,segment"""
    for by in pairs.split():
        yield Question(by=tuple(by.split(",")))
    for by in ("month,week", "quarter,month", "week,day,scope"):
        yield Question(by=tuple(by.split(",")), compare="none", period="2026-Q3")
        yield Question(by=tuple(by.split(",")), period="2026-Q3")
    filters = [
        ("item_type=walkthrough",),
        ("item_type!=Walkthrough",),
        ("item_type=(no type)",),
        ("scope=dynamics*",),
        ("scope!=SharePoint*",),
        ("scope=Legal Archive",),
        ("scope=(no scope)",),
        ("scope=Work*", "scope=SAP*", "item_type!=Video"),
        ("scope=*", "scope!=*a*"),
        ("item=HI-130?",),
        ("item=*expense*",),
        ("item!=HI-1[0-9]*", "item!=*the*"),
        ("item=HI-9*",),
        ("item=no such item",),
        ("kind=viewed",),
        ("kind!=loaded", "scope=Workday"),
        ("segment=Sales",),
        ("segment=Executive Board",),
        ("segment!=Sales", "segment!=Oper*", "item_type=*o*"),
        ("segment=(no segment)",),
        ("source=*/2026-*", "source!=*json*"),
        ("source=*2026-10*", "segment=*e*"),
    ]
    for where in filters:
        for by in ((), ("scope",), ("item",), ("week",)):
            yield Question(by=by, where=where)
    periods = """2026-10 2026-02 2026-Q3 2026-Q4 2025-Q4 2026-W41 2026-W53 2026-W01 2026 2025 2026-10-05 2026-11-01
        2026-11 2024-05 2026-10-01..2026-10-15 2026-03-20..2026-04-10 2025-10-10..2025-11-05 last-month last-complete-week last-30-days
        last-7-days all"""
    for period in periods.split():
        for by in ((), ("scope",), ("day",), ("week",), ("month",)):
            yield Question(by=by, period=period)
        yield Question(by=("month",), period=period, compare="year-ago")
    yield from narrow_questions()
    orders = """-clickers viewers -view_rate view_rate -reach_change days_since_view -share_of_views -view_rate_p
        -sessions_change p90_time_to_view -top_tenth_share""".split()
    for order in orders:
        yield Question(by=("item",), order=order, limit=7)
        yield Question(by=("scope", "item_type"), order=order, limit=12)
    for by, order in (("item", "item"), ("item", "-item"), ("day", "-reach"), ("day", "-day"), ("scope", "-scope")):
        yield Question(by=(by,), order=order, limit=20)
    yield Question(by=("scope",), limit=1, total=False)
    yield Question(by=("item",), limit=500, total=False)
    yield from cohort_questions(filters)


def people_questions(period):
    """Single people: every measure of each, by every other dimension, and what filters by them leave of others."""
    for by in "user user,item scope,user user,kind segment,user source,user user,month weekday,user".split():
        yield Question(by=tuple(by.split(",")), period=period)
    yield Question(by=("user",), period=period, compare="none")
    yield Question(by=("user", "scope", "item_type"), period=period, total=False)
    for where in [("user=*a*",), ("user!=*a*", "user!=(no user)"), ("user=(no user)",), ("user=*1*", "segment=*e*"), ("user=nobody like this",)]:
        for by in ((), ("scope",), ("user",), ("segment",), ("user", "item")):
            yield Question(by=by, period=period, where=where)
    yield Question(cohorts=("month", 6), where=("user!=*a*",))
    for order in ("-clicks", "days_since_view", "-share_of_views", "user", "-user", "-view_rate_p", "-views_change"):
        yield Question(by=("user",), period=period, order=order, limit=25)


def cohort_questions(filters):
    """Retention: whole years and single buckets, what begins or ends beside the data, what every filter leaves."""
    for unit, count in (("month", 12), ("month", 3), ("month", 1), ("month", 36), ("week", 13), ("week", 60)):
        for period in (None, "2026-06", "2025-10", "2026-W41", "2026-10-15", "2026-11", "2024-05", "all"):
            yield Question(cohorts=(unit, count), period=period)
    for where in filters:
        if not where[0].startswith("kind"):
            yield Question(cohorts=("month", 12), where=where)
            yield Question(cohorts=("week", 13), where=where, period="2026-08")
    for order in ("-retention", "retention", "-active_users", "cohort_size", "-cohort", "-k", "k"):
        yield Question(cohorts=("month", 12), where=("scope=Work*",), order=order, limit=40)


def narrow_questions():
    """What sessions, first views and pairs are cut by, asked where a period or a filter cuts through them."""
    for where in [("kind=loaded",), ("kind=clicked",), ("kind=viewed", "source=*1*"), ("item_type=video", "scope=*a*")]:
        for by in ((), ("day",), ("hour",), ("segment",), ("source",), ("item", "kind")):
            yield Question(by=by, where=where)


def every_dimension(period, turn):
    """Every measure by every dimension over one period of a log that is hard to count; the turn chooses a third of the
    pairs of dimensions, and two of four filters, so that three logs together are asked all."""
    yield Question(period=period)
    yield from (Question(by=(dimension,), period=period) for dimension in DIMENSIONS)
    pairs = [(a, b) for place, a in enumerate(DIMENSIONS) for b in DIMENSIONS[place + 1 :]]
    yield from (Question(by=pair, period=period) for pair in pairs[turn % 3 :: 3])
    filters = [("kind!=loaded",), ("segment=S*",), ("source=*1.csv",), ("item=HI-100?", "scope!=*b*")]
    for where in (filters[turn % 4], filters[(turn + 1) % 4]):
        yield from (Question(by=(dimension,), period=period, where=where) for dimension in DIMENSIONS)
