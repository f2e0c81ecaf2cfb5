"""Two editions of a site, and what a folder may hold while one takes the other's place."""

import pathlib
import subprocess

import links

CONFIGURATION = """title: Help {edition}
sources: [{{ path: exports/* }}]
exclude: {{ items: {excluded} }}
privacy: {{ minimum_group: 3 }}
"""
ROOT = ["archive.html", "periods.js", "manifest.json", "index.html"]
STAND_INS = {"archive.html", "periods.js", "index.html"}
PERIODS = ["2026-09", "2026-10"]


class World:
    """Exports, two configurations, and the two sites that they make."""

    def __init__(self, helplens, folder):
        self.helplens = helplens
        self.folder = pathlib.Path(folder)
        run([helplens, "sample", "--rows", "4000", "--users", "60", "--items", "12", "--scopes", "3", "--seed", "7",
             "--output", self.folder])
        items = [line.split(",")[0] for line in (self.folder / "catalogue.csv").read_text().splitlines()[1:]]
        for edition, excluded in [("A", []), ("B", items[::2])]:
            (self.folder / f"{edition}.yml").write_text(
                CONFIGURATION.format(edition=edition, excluded="[" + ", ".join(excluded) + "]"))
            for period in PERIODS:
                run(self.report(edition, self.folder / edition, period))
            # The first period of a site that has no other yet.
            run(self.report(edition, self.folder / f"{edition}-alone"))
        self.roots = [files(self.folder / name) for name in ["A", "B", "A-alone", "B-alone"]]
        self.editions = {edition: files(self.folder / edition) for edition in "AB"}
        pages = {edition: set(pages) for edition, pages in self.editions.items()}
        assert pages["A"] - pages["B"], "no page is gone from the second edition"

    def report(self, edition, site, period="2026-10"):
        return [self.helplens, "report", "--config", self.folder / f"{edition}.yml", "--period", period, "--output", site,
                "--revise-protection", "--quiet"]

    def publish(self, edition, target):
        return [self.helplens, "publish", self.folder / edition, target, "--revise-protection", "--quiet"]

    def problems(self, site):
        """What of a site is neither old nor new, and every link that leads nowhere."""
        found = files(site)
        for name in ROOT:
            is_stand_in = name in STAND_INS and len(found.get(name, b"")) < 300
            if name in found and not is_stand_in and found[name] not in [root[name] for root in self.roots]:
                yield f"{name} is neither old nor new"
        for period in PERIODS:
            here = {path: text for path, text in found.items() if path.startswith(period + "/")}
            if not here:
                continue
            whole = [{p: t for p, t in self.editions[e].items() if p.startswith(period + "/")} for e in "AB"]
            # What the old home page leads to may still be there, or a part of it.
            if not any(new.items() <= here.items() <= {**old, **new}.items() for new, old in (whole, whole[::-1])):
                yield f"{period} is neither old nor new"
        yield from links.problems(site)

    def is_edition(self, edition, site, periods=PERIODS, is_far=False):
        """Whether a site is just this edition, with nothing left of the publishing; on servers assets stay."""
        found = files(site)
        expected = self.editions[edition]
        kept = {p: t for p, t in expected.items() if "/" not in p or p.split("/")[0] in (*periods, "assets")}
        mine = {p: t for p, t in found.items() if "/" not in p or p.split("/")[0] in (*periods, "assets")}
        if is_far:
            mine = {p: t for p, t in mine.items() if p in kept or not p.startswith("assets/")}
        if periods != PERIODS:
            # The other period keeps the sheet that heads its printed pages, whichever edition it is of.
            mine, kept = ({p: t for p, t in all.items() if "/running-head-" not in p} for all in (mine, kept))
        if mine == kept:
            return []
        wrong = sorted(p for p in {*mine, *kept} if mine.get(p) != kept.get(p))
        return [f"{wrong[0]} and {len(wrong) - 1} more are not the new edition's"]


def run(command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def files(site):
    """The files of a site that are not hidden, by their paths."""
    site = pathlib.Path(site)
    paths = (p for p in site.rglob("*") if p.is_file() and not any(q.startswith(".") for q in p.relative_to(site).parts))
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in paths}
