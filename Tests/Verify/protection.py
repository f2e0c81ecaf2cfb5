"""What may be shown, and the statistics beside rates, as MEASURES.md has them under "Protection" and "Statistics"."""

import math

from questions import MEASURES

Z = 1.959963984540054
PEOPLE_COUNTS = [m for m, kind in MEASURES.items() if kind == "people" and m != "average_daily_users"]


def withheld(slice, k):
    """The measures of a slice that must not be shown: all of them, or some, by rules 1 and 2."""
    values, bases = slice.values, slice.bases
    if slice.has_interactions and values["reach"] < k:
        return set(MEASURES)
    found = {m for m, base in bases.items() if 0 < base < k}
    found |= {m for m in PEOPLE_COUNTS if values[m] is not None and 0 < values[m] < k}
    if found & {"loads", "views", "clicks"}:
        found |= {"interactions", "interactions_per_user", "interactions_per_session"}
    if found & {"new_users", "returning_users"}:
        found |= {"new_users", "returning_users"}
    if found & {"first_views", "repeat_views"}:
        found |= {"first_views", "repeat_views", "repeat_view_rate"}
    return found


def is_withheld_whole(slice, k):
    return slice.has_interactions and slice.values["reach"] < k


def wilson(part, whole):
    """The 95 % interval of a share. [Wilson 1927]"""
    if not whole:
        return None, None
    p, z2 = part / whole, Z * Z
    middle = p + z2 / (2 * whole)
    reach = Z * math.sqrt(p * (1 - p) / whole + z2 / (4 * whole * whole))
    # At the ends the interval reaches 0 or 1, which the roots below only come near to.
    low = 0.0 if part == 0 else (middle - reach) / (1 + z2 / whole)
    return low, 1.0 if part == whole else (middle + reach) / (1 + z2 / whole)


def p_value(now, before):
    """Two shares, pooled, two-sided; None on a small base."""
    (a, n), (b, m) = now, before
    if n < 30 or m < 30:
        return None
    if min(a + b, n + m - a - b) * min(n, m) < 5 * (n + m):
        return None
    p = (a + b) / (n + m)
    z = (a / n - b / m) / math.sqrt(p * (1 - p) * (1 / n + 1 / m))
    return math.erfc(abs(z) / math.sqrt(2))


def adjusted(p_values):
    """Benjamini and Hochberg's adjustment of p-values by row; None stays None."""
    ranked = sorted((p, row) for row, p in p_values.items() if p is not None)
    result = dict.fromkeys(p_values)
    least = 1.0
    for rank in range(len(ranked), 0, -1):
        p, row = ranked[rank - 1]
        least = min(least, p * len(ranked) / rank)
        result[row] = least
    return result
