"""Counts what the sample's Clarity files say by hand, and compares every figure of the sample site's friction page.

    python3 Tests/Verify/clarity.py --helplens .build/release/helplens

Written from the rules in README.md alone: which snapshots count, which page and scope a row belongs to, how shares are
weighted, what rests on too few sessions. Then a second site is made of hand-written files with every oddity that exports
are known for. Prints one line a difference; exits 1 if there is one.
"""

import argparse
import csv
import datetime
import fnmatch
import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile
import zoneinfo

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
SIGNS = ["deadclick", "rageclick", "quickback", "excessivescroll", "scripterror", "errorclick"]
NAMES = ["dead_clicks", "rage_clicks", "quick_backs", "excessive_scrolling", "script_errors", "error_clicks"]
Z = 1.959963984540054


def folded(text):
    return "".join(c for c in text if c.isalnum()).lower()


def page(address):
    """Host and path of an address, without what could name somebody."""
    rest = re.split(r"[?#]", address.strip().split("://", 1)[-1])[0]
    host, _, path = rest.partition("/")
    parts = []
    for part in [p.split(";")[0] for p in path.split("/") if p]:
        telling = "@" in part or "%40" in part or (part.isdigit() and len(part) >= 5)
        telling |= len(part) >= 8 and bool(re.fullmatch(r"[0-9a-fA-F{}-]+", part)) and sum(c.isdigit() for c in part) > 1
        parts.append("…" if telling else part)
    return host.split("@")[-1].split(":")[0].lower() + "/" + "/".join(parts)


def cover(name):
    """The hours since 1970 that a snapshot tells of."""
    found = re.search(r"(?<!\d)(\d{4}-\d\d-\d\d)(?:[T_ -](\d\d)[:.-]?(\d\d))?", name)
    day = datetime.date.fromisoformat(found[1])
    hour = int(found[2] or 0) + (1 if int(found[3] or 0) >= 30 else 0)
    end = (day - datetime.date(1970, 1, 1)).days * 24 + hour
    days = re.search(r"(?<![0-9A-Za-z])([123])d(?![0-9A-Za-z])", name[found.end(1) :])
    return end - 24 * int(days[1] if days else 1), end


def chosen(covers):
    """The snapshots that cover most without overlap, by the best way up to each; of equals the one of more snapshots."""
    order = sorted(covers.items(), key=lambda item: (item[1][1], item[1][0], item[0]))
    ways = [(0, 0, ())]
    for name, (first, end) in order:
        before = max((w for w in ways if not w[2] or covers[w[2][-1]][1] <= first), key=lambda w: w[:2])
        ways.append((before[0] + end - first, before[1] + 1, before[2] + (name,)))
    return set(max(ways, key=lambda w: w[:2])[2])


def count(folder, config, period):
    """Sessions and tallies by scope and page in a period, from the snapshots."""
    zone = zoneinfo.ZoneInfo(config.get("timezone", "UTC"))
    first, last = period
    hours = lambda day: round(datetime.datetime.combine(day, datetime.time(), zone).timestamp() / 3600)
    start, stop = hours(first), hours(last + datetime.timedelta(days=1))
    files = {f.name: f for f in sorted(folder.glob(config["clarity"]["snapshots"]))}
    covers = {name: cover(name) for name in files}
    used = chosen(covers)
    own = {n for n in files if start <= covers[n][0] + (covers[n][1] - covers[n][0]) // 2 < stop}
    pages = {}
    for name in sorted(used & own):
        once = {}
        for metric in json.loads(files[name].read_text(encoding="utf-8-sig")):
            sign = next((s for s in SIGNS if folded(metric.get("metricName") or "").startswith(s)), None)
            for row in metric.get("information") or [] if sign else []:
                row = {folded(key): value for key, value in row.items()}
                if row.get("sessionscount") is None:
                    continue
                address = row.get("url")
                rule = next(
                    (r["name"] for r in config.get("scopes", []) if address and fnmatch.fnmatch(address.lower(), r["url"].lower())),
                    "(no scope)")
                scope = config.get("aliases", {}).get(rule, rule)
                place = (scope, page(address) if address else "(no address)")
                sessions = int(row["sessionscount"])
                tally = once.setdefault(place, {}).setdefault(sign, [0, 0])
                tally[0] += sessions
                tally[1] += math.floor(sessions * float(row["sessionswithmetricpercentage"]) / 100 + 0.5)
        for place, tallies in once.items():
            whole = pages.setdefault(place, {"sessions": 0})
            whole["sessions"] += max(t[0] for t in tallies.values())
            for sign, tally in tallies.items():
                old = whole.get(sign, [0, 0])
                whole[sign] = [old[0] + tally[0], old[1] + tally[1]]
    return pages, len(used & own), len(own - used)


def added(pages, key):
    sums = {}
    for place, counts in pages.items():
        own = sums.setdefault(key(place), {"sessions": 0})
        own["sessions"] += counts["sessions"]
        for sign in set(counts) - {"sessions"}:
            old = own.get(sign, [0, 0])
            own[sign] = [old[0] + counts[sign][0], old[1] + counts[sign][1]]
    return sums


def wilson(part, of):
    share = part / of
    weight = 1 + Z * Z / of
    center = (share + Z * Z / (2 * of)) / weight
    half = Z / weight * math.sqrt(share * (1 - share) / of + Z * Z / (4 * of * of))
    return (0 if part == 0 else center - half), (1 if part == of else center + half)


def read(site, want):
    """The rows of the data files whose header begins with these columns, each by its first columns."""
    for file in sorted(site.glob("data/clarity_*.csv")):
        rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))
        if rows[0][: len(want)] == want:
            return file, rows[0], [dict(zip(rows[0], row)) for row in rows[1:]]
    return None, [], []


