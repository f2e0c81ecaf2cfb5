"""Where and with what was measured."""

import importlib.metadata
import os
import pathlib
import platform
import re
import subprocess


def machine():
    """The machine in words: processor, cores, system."""
    return {"processor": processor(), "cores": cores(), "system": platform.platform()}


def processor():
    try:
        found = re.search(r"^model name\s*: (.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    except OSError:
        found = None
    return found[1] if found else first_line(["sysctl", "-n", "machdep.cpu.brand_string"]) or platform.machine()


def cores():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def versions(helplens):
    """The versions of HelpLens and its peers, as far as they are there."""
    commit = first_line(["git", "describe", "--always", "--dirty"])
    found = {"HelpLens": first_line([helplens, "--version"]), "commit": commit}
    for name, package in {"DuckDB": "duckdb", "Polars": "polars", "chDB": "chdb-core", "Hugo": "hugo"}.items():
        try:
            found[name] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            pass
    for program in ("goaccess", "gzip", "zstd", "wc"):
        if said := first_line([program, "--version"]):
            found[program] = (re.search(r"\d+(\.\d+)+", said) or [said])[0]
    return found


def first_line(command):
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return said.stdout.strip().partition("\n")[0]
