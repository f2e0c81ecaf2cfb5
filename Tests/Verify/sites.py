"""Tries to work out what a whole site withholds, with a solver, from all its downloads laid side by side.

    python3 Tests/Verify/sites.py --helplens .build/release/helplens [--seconds 80] [--seed 1] [--editions 2] [--quick]

Small random logs are published with random templates: several pages, filters, days, weeks and months, parts and totals,
one month after the other and parts of a month, all in one folder. Every released number of every file is then an
equation over the counts of single days, items, scopes and kinds, none of them negative; a product of a quotient and its
shown denominator is one too. For every withheld count that rests on few people, and for what filters and times leave of
a whole, elimination says whether it is determined, and a linear programme (HiGHS) finds the least and the greatest value
that a withheld count can have. Prints what is determined, and counts what is known to within k − 1, apart for sites of
one edition and of two; exits 1 if something is determined. With `--quick` there is no linear programme; instead sites
ask for people and quotients too, and nothing that rests on fewer than k people may be shown.

One thing no later edition can help: what an earlier one shows, together with zeros, which are always shown.
"""

import argparse
import collections
import concurrent.futures
import datetime
import fnmatch
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy
from scipy.optimize import linprog

from calendars import UNITS, name_of, start_of, advance

K = 5
DAYS = [datetime.date.fromisoformat(day) for day in (
    "2026-09-01", "2026-09-10", "2026-09-29", "2026-09-30", "2026-10-01", "2026-10-08", "2026-10-09", "2026-10-20",
    "2026-10-30", "2026-10-31")]
# On these nothing happens, which no reader knows who is not told: one between any two ends of times.
SILENT = [datetime.date.fromisoformat(day) for day in (
    "2026-09-15", "2026-09-22", "2026-10-03", "2026-10-06", "2026-10-14", "2026-10-27")]
KINDS = {"loads": "loaded", "views": "viewed", "clicks": "clicked"}
TYPES = {"a": "video", "b": "page", "c": "video", "d": "video"}
SCOPES = ["x", "y", "z"]
# Other measures, with the kinds of interaction whose people each rests on; a quotient rests on those of both its parts.
ALL, VIEWERS = tuple(KINDS.values()), ("viewed", "clicked")
OTHERS = {"reach": [ALL], "sessions": [ALL], "viewers": [VIEWERS], "clickers": [("clicked",)], "average_daily_users": [ALL],
          "interactions_per_user": [ALL], "views_per_viewer": [("viewed",), VIEWERS], "clicks_per_view": [("viewed",), ("clicked",)],
          "click_rate": [VIEWERS, ("clicked",)], "stickiness": [ALL]}
PEOPLE = ["reach", "viewers", "clickers"]
OF_ONE_KIND = [*KINDS, "interactions", "reach", "sessions"]
# Thousands of small folders need no disk.
MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else None
TEMPLATE = pathlib.Path(__file__).parents[2] / "Templates" / "monthly"
# Several admit just the same as others, or as rows do: that is for the planner to find out.
FILTERS = [{}, {}, {}, {}, {}, {"scope": "x"}, {"scope": "!z"}, {"scope": "!x"}, {"scope": ["x", "y"]}, {"scope": ["!x", "!y"]},
           {"item_type": "video"}, {"item_type": "!video"}, {"item": "!c"}, {"item": ["a", "b"]}, {"item": "?"},
           {"kind": "viewed"}, {"kind": "!clicked"}, {"scope": "!z", "item_type": "video"}]


class Slice(collections.namedtuple("Slice", "first last terms")):
    """What a count counts: days, and terms as (key, value, whether it excludes); values of one key are alternatives."""

    def admits(self, atom):
        day, item, scope, kind = atom
        if not self.first <= day <= self.last:
            return False
        names = {"item": item, "scope": scope, "kind": kind, "item_type": TYPES[item]}
        return all(passes(names, terms) for terms in self.terms)


def passes(names, terms):
    """Whether an interaction passes one filter."""
    for key in {key for key, _, _ in terms}:
        wanted = [value for k, value, excludes in terms if k == key and not excludes]
        barred = [value for k, value, excludes in terms if k == key and excludes]
        matches = lambda value: fnmatch.fnmatchcase(names[key], value)
        if (wanted and not any(map(matches, wanted))) or any(map(matches, barred)):
            return False
    return True