def differences(site, pages, k):
    """What the site's tables say otherwise than the counts."""
    for want, sums in (
        (["scope", "sessions", "dead_clicks"], {(s,): c for s, c in added(pages, lambda p: p[0]).items()}),
        (["scope", "page", "sessions", "dead_clicks"], pages),
    ):
        file, header, rows = read(site, want)
        keys = want[:-2]
        if file is None:
            yield f"no table of {keys}"
            continue
        total = added(pages, lambda p: ()).get((), {"sessions": 0})
        seen = set()
        for row in rows:
            key = tuple(row[name] for name in keys)
            is_total = key[0] == "(total)"
            counts = total if is_total else sums.get(key)
            if key[-1] == "(rare pages)":
                if row["withheld"] != "true":
                    yield f"{file.name}: rare pages of {key[0]} are shown"
                continue
            if counts is None:
                yield f"{file.name}: {key} is in no snapshot"
                continue
            if not is_total:
                seen.add(key)
            withheld = row["withheld"].split()
            if counts["sessions"] in range(1, k) and withheld != ["true"]:
                yield f"{file.name}: {key} has {counts['sessions']} sessions and is shown"
            if withheld == ["true"]:
                if any(row[name] for name in header[len(keys) : -1]):
                    yield f"{file.name}: {key} is withheld and has numbers"
                continue
            if int(row["sessions"]) != counts["sessions"]:
                yield f"{file.name}: {key} has {row['sessions']} sessions, not {counts['sessions']}"
            for sign, name in zip(SIGNS, NAMES):
                of, part = counts.get(sign, (0, 0))
                if name not in row:
                    if of:
                        yield f"{file.name}: no column {name}"
                    continue
                if part in range(1, k) and name not in withheld:
                    yield f"{file.name}: {key} shows {name} of {part} sessions"
                if name in withheld or not of:
                    if row[name]:
                        yield f"{file.name}: {key} has {name} and should not"
                    continue
                for text, figure in zip((row[name], row[name + "_low"], row[name + "_high"]), (part / of, *wilson(part, of))):
                    if not math.isclose(float(text), figure, rel_tol=1e-12, abs_tol=1e-15):
                        yield f"{file.name}: {key} says {name} {text}, not {figure}"
        for key in seen:
            if key[1:] and sums[key]["sessions"] in range(1, k):
                yield f"{file.name}: names {key}, which {sums[key]['sessions']} sessions opened"
        missing = {key for key in set(sums) - seen if not key[1:] or sums[key]["sessions"] >= k}
        if missing and len(rows) < 40:
            yield f"{file.name}: lacks {sorted(missing)}"


def worked_out(site, pages, k):
    """Counts that follow from a table: those of pages withheld alone beside their scope's own row."""
    _, header, rows = read(site, ["scope", "page", "sessions", "dead_clicks"])
    _, _, scopes = read(site, ["scope", "sessions", "dead_clicks"])
    hides = lambda row, column: row["withheld"] == "true" or column in row["withheld"].split()
    for column in ["sessions", *(name for name in NAMES if name in header)]:
        figure = lambda c: c["sessions"] if column == "sessions" else c.get(SIGNS[NAMES.index(column)], [0, 0])[1]
        for whole in (row for row in scopes if not hides(row, column)):
            named = {r["page"] for r in rows if r["scope"] == whole["scope"] and not hides(r, column)}
            own = {page: figure(counts) for (scope, page), counts in pages.items() if scope == whole["scope"]}
            hidden = [count for page, count in own.items() if page not in named and count]
            if hidden and any(own[page] for page in named) and (len(hidden) == 1 or max(hidden) < k):
                yield f"{whole['scope']}: {column} of {len(hidden)} pages follows from the others"


