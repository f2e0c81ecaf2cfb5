"""Draws the findings of the samples again from a site's downloads, and compares them with `helplens findings`.

    python3 Tests/Verify/findings.py --helplens .build/release/helplens

The lines that findings begin at stand here a second time. Rule, subject, figures and order must be equal. Exits 1 with
a list of the differences.
"""

import argparse
import json
import math
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PERIODS = ["2026-02", "2026-06", "2026-08", "2026-10"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--helplens", required=True, help="the program to judge")
    options = arguments.parse_args()
    problems, count, rules = [], 0, set()
    for period in PERIODS:
        with tempfile.TemporaryDirectory() as folder:
            site = pathlib.Path(folder) / "site"
            report = [options.helplens, "report", "--output", site]
            findings = [options.helplens, "findings", "--limit", "100", "--format", "json"]
            shared = ["--config", ROOT / "Samples/helplens.yml", "--period", period, "--quiet"]
            subprocess.run([*report, *shared], check=True, stderr=subprocess.DEVNULL)
            answer = subprocess.run([*findings, *shared], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            found = [plain(one) for one in json.loads(answer.stdout)["findings"]]
            expected = drawn(site / period / "data")
        problems += [f"{period}: not found: {one}" for one in expected if one not in found]
        problems += [f"{period}: not expected: {one}" for one in found if one not in expected]
        if not problems and found != expected:
            problems.append(f"{period}: in another order: {found}, not {expected}")
        count += len(found)
        rules |= {one[0] for one in found}
    print("\n".join(problems[:40]), end="\n" if problems else "")
    print(f"{count} findings of {len(rules)} rules, {len(problems)} differences")
    sys.exit(1 if problems or len(rules) < 4 else 0)


def plain(one):
    return one["rule"], one.get("scope", one.get("item", "")), one["figures"]


def drawn(data):
    """The findings that a site's numbers give, as rule, name and figures, in their order."""
    read = lambda name: json.loads((data / f"{name}.json").read_text(encoding="utf-8"))
    now, scopes, items = read("index_now"), read("scopes_index_1"), read("items_index_1")
    # The view rate of the whole stands in the total of the scopes.
    whole = {**now["rows"][0], **(scopes["total"] or {})}
    found = of_whole(whole, now["period"]["complete"])
    found += of_scopes([row for row in scopes["rows"] if not row.get("withheld")])
    found += of_items([row for row in items["rows"] if not row.get("withheld")], whole)
    found.sort(key=lambda one: (-one[0], one[1], one[2].encode()))
    subjects, turns, ranked = set(), {}, []
    for place, (_, rule, name, figures) in enumerate(found):
        if name and (rule.split("_")[0], name) in subjects:
            continue
        subjects.add((rule.split("_")[0], name))
        turns[rule] = turns.get(rule, 0) + 1
        ranked.append((turns[rule], place, (rule, name, figures)))
    return [one for _, _, one in sorted(ranked, key=lambda one: one[:2])]


def of_whole(row, is_complete):
    found = rate_change(row, "", "rate")
    now, before = row["reach"], row.get("reach_previous")
    if None not in (now, before) and max(now, before) >= 30 and abs(now - before) >= before / 4 and differs(now, before):
        rule = "reach_rose" if now > before else "reach_fell"
        found.append((abs(now - before), rule, "", {"reach": now, "previous": before}))
    listed, coverage = row["items_listed"], row["coverage"]
    if is_complete and now is not None and now >= 30 and coverage is not None and listed >= 5:
        unused = round(listed * (1 - coverage))
        if unused >= listed / 10:
            found.append((now * unused / listed / 10, "items_unused", "", {"unused": unused, "listed": listed}))
    return found


def of_scopes(rows):
    if len(rows) < 2:
        return []
    middle, found = typical(rows), []
    for row in rows:
        if row["scope"] != "(no scope)":
            found += rate_change(row, row["scope"], "scope") + behind(row, middle, row["scope"], "scope_behind", 0.8)
    return found


def of_items(rows, whole):
    middle, found = typical(rows), []
    for row in rows:
        found += behind(row, middle, row["item"], "item_ignored", 0.5)
        numbers = row["viewers"], row.get("viewers_previous"), whole["viewers"], whole.get("viewers_previous")
        if None in numbers or not numbers[3] or max(numbers[:2]) < 30 or not differs(*numbers[:2]):
            continue
        now, before, all_now, all_before = numbers
        figures = {"viewers": now, "previous": before}
        if now < before and now * all_before <= before / 2 * min(all_now, all_before):
            found.append((before - now, "item_fading", row["item"], figures))
        elif now > before and now * all_before >= before * 1.5 * max(all_now, all_before):
            found.append((now - before, "item_rising", row["item"], figures))
    return found


def rate_change(row, name, of):
    change, reach = row.get("view_rate_change"), row["reach"]
    if row.get("view_rate_significant") is not True or not change or reach is None or reach < 30:
        return []
    figures = {"rate": row["view_rate"], "previous": row["view_rate_previous"]}
    return [(abs(change) * reach, f"{of}_{'rose' if change > 0 else 'fell'}", name, figures)]


def typical(rows):
    rates = [(row["view_rate"], row["view_rate_low"]) for row in rows
             if row["view_rate"] is not None and (row["reach"] or 0) >= 30]
    return sorted(rates)[(len(rates) - 1) // 2] if len(rates) >= 3 else None


def behind(row, middle, name, rule, share):
    if not middle or row["view_rate"] is None or (row["reach"] or 0) < 30 or row["view_rate_high"] >= middle[1] * share:
        return []
    figures = {"reach": row["reach"], "rate": row["view_rate"], "typical": middle[0]}
    return [((middle[0] - row["view_rate"]) * row["reach"], rule, name, figures)]


def differs(now, before):
    return abs(now - before) > 2.5758 * math.sqrt(now + before)


if __name__ == "__main__":
    main()
