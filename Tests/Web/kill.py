"""Kills runs in the middle of publishing: `kill.py --helplens PROGRAM [--rounds 200]`.

After each kill every folder and every page at the top has to be old or new, every link has to lead somewhere, and the
next run has to complete the site. Both `report` and `publish` are tried, on sites that are there and on new ones; half
of the kills come at any time, half just when publishing begins. Then runs on one folder have to keep each other out.
"""

import argparse
import fcntl
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

from mixtures import World


def killed(command, moment, ready):
    """Runs a command and kills it: so many seconds after its start, or after a file has come to be."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while ready and process.poll() is None and not ready.exists():
        pass
    try:
        process.wait(timeout=moment)
        return False
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True


def length(command):
    begun = time.monotonic()
    subprocess.run(command, check=True)
    return time.monotonic() - begun


def rounds(world, count, chance, folder):
    """Yields what is wrong after each of many kills."""
    site = folder / "site"
    longest = {
        "report": length(world.report("A", folder / "timed")), "publish": length(world.publish("B", folder / "copied"))}
    kills = 0
    for number in range(count):
        way = chance.choice(["report", "publish"])
        edition = chance.choice("AB")
        if chance.random() < 0.1:
            shutil.rmtree(site, ignore_errors=True)
        elif not (site / "2026-09").exists():
            subprocess.run(world.publish("A", site), check=True)
        is_new = not site.exists()
        command = getattr(world, way)(edition, site)
        if chance.random() < 0.5:
            kills += killed(command, chance.uniform(0, longest[way]), None)
        else:
            # The steps of publishing take a few milliseconds together.
            kills += killed(command, chance.uniform(0, 0.004), site / ".helplens/ready")
        name = f"round {number}, {way} of {edition}{' as the first' if is_new else ''}"
        yield from (f"{name}: {problem}" for problem in world.problems(site))
        if chance.random() < 0.5:
            subprocess.run(command, check=True)
            periods = ["2026-10"] if way == "report" else ["2026-09", "2026-10"]
            if not is_new or way == "publish":
                yield from (f"{name}, next run: {problem}" for problem in world.is_edition(edition, site, periods))
            yield from (f"{name}, next run: {problem}" for problem in world.problems(site))
            if (site / ".helplens").exists():
                yield f"{name}, next run: leaves its work folder"
    print(f"{kills} of {count} runs were killed")
    if kills < count / 2:
        yield f"only {kills} of {count} runs were killed before they ended"


def exclusion(world, folder):
    """Runs on one folder: one that comes while another is there is told so, and two at once do no harm."""
    site = folder / "shared"
    subprocess.run(world.publish("A", site), check=True)
    (site / ".helplens").mkdir()
    with open(site / ".helplens/lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for command in [world.report("B", site), world.publish("B", site)]:
            run = subprocess.run(command, capture_output=True, text=True)
            if run.returncode != 1 or "[site-locked]" not in run.stderr:
                yield f"two runs on one folder: exit {run.returncode}: {run.stderr}"
    yield from world.is_edition("A", site)
    for _ in range(5):
        commands = [world.report("A", site), world.report("B", site), world.publish("B", site)]
        both = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for command in commands]
        for process in both:
            _, said = process.communicate()
            if process.returncode and "[site-locked]" not in said:
                yield f"runs at once: exit {process.returncode}: {said}"
        if not any(process.returncode == 0 for process in both):
            yield "of runs at once, none publishes"
        yield from (f"runs at once: {problem}" for problem in world.problems(site))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--helplens", type=pathlib.Path, required=True)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    arguments = parser.parse_args()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        (folder / "world").mkdir()
        world = World(arguments.helplens.resolve(), folder / "world")
        chance = random.Random(arguments.seed)
        found = list(rounds(world, arguments.rounds, chance, folder)) + list(exclusion(world, folder))
    print("\n".join(found[:40]))
    print(f"kills with seed {arguments.seed}: {len(found)} problems, {time.monotonic() - begun:.0f} s")
    return 1 if found else 0


sys.exit(main())
