"""The rows of the benchmark, each one function: what HelpLens does, what is measured beside it, what is aimed at.

A new row is one more function marked `@row`: it is given a `Bench` and returns a `Row`.
"""

import json

import monthly
from answers import Different, same_table
from tools import Bench, on_a_tenth
from comparing import Limit, Row, Size, Slope, Target
from export import COUNTS

ROWS = {}


def row(function):
    ROWS[function.__name__] = function
    return function


# Reading


@row
def csv(bench: Bench):
    files = bench.data.csv
    peers = [bench.peer("DuckDB", "load csv", files), bench.peer("Polars", "load csv", files)]
    lines = bench.shell("wc -l", f"wc -l {files.words}", files)
    targets = [Target(("DuckDB",), 2.5), Target(("wc -l",), 1 / 12)]
    return Row("CSV → log in memory", [bench.load(files), *peers, lines], targets, files.bytes, same_count)


@row
def quoted(bench: Bench):
    files = bench.data.quoted
    peers = [bench.peer("DuckDB", "load csv", files), bench.peer("Polars", "load csv", files)]
    lines = bench.shell("wc -l", f"wc -l {files.words}", files)
    title = "CSV, all fields quoted, some with quotes and line ends → log"
    return Row(title, [bench.load(files), *peers, lines], [], files.bytes, same_count)


@row
def jsonl(bench: Bench):
    files = bench.data.jsonl
    peers = [bench.peer("Polars", "load jsonl", files), bench.peer("DuckDB", "load jsonl", files)]
    targets = [Target(("Polars", "DuckDB"), 2)]
    return Row("JSON Lines → log", [bench.load(files), *peers], targets, files.bytes, same_count)


@row
def gzip(bench: Bench):
    files = bench.data.gzip
    lines = bench.shell("zcat | wc -l", f"gzip -dc {files.words} | wc -l", files)
    peers = [lines, bench.peer("DuckDB", "load csv", files)]
    targets = [Target(("zcat | wc -l",), 1 / 0.8)]
    return Row("gzip CSV → log", [bench.load(files), *peers], targets, files.bytes, same_count)


@row
def zstd(bench: Bench):
    files = bench.data.zstd
    lines = bench.shell("zstdcat | wc -l", f"zstd -dcq {files.words} | wc -l", files)
    peers = [lines, bench.peer("DuckDB", "load csv", files)]
    return Row("zstd CSV → log", [bench.load(files), *peers], [], files.bytes, same_count)


def same_count(printed):
    """All say that they read the same interactions; `wc -l` counts lines."""
    counts = {name: text.strip() for name, text in printed.items() if "wc" not in name}
    counts["HelpLens"] = str(json.loads(counts["HelpLens"])["rows"][0]["interactions"])
    if len(set(counts.values())) > 1:
        raise Different(f"not all read the same: {counts}")


# Asking


@row
def items(bench: Bench):
    files, by = bench.data.csv, ["item", "scope"]
    answer = {name: bench.answers / f"items-{name}.csv" for name in ("HelpLens", "Polars", "DuckDB", "chDB")}
    ours = bench.ask(files, *COUNTS, "--by", ",".join(by), "--format", "csv", "--output", answer["HelpLens"])
    peers = [bench.peer(name, "items", files, path) for name, path in answer.items() if name != "HelpLens"]

    def same(printed):
        for name in printed.keys() - {"HelpLens"}:
            same_table(answer["HelpLens"], answer[name], by, name)

    title = "the item table from CSV: 3 counts, 3 distinct counts by item and scope"
    return Row(title, [ours, *peers], [Target(("Polars", "DuckDB", "chDB"), 1.5)], files.bytes, same)


@row
def month(bench: Bench):
    """HelpLens also hashes its inputs and writes the site; its peer writes one CSV file for each question. Neither keeps
    anything for the next run."""
    files, questions = bench.data.csv, monthly.questions()
    ours, site = bench.report(files, "--no-cache")
    answers = bench.answers / "month"
    answers.mkdir(exist_ok=True)
    peer = bench.peer("DuckDB", "monthly", files, answers, *questions)

    def same(printed):
        for name, by in questions.items() if "DuckDB" in printed else ():
            same_table(site / f"2026-10/data/index_{name}.csv", answers / f"{name}.csv", by, "DuckDB")

    title = f"a monthly report from CSV: {', '.join(questions)}"
    return Row(title, [ours, peer], [Target(("DuckDB",), 6)], files.bytes, same)


@row
def access(bench: Bench):
    """The same report beside a log analyser, by interactions a second: it may work on fewer."""
    files, log = bench.data.csv, bench.data.access_log
    ours, _ = bench.report(files)
    words = "--log-format=COMBINED --no-global-config --no-progress"
    line = f"cat {log.words} | goaccess - {words} -o {bench.quoted_answer('access.json')}"
    peer = bench.shell("GoAccess", line, log)
    title = "a monthly report from CSV, beside a log analyser's"
    return Row(title, [ours, peer], [Target(("GoAccess",), 30)], files.bytes)


# Rendering


@row
def site(bench: Bench):
    """HelpLens measures, protects and draws, and writes the numbers of each block beside its page: seven files a page.
    The site generator is given Markdown with the finished tables and pictures, and writes one."""
    ours, hugo = bench.pages(5000)
    return Row(f"a site of {ours.rows:,} pages with a table and two charts each", [ours, hugo], [Target(("Hugo",), 5)])


@row
def pages(bench: Bench):
    """Memory is flat in the number of pages: a page more costs what its numbers take, not what the page does."""
    tools = [*bench.pages(20_000)]
    tools += [on_a_tenth(tool) for tool in bench.pages(2000)]
    slope = Slope(lambda r: r.peak, lambda r: 10_000, lambda slope: f"{slope:,.0f} B more a page", "≤ 10 kB")
    return Row("how memory grows with pages", tools, [slope])


# Growing


@row
def memory(bench: Bench):
    """The first target leaves out dictionaries of users and items, which are full early; the second counts them in."""
    slope = Slope(lambda r: r.peak, lambda r: 25, lambda slope: f"{slope:.1f} B more each", "≤ 25 B")
    return Row("how memory grows: CSV → log", growing(bench), [slope, Size(25, 150_000_000)])


@row
def growth(bench: Bench):
    """Linear: an interaction more costs what the others did on average, or less; a tenth more is noise."""
    slope = Slope(lambda r: r.wall, lambda r: 1.1 * r.pace, lambda slope: f"{slope * 1e9:,.0f} ns more each", "linear")
    return Row("how time grows: CSV → log", growing(bench), [slope])


def growing(bench):
    """Loads the whole and a tenth of it."""
    whole, tenth = bench.data.csv, bench.data.sized(bench.data.rows // 10).csv
    tools = []
    for files, sized in ((whole, lambda tool: tool), (tenth, on_a_tenth)):
        tools.append(sized(bench.load(files)))
        tools += [sized(bench.peer(name, "load csv", files)) for name in ("DuckDB", "Polars")]
    return tools


# Starting


@row
def start(bench: Bench):
    return Row("start-up: helplens --version", [bench.run("--version", rows=1)], [Limit(0.010)])
