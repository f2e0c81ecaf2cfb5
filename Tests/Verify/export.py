"""Exports the samples into a database and reads it with Python's sqlite3: the same values as in a site's downloads.

    python3 Tests/Verify/export.py --helplens .build/release/helplens

A site of the same report is made beside it. Each question's table must have the rows of its CSV file, or of those of
all pages where a page is repeated; the dictionary must name every table and every column; two exports must have equal
bytes. Exits 1 with a list of the differences.
"""

import argparse
import csv
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
DICTIONARY = {"questions", "columns", "measures", "provenance", "inputs"}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--helplens", required=True, help="the program to judge")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)

        def run(command, output, *more):
            words = [options.helplens, command, "--config", ROOT / "Samples/helplens.yml", "--output", folder / output]
            subprocess.run([*words, "--quiet", *more], check=True)

        run("export", "figures.sqlite")
        run("export", "again.sqlite", "--threads", "1", "--no-cache")
        run("report", "site")
        same = (folder / "figures.sqlite").read_bytes() == (folder / "again.sqlite").read_bytes()
        problems = [] if same else ["two exports of the same report differ"]
        database = sqlite3.connect(f"file:{folder / 'figures.sqlite'}?mode=ro", uri=True)
        downloads = {file.stem: file for file in (folder / "site").glob("20*/data/*.csv")}
        counts = [compare(database, downloads, problems), dictionary(database, problems)]
        problems += [f"no table for the download {name}" for name in sorted(downloads)]
    print("\n".join(problems[:40]), end="\n" if problems else "")
    print(f"{counts[1]} tables of an export, {counts[0]:,} cells, {len(problems)} differences")
    sys.exit(1 if problems or not counts[0] else 0)


def compare(database, downloads, problems):
    """Takes the downloads that have a table, and compares the rows of both."""
    cells = 0
    questions = "SELECT table_name, page, name FROM questions"
    for table, page, name in database.execute(questions).fetchall():
        question = name or table.rpartition("_")[2]
        folder = page.rpartition("/")[0].replace("/", "_") + "_"
        is_lifted = page.endswith(("[scope].md", "[item].md"))
        # A repeated page's files hold the name of a scope or an item, which ends with a part of a hash.
        own = re.compile(re.escape(folder) + "[a-z0-9-]+-[0-9a-f]{8}_" + re.escape(question) if is_lifted else table)
        # A table's name has no hyphen: it would need quotes.
        plain = (lambda key: key) if is_lifted else (lambda key: key.replace("-", "_"))
        files = sorted(key for key in downloads if own.fullmatch(plain(key)))
        expected = [row for key in files for row in csv_rows(downloads.pop(key))]
        found = database_rows(database, table, is_lifted)
        cells += sum(map(len, found))
        for lost in (row for row in expected if row not in found):
            problems.append(f"{table}: not in the table: {lost}")
        if len(expected) != len(found):
            problems.append(f"{table}: {len(found)} rows, not {len(expected)}")
    return cells


def csv_rows(file):
    header, *records = csv.reader(file.read_text(encoding="utf-8-sig").splitlines(), strict=True)
    return [[plain(text) for text in record] for record in records if record[:1] != ["(total)"]]


def database_rows(database, table, is_lifted):
    cursor = database.execute(f'SELECT * FROM "{table}"')
    return [["" if value is None else plain(str(value)) for value in row[1 if is_lifted else 0:]] for row in cursor]


def plain(text):
    """A value whatever its form: flags are numbers in SQL, and a sheet's guard against formulas is none."""
    if text in ("true", "false"):
        return float(text == "true")
    if len(text) > 1 and text[0] == "'" and text[1] in "=+-@":
        text = text[1:]
    try:
        return float(text)
    except ValueError:
        return text


def dictionary(database, problems):
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_schema")} - DICTIONARY
    told = {name for (name,) in database.execute("SELECT DISTINCT table_name FROM columns")}
    if tables != told:
        problems.append(f"columns tells of other tables than there are: {tables ^ told}")
    for table in sorted(tables):
        real = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
        named = database.execute("SELECT name FROM columns WHERE table_name = ? ORDER BY position", [table])
        if [name for name in real if name != "withheld" and not name.startswith("page_")] != [name for (name,) in named]:
            problems.append(f"{table}: columns tells of other columns than there are")
    empty = "SELECT count(*) FROM measures WHERE formula = '' OR definition = ''"
    if database.execute(empty).fetchone() != (0,):
        problems.append("a measure without a definition")
    if database.execute("SELECT count(*) FROM inputs WHERE sha256 IS NULL OR read < kept").fetchone() != (0,):
        problems.append("an input without its account")
    return len(tables)


if __name__ == "__main__":
    main()
