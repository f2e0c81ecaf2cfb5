"""Compares what HelpLens answered with what a peer answered: the same rows, the same numbers where none is withheld."""

import csv
import math


class Different(Exception):
    """Two tools did not do the same work."""


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def same_table(ours, theirs, by, peer):
    """Compares HelpLens's CSV with a peer's. A peer's column `m` says 0 for the period compared with: its row's
    numbers stand in HelpLens's columns `…_previous`. Returns how many numbers were compared."""
    found = {tuple(row[name] for name in by): row for row in table(ours)}
    compared, answered = 0, set()
    for row in table(theirs):
        key, is_previous = tuple(row[name] for name in by), row.get("m") == "0"
        answered.add(key)
        if key not in found:
            raise Different(f"{ours}: no row {key}, but {peer} has one")
        withheld = found[key]["withheld"].split()
        for name, value in row.items():
            if name in by or name == "m" or (name == "item_title" and is_previous):
                continue
            column = f"{name}_previous" if is_previous else name
            if "true" in withheld or column in withheld:
                continue
            compared += 1
            if not is_same(found[key][column], value):
                raise Different(f"{ours}: {key}: {column} is {found[key][column]}, but {peer} has {value}")
    # HelpLens has rows for days and hours on which nothing happened, too.
    for key in found.keys() - answered:
        if any(is_number(value) and float(value) for name, value in found[key].items() if name not in by):
            raise Different(f"{ours}: row {key}, but {peer} has none")
    if not compared:
        raise Different(f"{ours}: nothing to compare with {peer}")
    return compared


def is_number(text):
    return text.replace(".", "", 1).lstrip("-").isdigit()


def is_same(ours, theirs):
    """Sums over nothing are 0 here and empty there; quotients may differ in their last digits."""
    if is_number(ours) and is_number(theirs or "0"):
        return math.isclose(float(ours), float(theirs or 0), rel_tol=1e-12)
    return ours == theirs
