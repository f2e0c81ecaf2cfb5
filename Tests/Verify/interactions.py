"""Reads the configuration and the exports and cleans them, as MEASURES.md and FORMATS.md say."""

import collections
import csv
import datetime
import fnmatch
import glob
import gzip
import io
import json
import pathlib
import re
import unicodedata
import zoneinfo

from people import People

FIELDS = {
    "time": "time,timestamp,date time,interaction date,interaction time,event time,created at,browser time,date",
    "user": "user,user name,user id,login,visitor id,actor,email",
    "item": "item,item id,help item id,help item,guide id,content id,flow id",
    "kind": "kind,interaction,interaction type,event type,event,action,verb,type",
    "scope": "scope,app scope,application scope,application,app,app id,site",
    "title": "item title,help item title,title,guide name,content name",
    "type": "item type,help item type,content type",
    "first_name": "first_name,first name,given name",
    "last_name": "last_name,last name,surname,family name",
}
NEEDED = ("time", "user", "item", "kind")
KINDS = {
    0: "load,loaded,impression,shown,displayed,seen",
    1: "view,viewed,open,opened,started,play",
    2: "click,clicked,activated,completed,cta",
}
KIND_OF = {word: kind for kind, words in KINDS.items() for word in words.split(",")}
WHITE_SPACE = "".join(
    map(chr, [*range(9, 14), 32, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000])
)
TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d+))?( ?UTC|Z|[+-]\d\d:?\d\d)?")


def bare(name):
    return re.sub(r"[ _.\-]", "", name).lower()


def text(value, sentinels=("-", "null")):
    """Trimmed and composed; a sentinel is empty."""
    value = unicodedata.normalize("NFC", (value or "").strip(WHITE_SPACE))
    return "" if value.lower() in sentinels else value


def identity(value, is_case_sensitive=False):
    """Who an account is: its case does not matter, unless the configuration says so."""
    if is_case_sensitive:
        return text(value)
    lowered = "".join(c.lower()[0] for c in text(value))
    return unicodedata.normalize("NFC", lowered)


def instant(value, zone):
    """Milliseconds since 1970, UTC; None where the text is no time, 0 where it says that there is none."""
    value = (value or "").strip(WHITE_SPACE)
    if not value or value.lower() in ("-", "null"):
        return 0
    found = TIME.fullmatch(value)
    if not found:
        return None
    year, month, day, hour, minute, second = (int(part) for part in found.groups()[:6])
    fraction = int((found[7] or "0").ljust(3, "0")[:3])
    if second == 60:
        second, fraction = 59, 999
    offset = (found[8] or "").strip()
    if offset in ("Z", "UTC"):
        tz = datetime.timezone.utc
    elif offset:
        minutes = int(offset[1:3]) * 60 + int(offset[-2:])
        tz = datetime.timezone(datetime.timedelta(minutes=minutes if offset[0] == "+" else -minutes))
    else:
        tz = zone
    try:
        # Without a fold, Python takes the offset in force before a change of the clock, as MEASURES.md does.
        moment = datetime.datetime(year, month, day, hour, minute, second, tzinfo=tz)
    except ValueError:
        return None
    return int(moment.timestamp()) * 1000 + fraction


def records(path):
    """Every record of an export as a dictionary of the known fields; None for one that cannot be read."""
    data = pathlib.Path(path).read_bytes()
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    content = data.decode("utf-8-sig")
    if content.lstrip().startswith("{"):
        for line in content.split("\n"):
            if not line.strip():
                continue
            try:
                members = json.loads(line)
            except ValueError:
                yield None
                continue
            columns = columns_of(list(members))
            yield {field: members[name] for field, name in columns.items()}
        return
    rows = (row for row in csv.reader(io.StringIO(content, newline=""), strict=True) if row)
    header = next(rows)
    columns = {field: header.index(name) for field, name in columns_of(header).items()}
    for row in rows:
        yield {field: row[i] for field, i in columns.items()} if len(row) > max(columns.values()) else None


def columns_of(names):
    """Which name holds which field."""
    by_bare = {bare(name): name for name in reversed(names)}
    found = {}
    for field, known in FIELDS.items():
        for name in known.split(","):
            if bare(name) in by_bare:
                found[field] = by_bare[bare(name)]
                break
    return found


