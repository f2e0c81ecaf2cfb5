"""Looks for what a site withholds: in all its files, in every way a number or a name can be written.

    python3 Tests/Verify/leaks.py --helplens .build/release/helplens

A log is made in which what small groups did has counts that occur nowhere else: sums of primes above 10,000. A site is
made of it for all, and one for the owners of each of two scopes. No file may hold such a count, nor a user's, first or
last name; an owners' site nothing of other scopes: no name, no item, title or owner, no note about them, as it stands or
as HTML, JSON, addresses and file names write it. And a number withheld in one file may be in no other.
A third site shows people by pseudonyms: it may hold their numbers, but nobody's name.
Prints one line a leak; exits 1 if there is one.
"""

import argparse
import csv
import datetime
import html
import itertools
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
import urllib.parse

K = 5
KINDS = ["loaded", "viewed", "clicked"]
MONTHS = [datetime.datetime(2026, month, 1) for month in (8, 9, 10)]
# Scope by scope: how many people use it. The first three are too small to be told of.
PEOPLE = {"Quorum Archive": 1, "Zephyr Ledger": 3, "Umbra Notary": 4, "Northwind Sales": 40, "Fabrikam Desk": 25, "Tailspin Wiki": 9}
OWNED = ["Northwind Sales", "Fabrikam Desk"]
ITEMS = {scope: [f"{scope.split()[1]} help {word}" for word in ("alpha", "bravo", "carol")] for scope in PEOPLE}


def primes(start):
    number = start
    while True:
        if all(number % divisor for divisor in range(2, int(number**0.5) + 1)):
            yield number
        number += 1


def interactions(randomness):
    """Rows of time, user, first name, last name, item, kind and scope; and the counts of every slice that is small."""
    unusual = primes(10_007)
    counts, people = {}, {}
    for scope, size in PEOPLE.items():
        users = [f"u{randomness.randrange(10**9):09d}@{scope.split()[0].lower()}.example" for _ in range(size)]
        for month, item, kind in itertools.product(MONTHS, ITEMS[scope], KINDS):
            # Small groups leave a count that gives them away; in large ones somebody has a rare habit too.
            total = next(unusual) if size < K else randomness.randrange(size, 40 * size)
            for number in range(total):
                user = users[number % size]
                time = month + datetime.timedelta(seconds=randomness.randrange(27 * 86_400))
                name = user.split("@")[0]
                yield [time.isoformat(sep=" "), user, f"First{name}", f"Last{name}", item, kind.capitalize(), scope]
            for slices in itertools.product((scope, None), (item, None), (kind, None), (month, None)):
                counts[slices] = counts.get(slices, 0) + total
                people.setdefault(slices, set()).update(users[:total])
    small.update(
        {count: slices for slices, count in counts.items() if len(people[slices]) < K and count >= 10_000})
    large = {count for slices, count in counts.items() if len(people[slices]) >= K}
    for count in large & set(small):
        del small[count]


small = {}


def title(item):
    return f"How to {item} & more"


def note(scope):
    return f"New release of {scope}"


def owner(scope):
    return f"Team {scope} West"


def written(number):
    """The ways in which a number may stand in a file."""
    text = str(number)
    groups = f"{number:,}"
    return {text, *(groups.replace(",", sign) for sign in (",", ".", "'", "’", "\u00a0", "\u202f", "\u2009", " "))}


def plain(text):
    """A text as it reads once HTML, JSON and addresses are decoded, and as a file name has it."""
    for decoded in (html.unescape(text), urllib.parse.unquote(text)):
        text += decoded if decoded != text else ""
    text += re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text) if "\\u" in text else ""
    text = unicodedata.normalize("NFKD", text).lower()
    return re.sub(r"[^a-z0-9]+", " ", text)


def mentions(site, words, label):
    """Files of a site that name one of some things, however it is written."""
    sought = {word: f" {plain(word).strip()} " for word in words}
    for file in sorted(path for path in site.rglob("*") if path.is_file()):
        name = str(file.relative_to(site))
        text = f" {plain(name + ' ' + file.read_bytes().decode('utf-8', errors='replace'))} "
        yield from (f"{label}: {name} names {word}" for word in sorted(words) if sought[word] in text)


def leaks(site, words, label):
    """Files of a site that hold one of the words; numbers count only where no digit stands beside them."""
    numbers = re.compile(r"(?<![\d.,])\d[\d.,'’\u00a0\u202f\u2009 ]*\d")
    for file in sorted(path for path in site.rglob("*") if path.is_file()):
        name = str(file.relative_to(site))
        text = file.read_bytes().decode("utf-8", errors="replace")
        found = {word for word in words if not word[0].isdigit() and (word in text or word in name)}
        digits = {word for word in words if word[0].isdigit()}
        if digits:
            found |= {match for match in numbers.findall(text) if match in digits}
        for word in sorted(found):
            yield f"{label}: {name} holds {word}"


