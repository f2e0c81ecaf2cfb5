"""Logs that are hard to count, each with its configuration, written to a folder of its own.

Three are made by `helplens sample --rows`; the others crowd people into a few minutes where clocks change, where a
period begins, where everything happens at once, or where nobody has a name.
"""

import csv
import datetime
import random
import subprocess

import yaml

FIELDS = ["time", "user", "item", "title", "type", "interaction", "scope"]
MINUTE = 60_000


def logs(helplens, folder):
    """Each log as its title, the folder it lies in, its configuration, and the period to ask about."""
    for title, seed, settings, period in [
        ("a sample of many sessions", 1, {"session_gap_minutes": 1440, "timezone": "America/New_York"}, "2026-W41"),
        ("a sample of few items", 2, {"history_days": 60, "timezone": "Asia/Kathmandu"}, "2026-10-20..2026-10-26"),
        ("a sample kept twice", 3, {"duplicates": "keep", "history_days": 5}, "2026-08-03"),
    ]:
        own = folder / title.replace(" ", "-")
        size = ["--rows", "9000", "--users", "120", "--items", "12" if seed == 2 else "40", "--scopes", "4"]
        subprocess.run([helplens, "sample", "--seed", str(seed), *size, "--output", own], check=True)
        config = yaml.safe_load((own / "helplens.yml").read_text(encoding="utf-8"))
        write_segments(own, [f"nobody.{n}@example.com" for n in range(7)] + some_users(own))
        extra = {"segments": "segments.csv", "privacy": {"minimum_group": 3}}
        if seed == 3:
            # The same interactions in a second file: one of the two is an overlap, unless duplicates are kept.
            first = sorted((own / "exports").iterdir())[0]
            (own / "exports/again-1.csv").write_bytes(first.read_bytes())
        yield title, own, config | extra | settings, period
    for title, settings, period, rows in crowds():
        own = folder / title.replace(" ", "-")
        (own / "exports").mkdir(parents=True)
        pick = random.Random(title)
        rows = list(rows(pick))
        for number in range(3):
            with open(own / f"exports/part-{number}.csv", "w", newline="", encoding="utf-8") as file:
                writer = csv.writer(file)
                writer.writerow(FIELDS)
                # A few rows lie in two files.
                writer.writerows(row for n, row in enumerate(rows) if n % 3 == number or n % 17 == number)
        write_segments(own, [f"u{n}" for n in range(0, 60, 2)])
        yield title, own, {
            "sources": [{"path": "exports/*.csv"}],
            "segments": "segments.csv",
            "privacy": {"minimum_group": 3},
            "max_rejected": "1%",
            "compare": "previous",
        } | settings, period


def some_users(folder):
    """Every third user of the exports."""
    users = set()
    for path in (folder / "exports").iterdir():
        with open(path, newline="", encoding="utf-8") as file:
            users |= {row["User Name"] for row in csv.DictReader(file)}
    return sorted(users)[::3]


def write_segments(folder, users):
    names = ["Sales", "Service", "", "Support desk"]
    with open(folder / "segments.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("user", "segment")] + [(u, names[n % 4]) for n, u in enumerate(users)])


def crowds():
    berlin = {"timezone": "Europe/Berlin", "history_days": 0}
    yield "an hour that comes twice", berlin, "2026-10-24..2026-10-25", lambda pick: crowd(
        pick, "2026-10-24T21:00", 7 * 60, people=50, count=1500
    )
    yield "an hour that is skipped", berlin, "2026-03-28..2026-03-29", lambda pick: crowd(
        pick, "2026-03-28T22:00", 5 * 60, people=50, count=1500
    )
    beirut = {"timezone": "Asia/Beirut", "history_days": 0, "session_gap_minutes": 5}
    yield "a midnight that comes twice", beirut, "2026-10-24", lambda pick: crowd(
        pick, "2026-10-24T19:30", 4 * 60, people=50, count=1500
    )
    edges = {"timezone": "America/New_York", "history_days": 1}
    yield "sessions across the edges", edges, "2026-10-05..2026-10-06", lambda pick: [
        row
        for start in ("2026-10-03T03:30", "2026-10-05T03:30", "2026-10-06T14:00", "2026-10-07T03:30")
        for row in crowd(pick, start, 60, people=40, count=500)
    ]
    yield "all at one instant", {"history_days": 0}, "2026-10-05", lambda pick: crowd(
        pick, "2026-10-05T12:00", 0, people=30, count=1200
    )
    yield "nobody with a name", {"history_days": 0}, "2026-10-05..2026-10-06", lambda pick: crowd(
        pick, "2026-10-03T00:00", 4 * 1440, people=0, count=300
    )
    yield "one person", {"history_days": 0}, "2026-10-05..2026-10-06", lambda pick: crowd(
        pick, "2026-10-03T00:00", 4 * 1440, people=1, count=300
    )


def crowd(pick, start, minutes, people, count):
    """Rows of some people, and of one in ten nobody, within some minutes from an instant of UTC."""
    start = datetime.datetime.fromisoformat(start)
    for _ in range(count):
        # Whole minutes make ties.
        delay = pick.randint(0, minutes) * MINUTE + (pick.choice([0, 0, pick.randint(0, 59_999)]) if minutes else 0)
        time = start + datetime.timedelta(milliseconds=delay)
        user = f"u{pick.randrange(people)}" if people and pick.random() < 0.9 else ""
        item = pick.randrange(8)
        scope = pick.choice(["Alpha", "beta", "Gamma", "-"])
        kind = pick.choice(["loaded", "loaded", "viewed", "clicked"])
        type = ["Video", "Walkthrough", ""][item % 3]
        yield [time.isoformat(timespec="milliseconds"), user, f"HI-100{item}", f"Item {item}", type, kind, scope]
