"""Tries to work out what is withheld, with a solver, from what `helplens query` prints, and counts what it costs.

    python3 Tests/Verify/totals.py --helplens .build/release/helplens [--tables 300] [--seed 1]

Thousands of small tables are asked for; each is laid out with the sums of all its lines. A linear programme (HiGHS)
then finds the least and the greatest value that each withheld count of few people can have. It exits 1 if one is shown
or determined although the rule for totals asks for more to be withheld. It counts apart what the rule leaves open: a
count whose whole row is withheld and that the sums tell all the same, where no reader of that one answer has the sums.
On tables small enough to try everything it also compares how many cells are withheld with the fewest that would do and
still leave no small count alone with others as small.
"""

import argparse
import collections
import concurrent.futures
import itertools
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

import numpy
from scipy.optimize import linprog

K = 5


class Table:
    """A small random log of views, and what the program answers to `views` by item and scope."""

    def __init__(self, seed, helplens, folder):
        self.seed = seed
        chance = random.Random(seed)
        self.by = chance.choice([("scope",), ("item", "scope"), ("item", "scope"), ("item", "scope")])
        items = [f"i{n}" for n in range(chance.randint(1, 5) if len(self.by) > 1 else 1)]
        scopes = [f"s{n}" for n in range(chance.randint(2, 5))]
        people = collections.defaultdict(set)
        self.views = collections.Counter()
        rows = ["time,user,item,kind,scope"]
        for item, scope in itertools.product(items, scopes):
            crowd = chance.choice([0, 0, 1, 2, 3, 4, 6, 8, 12])
            for person in chance.sample(range(30), crowd):
                for _ in range(chance.choice([1, 1, 1, 2, 5])):
                    key = tuple({"item": item, "scope": scope}[d] for d in self.by)
                    people[key].add(person)
                    self.views[key] += 1
                    day, second = chance.randint(1, 31), chance.randint(0, 59)
                    rows.append(f"2026-10-{day:02}T10:00:{second:02}Z,u{person},{item},viewed,{scope}")
        # Days at both ends, in a scope of their own kind, keep the month whole.
        rows += [f"2026-10-{day:02}T09:00:00Z,edge{n},edge,loaded,edge" for day in (1, 31) for n in range(9)]
        self.crowds = {key: len(found) for key, found in people.items()}
        self.small = {key for key, crowd in self.crowds.items() if 0 < crowd < K}
        file = pathlib.Path(folder) / f"{seed}.csv"
        file.write_text("\n".join(rows) + "\n", encoding="utf-8")
        config = pathlib.Path(folder) / f"{seed}.yml"
        config.write_text(f"sources: [{{path: {file.name}}}]\nprivacy: {{minimum_group: {K}}}\n", encoding="utf-8")
        words = [helplens, "query", "views", "--by", ",".join(self.by), "--period", "2026-10", "--compare", "none"]
        words += ["--where", "kind=viewed", "--total", "--format", "json", "--quiet", "--config", str(config)]
        answer = json.loads(subprocess.run(words, capture_output=True, check=True).stdout)
        self.shown, self.hidden = {}, set()
        for row in answer["rows"]:
            key = tuple(row[d] for d in self.by)
            if row.get("withheld") or "views" in row.get("withheld_cells", []):
                self.hidden.add(key)
            else:
                self.shown[key] = row["views"]

    def lines(self):
        """The cells of every line, and the whole table."""
        keys = sorted(self.views)
        found = [keys]
        if len(self.by) > 1:
            for n in range(len(self.by)):
                for value in sorted({key[n] for key in keys}):
                    found.append([key for key in keys if key[n] == value])
        return found

    def ranges(self, hidden):
        """For each small count the least and the greatest value that the sums allow, when `hidden` is withheld."""
        unknown = sorted(hidden)
        lines = [[key for key in line if key in hidden] for line in self.lines()]
        lines = [line for line in lines if line]
        matrix = numpy.array([[float(key in line) for key in unknown] for line in lines])
        sums = [sum(self.views[key] for key in line) for line in lines]
        found = {}
        for key in sorted(self.small):
            cost = numpy.array([float(key == other) for other in unknown])
            least, most = (linprog(sign * cost, A_eq=matrix, b_eq=sums, method="highs") for sign in (1, -1))
            found[key] = (least.fun, -most.fun)
        return found

    def is_narrow(self, key, bounds):
        true = self.views[key]
        return bounds[0] >= true - (K - 1) - 1e-6 and bounds[1] <= true + (K - 1) + 1e-6

    def fewest(self):
        """The fewest cells with which no small count is determined, nor alone with others as small in a line; None where
        that would take too long to find."""
        others = [key for key in self.views if key not in self.small]
        if len(others) > 11 or not self.small:
            return None
        for count in range(len(others) + 1):
            for more in itertools.combinations(others, count):
                hidden = self.small | set(more)
                if all(map(self.is_safe, self.lines(), itertools.repeat(hidden))) and all(
                    self.has_circle(key, hidden) or self.row(key) <= hidden for key in self.small
                ):
                    return len(hidden)
        return None

    def row(self, key):
        return {other for other in self.views if other[0] == key[0]}

    def is_safe(self, line, hidden):
        """Whether at least two cells of a line are withheld, one of them of enough people, or none, or all."""
        gone = [key for key in line if key in hidden]
        return len(gone) in (0, len(line)) or len(gone) > 1 and max(self.crowds[key] for key in gone) >= K

    def has_circle(self, key, hidden):
        """Whether a cell lies in no line alone, and its row and column hang together without it."""
        if len(self.by) == 1:
            return len(hidden) > 1
        reached, before = {("row", key[0])}, 0
        while before != (before := len(reached)):
            for row, column in hidden - {key}:
                ends = {("row", row), ("column", column)}
                if ends & reached:
                    reached |= ends
        return ("column", key[1]) in reached


