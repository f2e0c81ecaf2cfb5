"""A row of the benchmark: what HelpLens does, what its peers do beside it, and what is aimed at."""

import dataclasses
import statistics
from typing import Callable

from running import Failed, run


# What the name of a tool ends in that works on a tenth of the data.
A_TENTH = ", a tenth"


@dataclasses.dataclass(frozen=True)
class Tool:
    """One process of a row."""

    name: str
    # Words, or a line of shell.
    command: list | str
    # How many interactions it works on.
    rows: int
    # Runs before each time, unmeasured: removes what the time before left.
    prepare: Callable = lambda: None
    environment: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True)
class Target:
    """The fastest of some peers takes at least so many times as long as HelpLens, for as many interactions."""

    peers: tuple
    at_least: float

    @property
    def text(self):
        return f"≥ {self.at_least:.3g}"

    def judge(self, results):
        fastest = min((results[name] for name in self.peers if name in results), key=lambda r: r.pace, default=None)
        return [(fastest, "", fastest.pace / results["HelpLens"].pace >= self.at_least)] if fastest else []


@dataclasses.dataclass(frozen=True)
class Limit:
    """HelpLens takes no longer than that."""

    seconds: float

    @property
    def text(self):
        return f"≤ {self.seconds * 1e3:g} ms"

    def judge(self, results):
        return [(results["HelpLens"], "", results["HelpLens"].wall <= self.seconds)]


@dataclasses.dataclass(frozen=True)
class Slope:
    """What each more interaction takes, from a tenth of the data to the whole: at most so much, HelpLens's own."""

    quantity: Callable
    at_most: Callable
    words: Callable
    text: str

    def judge(self, results):
        for name, whole in results.items():
            if tenth := results.get(name + A_TENTH):
                slope = (self.quantity(whole) - self.quantity(tenth)) / (whole.tool.rows - tenth.tool.rows)
                yield whole, self.words(slope), slope <= self.at_most(whole) if name == "HelpLens" else None


@dataclasses.dataclass(frozen=True)
class Size:
    """HelpLens's peak is no more than so many bytes for each interaction and so many beside."""

    bytes_each: int
    beside: int

    @property
    def text(self):
        return f"≤ {self.beside / 1e6:g} MB"

    def judge(self, results):
        ours = results["HelpLens"]
        beside = ours.peak - self.bytes_each * ours.tool.rows
        return [(ours, f"{beside / 1e6:,.0f} MB beside {self.bytes_each} B each", beside <= self.beside)]


@dataclasses.dataclass(frozen=True)
class Row:
    """What is compared; the first tool is HelpLens."""

    title: str
    tools: list
    targets: list = dataclasses.field(default_factory=list)
    bytes: int = 0
    # Compares the answers after the first, unmeasured run of each tool, given what they printed, by name.
    compare: Callable = lambda printed: None


class Result:
    """What a tool took, in every round."""

    def __init__(self, tool):
        self.tool = tool
        self.runs = []

    def median(self, name):
        return statistics.median(getattr(run, name) for run in self.runs)

    @property
    def wall(self):
        return self.median("wall_seconds")

    @property
    def pace(self):
        """Seconds an interaction."""
        return self.wall / self.tool.rows

    @property
    def peak(self):
        return self.median("peak_bytes")

    @property
    def spread(self):
        walls = [run.wall_seconds for run in self.runs]
        return min(walls), max(walls)


def measure(row, rounds, tell):
    """Runs each tool once unmeasured, to compare the answers and to have all data in the page cache; then in turns,
    A B A B, so that what else the machine does falls on all alike. A peer that fails is told and left out."""
    results, printed = {}, {}
    for tool in row.tools:
        try:
            tool.prepare()
            printed[tool.name] = run(tool.command, tool.environment).output
            results[tool.name] = Result(tool)
        except (Failed, OSError) as problem:
            if tool.name == "HelpLens":
                raise
            tell(f"{tool.name} is left out: {problem}")
    row.compare(printed)
    for number in range(rounds):
        tell(f"round {number + 1} of {rounds}")
        for result in results.values():
            result.tool.prepare()
            result.runs.append(run(result.tool.command, result.tool.environment))
    return results
