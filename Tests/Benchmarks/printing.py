"""The table: a line for each tool of each row."""

from comparing import A_TENTH

HEADINGS = ["", "wall s", "from–to", "CPU s", "peak MB", "interactions/s", "÷ HelpLens", "target", "met"]


class Table:
    def __init__(self):
        self.lines = []

    def add(self, name, row, results):
        ours = results["HelpLens"]
        amount = f" ({ours.tool.rows:,} interactions, {row.bytes / 1e6:,.0f} MB)" if row.bytes else ""
        self.lines.append(f"{name}: {row.title}{amount}")
        marks = {}
        for target in row.targets:
            for result, words, is_met in target.judge(results):
                marks.setdefault(result.tool.name, []).append((words, target.text, is_met))
        for result in results.values():
            is_beside = result is not ours and not result.tool.name.endswith(A_TENTH)
            ratio = number(result.pace / ours.pace) if is_beside else ""
            first, *others = marks.get(result.tool.name, [("", "", None)])
            self.lines.append([*self._cells(result), *self._marks(first, ratio)])
            self.lines += [[""] * 6 + self._marks(mark, "") for mark in others]

    def _cells(self, result):
        low, high = result.spread
        digits = 4 if result.wall < 0.1 else 2
        per_second = f"{1 / result.pace:,.0f}" if result.tool.rows > 1 else ""
        return [
            result.tool.name,
            f"{result.wall:.{digits}f}",
            f"{low:.{digits}f}–{high:.{digits}f}",
            f"{result.median('cpu_seconds'):.2f}",
            f"{result.peak / 1e6:,.0f}",
            per_second,
        ]

    def _marks(self, mark, ratio):
        words, target, is_met = mark
        return [words or ratio, target if is_met is not None else "", {True: "yes", False: "NO", None: ""}[is_met]]

    def text(self):
        cells = [HEADINGS] + [line for line in self.lines if isinstance(line, list)]
        widths = [max(len(line[column]) for line in cells) for column in range(len(HEADINGS))]

        def laid_out(line):
            return "  ".join([line[0].ljust(widths[0]), *map(str.rjust, line[1:], widths[1:])]).rstrip()

        text = [laid_out(HEADINGS)]
        for line in self.lines:
            text += [laid_out(line)] if isinstance(line, list) else ["", line]
        return "\n".join(text)


def number(ratio):
    return f"{ratio:.1f}" if ratio >= 10 else f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.2g}"
