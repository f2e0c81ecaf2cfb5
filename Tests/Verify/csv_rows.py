"""Writes the rows of CSV files, as Python's own reader has them, to a JSON file: {name: [[field, …], …]}.

Each file's name tells its delimiter: `NAME.N.csv`, where N counts comma, semicolon, tab and bar from 0.
"""

import csv
import json
import pathlib
import sys

folder, output = map(pathlib.Path, sys.argv[1:])
rows = {}
for path in folder.iterdir():
    delimiter = ",;\t|"[int(path.name.split(".")[1])]
    with path.open(newline="", encoding="utf-8") as file:
        rows[path.name] = list(csv.reader(file, delimiter=delimiter, strict=True))
output.write_text(json.dumps(rows), encoding="utf-8")