def slices(site):
    """Every event count of a site's data files with its address, and whether it is shown."""
    for file in sorted(site.rglob("data/*.json")):
        answer = json.loads(file.read_text(encoding="utf-8"))
        question = answer["question"]
        filters = tuple(sorted(json.dumps(each, sort_keys=True) for each in question.get("where", [])))
        period = (answer["period"]["start"], answer["period"]["end"])
        if question.get("cohorts"):
            continue
        rows = [(tuple((d, row[d]) for d in question.get("by", [])), row) for row in answer["rows"]]
        if answer["total"]:
            rows.append(((), answer["total"]))
        for key, row in rows:
            fixed = list(filters)
            rest = []
            for dimension, value in key:
                plain = dimension in ("scope", "item") and not re.search(r"[*?\\!]", str(value))
                (fixed if plain else rest).append(
                    json.dumps({dimension: [value]}) if plain else (dimension, value))
            for measure in question["measures"]:
                if measure in ("loads", "views", "clicks", "interactions", "reach", "viewers", "clickers"):
                    is_withheld = row.get("withheld", False) or measure in row.get("withheld_cells", [])
                    yield (tuple(sorted(set(fixed))), tuple(rest), period, measure), is_withheld, row.get(measure), file


def contradictions(site, label):
    """Slices that one file withholds and another shows, or shows otherwise."""
    seen = {}
    for address, is_withheld, value, file in slices(site):
        before = seen.setdefault(address, (is_withheld, value, file))
        if before[:2] != (is_withheld, value):
            yield f"{label}: {address} is {before[:2]} in {before[2].name}, {(is_withheld, value)} in {file.name}"
    if not seen:
        yield f"{label}: no data to look at"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--helplens", required=True)
    arguments.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = arguments.parse_args()
    helplens = str(pathlib.Path(options.helplens).resolve())
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as secret:
        key = pathlib.Path(secret) / "key"
        subprocess.run([helplens, "init", "--key", key], check=True, capture_output=True)
        folder = pathlib.Path(name)
        people = set()
        rows = list(interactions(random.Random(options.seed)))
        with open(folder / "export.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["Timestamp", "User Name", "First Name", "Last Name", "Help Item Id", "Interaction", "App Scope"])
            for row in rows:
                people.update((row[1], row[1].split("@")[0], row[2], row[3]))
                writer.writerow(row)
        (folder / "helplens.yml").write_text(
            f"history_days: 0\nprivacy: {{ people: none, key: {key} }}\nsources:\n  - path: export.csv\ncatalogue: catalogue.csv\nnotes:\n"
            + "".join(f"  - {{ date: 2026-10-{n + 5:02}, text: {note(scope)}, scope: {scope} }}\n" for n, scope in enumerate(PEOPLE))
            + "audiences:\n  - { name: all, output: all }\n"
            + "".join(f"  - {{ name: {scope}, output: {scope}, where: {{ scope: {scope} }} }}\n" for scope in OWNED)
            + "  - { name: people, output: people, privacy: { people: pseudonyms } }\n")
        with open(folder / "catalogue.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["item", "title", "type", "scopes", "owner"])
            for scope, items in ITEMS.items():
                # Some that nobody ever loaded are listed, too.
                for item in [*items, f"{scope} unused"]:
                    writer.writerow([item, title(item), "guide", scope, owner(scope)])
        for period in ("2026-09", "2026-10"):
            run = subprocess.run([helplens, "report", "--quiet", "--period", period], cwd=folder, capture_output=True, text=True)
            if run.returncode:
                sys.exit(run.stderr)
        # Of the numbers that an attentive reader may see, none of these is one.
        shown = {value for _, is_withheld, value, _ in slices(folder / "all") if not is_withheld and value}
        counts = {text for number in small if number not in shown for text in written(number)}
        found = []
        for label in ("all", *OWNED):
            site = folder / label
            found += leaks(site, counts | people, label)
            found += contradictions(site, label)
        for own in OWNED:
            others = [scope for scope in PEOPLE if scope != own]
            things = {text for scope in others for item in ITEMS[scope] for text in (scope, item, title(item), note(scope), owner(scope))}
            found += mentions(folder / own, things | {f"{scope} unused" for scope in others}, own)
            if not list(mentions(folder / own, {own}, own)):
                found.append(f"{own}: nothing of its own is named")
        found += leaks(folder / "people", people, "people")
        if not list((folder / "people").glob("*/people/index.html")):
            found.append("people: there is no page about people")
        files = sum(1 for path in folder.rglob("*") if path.is_file())
        addresses = len({address for address, *_ in slices(folder / "all")})
    for leak in found[:60]:
        print(leak)
    print(
        f"{len(counts):,} ways to write {len(small)} counts of small groups and {len(people):,} names of people looked for "
        f"in {files:,} files; {addresses:,} slices compared: {len(found)} leaks (seed {options.seed})")
    return 1 if found or not counts else 0


if __name__ == "__main__":
    sys.exit(main())