def terms_of(where):
    """A filter as a question's JSON or a template has it."""
    found = []
    for key, values in where.items():
        for value in values if isinstance(values, list) else [values]:
            found.append((key, value.lstrip("!"), value.startswith("!")))
    return tuple(sorted(found))


def random_log(chance):
    """Rows as (day, item, scope, kind, user)."""
    people = chance.randint(8, 30)
    often = lambda count: min(chance.randrange(count), chance.randrange(count))
    return [
        (chance.choice(DAYS), "abcd"[often(4)], SCOPES[often(3)], chance.choice(list(KINDS.values())), f"u{often(people)}")
        for _ in range(chance.randint(60, 500))]


def random_question(chance, lifted, is_quick):
    measures = chance.sample(["loads", "views", "clicks", "interactions"], chance.randint(1, 3))
    if chance.random() < 0.25:
        measures = [measures[0], "views_per_viewer", "viewers"]
    if is_quick:
        measures = list(dict.fromkeys(measures + chance.sample(list(OTHERS), 2)))
    choices = [d for d in ("item", "item_type", "scope", "kind", "day", "week", "month") if d != lifted]
    by = chance.sample(choices, chance.choice([0, 1, 1, 2]))
    question = {"measures": measures, "by": by, "compare": chance.choice(["none", "none", "previous"])}
    if where := chance.choice(FILTERS):
        question["where"] = where
    if "kind" in by or "kind" in where:
        # What is made of several kinds cannot be asked by one.
        question["measures"] = [m for m in measures if m in OF_ONE_KIND]
    if period := chance.choice([None, None, None, "2-months", "6-weeks", "2026-10-08..2026-10-31"]):
        question["period"] = period
    if by and chance.random() < 0.5:
        question["total"] = True
    return question


def span_of(rows):
    """An orthonormal basis of what rows add up to."""
    if not len(rows):
        return rows
    _, sizes, directions = numpy.linalg.svd(rows, full_matrices=False)
    return directions[sizes > max(rows.shape) * numpy.finfo(float).eps * sizes.max(initial=0)]


def is_in(row, basis):
    return numpy.linalg.norm(row - basis.T @ (basis @ row)) < 1e-7


