"""Makes the sample's site for owners of scopes, and looks at it: `owner.py --helplens PROGRAM`.

It is looked at as `check.py` looks at the report for everybody, and each scope's page has to fit on two sheets of paper,
A4 and Letter, the charts whole. Prints one line a problem; exits 1 if there is one.
"""

import argparse
import io
import pathlib
import shutil
import subprocess
import sys
import tempfile

import check
import keyboard
import links
import pypdf
from browser import browser, pages_of

LANGUAGES = ["en-GB", "de-DE"]
PAPERS = ["A4", "Letter"]


def make(helplens, folder, language):
    """The site of the newest month: all scopes, a page each."""
    shutil.copytree("Samples", folder / "input", dirs_exist_ok=True)
    sample = (folder / "input/helplens.yml").read_text(encoding="utf-8")
    site = folder / language
    (folder / "input/owner.yml").write_text(
        sample.replace("locale: en-GB", f"locale: {language}")
        + f"audiences: [{{ name: owners, template: scope-owner, output: {site} }}]\n", encoding="utf-8")
    subprocess.run(
        [helplens, "report", "--config", folder / "input/owner.yml", "--quiet"], check=True, stderr=subprocess.DEVNULL)
    return site


def sheets(running, site, most=2):
    """Scopes that need more paper than they may."""
    tab = running.new_context().new_page()
    for page in (page for page in pages_of(site) if "/scopes/" in page):
        tab.goto((site / page).as_uri())
        for paper in PAPERS:
            read = pypdf.PdfReader(io.BytesIO(tab.pdf(format=paper)))
            if len(read.pages) > most:
                yield f"{page} takes {len(read.pages)} sheets of {paper}"
    tab.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--helplens", type=pathlib.Path, required=True)
    helplens = parser.parse_args().helplens.resolve()
    found = []
    with tempfile.TemporaryDirectory() as folder, browser() as running:
        sites = [make(helplens, pathlib.Path(folder), language) for language in LANGUAGES]
        site = sites[0]
        pages = pages_of(site)
        looked_at = [page for page in keyboard.one_of_each_kind(pages) if "/about/" not in page]
        if not any("/scopes/" in page for page in looked_at):
            found.append("the site for owners has no scopes")
        found += links.problems(site)
        found += check.markup_problems(site)
        views = [
            (check.DESKTOP, True, [check.READING]), (check.PHONE, False, [check.READING, check.OVERFLOW]),
            (check.PHONE, True, [check.FROM_THE_RIGHT, check.OVERFLOW]),
        ]
        found += check.reading_problems(running, site.as_uri(), views, pages)
        found += keyboard.problems(running, site, looked_at)
        found += check.access_problems(running, site, looked_at)
        for site in sites:
            found += sheets(running, site)
    print("\n".join(found) if found else f"a site for owners, {len(pages)} pages: fine")
    return 1 if found else 0


sys.exit(main())
