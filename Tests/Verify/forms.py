"""Writes one year of interactions in every form that an export may come in, and asks each the same questions.

    python3 Tests/Verify/forms.py --helplens .build/release/helplens

The rows are those of Samples/. However they are written down, the answers must be the same bytes. Exits 1 with the
forms that answer otherwise.
"""

import argparse
import csv
import datetime
import gzip
import io
import json
import pathlib
import subprocess
import sys
import tempfile

import zstandard

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIELDS = ["time", "user", "item", "title", "type", "kind", "scope"]
HEADER = ["Timestamp", "User Name", "Help Item Id", "Help Item Title", "Help Item Type", "Interaction", "App Scope"]
QUESTIONS = [
    "loads views clicks reach viewers clickers view_rate --by scope,month --period all --compare none",
    "interactions reach new_users --by day --period 2026-10",
    "viewers views clicks --by item --period 2026-10 --total",
    "interactions --by weekday,hour --period 2026",
]


def sample_rows():
    """The rows of the sample exports that are whole, their times cut to seconds, in their order."""
    rows = []
    for path in sorted((ROOT / "Samples/exports").iterdir()):
        opened = gzip.open(path, "rt", encoding="utf-8-sig", newline="") if path.suffix == ".gz" else path.open(
            encoding="utf-8-sig", newline="")
        with opened as file:
            if ".jsonl" in path.name:
                records = [json_record(line) for line in file]
            else:
                records = csv_records(file.read())
        rows += [record for record in records if record and is_whole(record)]
    return rows


def json_record(line):
    try:
        return {name.lower(): str(value) for name, value in json.loads(line).items()}
    except (ValueError, AttributeError):
        return None


def csv_records(content):
    dialect = csv.excel
    delimiter = max(",;\t|", key=content.partition("\n")[0].count)
    records = csv.reader(io.StringIO(content), dialect, delimiter=delimiter)
    header = [name.replace(" ", "").lower() for name in next(records)]
    return [dict(zip(header, record)) for record in records if len(record) == len(header)]


def is_whole(record):
    try:
        seconds(record)
    except (KeyError, ValueError):
        return False
    return all(record.get(name) for name in ("helpitemid", "interaction"))


def seconds(record):
    """The instant as a datetime without zone, UTC."""
    moment = datetime.datetime.fromisoformat(record["timestamp"].strip())
    if moment.tzinfo:
        moment = moment.astimezone(datetime.timezone.utc).replace(tzinfo=None)
    if moment.year < 2000:
        raise ValueError
    return moment.replace(microsecond=0)


def row(record):
    names = ["helpitemid", "helpitemtitle", "helpitemtype", "interaction", "appscope"]
    return [seconds(record), record.get("username", "")] + [record.get(name, "") or "" for name in names]


