"""Writes exports down in another way: `convert.py quoted|jsonl|access FOLDER FILES…`."""

import csv
import pathlib
import sys
import zlib

import duckdb

from export import NOBODY

# Every fiftieth title has a comma; make others hold what makes quoted fields hard.
TITLE = """case hash("Help Item Id") % 20
    when 0 then '"' || "Help Item Title" || '", it says'
    when 1 then "Help Item Title" || chr(10) || 'on two lines'
    else "Help Item Title" end"""


def quoted(source, folder):
    rows = f"select * replace ({TITLE} as \"Help Item Title\") from {texts(source)}"
    write(rows, folder / source.name, "format csv, header, force_quote *, compression none")


def jsonl(source, folder):
    write(f"select * from {texts(source)}", folder / f"{source.stem}.jsonl", "format json, compression none")


def texts(source):
    """The rows with every field as it is written, empty ones too."""
    return f"read_csv('{escaped(source)}', header = true, all_varchar = true, nullstr = '\\N')"


def write(rows, target, options):
    duckdb.execute(f"copy ({rows}) to '{escaped(target)}' ({options})")


def escaped(path):
    return str(path).replace("'", "''")


def access(source, folder):
    """The combined log format: a person is an address, an interaction a request for an item in a scope."""
    months = dict(zip("08 09 10".split(), "Aug Sep Oct".split()))
    statuses = {"Loaded": 200, "Viewed": 201, "Clicked": 202}
    with source.open(encoding="utf-8", newline="") as file, (folder / f"{source.stem}.log").open("w") as log:
        rows = csv.reader(file)
        next(rows)
        for time, user, _, _, item, _, _, kind, scope in rows:
            number = zlib.crc32(user.encode()) if user != NOBODY else 0
            address = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
            day = f"{time[8:10]}/{months[time[5:7]]}/{time[:4]}:{time[11:19]} +0000"
            path = f"/{scope.replace(' ', '-')}/{item}"
            log.write(f'{address} - - [{day}] "GET {path} HTTP/1.1" {statuses[kind]} 512 "-" "Mozilla/5.0"\n')


if __name__ == "__main__":
    form, folder, *sources = sys.argv[1:]
    for source in map(pathlib.Path, sources):
        {"quoted": quoted, "jsonl": jsonl, "access": access}[form](source, pathlib.Path(folder))
