"""Takes pictures of a site for people to look at: `screenshots.py SITE FOLDER [VIEW …]`.

The newest period's pages, of scopes and items one each, in every view or in those that are named: on a desk, on a phone,
dark, from right to left, as people see them who see colours otherwise, and printed on A4 and on Letter.
"""

import pathlib
import sys

from browser import browser, pages_of

DESK = {"viewport": {"width": 1280, "height": 800}}
VIEWS = {
    "1280": DESK,
    "390": {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2},
    "dark": DESK | {"color_scheme": "dark"},
    "rtl": DESK,
    "rtl-390": {"viewport": {"width": 390, "height": 844}},
    "protanopia": DESK,
    "deuteranopia": DESK,
    "tritanopia": DESK,
    "achromatopsia": DESK,
}
PAPERS = ["A4", "Letter"]


def pages_to_show(site):
    """The newest period's pages: those that are there once, and the first page of each kind that is repeated."""
    newest = max((page.split("/")[0] for page in pages_of(site) if "/" in page), default="")
    shown, kinds = [], set()
    for page in (page for page in pages_of(site) if page.startswith(newest + "/")):
        kind = page.rpartition("/")[0]
        if page.endswith("/index.html") or kind in (newest, newest + "/about") or kind not in kinds:
            shown.append(page)
            if not page.endswith("/index.html"):
                kinds.add(kind)
    return shown + [page for page in ["archive.html"] if (site / page).exists()]


def show(tab, view):
    """Makes an open page look as a view has it, beyond what the window says."""
    if view.endswith("opia") or view.endswith("opsia"):
        tab.context.new_cdp_session(tab).send("Emulation.setEmulatedVisionDeficiency", {"type": view})
    if view.startswith("rtl"):
        tab.evaluate("document.documentElement.dir = 'rtl'")


def main(site, folder, views):
    folder.mkdir(parents=True, exist_ok=True)
    pages = pages_to_show(site)
    with browser() as running:
        for name in views:
            context = running.new_context(**VIEWS.get(name, DESK))
            tab = context.new_page()
            for page in pages:
                tab.goto((site / page).as_uri())
                picture = folder / page.removesuffix(".html").replace("/", "-")
                if name in PAPERS:
                    tab.pdf(path=f"{picture}-{name}.pdf", format=name)
                else:
                    show(tab, name)
                    tab.screenshot(path=f"{picture}-{name}.png", full_page=True)
            context.close()
    print(f"{len(pages)} pages in {folder}")


if len(sys.argv) < 3 or not {*sys.argv[3:]} <= {*VIEWS, *PAPERS}:
    sys.exit(__doc__)
main(*(pathlib.Path(path).resolve() for path in sys.argv[1:3]), sys.argv[3:] or [*VIEWS, *PAPERS])
