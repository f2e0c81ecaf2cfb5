"""The monthly report's questions: which of them HelpLens is asked, and the same in SQL."""

import pathlib
import re
import shutil

HERE = pathlib.Path(__file__).parent
PERIOD = "2026-10"

CONFIGURATION = """title: Help engagement
organization: Contoso
timezone: Europe/Berlin
sources:
  - path: "{pattern}"
audiences:
  - name: everybody
    template: ./report
    output: site
"""

BLOCK = re.compile(r"```question (\w+)\nmeasures: \[([^\]]*)\]\n(.*?)```\n```table\n.*?```\n", re.DOTALL)


def questions():
    """The names of the questions that are asked, and what makes a row of each."""
    page = (HERE / "report/index.md").read_text(encoding="utf-8")
    return {name: by(rest) for name, measures, rest in BLOCK.findall(page)}


def by(lines):
    found = re.search(r"^by: \[(.*)\]$", lines, re.MULTILINE)
    return found.group(1).split(", ") if found else []


def lay_out(folder, pattern):
    """Lays the report's configuration and template into a folder, and returns the configuration's path."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(HERE / "report", folder / "report")
    page, asked = folder / "report/index.md", questions()
    text = page.read_text(encoding="utf-8")
    page.write_text(BLOCK.sub(lambda m: m[0] if m[1] in asked else "", text), encoding="utf-8")
    configuration = folder / "helplens.yml"
    configuration.write_text(CONFIGURATION.format(pattern=pattern), encoding="utf-8")
    return configuration


def statements(path, asked):
    """The statements of a file that some questions need, each with its name, in order."""
    parts = re.split(r"^-- (\w+)(?: for ([\w ]+))?\n(?!--)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for name, needed_for, sql in zip(parts[1::3], parts[2::3], parts[3::3]):
        if set(asked) & set(needed_for.split() if needed_for else [name]):
            yield name, sql.strip().removesuffix(";")
