"""Takes pictures of a site for people to look at: `screenshots.py SITE FOLDER`.

The newest period's pages, of scopes and items one each: at 1280 and 390 px, dark, and as
printed on A4.
"""

import pathlib
import sys

from browser import browser, pages_of

VIEWS = {
    "1280": {"viewport": {"width": 1280, "height": 800}},
    "390": {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2},
    "dark": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"},
}


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


def main(site, folder):
    folder.mkdir(parents=True, exist_ok=True)
    pages = pages_to_show(site)
    with browser() as running:
        for name, view in VIEWS.items():
            context = running.new_context(**view)
            tab = context.new_page()
            for page in pages:
                tab.goto((site / page).as_uri())
                picture = page.removesuffix(".html").replace("/", "-")
                tab.screenshot(path=folder / f"{picture}-{name}.png", full_page=True)
                if name == "1280":
                    tab.pdf(path=folder / f"{picture}.pdf", format="A4", prefer_css_page_size=True)
            context.close()
    print(f"{len(pages)} pages in {folder}")


if len(sys.argv) != 3:
    sys.exit(__doc__)
main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve())