def odd(folder):
    """Hand-written files with every oddity, and the figures that follow from them."""
    (folder / "clarity").mkdir()
    (folder / "export.csv").write_text(
        "time,user,item,kind,scope\n"
        + "".join(f"2026-10-0{d}T09:00:00Z,u{u},a,{k},Sales\n" for d in range(1, 9) for u in range(20) for k in ("loaded", "viewed")))
    row = lambda sessions, percent, url, key="Url": {
        "sessionsCount": sessions, "sessionsWithMetricPercentage": percent, "pagesViews": "1", "subTotal": "1", key: url}
    lead = "https://sales.example/lead"
    write = lambda name, metrics: (folder / "clarity" / name).write_text(json.dumps(
        [{"metricName": metric, "information": rows} for metric, rows in metrics], ensure_ascii=False))
    write("2026-10-02T0600Z-1d.json", [
        ("DeadClickCount", [row("239", 15.48, lead + "?fbclid=1"), row("61", 3.28, lead + "#x"), row(None, None, None)]),
        ("Rage Click Count", [row("300", 1, lead, "URL")]), ("PageTitle", [{"name": None, "sessionsCount": "4"}])])
    write("2026-10-03T06:00Z-1d.json", [("dead click count", [row("100", 10.0, lead, "url"), row("9", 0, None)])])
    # Overlaps both neighbours, and must not count.
    write("2026-10-03T1200Z-1d.json", [("DeadClickCount", [row("5000", 50, lead)])])
    # As many rows as there can be, after a gap.
    write("2026-10-06T0600Z-1d.json", [("DeadClickCount", [row("1", 0, f"{lead}?n={n}") for n in range(1000)])])
    config = {
        "sources": [{"path": "export.csv"}], "period": "2026-10", "timezone": "UTC",
        "scopes": [{"name": "Sales", "url": "https://sales.example/*"}],
        "clarity": {"enabled": True, "snapshots": "clarity/*.json"},
    }
    (folder / "helplens.yml").write_text(yaml.safe_dump(config))
    expected = {
        ("Sales", "sales.example/lead"): {"sessions": 1400, "deadclick": [1400, 37 + 2 + 10], "rageclick": [300, 3]},
        ("(no scope)", "(no address)"): {"sessions": 9, "deadclick": [9, 0]},
    }
    return config, expected


def made(helplens, config, site, *options):
    run = subprocess.run(
        [helplens, "report", "--config", config, "--output", site, "--no-cache", "--quiet", *options], capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--helplens", required=True)
    options = arguments.parse_args()
    helplens = str(pathlib.Path(options.helplens).resolve())
    october = (datetime.date(2026, 10, 1), datetime.date(2026, 10, 31))
    found = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        config = yaml.safe_load((ROOT / "Samples/helplens.yml").read_text(encoding="utf-8"))
        made(helplens, ROOT / "Samples/helplens.yml", folder / "site", "--period", "2026-10")
        pages, used, left = count(ROOT / "Samples", config, october)
        found += [f"the samples: {text}" for text in differences(folder / "site/2026-10", pages, 5)]
        found += [f"the samples: {text}" for text in worked_out(folder / "site/2026-10", pages, 5)]
        html = (folder / "site/2026-10/clarity.html").read_text(encoding="utf-8")
        if f"by {used} snapshots" not in html or (left and f"{left} snapshot" not in html):
            found.append(f"the samples: {used} snapshots count and {left} do not, says no sentence")
        (folder / "odd").mkdir()
        config, expected = odd(folder / "odd")
        made(helplens, folder / "odd/helplens.yml", folder / "odd/site")
        pages, used, left = count(folder / "odd", config, october)
        if pages != expected or (used, left) != (3, 1):
            found.append(f"the judge itself: {pages}, {used}, {left}")
        found += [f"odd files: {text}" for text in differences(folder / "odd/site/2026-10", expected, 5)]
        for site in (folder / "site", folder / "odd/site"):
            for file in site.rglob("*"):
                text = file.read_bytes().decode("utf-8", errors="replace") if file.is_file() else ""
                for word in ("fbclid", "/player/", "?n=", "draft=48213"):
                    if word in text:
                        found.append(f"{file.relative_to(folder)} holds {word}")
    print("\n".join(found) if found else "Friction holds.")
    return 1 if found else 0


sys.exit(main())