class Samples:
    """The configuration, and what cleaning leaves of its exports."""

    def __init__(self, config, folder):
        self.folder = folder
        self.config = config
        self.is_case_sensitive = (config.get("identity") or {}).get("case_sensitive", False)
        self.zone = zoneinfo.ZoneInfo(self.config.get("timezone", "UTC"))
        self.holidays = set(self.config.get("holidays") or [])
        self.account = collections.Counter()
        # (ms, user or "", item, kind, scope, source)
        self.rows = []
        self.titles, self.types = {}, {}
        self._read_catalogue()
        self.segments = self._read_segments()
        self.people = People(config, folder, self.segments)
        latest = {"title": {}, "type": {}}
        for source in self.config["sources"]:
            zone = zoneinfo.ZoneInfo(source.get("timezone", "UTC"))
            for path in sorted(glob.glob(str(self.folder / source["path"]), recursive=True)):
                self._read_export(path, zone, latest)
        self.rows.sort()
        for field, known in (("title", self.titles), ("type", self.types)):
            for item, (_, _, value) in latest[field].items():
                known.setdefault(item, value)

    def _read_export(self, path, zone, latest):
        aliases = self.config.get("aliases") or {}
        excluded = (self.config.get("exclude") or {}).items()
        for record in records(path):
            self.account["read"] += 1
            if record is None or any(field not in record for field in NEEDED):
                self.account["rejected"] += 1
                continue
            kind = KIND_OF.get(record["kind"].strip(WHITE_SPACE).lower())
            time = instant(record["time"], zone) if kind is not None else None
            item = text(record["item"])
            if kind is None or not time or not item:
                self.account["rejected"] += 1
                continue
            user = identity(record["user"], self.is_case_sensitive)
            scope = text(record.get("scope")) or "(no scope)"
            scope = aliases.get(scope, scope)
            values = {"users": user, "scopes": scope, "items": item}
            if any(matches(values[key], p) for key, patterns in excluded for p in patterns):
                self.account["ignored"] += 1
                continue
            for field in ("title", "type"):
                if value := text(record.get(field)):
                    newest = (time, value.encode(), value)
                    latest[field][item] = max(newest, latest[field].get(item, newest))
            names = {field: text(record.get(field)) for field in ("user", "first_name", "last_name")}
            self.people.note(user, time, names)
            self.rows.append((time, user, item, kind, scope, self._source(path)))

    def _source(self, path):
        """The path relative to the configuration, of a file below it."""
        below = pathlib.Path(path).is_relative_to(self.folder)
        return str(pathlib.Path(path).relative_to(self.folder)) if below else path

    def _read_catalogue(self):
        self.catalogue = {}
        if not self.config.get("catalogue"):
            return
        entries = {}
        for place, row in enumerate(csv.DictReader(open(self.folder / self.config["catalogue"], encoding="utf-8"))):
            published = datetime.date.fromisoformat(row["published"]) if row["published"] else datetime.date.min
            entry = (published, place, row)
            entries[text(row["item"])] = max(entry, entries.get(text(row["item"]), entry))
        for item, (published, _, row) in entries.items():
            self.catalogue[item] = {
                "published": published,
                "state": row["state"] or "published",
                "scopes": [text(scope) for scope in row["scopes"].split(";") if text(scope)],
            }
            if text(row["title"]):
                self.titles[item] = text(row["title"])
            if text(row["type"]):
                self.types[item] = text(row["type"])

    def _read_segments(self):
        if not self.config.get("segments"):
            return None
        with open(self.folder / self.config["segments"], encoding="utf-8") as file:
            listed = {
                identity(row["user"], self.is_case_sensitive): text(row["segment"]) or "(no segment)"
                for row in csv.DictReader(file)
            }
        # Whoever has no name is nobody.
        return {user: segment for user, segment in listed.items() if user}


def matches(value, pattern):
    """Whether a glob of `*` and `?` matches, in any case."""
    escaped = pattern.lower().replace("[", "[[]")
    return fnmatch.fnmatchcase(value.lower(), escaped)
