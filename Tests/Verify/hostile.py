"""Puts hostile text into every field of exports, side files and configuration, and reads it back from what is published.

    python3 Tests/Verify/hostile.py --helplens .build/release/helplens [--site FOLDER]

The texts are those of Tests/Fixtures/hostile, by kind. Each has to show as itself: in tables and headings of pages, in
JSON, in CSV behind the apostrophe that keeps spreadsheets from reckoning, and in the answers of `helplens query` in each
format; each page has one heading, and no element that the layout does not have. With `--site` the site is left there, for
`make web` to open in a browser. Prints one line a difference; exits 1 if there is one.
"""

import argparse
import csv
import html.parser
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

FIXTURES = pathlib.Path(__file__).parents[1] / "Fixtures" / "hostile"
SPACE = "\t\n\x0b\x0c\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
SENTINELS = {"", "-", "null"}
# What a page of ours is made of.
ELEMENTS = set(
    """html head meta title link script body header footer main nav a p h1 h2 h3 h4 ul ol li dl dt dd div span strong em code
    pre table thead tbody tfoot tr th td caption figure figcaption details summary svg g path rect line circle text tspan
    desc polyline polygon defs pattern clippath use time output input label button select option section article aside abbr
    small sup sub hr br img b i kbd mark search form fieldset legend col colgroup data var noscript symbol marker
    lineargradient stop ellipse""".split())


def texts():
    """All texts, with one that is far too long."""
    found = [text for file in sorted(FIXTURES.glob("*.json")) for text in json.loads(file.read_text(encoding="utf-8"))]
    return list(dict.fromkeys([*found, "long " * 2_000 + "<script>alert(1)</script>"]))


def cleaned(text):
    """What the program takes a text for."""
    return unicodedata.normalize("NFC", text.strip(SPACE))


