"""A site of many pages: the same content for HelpLens, which draws it, and for a site generator, which is given it."""

import html
import json
import pathlib
import re
import shutil

import monthly
from running import run

HERE = pathlib.Path(__file__).parent
TEMPLATE = HERE / "pages"

CONFIGURATION = """title: Pages
timezone: UTC
sources:
  - path: "{pattern}"
audiences:
  - name: everybody
    template: ./pages
    output: site
"""

HUGO = {
    "hugo.toml": 'baseURL = "/"\ntitle = "Pages"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "section"]\n'
    "[markup.goldmark.renderer]\nunsafe = true\n",
    "layouts/_default/single.html": '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    "<title>{{ .Title }}</title>\n</head>\n<body>\n{{ .Content }}\n</body>\n</html>\n",
    "layouts/index.html": '<!DOCTYPE html>\n<html lang="en"><title>Pages</title>{{ len site.RegularPages }}</html>\n',
}


def lay_out(folder, pattern):
    """The configuration of a site with a page for each item."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(TEMPLATE, folder / "pages")
    configuration = folder / "helplens.yml"
    configuration.write_text(CONFIGURATION.format(pattern=pattern), encoding="utf-8")
    return configuration


def report_words(configuration, site):
    return ["report", "--config", configuration, "--output", site, "--period", monthly.PERIOD, "--quiet"]


def ready_made(site, folder):
    """Writes the pages of a finished site down as what a site generator takes: Markdown with tables and pictures.

    - Returns: How many pages there are.
    """
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in HUGO.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    content = folder / "content"
    content.mkdir()
    pages = sorted((site / monthly.PERIOD / "items").glob("*.html"))
    for path in pages:
        (content / f"{path.stem}.md").write_text(markdown(path.read_text(encoding="utf-8")), encoding="utf-8")
    return len(pages)


def markdown(page):
    title = html.unescape(re.search(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL)[1])
    table = re.search(r"<table.*?</table>", page, re.DOTALL)
    rows = [cells(row) for row in re.findall(r"<tr.*?</tr>", table[0], re.DOTALL)] if table else []
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines[1:1] = ["|" + "---|" * len(rows[0])] if rows else []
    pictures = [picture.replace("\n", " ") for picture in re.findall(r"<svg.*?</svg>", page, re.DOTALL)]
    front = f"---\ntitle: {json.dumps(title)}\n---\n# {title}\n\nOffered, viewed and clicked.\n\n"
    return front + "\n".join(lines) + "\n\n" + "\n\n".join(f"<div>{picture}</div>" for picture in pictures) + "\n"


def cells(row):
    found = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)
    return [html.unescape(re.sub(r"<[^>]*>", "", cell)).strip().replace("|", "\\|").replace("\n", " ") for cell in found]


def prepared(helplens, folder, pattern):
    """A configuration with its log in the cache, and the same pages ready-made; with how many there are."""
    configuration, site, cache = lay_out(folder, pattern), folder / "made", folder / "cache"
    shutil.rmtree(site, ignore_errors=True)
    run([helplens, *report_words(configuration, site)], {"XDG_CACHE_HOME": str(cache)})
    count = ready_made(site, folder / "hugo")
    shutil.rmtree(site)
    return configuration, cache, count