def judge(table):
    """What is wrong with a table, and its two numbers of cells."""
    found = {"determined": [], "narrow": [], "unavoidable": 0, "open": 0, "cells": None}
    if table.small - table.hidden:
        found["shown"] = sorted(table.small - table.hidden)
    if table.small and table.small <= table.hidden:
        best = table.ranges(set(table.views))
        for key, bounds in table.ranges(table.hidden).items():
            is_known = bounds[1] - bounds[0] < 1e-6
            if not table.is_narrow(key, bounds):
                continue
            row = table.row(key) if len(table.by) > 1 else set()
            if table.is_narrow(key, best[key]) and (not is_known or best[key][1] - best[key][0] < 1e-6):
                found["unavoidable"] += 1
            elif is_known and row and row <= table.hidden:
                found["open"] += 1
            else:
                found["determined" if is_known else "narrow"].append((key, table.views[key], bounds))
        fewest = table.fewest()
        if fewest:
            found["cells"] = (len(table.hidden), fewest)
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--helplens", required=True, help="the program to judge")
    arguments.add_argument("--tables", default=1000, type=int)
    arguments.add_argument("--seed", default=1, type=int)
    options = arguments.parse_args()
    count = collections.Counter()
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        seeds = range(options.seed, options.seed + options.tables)
        for table in pool.map(lambda seed: Table(seed, options.helplens, folder), seeds):
            found = judge(table)
            count["small"] += len(table.small)
            count["unavoidable"] += found["unavoidable"]
            count["open"] += found["open"]
            for kind in ("shown", "determined", "narrow"):
                for leak in found.get(kind, []):
                    count[kind] += 1
                    print(f"table {table.seed}: {kind}: {leak}")
            if found["cells"]:
                count["tried"] += 1
                count["withheld"] += found["cells"][0]
                count["fewest"] += found["cells"][1]
    print(
        f"{count['small']:,} small counts in {options.tables:,} tables: {count['shown']} shown, "
        f"{count['determined']} determined, {count['narrow']} known to within {K - 1}; "
        f"{count['open']} left open by the rule, {count['unavoidable']} would be even if the whole table were withheld"
    )
    if count["fewest"]:
        share = count["withheld"] / count["fewest"]
        print(f"{count['withheld']:,} cells withheld in {count['tried']:,} tables where {count['fewest']:,} would do: {share:.2f}")
    return 1 if count["shown"] + count["determined"] or not count["small"] else 0


if __name__ == "__main__":
    sys.exit(main())
