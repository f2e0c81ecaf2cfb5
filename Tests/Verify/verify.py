"""Computes the measures of Samples/ again, by SQL written from MEASURES.md alone, and compares every cell.

    python3 Tests/Verify/verify.py --helplens .build/release/helplens

Exits 1 with a list of the differences. `--only TEXT` asks only the questions whose command line holds the text.
"""

import argparse
import concurrent.futures
import json
import math
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

import yaml

from expected import answer
from interactions import Samples
from measures import Log
from logs import logs
from questions import every_dimension, people_questions, questions

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--helplens", required=True, help="the program to judge")
    arguments.add_argument("--config", default=ROOT / "Samples/helplens.yml", type=pathlib.Path)
    arguments.add_argument("--only", default="", help="judge the questions whose command line holds this text")
    arguments.add_argument("--show", default=40, type=int, help="the most differences to print")
    options = arguments.parse_args()

    judge = Judge(options.helplens)
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as secret:
        key = pathlib.Path(secret) / "key"
        subprocess.run([options.helplens, "init", "--key", key], check=True, capture_output=True)
        for title, config, asked in runs(options.config, key):
            path = pathlib.Path(name) / f"{title.replace(' ', '-')}.yml"
            path.write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
            judge.compare_run(title, path, config, chosen(asked, options.only))
        for turn, (title, folder, config, period) in enumerate(logs(options.helplens, pathlib.Path(name))):
            path = folder / "own.yml"
            path.write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
            judge.compare_run(title, path, config, chosen(every_dimension(period, turn), options.only))
            config["privacy"] |= {"people": "names"} if turn % 2 else {"people": "pseudonyms", "key": str(key)}
            path.write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
            title += f", people by {config['privacy']['people']}"
            judge.compare_run(title, path, config, chosen(people_questions(period), options.only))
    return judge.report(options.show)


def chosen(asked, text):
    return [q for q in dict.fromkeys(asked) if text in shlex.join(q.arguments())]


def runs(path, key):
    """Configurations to judge by, each with its questions: the samples' own, and others that differ in what matters."""
    config = yaml.safe_load(path.read_text(encoding="utf-8"))
    folder = path.resolve().parent
    config["sources"] = [s | {"path": str(folder / s["path"])} for s in config["sources"]]
    for file in ("catalogue", "segments"):
        config[file] = str(folder / config[file])
    # What Clarity says is no part of any answer.
    config.pop("clarity", None)
    yield "the samples", config, questions()
    # The smallest group that may be set shows more cells.
    yield "groups of three", config | {"privacy": {"minimum_group": 3}}, questions()
    for people in ({"people": "names"}, {"people": "pseudonyms", "key": str(key)}):
        privacy = {"privacy": {"minimum_group": 5} | people}
        yield f"people by {people['people']}", config | privacy, people_questions("2026-10")
    # Days that begin at noon UTC, clocks that change on other days, no side files, other choices everywhere.
    other = {
        "timezone": "Pacific/Auckland",
        "duplicates": "keep",
        "history_days": 60,
        "identity": {"case_sensitive": True},
        "exclude": {"users": ["SVC-*"], "scopes": ["power*"], "items": ["HI-120?", "hi-1301"]},
        "aliases": {"Dynamics CRM": "CRM", "SAP Fiori": "Workday"},
        "privacy": {"minimum_group": 3},
        "holidays": [],
        "compare": "year-ago",
        "session_gap_minutes": 7,
    }
    without = {name: value for name, value in config.items() if name not in ("catalogue", "segments", "notes")}
    yield "another configuration", without | other, [q for q in questions() if "segment" not in "".join(q.where)]


