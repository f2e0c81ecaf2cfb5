"""Every measure of every slice of a question, by the definitions of MEASURES.md. Nothing is protected here."""

import csv
import dataclasses
import datetime
import functools
import pathlib
import string
import tempfile

import duckdb

from calendars import CYCLES, UNITS, Span, buckets, name_of
from interactions import matches
from people import NOBODY

HERE = pathlib.Path(__file__).parent
EMPTY = None


def quantile(tenths, milliseconds):
    """Type 7, in seconds: the values around h in proportion, in integers and one division."""
    if not milliseconds:
        return EMPTY
    times = sorted(milliseconds)
    i, r = divmod((len(times) - 1) * tenths, 10)
    return (times[i] * (10 - r) + (times[i + 1] * r if r else 0)) / 10_000


@dataclasses.dataclass
class Slice:
    """What is known of one slice: its measures, the people each rests on, and the parts of its rates."""

    values: dict
    bases: dict
    parts: dict

    @property
    def has_interactions(self):
        return self.values["interactions"] > 0


class Log:
    """The cleaned log in DuckDB, and what is asked of it."""

    def __init__(self, samples):
        self.samples = samples
        self.history_days = samples.config.get("history_days", 28)
        self.db = duckdb.connect()
        self._load()
        first, last = self.db.execute("select min(day), max(day) from log").fetchone()
        self.span = Span.of(first, last, samples.holidays)

    def _load(self):
        samples = self.samples
        local = {}
        rows, days = [], set()
        for t, user, item, kind, scope, file in samples.rows:
            # Clocks differ by quarters of an hour.
            quarter = t // 900_000
            if quarter not in local:
                moment = datetime.datetime.fromtimestamp(quarter * 900, datetime.timezone.utc).astimezone(samples.zone)
                local[quarter] = (moment.date(), moment.hour)
            day, hour = local[quarter]
            days.add(day)
            rows.append((t, day, hour, user or None, item, kind, scope, file))
        columns = "t bigint, day date, hour integer, u text, item text, kind tinyint, scope text, file text"
        self._table("raw", columns, rows)
        units = [(day, *(name_of(unit, day) for unit in UNITS[1:]), day.isoweekday()) for day in sorted(days)]
        self._table("days", "day date, week text, month text, quarter text, year text, weekday integer", units)
        self._table("kinds", "k tinyint, name text", [(0, "loaded"), (1, "viewed"), (2, "clicked")])
        self.items = sorted({row[2] for row in samples.rows} | set(samples.catalogue))
        self.types = {item: samples.types.get(item, "(no type)") for item in self.items}
        self._table("items", "item text, type text", sorted(self.types.items()))
        self.scopes = sorted({row[4] for row in samples.rows})
        self._table("segments", "u text, segment text", sorted((samples.segments or {}).items()))
        shown = {user: samples.people.shown(user) for user in {row[1] for row in samples.rows if row[1]}}
        self.users = set(shown.values()) | {NOBODY} | {samples.people.shown(user) for user in samples.segments or {}}
        self._table("shown", 'u text, "user" text', sorted(shown.items()))
        most = "qualify row_number() over (partition by t, u, item, kind, scope order by copies desc, file) = 1"
        choosing = {"overlap": most, "keep": ""}[samples.config.get("duplicates", "overlap")]
        sql = string.Template((HERE / "log.sql").read_text(encoding="utf-8"))
        gap = samples.config.get("session_gap_minutes", 30) * 60_000
        self.db.execute(sql.substitute(choosing=choosing, gap=gap))

    def _table(self, name, columns, rows):
        self.db.execute(f"create table {name} ({columns})")
        with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)
            file.flush()
            options = """auto_detect false, delimiter ',', quote '"', nullstr ''"""
            self.db.execute(f"copy {name} from '{file.name}' ({options})")

    # What filters admit

    @functools.cache
    def admitted(self, where):
        """For each key of a filter the values that it admits."""
        terms = {}
        for term in where:
            key, pattern = term.split("=", 1)
            terms.setdefault(key.removesuffix("!"), []).append((pattern, key.endswith("!")))
        names = {
            "item": {item: [item, self.samples.titles.get(item, item)] for item in self.items},
            "item_type": {type: [type] for type in set(self.types.values())},
            "scope": {scope: [scope] for scope in self.all_scopes},
            "kind": {kind: [kind] for kind in ("loaded", "viewed", "clicked")},
            "segment": {s: [s] for s in ["(no segment)", *set((self.samples.segments or {}).values())]},
            "source": {source: [source] for source in {row[5] for row in self.samples.rows}},
            "user": {user: [user] for user in self.users},
        }

        def admits(known, own):
            positive = [pattern for pattern, excludes in own if not excludes]
            negative = [pattern for pattern, excludes in own if excludes]
            return (not positive or any(matches(name, p) for name in known for p in positive)) and not any(
                matches(name, p) for name in known for p in negative
            )

        return {key: {v for v, known in names[key].items() if admits(known, own)} for key, own in terms.items()}

    @property
    def all_scopes(self):
        return {*self.scopes, *(scope for item in self.samples.catalogue.values() for scope in item["scopes"])}

    def condition(self, where):
        parts = ["true"]
        for key, values in self.admitted(where).items():
            quoted = ", ".join("'" + value.replace("'", "''") + "'" for value in sorted(values))
            parts.append(f"{key} in ({quoted})" if values else "false")
        return " and ".join(parts)

    def listed(self, where, end, row):
        """The catalogue's items that a row admits, `row` being its dimensions."""
        admitted = self.admitted(where)
        found = set()
        for item, entry in self.samples.catalogue.items():
            if entry["state"] != "published" or entry["published"] > end:
                continue
            if row.get("item", item) != item or row.get("item_type", self.types[item]) != self.types[item]:
                continue
            if item not in admitted.get("item", {item}):
                continue
            if self.types[item] not in admitted.get("item_type", {self.types[item]}):
                continue
            scopes = entry["scopes"]
            if scopes and not any(
                scope == row.get("scope", scope) and scope in admitted.get("scope", {scope}) for scope in scopes
            ):
                continue
            found.add(item)
        return found

    @functools.cache
    def population(self, where, segment, user):
        """The people of the segments file whom the filter admits, in a row's segment and under its user name."""
        if self.samples.segments is None:
            return EMPTY
        segments, users = (self.admitted(where).get(key) for key in ("segment", "user"))
        return sum(
            (segments is None or own in segments) and segment in (None, own)
            and (users is None or name in users) and user in (None, name)
            for own, name in self.listed_people
        )

    @functools.cached_property
    def listed_people(self):
        """Segment and shown name of everybody in the segments file."""
        return [(segment, self.samples.people.shown(user)) for user, segment in self.samples.segments.items()]

    # Slices

    @functools.cache
    def counts(self, by, where, period):
        """The counts of each slice that is not empty, by its values."""
        units = [(n, d) for n, d in enumerate(by) if d in UNITS]
        new = ["firsts.day between $first and $last"]
        new += [f"firsts.{d} = d{n}" if d != "day" else f"firsts.day::text = d{n}" for n, d in units]
        between = f"day between '{period.first}' and '{period.last}'"
        sql = string.Template((HERE / "slices.sql").read_text(encoding="utf-8")).substitute(
            dimensions=", ".join(["0 as d_"] + [f"{d}{'::text' * (d == 'day')} as d{n}" for n, d in enumerate(by)]),
            names=", ".join(["d_"] + [f"d{n}" for n in range(len(by))]),
            where=f"{between} and {self.condition(where)}",
            new=" and ".join(new).replace("$first", f"'{period.first}'").replace("$last", f"'{period.last}'"),
        )
        found = self.db.execute(sql)
        names = [column[0] for column in found.description]
        rows = [dict(zip(names, row)) for row in found.fetchall()]
        return {tuple(row[f"d{n}"] for n in range(len(by))): row for row in rows}

    @functools.cache
    def last_views(self, by, where, end):
        """The day of the last view up to a day, and how many people had viewed, by the dimensions that are not time."""
        columns = [d for d in by if d not in UNITS]
        selected = ", ".join([*columns, "max(day)", "count(distinct u)"])
        sql = f"select {selected} from facts where k = 1 and day <= '{end}' and {self.condition(where)} group by all"
        rows = self.db.execute(sql).fetchall() if columns or self._any_view(where, end) else []
        return {row[:-2]: row[-2:] for row in rows}

    def _any_view(self, where, end):
        sql = f"select count(*) from facts where k = 1 and day <= '{end}' and {self.condition(where)}"
        return self.db.execute(sql).fetchone()[0] > 0

    def slice(self, by, where, period, bucket, values):
        """The slice with these values of `by`; `bucket` is what its time dimensions leave of the period."""
        row = self.counts(by, where, period).get(values) or {}
        get = lambda name: row.get(name) or 0
        dimensions = dict(zip(by, values))
        end = bucket.days[-1]
        listed = self.listed(where, end, dimensions)
        used = set(row.get("items_used") or [])
        population = self.population(where, dimensions.get("segment"), dimensions.get("user"))
        counted = [day for day in bucket.days if self.span.first <= day <= self.span.last]
        counted = [day for day in counted if dimensions.get("weekday", day.isoweekday()) == day.isoweekday()]
        others = tuple(value for d, value in dimensions.items() if d not in UNITS)
        last_view, earlier_viewers = self.last_views(by, where, end).get(others, (None, 0))
        all_views = sum(r["views"] for r in self.counts((), where, period).values())
        knows_new = (bucket.days[0] - self.span.first).days >= self.history_days
        reach, viewers, clickers = get("R"), get("V"), get("C")
        parts = {
            "view_rate": (get("VL"), get("L")),
            "engagement_rate": (get("CL"), get("L")),
            "click_rate": (clickers, viewers),
            "adoption": (get("A"), population or 0),
        }
        ratio = lambda a, b: a / b if b else EMPTY
        known_views = get("first_views") + get("repeat_views")
        tenth = -(-viewers // 10)
        most = sorted(row.get("views_of_viewers") or [], reverse=True)[:tenth]
        values = {
            **{name: int(get(name)) for name in ("loads", "views", "clicks", "interactions")},
            "reach": reach,
            "viewers": viewers,
            "clickers": clickers,
            "new_users": get("N") if knows_new else EMPTY,
            "returning_users": reach - get("N") if knows_new else EMPTY,
            **{name: ratio(*pair) for name, pair in parts.items()},
            "population": population,
            "views_per_viewer": ratio(get("views"), viewers),
            "clicks_per_view": ratio(get("clicks"), get("views")),
            "interactions_per_user": ratio(get("known_interactions"), reach),
            "first_views": int(get("first_views")) if knows_new else EMPTY,
            "repeat_views": int(get("repeat_views")) if knows_new else EMPTY,
            "repeat_view_rate": ratio(int(get("repeat_views")), int(known_views)) if knows_new else EMPTY,
            "sessions": get("sessions"),
            "interactions_per_session": ratio(int(get("known_interactions")), get("sessions")),
            "funnel_loaded": int(get("pairs")),
            "funnel_viewed": int(get("viewed_pairs")),
            "funnel_clicked": int(get("clicked_pairs")),
            "funnel_view_rate": ratio(int(get("viewed_pairs")), int(get("pairs"))),
            "funnel_click_rate": ratio(int(get("clicked_pairs")), int(get("viewed_pairs"))),
            "median_time_to_view": quantile(5, row.get("to_view")),
            "p90_time_to_view": quantile(9, row.get("to_view")),
            "median_time_to_click": quantile(5, row.get("to_click")),
            "p90_time_to_click": quantile(9, row.get("to_click")),
            "average_daily_users": ratio(get("daily"), len(counted)),
            "stickiness": ratio(get("daily"), len(counted) * reach),
            "items_used": len(used),
            "items_loaded": len(row.get("items_loaded") or []),
            "items_listed": len(listed) if self.samples.config.get("catalogue") else EMPTY,
            "coverage": ratio(len(used & listed), len(listed)),
            "days_since_view": (end - last_view).days if last_view else EMPTY,
            "share_of_views": ratio(get("views"), all_views),
            "top_tenth_share": ratio(int(sum(most)), int(get("views"))),
        }
        smaller = lambda *bases: min([base for base in bases if base] or [0])
        bases = {
            **{m: reach for m in ("reach", "interactions", "average_daily_users", "stickiness", "new_users")},
            **{m: reach for m in ("returning_users", "interactions_per_user", "items_loaded")},
            **{m: viewers for m in ("viewers", "items_used")},
            "coverage": viewers if self.samples.config.get("catalogue") else 0,
            **{m: get("W") for m in ("views", "share_of_views")},
            **{m: smaller(*pair) for m, pair in parts.items()},
            "clickers": clickers,
            "clicks": clickers,
            "loads": get("L"),
            "views_per_viewer": smaller(get("W"), viewers),
            "clicks_per_view": smaller(clickers, get("W")),
            "population": population or 0,
            "items_listed": 0,
            "days_since_view": earlier_viewers,
            **{m: reach for m in ("sessions", "interactions_per_session")},
            "first_views": get("F"),
            "repeat_views": get("RV"),
            "repeat_view_rate": smaller(get("RV"), get("W")),
            "funnel_loaded": get("P"),
            **{m: get("PV") for m in ("funnel_viewed", "median_time_to_view", "p90_time_to_view")},
            **{m: get("PC") for m in ("funnel_clicked", "median_time_to_click", "p90_time_to_click")},
            "funnel_view_rate": smaller(get("PV"), get("P")),
            "funnel_click_rate": smaller(get("PC"), get("PV")),
            "top_tenth_share": tenth,
        }
        return Slice(values, bases, parts)

    # Rows

    def keys(self, question, period, other):
        """The rows of a question: each a bucket of the period, and the values of the other dimensions."""
        units = [d for d in question.by if d in UNITS]
        cycles = [d for d in question.by if d in CYCLES]
        others = [d for d in question.by if d not in UNITS and d not in CYCLES]
        combinations = {()}
        if others:
            places = [question.by.index(d) for d in others]
            combinations = set()
            for p in [period] + ([other] if other else []):
                combinations |= {tuple(key[n] for n in places) for key in self.counts(question.by, question.where, p)}
        if question.by == ("item",):
            combinations |= {(item,) for item in self.listed(question.where, period.last, {})}
        grids = [()]
        for cycle in cycles:
            grids = [(*grid, value) for grid in grids for value in CYCLES[cycle]]
        for position, bucket in enumerate(buckets(units, period)):
            for grid in grids:
                for combination in sorted(combinations):
                    found = dict(zip(units, bucket.names)) | dict(zip(cycles, grid)) | dict(zip(others, combination))
                    yield position, bucket, tuple(found[d] for d in question.by)
