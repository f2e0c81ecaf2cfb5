"""An installed Chromium, Chrome or Edge, without a window."""

import contextlib
import os
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"]
APPLICATIONS = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
]


def executable():
    """The browser's path; the environment's CHROMIUM comes first."""
    candidates = [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES), *APPLICATIONS]
    found = next((path for path in candidates if path and pathlib.Path(path).exists()), None)
    return found or sys.exit("No browser found: install Chromium, or name one in CHROMIUM.")


@contextlib.contextmanager
def browser():
    """A running browser. Its sandbox is off only for root, for whom it cannot start."""
    arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=executable(), args=arguments)
        try:
            yield running
        finally:
            running.close()


def pages_of(site):
    """The paths of a site's pages, below its folder."""
    return sorted(page.relative_to(site).as_posix() for page in site.rglob("*.html"))


def some_of_each_kind(pages, limit=10):
    """At most `limit` pages of each folder below a period, spread over the folder; all other pages."""
    folders = {}
    for page in pages:
        folders.setdefault(page.rpartition("/")[0], []).append(page)
    chosen = []
    for members in folders.values():
        step = max(1, -(-len(members) // limit))
        chosen += sorted({members[0], *(p for p in members if p.endswith("index.html")), *members[::step]})
    return sorted(chosen)
