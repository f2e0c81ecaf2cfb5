"""Writes on a page while it is open: `preview.py HELPLENS`.

A folder is made as somebody would who starts an analysis; its preview is opened in a browser, and the open page must show
what is written, say nothing of its policy being broken, and fetch nothing from elsewhere. An interruption must end the
preview and leave nothing behind. Prints what is wrong; exits 1 if anything is.
"""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

from browser import browser

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main(helplens):
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        start, temporary = folder / "start", folder / "temporary"
        temporary.mkdir()
        subprocess.run([helplens, "init", start, "--template", "analysis"], check=True, capture_output=True)
        shutil.copy(ROOT / "Samples/exports/2026-10.csv.gz", start / "exports")
        running = subprocess.Popen(
            [helplens, "preview", "--port", "0", "--no-cache"], cwd=start, stderr=subprocess.PIPE, text=True,
            env=os.environ | {"TMPDIR": str(temporary)})
        try:
            address = next(found[0] for line in running.stderr if (found := re.search(r"http://\S+", line)))
            with browser() as chromium:
                problems += writing(chromium, address, start / "analysis/index.md")
        finally:
            running.send_signal(signal.SIGINT)
            code = running.wait(timeout=60)
            running.stderr.close()
        if code:
            problems.append(f"an interruption ends the preview with {code}")
        problems += [f"left behind: {path.name}" for path in temporary.iterdir()]
    print("\n".join(problems) if problems else "a preview: fine")
    return 1 if problems else 0


def writing(chromium, address, page):
    tab = chromium.new_page()
    heard = []
    tab.on("console", lambda message: heard.append(f"console: {message.text}"))
    tab.on("pageerror", lambda error: heard.append(f"error: {error}"))
    tab.on("request", lambda request: heard.append(f"fetches {request.url}") if not request.url.startswith(address) else None)
    tab.goto(address)
    text = page.read_text(encoding="utf-8")
    for word in ("first", "second"):
        page.write_text(text + f"\n## The {word} that was written\n", encoding="utf-8")
        try:
            tab.get_by_role("heading", name=f"The {word} that was written").wait_for(timeout=60_000)
        except Exception as error:
            heard.append(f"the {word} that was written is not shown: {error}")
    return heard


if len(sys.argv) != 2:
    sys.exit(__doc__)
sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
