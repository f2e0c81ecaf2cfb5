"""Keeps every single run: a line of `runs/<date>.csv`, so that a figure can be looked up and computed again."""

import csv
import datetime
import os

COLUMNS = """when row tool interactions bytes round wall_s user_s system_s peak_bytes load processor cores system
    versions""".split()


def record(folder, name, row, results, machine, versions):
    now = datetime.datetime.now(datetime.timezone.utc)
    path = folder / f"{now:%Y-%m-%d}.csv"
    folder.mkdir(parents=True, exist_ok=True)
    is_new = not path.exists()
    said = "; ".join(f"{tool} {version}" for tool, version in versions.items())
    with path.open("a", encoding="utf-8", newline="") as file:
        lines = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        if is_new:
            lines.writeheader()
        for result in results.values():
            for number, run in enumerate(result.runs, start=1):
                lines.writerow(
                    {
                        "when": f"{now:%Y-%m-%dT%H:%M:%SZ}",
                        "row": name,
                        "tool": result.tool.name,
                        "interactions": result.tool.rows,
                        "bytes": row.bytes,
                        "round": number,
                        "wall_s": f"{run.wall_seconds:.4f}",
                        "user_s": f"{run.user_seconds:.3f}",
                        "system_s": f"{run.system_seconds:.3f}",
                        "peak_bytes": run.peak_bytes,
                        "load": f"{os.getloadavg()[0]:.2f}",
                        **machine,
                        "versions": said,
                    }
                )
    return path
