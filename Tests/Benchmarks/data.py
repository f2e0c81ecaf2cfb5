"""The data: a seeded sample and the same interactions written down in other ways, made once and kept."""

import pathlib
import shlex
import shutil
import sys

from running import run

HERE = pathlib.Path(__file__).parent
SEED = 7
# So many lines are enough to know a log analyser's speed.
ACCESS_LOG_ROWS = 1_000_000


class Data:
    """A sample of `rows` interactions, and its forms. A form is made when it is first asked for."""

    def __init__(self, root, helplens, rows, items=None):
        self.root = root
        self.helplens = helplens
        self.rows = rows
        self.folder = root / (f"{rows}-{items}" if items else str(rows))
        self.sample = [helplens, "sample", "--rows", rows, "--seed", SEED, *(["--items", items] if items else [])]

    def sized(self, rows):
        """A sample of another size."""
        return Data(self.root, self.helplens, rows)

    def with_items(self, items):
        """A sample of few interactions with so many items."""
        return Data(self.root, self.helplens, 100 * items, items)

    @property
    def csv(self):
        """As `helplens sample` writes it: one file a week, few fields quoted."""
        self._make("exports", [*self.sample, "--output", self.folder])
        return self._files("exports/*.csv")

    @property
    def quoted(self):
        """Every field quoted; some titles hold doubled quotes, some line breaks."""
        return self._converted("quoted", "csv")

    @property
    def jsonl(self):
        """One object a line."""
        return self._converted("jsonl", "jsonl")

    @property
    def gzip(self):
        return self._compressed("gzip", "gz", "gzip -6")

    @property
    def zstd(self):
        return self._compressed("zstd", "zst", "zstd -3 -q")

    @property
    def access_log(self):
        """The first interactions as a web server would have logged them, for a log analyser."""
        rows = min(self.rows, ACCESS_LOG_ROWS)
        if rows < self.rows:
            return self.sized(rows).access_log
        return self._converted("access", "log")

    def _converted(self, form, ending):
        source = self.csv
        self._make(form, [sys.executable, HERE / "convert.py", form, self.folder / form, *source.paths])
        return self._files(f"{form}/*.{ending}")

    def _compressed(self, form, ending, program):
        """Each export by itself, two at a time."""
        source = self.csv
        target = shlex.quote(str(self.folder / form))
        one = f'{program} -c "$1" > {target}/"$(basename "$1")".{ending}'
        files = " ".join(shlex.quote(str(path)) for path in source.paths)
        self._make(form, f"printf '%s\\n' {files} | xargs -n 1 -P 2 sh -c {shlex.quote(one)} sh")
        return self._files(f"{form}/*.{ending}")

    def _make(self, form, command):
        """Makes a form unless it is there whole: a mark beside it says so."""
        mark = self.folder / f"{form}.ready"
        if mark.exists():
            return
        print(f"Making {form} of {self.rows:,} interactions", file=sys.stderr, flush=True)
        folder = self.folder / form
        shutil.rmtree(folder, ignore_errors=True)
        if form != "exports":
            folder.mkdir(parents=True)
        run(command)
        mark.touch()

    def _files(self, pattern):
        return Files(self.folder, pattern, self.rows)


class Files:
    """The files of one form."""

    def __init__(self, folder, pattern, rows):
        self.pattern = str(folder / pattern)
        self.paths = sorted(folder.glob(pattern))
        self.rows = rows
        self.bytes = sum(path.stat().st_size for path in self.paths)

    @property
    def words(self):
        """The pattern for a shell to unfold."""
        folder, _, name = self.pattern.rpartition("/")
        return f"{shlex.quote(folder)}/{name}"
