"""Runs a process and measures it as a whole: its start, its children, its end."""

import dataclasses
import os
import pathlib
import subprocess
import sys
import tempfile
import time

# Linux counts a process's largest size in KiB, macOS in bytes.
SIZE_UNIT = 1 if sys.platform == "darwin" else 1024


class Failed(Exception):
    """A process that did not end with 0."""


@dataclasses.dataclass(frozen=True)
class Measured:
    wall_seconds: float
    user_seconds: float
    system_seconds: float
    peak_bytes: int
    output: str

    @property
    def cpu_seconds(self):
        return self.user_seconds + self.system_seconds


def run(command, environment={}):
    """Runs a list of words, or a line of shell, and says what it took.

    `wait4` counts the process and all the children it waited for: CPU is their sum, the peak that of the largest.
    The peak also counts what this process held when it made the child, so import nothing large here.
    """
    words = ["/bin/sh", "-c", command] if isinstance(command, str) else list(map(str, command))
    with tempfile.TemporaryDirectory() as folder:
        output, errors = pathlib.Path(folder, "output"), pathlib.Path(folder, "errors")
        with output.open("wb") as out, errors.open("wb") as error:
            begun = time.perf_counter()
            process = subprocess.Popen(
                words, stdin=subprocess.DEVNULL, stdout=out, stderr=error, env=os.environ | environment
            )
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            said = errors.read_text(encoding="utf-8", errors="replace").strip()
            raise Failed(f"exit {process.returncode}: {' '.join(words)}\n{said[-1500:]}")
        text = output.read_text(encoding="utf-8", errors="replace")
    return Measured(wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss * SIZE_UNIT, text)
