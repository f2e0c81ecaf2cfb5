"""Writes Tests/Fixtures/statistics.json: intervals, tests, quantiles and adjustments as others reckon them.

    python3 -m pip install numpy scipy statsmodels
    python3 Tests/Verify/figures.py

The cases are seeded; the values are those of statsmodels (Wilson, z-test), NumPy (quantiles) and SciPy
(Benjamini–Hochberg). The tests of Measuring and Protecting read them.
"""

import json
import pathlib
import random
import warnings

import numpy
from scipy.stats import false_discovery_control
from statsmodels.stats.proportion import proportion_confint, proportions_ztest

OUTPUT = pathlib.Path(__file__).resolve().parents[1] / "Fixtures/statistics.json"
warnings.simplefilter("error")


def main():
    pick = random.Random(7)
    cases = {
        "wilson": [wilson(*pair) for pair in shares(pick)],
        "change": [change(*pairs) for pairs in changes(pick)],
        "quantile": [quantile(times, tenths) for times in durations(pick) for tenths in (5, 9)],
        "adjusted": [adjusted(values) for values in p_values(pick)],
    }
    lists = []
    for name, own in cases.items():
        lines = ",\n".join(f"    {json.dumps(case)}" for case in own)
        lists.append(f"  {json.dumps(name)}: [\n{lines}\n  ]")
    OUTPUT.write_text("{\n" + ",\n".join(lists) + "\n}\n", encoding="utf-8")


def shares(pick):
    yield from [(0, 1), (1, 1), (0, 5), (5, 5), (1, 2), (811, 812), (1, 1_000_000), (999_999, 1_000_000)]
    for size in (3, 10, 30, 100, 1000, 100_000, 10_000_000):
        for _ in range(5):
            yield pick.randint(0, size), size


def wilson(part, whole):
    low, high = proportion_confint(part, whole, alpha=0.05, method="wilson")
    return {"part": part, "of": whole, "low": float(low), "high": float(high)}


def changes(pick):
    # At the edges of what counts as a small base: 30 people, and 5 that are expected.
    yield from [((5, 29), (15, 30)), ((15, 30), (15, 30)), ((5, 30), (5, 30)), ((4, 30), (5, 30)), ((25, 30), (26, 30))]
    yield from [((30, 30), (20, 30)), ((0, 1000), (20, 1000)), ((0, 50), (0, 50)), ((50, 50), (50, 50))]
    for size in (30, 100, 1000, 100_000):
        for _ in range(10):
            n, m = pick.randint(30, size + 1), pick.randint(30, size + 1)
            share = pick.random()
            yield tuple((min(k, max(0, round(pick.gauss(share, 0.05) * k))), k) for k in (n, m))


def change(now, before):
    (a, n), (b, m) = now, before
    least = min((a + b) * n, (n + m - a - b) * n, (a + b) * m, (n + m - a - b) * m)
    is_small = n < 30 or m < 30 or least < 5 * (n + m)
    p = None if is_small else float(proportions_ztest([a, b], [n, m])[1])
    return {"part": a, "of": n, "previous_part": b, "previous_of": m, "p": p}


def durations(pick):
    yield from [[0], [1], [7, 7], [1, 2], [0, 10**12], list(range(1, 12))]
    for size in (3, 10, 11, 100, 101, 1000):
        yield [round(pick.expovariate(1 / 20_000)) for _ in range(size)]


def quantile(times, tenths):
    seconds = numpy.quantile(numpy.array(times, dtype=float), tenths / 10, method="linear") / 1000
    return {"milliseconds": times, "tenths": tenths, "seconds": float(seconds)}


def p_values(pick):
    yield from [[0.04], [0.01, 0.01, 0.01], [0.01, 0.02, 0.03, 0.04, 0.05], [1.0, 0.9, 1e-12], [0.0, 0.5]]
    for size in (5, 20, 60):
        yield [pick.random() ** 3 for _ in range(size)]


def adjusted(values):
    return {"p": values, "adjusted": [float(p) for p in false_discovery_control(values, method="bh")]}


if __name__ == "__main__":
    main()