class Judge:
    """Asks the program, computes for itself, and keeps the differences."""

    def __init__(self, helplens):
        self.helplens = helplens
        self.answers = 0
        self.cells = 0
        self.withheld = 0
        self.differences = []

    def compare_run(self, title, path, config, asked):
        """Compares the answers to questions, and the row account, under one configuration."""
        differences = len(self.differences)
        self.log = Log(Samples(config, path.parent))
        k = config["privacy"]["minimum_group"]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for question, found in zip(asked, pool.map(lambda q: self.ask(q, path), asked)):
                self.compare(title, question, k, found)
        self.answers += len(asked)
        self.compare_account(title, path)
        print(f"{title}: {len(asked)} answers, {len(self.differences) - differences} differences", flush=True)

    def run(self, *words):
        command = [self.helplens, *map(str, words), "--quiet"]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8")

    def ask(self, question, config):
        return self.run("query", *question.arguments(), "--config", config, "--format", "json")

    def differ(self, place, expected, found):
        self.differences.append(f"{place}\n    expected {expected!r}\n    found    {found!r}")

    def compare(self, title, question, k, result):
        place = f"{title}: helplens query {shlex.join(question.arguments())}"
        place = place.replace(" ".join(question.measures), "…")
        if result.returncode != 0:
            return self.differ(place, "an answer", result.stderr.strip()[:500])
        found = json.loads(result.stdout)
        expected = answer(self.log, question, k, self.log.samples.config.get("compare", "previous"))
        for name in ("period", "withheld", "cut"):
            if found[name] != expected[name]:
                self.differ(f"{place}: {name}", expected[name], found[name])
        names = [column["name"] for column in found["columns"]]
        if names != expected["columns"]:
            return self.differ(f"{place}: columns", expected["columns"], names)
        keys = [tuple(row[d] for d in question.keys) for row in found["rows"]]
        wanted = [row.key for row in expected["rows"]]
        if set(keys) != set(wanted):
            extra, missing = sorted(set(keys) - set(wanted), key=str), sorted(set(wanted) - set(keys), key=str)
            return self.differ(f"{place}: rows", f"also {missing[:10]}", f"also {extra[:10]}")
        if keys != wanted:
            first = next(n for n, pair in enumerate(zip(keys, wanted)) if pair[0] != pair[1])
            self.differ(f"{place}: order from row {first + 1} on", wanted[first : first + 4], keys[first : first + 4])
        by_key = dict(zip(keys, found["rows"]))
        for row in expected["rows"]:
            self.compare_row(f"{place}: {' · '.join(map(str, row.key)) or 'row'}", names, row, by_key[row.key])
        if (expected["total"] is None) != (found["total"] is None):
            self.differ(f"{place}: total", expected["total"], found["total"])
        elif expected["total"]:
            own = [name for name in names if name in expected["total"].cells]
            self.compare_row(f"{place}: total", own, expected["total"], found["total"])

    def compare_row(self, place, names, expected, found):
        if found.get("withheld", False) != expected.is_whole:
            return self.differ(f"{place}: withheld whole", expected.is_whole, found.get("withheld", False))
        marks = set(found.get("withheld_cells", []))
        if marks != expected.marks:
            extra, missing = sorted(marks - expected.marks), sorted(expected.marks - marks)
            self.differ(f"{place}: withheld cells", f"also {missing}", f"also {extra}")
        self.withheld += len(names) if expected.is_whole else len(expected.marks)
        for name in names:
            self.cells += 1
            want, have = expected.cells[name], found.get(name, "no such member")
            if name in expected.marks ^ marks:
                continue
            if not is_equal(want, have):
                self.differ(f"{place}: {name}", want, have)

    def compare_account(self, title, path):
        """The row account of a whole run, which the site's manifest tells."""
        site = path.with_suffix(".site")
        result = self.run("report", "--config", path, "--output", site)
        if result.returncode != 0:
            return self.differ(f"{title}: helplens report", "a site", result.stderr.strip()[:500])
        found = json.loads((site / "manifest.json").read_text(encoding="utf-8"))["rows"]
        account = self.log.samples.account
        kept = self.log.db.execute("select count(*) from log").fetchone()[0]
        expected = {
            "read": account["read"],
            "kept": kept,
            "rejected": account["rejected"],
            "ignored": account["ignored"],
            "duplicate": len(self.log.samples.rows) - kept,
            "out_of_retention": 0,
        }
        self.cells += len(expected)
        if found != expected:
            self.differ(f"{title}: manifest.json: rows", expected, found)

    def report(self, most):
        for difference in self.differences[:most]:
            print(difference)
        if len(self.differences) > most:
            print(f"… and {len(self.differences) - most} more")
        print(
            f"{self.cells:,} cells of {self.answers} answers compared, {self.withheld:,} of them withheld: "
            f"{len(self.differences)} differences"
        )
        return 1 if self.differences or not self.cells else 0


def is_equal(want, have):
    """Integers, texts and flags are equal; other numbers agree within 10⁻¹² of their size."""
    if isinstance(want, float) and isinstance(have, (int, float)) and not isinstance(have, bool):
        return math.isclose(want, have, rel_tol=1e-12, abs_tol=0)
    return type(want) is type(have) and want == have


if __name__ == "__main__":
    sys.exit(main())