class Site:
    """A random log, its random site, and what its files say."""

    def __init__(self, seed, helplens, editions=None, is_quick=False):
        self.seed = seed
        self.is_quick = is_quick
        chance = random.Random(seed)
        self.rows = random_log(chance)
        self.atoms = [(d, i, s, k) for d in sorted(DAYS + SILENT) for i in TYPES for s in SCOPES for k in KINDS.values()]
        self.of_day = {day: [atom for atom in self.atoms if atom[0] == day] for day in DAYS + SILENT}
        self.of_thing = collections.defaultdict(list)
        for atom in self.atoms:
            self.of_thing[atom[1:]].append(atom)
        self.counts = collections.Counter(row[:4] for row in self.rows)
        self.users = collections.defaultdict(set)
        for row in self.rows:
            self.users[row[:4]].add(row[4])
        self.admitted, self.atoms_known, self.crowds = {}, {}, {}
        self.wrong = []
        with tempfile.TemporaryDirectory(dir=MEMORY) as name:
            folder = pathlib.Path(name)
            self.write(folder, chance)
            periods = ["2026-10"]
            if chance.random() < 0.5:
                periods = chance.choice([["2026-09", "2026-10"], ["2026-10", "2026-10-01..2026-10-30"], ["2026-10-08..2026-10-31", "2026-10"],
                                         ["2026-10", "2026-W41"]])
            self.periods = periods
            self.answers = {}
            if editions and len(periods) != editions:
                return
            for period in periods:
                run = subprocess.run(
                    [helplens, "report", "--quiet", "--no-cache", "--threads", "1", "--period", period], cwd=folder,
                    capture_output=True, text=True)
                if run.returncode:
                    sys.exit(f"site {seed}: {run.stderr}")
            self.answers = {
                period: [json.loads(file.read_text(encoding="utf-8")) for file in sorted((folder / "site" / period.replace("..", "_") / "data").glob("*.json"))]
                for period in periods}

    def write(self, folder, chance):
        with open(folder / "export.csv", "w", encoding="utf-8") as file:
            file.write("time,user,item,kind,scope\n")
            for n, (day, item, scope, kind, user) in enumerate(self.rows):
                file.write(f"{day}T10:{n // 60 % 60:02}:{n % 60:02}Z,{user},{item},{kind},{scope}\n")
        (folder / "catalogue.csv").write_text("item,type\n" + "".join(f"{i},{t}\n" for i, t in TYPES.items()))
        (folder / "helplens.yml").write_text(
            f"history_days: 0\nsources: [{{path: export.csv, until: 2026-10-31}}]\ncatalogue: catalogue.csv\n"
            f"privacy: {{minimum_group: {K}}}\naudiences: [{{name: all, template: ./own, output: site}}]\n")
        own = folder / "own"
        shutil.copytree(TEMPLATE / "assets", own / "assets")
        shutil.copytree(TEMPLATE / "words", own / "words")
        shutil.copy(TEMPLATE / "layout.html", own / "layout.html")
        pages = {"index.md": None}
        if chance.random() < 0.7:
            pages["parts.md"] = None
        if chance.random() < 0.3:
            pages["scopes/[scope].md"] = "scope"
        (own / "template.yml").write_text("name: own\ndescription: d\npages: [" + ", ".join(f'"{p}"' for p in pages) + "]\n")
        for page, lifted in pages.items():
            text = "---\ntitle: T\ndescription: D\n---\n# T\n"
            for _ in range(chance.randint(1, 3)):
                question = random_question(chance, lifted, self.is_quick)
                text += "\n```table\n" + "".join(f"{k}: {json.dumps(v)}\n" for k, v in question.items()) + "title: t\n```\n"
            (own / page).parent.mkdir(exist_ok=True)
            (own / page).write_text(text)

    def crowd(self, atoms):
        """How many people are behind some atoms."""
        if atoms not in self.crowds:
            self.crowds[atoms] = len(set().union(*(self.users[atom] for atom in atoms & self.users.keys())))
        return self.crowds[atoms]

    def read(self, periods):
        """Equations as (atoms, value), withheld counts as (slice, measure), and all that was asked."""
        shown, hidden, self.asked = {}, [], {}
        viewers, perhaps = {}, []
        for answer in (answer for period in periods for answer in self.answers[period]):
            question = answer["question"]
            first, last = (datetime.date.fromisoformat(answer["period"][end]) for end in ("start", "end"))
            filters = [terms_of(where) for where in question.get("where", [])]
            by = question.get("by", [])
            rows = list(answer["rows"]) + ([answer["total"]] if answer["total"] else [])
            if not question["measures"] or question.get("cohorts"):
                continue
            wholes = Slice(first, last, tuple(filters))
            seen = set()
            for row in rows:
                key = {} if row is answer["total"] else {d: row[d] for d in by}
                start, end = first, last
                for unit in (d for d in key if d in UNITS):
                    days = [day for n in range((last - first).days + 1) if name_of(unit, day := first + datetime.timedelta(n)) == key[unit]]
                    start, end = max(start, days[0]), min(end, days[-1])
                places = tuple(((d, v, False),) for d, v in key.items() if d not in UNITS)
                slice = Slice(start, end, tuple(filters) + places)
                seen.add(tuple(v for d, v in key.items() if d not in UNITS))
                self.asked[slice] = True
                self.take(row, slice, question["measures"], "", shown, hidden, viewers, perhaps)
                if any(m + "_previous" in row for m in question["measures"]) and not any(d in UNITS for d in by):
                    before = self.before(first, last)
                    self.take(row, Slice(*before, slice.terms), question["measures"], "_previous", shown, hidden, viewers, perhaps)
            # A combination without a row in a table that is not cut has nothing.
            values = [d for d in by if d not in UNITS]
            if values and not answer["cut"] and not question.get("limit"):
                there = {s for s in seen if len(s) == len(values)}
                for atom in self.atoms:
                    names = dict(zip(("day", "item", "scope", "kind"), atom)) | {"item_type": TYPES[atom[1]]}
                    if tuple(names[d] for d in values) not in there and wholes.admits(atom):
                        shown[frozenset([atom])] = 0
        for slice, quotient in perhaps:
            if slice in viewers:
                shown[self.atoms_of(slice, "views")] = round(quotient * viewers[slice])
        return shown, hidden

    def before(self, first, last):
        """The period before, of whole months where the period is one."""
        if first.day == 1 and (last + datetime.timedelta(1)).day == 1:
            months = (last.year - first.year) * 12 + last.month - first.month + 1
            return advance("month", first, -months), first - datetime.timedelta(1)
        return first - datetime.timedelta((last - first).days + 1), first - datetime.timedelta(1)

    def atoms_of(self, slice, measure):
        key = (slice, measure)
        if key not in self.atoms_known:
            parts = [self.chosen(slice.first, slice.last, ())] + [self.chosen(DAYS[0], DAYS[-1], terms) for terms in slice.terms]
            if measure in KINDS:
                parts.append(self.chosen(DAYS[0], DAYS[-1], (("kind", KINDS[measure], False),)))
            self.atoms_known[key] = frozenset.intersection(*parts)
        return self.atoms_known[key]

    def chosen(self, first, last, terms):
        """The atoms of some days, or those of all days that pass one filter."""
        key = (first, last, terms)
        if key not in self.admitted:
            if terms:
                of_all_days = Slice(first, last, (terms,))
                passing = [thing for thing in self.of_thing if of_all_days.admits((first, *thing))]
                self.admitted[key] = frozenset().union(*(self.of_thing[thing] for thing in passing))
            else:
                self.admitted[key] = frozenset().union(*(self.of_day[day] for day in self.of_day if first <= day <= last))
        return self.admitted[key]

    def check(self, row, slice, measures, ending):
        """Notes what is shown though it rests on too few people."""
        all_atoms = self.atoms_of(slice, "interactions")
        is_small = 0 < sum(self.counts[a] for a in all_atoms) and self.crowd(all_atoms) < K
        for measure in measures:
            value = row.get(measure + ending)
            if row.get("withheld") or value is None:
                continue
            kinds = OTHERS.get(measure) or [(KINDS[measure],) if measure in KINDS else ALL]
            crowds = [self.crowd(all_atoms & self.chosen(DAYS[0], DAYS[-1], tuple(("kind", k, False) for k in some))) for some in kinds]
            if is_small or any(0 < crowd < K for crowd in crowds) or measure in PEOPLE and 0 < value < K:
                self.wrong.append(f"{measure}{ending} of {slice} is shown as {value}")

    def take(self, row, slice, measures, ending, shown, hidden, viewers, perhaps):
        self.check(row, slice, measures, ending)
        marks = row.get("withheld_cells", [])
        for measure in measures:
            value = row.get(measure + ending)
            if row.get("withheld") or measure + ending in marks:
                if measure in KINDS or measure == "interactions":
                    hidden.append((slice, measure))
            elif value is None:
                continue
            elif measure == "viewers":
                viewers[slice] = value
            elif measure == "views_per_viewer":
                perhaps.append((slice, value))
            elif measure in KINDS or measure == "interactions":
                atoms = self.atoms_of(slice, measure)
                if sum(self.counts[a] for a in atoms) != value:
                    sys.exit(f"site {self.seed}: {measure} of {slice} is not {value}")
                shown[atoms] = value

    def rests(self):
        """What filters, and the beginnings and ends of times, leave of what is shown."""
        for slice in self.asked:
            for n, filter in enumerate(slice.terms):
                whole = Slice(slice.first, slice.last, slice.terms[:n] + slice.terms[n + 1:])
                for measure in [*KINDS, "interactions"]:
                    yield (measure, "of all but", filter, "of", whole), self.atoms_of(whole, measure) - self.atoms_of(slice, measure)
        ends = {s.first for s in self.asked} | {s.last + datetime.timedelta(1) for s in self.asked}
        for terms in dict.fromkeys(s.terms for s in self.asked):
            for first, after in zip(sorted(ends), sorted(ends)[1:]):
                for measure in [*KINDS, "interactions"]:
                    slice = Slice(first, after - datetime.timedelta(1), terms)
                    yield (measure, "of", slice), self.atoms_of(slice, measure)

    def judge(self):
        early, _ = self.read(self.periods[:1]) if len(self.periods) > 1 else ({}, [])
        shown, hidden = self.read(self.periods)
        zeros = {a for atoms, value in shown.items() if value == 0 for a in atoms}
        open_atoms = [a for a in self.atoms if a not in zeros]
        place = {a: n for n, a in enumerate(open_atoms)}
        def vector(atoms):
            found = numpy.zeros(len(open_atoms))
            found[[place[a] for a in atoms if a in place]] = 1.0
            return found

        facts = sorted(((atoms - zeros, value) for atoms, value in shown.items() if atoms - zeros), key=lambda fact: sorted(map(place.get, fact[0])))
        matrix = numpy.array([vector(atoms) for atoms, _ in facts]).reshape(len(facts), len(open_atoms))
        values = numpy.array([value for _, value in facts], dtype=float)
        small = {}
        for slice, measure in hidden:
            atoms = self.atoms_of(slice, measure)
            small.setdefault(atoms - zeros, (measure, "of", slice))
        withheld = len(small)
        for name, atoms in self.rests():
            small.setdefault(atoms - zeros, name)
        found = {"determined": [], "narrow": 0, "small": 0, "rests": 0}
        basis = span_of(matrix)
        # What is 0 is shown, and what was shown before stands: from these alone the later edition can keep nothing.
        before = basis if len(self.periods) == 1 else span_of(numpy.array([vector(atoms) for atoms in early if atoms - zeros]).reshape(-1, len(open_atoms)))
        for number, (atoms, name) in enumerate(small.items()):
            if not 0 < self.crowd(atoms) < K:
                continue
            true = sum(self.counts[a] for a in atoms)
            name = " ".join(map(str, name))
            found["small" if number < withheld else "rests"] += 1
            goal = vector(atoms)
            if is_in(goal, basis):
                is_late = len(self.periods) > 1 and is_in(goal, before)
                found["determined"].append((name, true, "by zeros shown later" if is_late else "by sums"))
            elif len(facts) and number < withheld and not self.is_quick:
                ends = [linprog(sign * goal, A_eq=matrix, b_eq=values, method="highs") for sign in (1, -1)]
                least, most = ends[0].fun, -ends[1].fun if ends[1].status == 0 else numpy.inf
                if most - least < 1e-6:
                    found["determined"].append((name, true, "by bounds"))
                elif least >= true - (K - 1) - 1e-6 and most <= true + (K - 1) + 1e-6:
                    found["narrow"] += 1
        return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--helplens", required=True)
    arguments.add_argument("--seconds", default=80, type=float)
    arguments.add_argument("--sites", default=10**6, type=int, help="how many to look at")
    arguments.add_argument("--seed", default=1, type=int)
    arguments.add_argument("--editions", type=int, help="sites of so many editions alone: 1 or 2")
    arguments.add_argument("--quick", action="store_true", help="more measures, and no linear programme")
    options = arguments.parse_args()
    helplens = str(pathlib.Path(options.helplens).resolve())
    counts = {1: collections.Counter(), 2: collections.Counter()}
    start = time.monotonic()
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        seeds = iter(range(options.seed, options.seed + options.sites))
        while time.monotonic() < start + options.seconds and (batch := [seed for seed, _ in zip(seeds, range(32))]):
            jobs = [pool.submit(judged, seed, helplens, options.editions, options.quick) for seed in batch]
            for seed, job in zip(batch, jobs):
                if not (result := job.result()):
                    continue
                periods, found, wrong = result
                count = counts[len(periods)]
                count["sites"] += 1
                for key in ("small", "rests", "narrow"):
                    count[key] += found[key]
                count["shown"] += len(wrong)
                for text in wrong:
                    print(f"site {seed} {periods}: {text}", flush=True)
                for name, true, way in found["determined"]:
                    count[way] += 1
                    print(f"site {seed} {periods}: {name} is known to be {true} {way}", flush=True)
    for editions, count in counts.items():
        determined = count["by sums"] + count["by bounds"] + count["by zeros shown later"]
        print(
            f"{count['sites']:,} sites of {editions}: {count['shown']} values about fewer than {K} people; of "
            f"{count['small']:,} withheld counts of few people and {count['rests']:,} rests of few, {determined} are determined "
            f"({count['by bounds']} only because no count is negative, {count['by zeros shown later']} by zeros shown later)"
            + ("" if options.quick else f", {count['narrow']} known to within {K - 1}"))
    print(f"seeds from {options.seed}, {time.monotonic() - start:.0f} seconds")
    is_wrong = any(count["shown"] + count["by sums"] + count["by bounds"] for count in counts.values())
    return 1 if is_wrong or not any(count["small"] for count in counts.values()) else 0


def judged(seed, helplens, editions, is_quick):
    site = Site(seed, helplens, editions, is_quick)
    if not site.answers:
        return None
    found = site.judge()
    return site.periods, found, site.wrong


if __name__ == "__main__":
    sys.exit(main())