class Forms:
    """Every form: a name, the files that it makes, and what the configuration must say of them."""

    def __init__(self, rows):
        self.rows = rows

    def all(self):
        plain = self.csv()
        yield "plain CSV", {"a.csv": plain.encode()}, {}
        yield "semicolons, Windows-1252", {"a.csv": self.csv(";").encode("windows-1252")}, {}
        yield "tabs, UTF-16 LE, CR LF", {"a.txt": b"\xff\xfe" + self.csv("\t", end="\r\n").encode("utf-16-le")}, {}
        yield "bars, UTF-16 BE without mark", {"a.csv": self.csv("|").encode("utf-16-be")}, {}
        yield "lone CR, byte order mark", {"a.csv": b"\xef\xbb\xbf" + self.csv(end="\r").encode()}, {}
        preamble = "Help interactions\nExported on 2026-11-01 by Contoso\n\n"
        yield "preamble", {"a.csv": (preamble + plain).encode()}, {}
        yield "sep= and all quoted", {"a.csv": ("sep=;\n" + self.csv(";", quoting=csv.QUOTE_ALL)).encode()}, {}
        yield "a quote in the middle of a cell", {"a.csv": self.with_stray_quote().encode()}, {}
        yield "twenty columns more, shuffled", {"a.csv": self.wide().encode()}, {}
        yield "no header", {"a.csv": plain.partition("\n")[2].encode()}, {
            "header": False,
            "columns": {"time": 1, "user": 2, "item": 3, "item_title": 4, "item_type": 5, "kind": 6, "scope": 7},
        }
        middle = plain.index("\n", len(plain) // 2) + 1
        parts = [plain[:middle].encode(), plain[middle:].encode()]
        yield "gzip of two members, named .csv", {"a.csv": b"".join(map(gzip.compress, parts))}, {}
        frames = b"".join(map(zstandard.compress, parts))
        yield "zstd of two frames", {"a.csv.zst": frames}, {}
        yield from self.json_forms()
        yield from self.time_forms()
        yield "a file a month", self.by_month(), {}

    def json_forms(self):
        objects = [dict(zip(HEADER, [iso(r[0])] + r[1:])) for r in self.rows]
        yield "JSON array on many lines", {"a.json": json.dumps(objects, indent=1).encode()}, {}
        yield "JSON array on one line, gzip", {"a.json.gz": gzip.compress(json.dumps(objects).encode())}, {}
        odata = {"@odata.context": "x", "value": objects, "@odata.nextLink": None}
        yield "JSON, records found at /value", {"a.json": json.dumps(odata).encode()}, {}
        deep = {"meta": {"rows": [1, 2]}, "data": [{"no": []}, {"a/b": objects}]}
        yield "JSON, records named", {"a.json": json.dumps(deep).encode()}, {"records": "/data/1/a~1b"}
        nested = [
            {"data": {"when": iso(r[0]), "who": {"id": r[1]}}, "help": {"oId": r[2], "t": r[3], "ty": r[4]},
             "act": r[5], "where": [1, {"x": None}], "app": {"name": r[6]}}
            for r in self.rows
        ]
        columns = {"time": "data.when", "user": "data.who.id", "item": "help.oId", "item_title": "help.t",
                   "item_type": "help.ty", "kind": "act", "scope": "app.name"}
        lines = "".join(json.dumps(o, ensure_ascii=False) + "\n" for o in nested)
        yield "JSON Lines, nested", {"a.jsonl": lines.encode()}, {"columns": columns}
        yield "JSON Lines, UTF-16", {"a.jsonl": b"\xfe\xff" + lines.encode("utf-16-be")}, {"columns": columns}

    def time_forms(self):
        epoch = datetime.datetime(1970, 1, 1)
        excel = datetime.datetime(1899, 12, 30)
        forms = {
            "ISO 8601 with offset": lambda t: (t + datetime.timedelta(hours=5, minutes=30)).isoformat() + "+05:30",
            "ISO 8601, basic": lambda t: t.strftime("%Y%m%dT%H%M%SZ"),
            "written UTC": lambda t: t.strftime("%Y-%m-%d %H:%M:%S.000 UTC"),
            "US with comma and AM": lambda t: f"{t.month}/{t.day}/{t.year}, {t.strftime('%I').lstrip('0')}:"
            f"{t.strftime('%M:%S %p')}",
            "US, two-digit year": lambda t: t.strftime("%m/%d/%y %I:%M:%S%p"),
            "European with dots": lambda t: t.strftime("%d.%m.%Y %H:%M:%S"),
            "European with slashes": lambda t: f"{t.day}/{t.month}/{t.year} {t.strftime('%H:%M:%S')}",
            "European with hyphens": lambda t: t.strftime("%d-%m-%Y %H:%M:%S"),
            "year first with slashes": lambda t: t.strftime("%Y/%m/%d %H:%M:%S"),
            "epoch seconds": lambda t: str(int((t - epoch).total_seconds())),
            "epoch milliseconds": lambda t: str(int((t - epoch).total_seconds()) * 1000),
            "epoch microseconds": lambda t: str(int((t - epoch).total_seconds()) * 1_000_000),
            "Excel serial": lambda t: repr((t - excel).total_seconds() / 86400),
        }
        for name, write in forms.items():
            yield name, {"a.csv": self.csv(time=write).encode()}, {}
        pattern = self.csv(time=lambda t: t.strftime("%d %b %Y at %H.%M.%S"))
        yield "a time format", {"a.csv": pattern.encode()}, {"time_format": "d MMM y 'at' H.mm.ss"}
        lines = [["Date", "Time"] + HEADER[1:]] + [
            [r[0].strftime("%d/%m/%Y"), r[0].strftime("%I:%M:%S %p")] + r[1:] for r in self.rows]
        yield "date and time apart", {"a.csv": written(lines).encode()}, {}
        yield "local times", {"a.csv": self.csv(time=lambda t: iso(t + datetime.timedelta(hours=4))[:-1]).encode()}, {
            "timezone": "Asia/Dubai"}

    def csv(self, delimiter=",", end="\n", time=None, quoting=csv.QUOTE_MINIMAL):
        time = time or iso
        return written([HEADER] + [[time(r[0])] + r[1:] for r in self.rows], delimiter, end, quoting)

    def with_stray_quote(self):
        lines = self.csv().split("\n")
        lines[len(lines) // 2] += '\n2026-13-01T00:00:00Z,12" pipe,HI-1,t,y,View,S'
        return "\n".join(lines)

    def wide(self):
        header = [f"extra {n}" for n in range(10)] + HEADER[::-1] + [f"more {n}" for n in range(10)]
        rows = [["x, y"] * 10 + ([iso(r[0])] + r[1:])[::-1] + [""] * 9 + ["2\nlines"] for r in self.rows]
        return written([header] + rows)

    def by_month(self):
        files = {}
        for month in sorted({r[0].strftime("%Y-%m") for r in self.rows}):
            own = [[iso(r[0])] + r[1:] for r in self.rows if r[0].strftime("%Y-%m") == month]
            files[f"{month}.csv"] = written([HEADER] + own).encode()
        return files


def written(lines, delimiter=",", end="\n", quoting=csv.QUOTE_MINIMAL):
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(lines)
    return buffer.getvalue()


def iso(moment):
    return moment.isoformat() + "Z"


def answers(helplens, folder, files, settings):
    """What the program says to each question, of these files."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    source = {"path": "*"} | settings
    config = folder.parent / f"{folder.name}.yml"
    config.write_text(json.dumps({
        "timezone": "Europe/Berlin", "sources": [source | {"path": f"{folder.name}/*"}], "duplicates": "keep",
    }))
    said = []
    for question in QUESTIONS:
        done = subprocess.run(
            [helplens, "query", *question.split(), "--config", str(config), "--format", "csv", "--quiet"],
            capture_output=True, check=False)
        said.append(done.stdout + done.stderr + str(done.returncode).encode())
    return said


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--helplens", required=True, help="the program to judge")
    arguments.add_argument("--only", default="", help="try the forms whose name holds this text")
    options = arguments.parse_args()
    rows = [row(record) for record in sample_rows()]
    rows = [r for r in rows if encodable(r)]
    wrong = 0
    expected = None
    count = 0
    with tempfile.TemporaryDirectory() as name:
        for number, (form, files, settings) in enumerate(Forms(rows).all()):
            if expected is not None and options.only not in form:
                continue
            folder = pathlib.Path(name) / f"form{number}"
            folder.mkdir()
            found = answers(options.helplens, folder, files, settings)
            expected = expected or found
            count += 1
            for question, said, wanted in zip(QUESTIONS, found, expected):
                if said != wanted:
                    wrong += 1
                    print(f"{form}: {question}\n  {said[:300]!r}\n  {wanted[:300]!r}")
            for file in folder.iterdir():
                file.unlink()
    print(f"{len(rows)} rows in {count} forms, {len(QUESTIONS)} questions each: {wrong} differences")
    return 1 if wrong or expected is None or not all(said.endswith(b"0") for said in expected) else 0


def encodable(one):
    try:
        "".join(one[1:]).encode("windows-1252")
        return True
    except UnicodeEncodeError:
        return False


if __name__ == "__main__":
    sys.exit(main())