class Reading(html.parser.HTMLParser):
    """The texts of a page's headings and row heads, and the names of its elements."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.texts, self.elements, self.attributes, self.open = [], set(), set(), []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attributes}
        if tag in ("h1", "th", "a", "title"):
            self.open.append((tag, ""))

    def handle_endtag(self, tag):
        if self.open and self.open[-1][0] == tag:
            name, text = self.open.pop()
            self.texts.append((name, text))
            if self.open:
                self.open[-1] = (self.open[-1][0], self.open[-1][1] + text)

    def handle_data(self, data):
        if self.open:
            self.open[-1] = (self.open[-1][0], self.open[-1][1] + data)


def make(folder, helplens, chosen):
    """Every text as user, item, title, type, scope, segment, owner, note, and in the configuration's words."""
    def table(name, head, rows):
        with open(folder / name, "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([head, *rows])

    rows, catalogue, segments = [], [], {}
    for number, text in enumerate(chosen):
        catalogue.append([text, f"T {cleaned(text)}", text, text, text])
        for person in range(3):
            user = f"{person} {text}"
            segments.setdefault(cleaned(user).casefold(), [user, text])
            for kind in ("loaded", "viewed", "clicked"):
                day = 1 + (number + person) % 28
                rows.append([f"2026-10-{day:02} 10:00:{person:02}", user, text, text, text, text, kind, text, text])
    rows += [[f"2026-10-{day:02} 09:00:00", f"edge{n}", "edge", "", "", "edge", "loaded", "edge", ""] for day in (1, 31) for n in range(5)]
    head = ["time", "user", "first name", "item", "title", "item type", "kind", "scope", "url"]
    # The file's own name is hostile too, as far as a disk takes it.
    export = "=cmd '\"<img src=x onerror=alert(1)>{{x}}\u202e&.csv".replace("/", "")
    table(export, head, rows)
    table("catalogue.csv", ["item", "title", "type", "scopes", "owner"], catalogue)
    table("segments.csv", ["user", "segment"], segments.values())
    # In JSON a half of a pair can stand alone, and escapes can hide what they mean.
    lines = [json.dumps({"time": "2026-10-05T10:00:00Z", "user": f"j{n}", "item": "ITEM", "kind": "viewed", "scope": "JSON"})
             .replace("ITEM", escape) for n in range(4) for escape in ("\\u003cscript\\u003ealert(1)", "\\ud800", "x\\udc00y", "\\u0000")]
    (folder / "more.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    quoted = lambda text: json.dumps(text, ensure_ascii=False)
    words = "<script>alert(1)</script> {{x}} *b* \" ' & =1+1"
    (folder / "helplens.yml").write_text(
        f"title: {quoted(words)}\norganization: {quoted(words)}\nsources:\n  - path: '*.csv'\n  - path: more.jsonl\nhistory_days: 0\nmax_rejected: 0.5\n"
        f"catalogue: side/catalogue.csv\nsegments: side/segments.csv\nprivacy: {{ minimum_group: 3 }}\naudiences: [{{ name: all, output: site }}]\nnotes:\n"
        + "".join(f"  - {{ date: 2026-10-{1 + n % 28:02}, text: {quoted(text)} }}\n" for n, text in enumerate(chosen) if text.isprintable())
        , encoding="utf-8")
    (folder / "side").mkdir()
    for name in ("catalogue.csv", "segments.csv"):
        (folder / name).rename(folder / "side" / name)
    run = subprocess.run([helplens, "report", "--quiet", "--no-cache", "--period", "2026-10"], cwd=folder, capture_output=True, text=True, errors="replace")
    if run.returncode:
        sys.exit(run.stderr[-3000:])


def apostrophe(text):
    return "'" + text if text[:1] in "=+-@\t\r" and text else text


def differences(folder, helplens, chosen):
    wanted = {cleaned(text) for text in chosen} - SENTINELS
    wanted = {text for text in wanted if text.lower() not in SENTINELS}
    site = folder / "site"
    pages = {page: page.read_text(encoding="utf-8") for page in sorted(site.rglob("*.html"))}
    shown = {}
    for page, text in pages.items():
        read = Reading(text)
        name = page.relative_to(site)
        for element in sorted(read.elements - ELEMENTS):
            yield f"{name} has an element <{element}>"
        for attribute in sorted(a for a in read.attributes if a.startswith("on") or a in ("style", "srcdoc", "formaction")):
            yield f"{name} has an attribute {attribute}"
        heads = [text for tag, text in read.texts if tag == "h1"]
        if len(heads) != 1:
            yield f"{name} has {len(heads)} headings"
        shown[name.parts[1] if len(name.parts) > 2 else name.name] = shown.get(name.parts[1] if len(name.parts) > 2 else name.name, set()) | {
            text for tag, text in read.texts if tag in ("h1", "th")}
        if not page.name.isascii() or any(sign in page.name for sign in "<>:\"/\\|?*"):
            yield f"{name} is no name for every disk"
    # A page shows controls and halves of pairs by other signs, which HTML cannot hold.
    holds = lambda text: all(unicodedata.category(sign) not in ("Cc", "Cs") and ord(sign) & 0xFFFE != 0xFFFE for sign in text)
    for text in sorted(filter(holds, wanted)):
        if text not in shown["scopes"]:
            yield f"no page of a scope is headed {text[:80]!r}"
        if cleaned(f"T {text}") not in shown["items"]:
            yield f"no page of an item is headed {text[:80]!r}"
    for file in site.rglob("*.json"):
        json.loads(file.read_text(encoding="utf-8"))
    # Of users that differ in case alone there is one, and so one segment.
    users = {}
    for text in chosen:
        users.setdefault(cleaned(text).casefold(), cleaned(text))
    everything = wanted
    for dimension in ("scope", "item", "item_type", "segment"):
        wanted = everything if dimension != "segment" else everything & set(users.values())
        run = lambda form: subprocess.run(
            [helplens, "query", "reach", "--by", dimension, "--period", "2026-10", "--compare", "none", "--no-cache", "--quiet", "--format", form],
            cwd=folder, capture_output=True, check=True).stdout.decode("utf-8")
        found = {row[dimension] for row in json.loads(run("json"))["rows"]}
        yield from (f"JSON by {dimension} lacks {text[:80]!r}" for text in sorted(wanted - found))
        lines = run("ndjson").split("\n")
        found = {json.loads(line)[dimension] for line in lines[1:] if line}
        yield from (f"lines of JSON by {dimension} lack {text[:80]!r}" for text in sorted(wanted - found))
        found = {row[dimension] for row in csv.DictReader(io.StringIO(run("csv"), newline=""))}
        yield from (f"CSV by {dimension} lacks {text[:80]!r}" for text in sorted({apostrophe(t) for t in wanted} - found))
        for form in ("table", "markdown"):
            text = run(form)
            if bad := {sign for sign in text if sign != "\n" and (unicodedata.category(sign) == "Cc" or sign in "\u202e\u202d\u2066\u2067\u2068")}:
                yield f"{form} by {dimension} lets {sorted(map(hex, map(ord, bad)))} through to a terminal"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--helplens", required=True)
    arguments.add_argument("--site", type=pathlib.Path, help="a folder that is not there yet, for the site")
    options = arguments.parse_args()
    csv.field_size_limit(1 << 24)
    chosen = texts()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        helplens = str(pathlib.Path(options.helplens).resolve())
        make(folder, helplens, chosen)
        found = list(differences(folder, helplens, chosen))
        if options.site:
            (folder / "site").rename(options.site)
    for difference in found[:60]:
        print(difference.encode("utf-8", "backslashreplace").decode())
    print(f"{len(chosen)} hostile texts in nine fields, three side files and the configuration: {len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
