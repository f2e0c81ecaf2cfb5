"""Publishes to a real WebDAV server, nginx, and cuts it off: `webdav.py --helplens PROGRAM [--rounds 12]`.

Runs are killed at random moments, and so is the server. The old site has to stand, whole, and the next run has to
complete the new one. Then what may not be: a wrong password, a lock that another run holds, a certificate that nobody has
signed, a redirection; and a report straight to an address.
"""

import argparse
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

import nginx
from mixtures import World, files

LOGIN = {"HELPLENS_WEBDAV_USER": "editor", "HELPLENS_WEBDAV_PASSWORD": "s3cret"}


class Publishing:
    def __init__(self, world, folder, server):
        self.world = world
        self.site = folder / "dav" / "help"
        self.address = server.address + "/dav/help"
        self.server = server

    def start(self, way, edition, address=None, **login):
        command = getattr(self.world, way)(edition, address or self.address)
        return subprocess.Popen(command, env={**os.environ, **LOGIN, **login}, stderr=subprocess.PIPE, text=True)

    def run(self, way, edition, **more):
        process = self.start(way, edition, **more)
        return process.communicate()[1], process.returncode

    def forget_lock(self):
        """Lets the lock of a killed run be as old as it would be a minute later."""
        lock = self.site / ".helplens/lock"
        for path in [lock, lock / "run"]:
            if path.exists():
                os.utime(path, (time.time() - 120, time.time() - 120))


def cut_off(publishing, chance, rounds):
    begun = time.monotonic()
    said, code = publishing.run("publish", "A")
    if code:
        return [f"publishing to a server: exit {code}: {said}"]
    found = list(publishing.world.is_edition("A", publishing.site, is_far=True))
    longest = time.monotonic() - begun
    uploads = kills = 0
    for number in range(rounds):
        edition = "AB"[(number + 1) % 2]
        server_dies = number % 2 == 1
        process = publishing.start("publish", edition)
        try:
            said, code = process.communicate(timeout=chance.uniform(0.05, 0.9) * longest), process.returncode
        except subprocess.TimeoutExpired:
            kills += 1
            (publishing.server if server_dies else process).kill()
            said = process.communicate()[1]
            if server_dies and (process.returncode != 1 or not ("[unreachable-server]" in said or "[cut-off]" in said)):
                found.append(f"round {number}, server killed: exit {process.returncode}: {said}")
        name = f"round {number}, {'server' if server_dies else 'run'} killed"
        found += [f"{name}: {problem}" for problem in publishing.world.problems(publishing.site)]
        if server_dies:
            publishing.server.kill()
            publishing.server.start()
        publishing.forget_lock()
        said, code = publishing.run("publish", edition)
        if code:
            found.append(f"{name}, next run: exit {code}: {said}")
        found += [f"{name}, next run: {p}" for p in publishing.world.is_edition(edition, publishing.site, is_far=True)]
        found += [f"{name}, next run: {p}" for p in publishing.world.problems(publishing.site)]
        if any((publishing.site / ".helplens").iterdir()):
            found.append(f"{name}, next run: leaves {sorted(p.name for p in (publishing.site / '.helplens').iterdir())}")
    print(f"{kills} of {rounds} runs to a server were cut off; a whole one takes {longest:.1f} s")
    return found


def manners(publishing):
    """What a run says where it may not publish, and that it goes no further."""
    before = files(publishing.site)
    for login, expected in [({"HELPLENS_WEBDAV_PASSWORD": "gue55"}, "[unknown-login]"), ({}, "[site-locked]")]:
        if expected == "[site-locked]":
            (publishing.site / ".helplens/lock").mkdir(parents=True)
        said, code = publishing.run("publish", "B", **login)
        if code != 1 or expected not in said or "gue55" in said or "s3cret" in said:
            yield f"expected {expected}: exit {code}: {said}"
    server = publishing.server
    for address, expected in [
        (f"https://127.0.0.1:{server.secure_port}/dav/help", "[bad-certificate]"),
        (f"{server.address}/moved/help", "[moved-address]"), (f"{server.address}/reports/help/help", "[no-webdav]"),
        (f"http://editor:s3cret@127.0.0.1:{server.port}/dav/help", "[bad-address]"),
        ("http://intranet.example/help", "[bad-address]"),
    ]:
        said, code = publishing.run("publish", "B", address=address)
        if code != 1 or expected not in said or "s3cret" in said:
            yield f"{address}: expected {expected}: exit {code}: {said}"
    if files(publishing.site) != before:
        yield "a refused run changes the site"
    publishing.forget_lock()
    both = [publishing.start("publish", "B") for _ in range(2)]
    ends = [(process.communicate()[1], process.returncode) for process in both]
    for said, code in ends:
        if code and "[site-locked]" not in said:
            yield f"two runs to one address: exit {code}: {said}"
    if all(code for _, code in ends):
        yield "of two runs to one address, none publishes"
    yield from publishing.world.problems(publishing.site)


def report(publishing):
    """A report that goes straight to an address is the same as one that goes to a folder."""
    said, code = publishing.run("publish", "A")
    for edition in "BA":
        said, code = publishing.run("report", edition)
        if code:
            yield f"report to an address: exit {code}: {said}"
        yield from publishing.world.is_edition(edition, publishing.site, ["2026-10"], is_far=True)
    rejects = sorted(pathlib.Path().glob("127.0.0.1-*.run")) + sorted(publishing.world.folder.glob("127.0.0.1-*.run"))
    if len(rejects) != 1 or not (rejects[0] / "rejects.csv").exists():
        yield f"the account of rejected rows is in {rejects}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--helplens", type=pathlib.Path, required=True)
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    arguments = parser.parse_args()
    if not nginx.WEBDAV:
        print("WebDAV: not tried, since nginx has no module for it here; `.ci/install web` installs it on Debian.")
        return 0 if sys.platform == "darwin" else 1
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        for name in ["world", "dav", "nginx"]:
            (folder / name).mkdir()
        world = World(arguments.helplens.resolve(), folder / "world")
        with nginx.Nginx(folder / "nginx", folder / "dav", dav=folder / "dav") as server:
            publishing = Publishing(world, folder, server)
            found = cut_off(publishing, random.Random(arguments.seed), arguments.rounds)
            found += [*manners(publishing), *report(publishing)]
    print("\n".join(found[:40]))
    print(f"WebDAV with seed {arguments.seed}: {len(found)} problems, {time.monotonic() - begun:.0f} s")
    return 1 if found else 0


sys.exit(main())
