"""Days, periods and buckets, as MEASURES.md has them under "Periods and comparison" and "Dimensions"."""

import calendar
import dataclasses
import datetime
import re

DAY = datetime.timedelta(days=1)
UNITS = ["day", "week", "month", "quarter", "year"]
CYCLES = {"hour": range(24), "weekday": range(1, 8)}


def start_of(unit, day):
    match unit:
        case "day":
            return day
        case "week":
            return day - DAY * (day.isoweekday() - 1)
        case "month":
            return day.replace(day=1)
        case "quarter":
            return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
        case "year":
            return day.replace(month=1, day=1)


def advance(unit, start, count):
    match unit:
        case "day":
            return start + DAY * count
        case "week":
            return start + DAY * 7 * count
    return add_months(start, count * {"month": 1, "quarter": 3, "year": 12}[unit])


def add_months(day, months):
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def name_of(unit, day):
    match unit:
        case "day":
            return day.isoformat()
        case "week":
            year, week, _ = day.isocalendar()
            return f"{year:04}-W{week:02}"
        case "month":
            return f"{day.year:04}-{day.month:02}"
        case "quarter":
            return f"{day.year:04}-Q{(day.month + 2) // 3}"
        case "year":
            return f"{day.year:04}"


@dataclasses.dataclass(frozen=True)
class Period:
    """Whole days, both ends included; `unit` is None for ranges."""

    first: datetime.date
    last: datetime.date
    unit: str | None = None

    @staticmethod
    def holding(unit, day):
        start = start_of(unit, day)
        return Period(start, advance(unit, start, 1) - DAY, unit)

    def days(self):
        return [self.first + DAY * n for n in range((self.last - self.first).days + 1)]

    def compared(self, how):
        """The period before, or a year before."""
        if how == "previous":
            if self.unit:
                return Period(advance(self.unit, self.first, -1), self.first - DAY, self.unit)
            return Period(self.first - DAY * len(self.days()), self.first - DAY)
        if self.unit == "week":
            year, week, _ = self.first.isocalendar()
            weeks = datetime.date(year - 1, 12, 28).isocalendar().week
            return Period.holding("week", datetime.date.fromisocalendar(year - 1, min(week, weeks), 1))
        if self.unit in ("month", "quarter", "year"):
            return Period.holding(self.unit, add_months(self.first, -12))
        return Period(add_months(self.first, -12), add_months(self.last, -12), self.unit)


@dataclasses.dataclass(frozen=True)
class Span:
    """The days the log speaks of."""

    first: datetime.date
    last: datetime.date
    last_activity: datetime.date

    @staticmethod
    def of(first, last, holidays):
        def is_free(day):
            return day.isoweekday() >= 6 or day in holidays

        start, end = first, last
        while is_free(start - DAY):
            start -= DAY
        while is_free(end + DAY):
            end += DAY
        return Span(start, end, last)

    def covers(self, period):
        return self.first <= period.first and period.last <= self.last


def parse_period(text, span):
    if text in ("last-month", "last-complete-week"):
        unit = "month" if text == "last-month" else "week"
        found = Period.holding(unit, span.last)
        if not span.covers(found):
            found = found.compared("previous")
        return found if span.covers(found) else Period.holding(unit, span.last_activity)
    if text == "all":
        return Period(span.first, span.last)
    if found := re.fullmatch(r"last-(\d+)-days", text):
        return Period(span.last - DAY * (int(found[1]) - 1), span.last)
    if ".." in text:
        return Period(*map(datetime.date.fromisoformat, text.split("..")))
    if found := re.fullmatch(r"(\d{4})-W(\d\d)", text):
        return Period.holding("week", datetime.date.fromisocalendar(int(found[1]), int(found[2]), 1))
    if found := re.fullmatch(r"(\d{4})-Q(\d)", text):
        return Period.holding("quarter", datetime.date(int(found[1]), int(found[2]) * 3, 1))
    parts = [int(part) for part in text.split("-")]
    return Period.holding(["year", "month", "day"][len(parts) - 1], datetime.date(*(parts + [1, 1])[:3]))


@dataclasses.dataclass(frozen=True)
class Bucket:
    """What one row by time covers: the names of its units, its days within the period, whether those are cut."""

    names: tuple
    days: tuple
    partial: bool


def buckets(units, period):
    """Every combination of the units' buckets that shares a day in the period, in the order of time."""
    found = {}
    for day in period.days():
        found.setdefault(tuple(name_of(unit, day) for unit in units), []).append(day)
    whole = {}
    for names, days in found.items():
        wholes = [Period.holding(unit, days[0]) for unit in units]
        whole[names] = any(w.first < period.first or w.last > period.last for w in wholes)
    return [Bucket(names, tuple(days), whole[names]) for names, days in found.items()]
