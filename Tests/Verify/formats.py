"""Asks the same questions in every format, and compares what other programs read.

    python3 Tests/Verify/formats.py --helplens .build/release/helplens

JSON is held against Schemas/query.json; CSV is read by Python, by DuckDB and, where it is installed, by LibreOffice;
JSON Lines, the Markdown table and the plain table must have the same rows. Exits 1 with a list of the differences.
"""

import argparse
import csv
import io
import json
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

import duckdb
import jsonschema

import office

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "Schemas/query.json").read_text(encoding="utf-8"))

# What is printed differs by dimension, comparison, withheld rows and cells, totals, cuts, and emptiness.
QUESTIONS = [
    "reach viewers view_rate",
    "loads views clicks reach clickers engagement_rate --by scope --total",
    "viewers view_rate views_per_viewer --by item --limit 40 --total",
    "viewers days_since_view --by item --period 2026-10 --compare none --order=days_since_view",
    "interactions reach average_daily_users --by week,scope --period 2026-Q3 --total",
    "reach new_users returning_users --by month --period 13-months --compare none",
    "reach stickiness --by quarter,year --period all --compare none --total",
    "interactions --by weekday,hour --compare none",
    "interactions reach --by item,kind,scope --where scope=Dynamics* --where 'scope!=Dynamics Test' --limit 50",
    "items_listed items_used coverage adoption population --by scope --where segment=Sales --total",
    "reach view_rate --by scope --where 'item=no such item' --total",
    "views share_of_views --by item_type --period 2026-10 --compare year-ago --total",
]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--helplens", required=True, help="the program to judge")
    options = arguments.parse_args()
    validator = jsonschema.Draft202012Validator(SCHEMA)
    validator.check_schema(SCHEMA)

    problems, cells, sheets = [], 0, []
    program = shutil.which("soffice")
    for words in map(shlex.split, QUESTIONS):
        ask = lambda form: ask_in(options.helplens, words, form)
        answer = json.loads(ask("json"))
        problems += [f"{shlex.join(words)}: JSON: {e.json_path}: {e.message}" for e in validator.iter_errors(answer)]
        expected = rows(answer)
        cells += sum(map(len, expected))
        readers = {
            "JSON Lines": lambda: lines_of_json(ask("ndjson"), answer, validator),
            "CSV by Python": lambda: csv_by_python(ask("csv"), answer),
            "CSV by DuckDB": lambda: csv_by_duckdb(ask("csv"), answer),
        }
        problems += [p for name, read in readers.items() for p in differences(words, name, read(), expected)]
        sheets.append((words, answer, ask("csv")))
        count = len(answer["rows"]) + (answer["total"] is not None and has_key(answer))
        if (found := markdown_rows(ask("markdown"))) != count:
            problems.append(f"{shlex.join(words)}: Markdown has {found} rows, not {count}")
        if (found := plain_rows(ask("table"))) != count:
            problems.append(f"{shlex.join(words)}: the plain table has {found} rows, not {count}")
    if program:
        for (words, answer, _), records in zip(sheets, office.read([text for *_, text in sheets], program)):
            expected = [[office.shown(value) for value in row] for row in rows(answer)]
            problems += differences(words, "CSV by LibreOffice", records[1:], expected)
    else:
        print("LibreOffice is not here: what it reads was not looked at. Install libreoffice-calc for that.")
    print("\n".join(problems[:40]), end="\n" if problems else "")
    opened = ", opened as sheets" if program else ""
    print(f"{len(QUESTIONS)} questions in five formats{opened}, {cells:,} cells, {len(problems)} differences")
    sys.exit(1 if problems or not cells else 0)


def differences(words, reader, found, expected):
    """The first row that a reader takes for another, in words."""
    if found == expected:
        return
    pairs = enumerate(zip(found, expected))
    first = next((n for n, (a, b) in pairs if a != b), min(len(found), len(expected)))
    pair = [r[first] if first < len(r) else "no such row" for r in (expected, found)]
    yield f"{shlex.join(words)}: {reader}: row {first + 1}:\n    {pair[0]}\n    {pair[1]}"


def ask_in(helplens, words, form):
    command = [helplens, "query", *words, "--config", ROOT / "Samples/helplens.yml", "--format", form, "--quiet"]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout


def has_key(answer):
    return bool(answer["columns"]) and answer["columns"][0]["kind"] in ("dimension", "text")


def rows(answer):
    """Each row's values, and last what is withheld, as CSV says it; the total as its last row."""
    names = [column["name"] for column in answer["columns"]]
    listed = [(row, None) for row in answer["rows"]]
    if answer["total"] is not None and has_key(answer):
        listed.append((answer["total"], "(total)"))
    return [
        [label if label and index == 0 else row.get(name) for index, name in enumerate(names)]
        + ["true" if row.get("withheld") else " ".join(row.get("withheld_cells", []))]
        for row, label in listed
    ]


def lines_of_json(text, answer, validator):
    first, *rest = map(json.loads, text.splitlines())
    whole = first | {"rows": rest}
    validator.validate(whole)
    same = {key: value for key, value in whole.items() if key != "rows"}
    if same != {key: value for key, value in answer.items() if key != "rows"}:
        return [["the first line is not the answer's head"]]
    return rows(whole)


def typed(text, kind, name):
    """A CSV field as JSON has it."""
    if text in ("", None):
        return None
    if text == "(total)":
        return text
    if kind in ("dimension", "text"):
        number = name in ("hour", "weekday")
        # An apostrophe stands before what a spreadsheet would run.
        guarded = len(text) > 1 and text[0] == "'" and text[1] in "=+-@\t\r"
        return int(text) if number else text[1:] if guarded else text
    if text in ("true", "false"):
        return text == "true"
    return json.loads(text)


def typed_rows(records, answer):
    columns = [(column["kind"], column["name"]) for column in answer["columns"]]
    return [[typed(text, *c) for text, c in zip(record, columns)] + [record[-1] or ""] for record in records]


def csv_by_python(text, answer):
    header, *records = csv.reader(io.StringIO(text, newline=""), strict=True)
    if header != [column["name"] for column in answer["columns"]] + ["withheld"]:
        return [header]
    return typed_rows(records, answer)


def csv_by_duckdb(text, answer):
    with tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        read = "read_csv(?, header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')"
        return typed_rows(duckdb.execute(f"from {read}", [file.name]).fetchall(), answer)


def markdown_rows(text):
    return sum(line.startswith("| ") for line in text.splitlines()) - 2


def plain_rows(text):
    """The lines below the names and above the sentences: those that end with a full stop."""
    lines = text.splitlines()[1:]
    return sum(not line.endswith(".") and line != "(no rows)" for line in lines)


if __name__ == "__main__":
    main()
