"""Measures HelpLens beside its peers, on the same data, in one run, in turns; prints a table and keeps each run.

    python3 Tests/Benchmarks/bench.py --helplens .build/release/helplens --rows 1000000 --only csv,items

What counts is the ratio of two medians of the same run: machines differ, and other work on the machine falls on both.
Nothing fails because something was slow. It fails where the peers' answers are not HelpLens's.
"""

import argparse
import os
import pathlib
import sys

from answers import Different
from tools import Bench
from comparing import measure
from data import Data
from machine import machine, versions
from printing import Table
from record import record
from rows import ROWS
from running import Failed

HERE = pathlib.Path(__file__).parent
BUILD = HERE.parents[1] / ".build"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--helplens", required=True, help="the program, built for release")
    arguments.add_argument("--rows", type=int, default=10_000_000, help="interactions (default: 10,000,000)")
    arguments.add_argument("--rounds", type=int, default=5, help="times that each tool is measured (default: 5)")
    arguments.add_argument("--only", default="", help=f"a comma list of {', '.join(ROWS)}")
    arguments.add_argument("--data", type=pathlib.Path, default=BUILD / "bench-data", help="where data are kept")
    arguments.add_argument("--runs", type=pathlib.Path, default=HERE / "runs", help="where single runs are kept")
    options = arguments.parse_args()
    chosen = [name for name in options.only.split(",") if name] or list(ROWS)
    if unknown := [name for name in chosen if name not in ROWS]:
        arguments.error(f"no row {', '.join(unknown)}; there are {', '.join(ROWS)}")
    if options.rows < 1000 or options.rounds < 1:
        arguments.error("--rows takes 1000 or more, --rounds 1 or more")

    load = os.getloadavg()[0]
    answers = BUILD / "bench-answers"
    answers.mkdir(parents=True, exist_ok=True)
    helplens = os.path.abspath(options.helplens)
    bench = Bench(helplens, Data(options.data.resolve(), helplens, options.rows), answers)
    where, found, table, failures = machine(), versions(helplens), Table(), []
    for name in chosen:
        try:
            row = ROWS[name](bench)
            results = measure(row, options.rounds, lambda words: print(f"{name}: {words}", file=sys.stderr))
        except (Failed, Different) as problem:
            failures.append(f"{name}: {problem}")
            continue
        except KeyboardInterrupt:
            failures.append(f"{name}: interrupted")
            break
        table.add(name, row, results)
        kept = record(options.runs, name, row, results, where, found)
    print(", ".join(f"{value} cores" if key == "cores" else str(value) for key, value in where.items()))
    print("; ".join(f"{tool} {version}" for tool, version in found.items()))
    if load > 0.5:
        print(f"The machine was busy with other work (load {load:.1f} at the start): these figures say little.")
    print(f"Medians of {options.rounds}. “÷ HelpLens”: the time for an interaction, in HelpLens's; more is better.")
    print()
    print(table.text())
    if table.lines:
        print(f"\nEvery run: {os.path.relpath(kept)}")
    for failure in failures:
        print(f"FAILED: {failure}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
