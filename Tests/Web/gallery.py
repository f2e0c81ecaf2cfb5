"""Takes pictures of the gallery of charts for people to look at: `gallery.py GALLERY.html FOLDER`.

At 1280, 390 and 320 px, dark, in grey, as three kinds of colour blindness see it, and as printed on A4. The page is
written by `HELPLENS_GALLERY=FOLDER swift test --filter GalleryTests`, beside a copy of the style sheet.
"""

import pathlib
import sys

from browser import browser

VIEWS = {
    "1280": {"viewport": {"width": 1280, "height": 800}},
    "390": {"viewport": {"width": 390, "height": 844}},
    "320": {"viewport": {"width": 320, "height": 640}},
    "dark": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"},
}
EYES = ["achromatopsia", "deuteranopia", "protanopia", "tritanopia"]


def main(page, folder):
    folder.mkdir(parents=True, exist_ok=True)
    with browser() as running:
        for name, view in VIEWS.items():
            context = running.new_context(**view)
            tab = context.new_page()
            tab.goto(page.as_uri())
            if tab.evaluate("document.documentElement.scrollWidth > innerWidth"):
                print(f"{name}: wider than the window")
            tab.screenshot(path=folder / f"gallery-{name}.png", full_page=True)
            if name == "1280":
                tab.pdf(path=folder / "gallery.pdf", format="A4", prefer_css_page_size=True)
                session = context.new_cdp_session(tab)
                for eyes in EYES:
                    session.send("Emulation.setEmulatedVisionDeficiency", {"type": eyes})
                    tab.screenshot(path=folder / f"gallery-{eyes}.png", full_page=True)
            context.close()


if len(sys.argv) != 3:
    sys.exit(__doc__)
main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve())
