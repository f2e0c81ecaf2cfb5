"""Finds links of a site that lead nowhere, and everything a page would fetch from elsewhere."""

import html.parser
import re
import urllib.parse

# Attributes that name another file, by element. Those of `a` and `area` may lead out of the site.
LINKS = {
    "a": ["href"], "area": ["href"], "link": ["href"], "script": ["src"], "img": ["src", "srcset"],
    "source": ["src", "srcset"], "iframe": ["src"], "object": ["data"], "embed": ["src"], "use": ["href", "xlink:href"],
    "image": ["href", "xlink:href"], "form": ["action"], "video": ["src", "poster"], "audio": ["src"],
}
CSS_URL = re.compile(r"url\(\s*['\"]?([^'\")]+)['\"]?\s*\)|@import\s+['\"]([^'\"]+)['\"]")


class Document(html.parser.HTMLParser):
    """The ids and links of one page."""

    def __init__(self, text):
        super().__init__()
        self.ids = set()
        self.twice = set()
        self.links = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if identifier := values.get("id"):
            (self.twice if identifier in self.ids else self.ids).add(identifier)
        if tag == "a" and values.get("name"):
            self.ids.add(values["name"])
        for attribute in LINKS.get(tag, []):
            for link in links_in(attribute, values.get(attribute)):
                self.links.append((tag, link, self.getpos()[0]))


def links_in(attribute, value):
    """The links of an attribute: one, or in `srcset` the first word of each part."""
    if attribute == "srcset":
        return [part.split()[0] for part in (value or "").split(",") if part.strip()]
    return [] if value is None else [value]


def problems(site):
    """Yields one line of words for each problem in a site's pages and style sheets."""
    root = site.resolve()
    pages = (page for page in sorted(root.rglob("*.html")) if not page.relative_to(root).parts[0].startswith("."))
    documents = {page: Document(page.read_text(encoding="utf-8")) for page in pages}
    for page, document in documents.items():
        name = page.relative_to(root)
        for identifier in sorted(document.twice):
            yield f"{name}: id “{identifier}” stands twice"
        for tag, link, line in document.links:
            if problem := broken(link, page, root, documents, may_leave=tag in ("a", "area")):
                yield f"{name}:{line}: <{tag}> {link}: {problem}"
    for sheet in sorted(root.rglob("*.css")):
        for match in CSS_URL.finditer(sheet.read_text(encoding="utf-8")):
            link = match[1] or match[2]
            if problem := broken(link, sheet, root, documents, may_leave=False):
                yield f"{sheet.relative_to(root)}: {link}: {problem}"


def broken(link, page, root, documents, may_leave):
    """Why a link is broken; `None` when it is whole."""
    parts = urllib.parse.urlsplit(link)
    if parts.scheme == "data":
        return None
    if parts.scheme or parts.netloc:
        return None if may_leave and parts.scheme in ("http", "https", "mailto") else "leads out of the site"
    if parts.path.startswith("/"):
        return "is not relative"
    goal = (page.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else page
    if not goal.is_relative_to(root):
        return "leads out of the site"
    if goal.is_dir():
        return "names a folder, which does not open from a disk"
    if not goal.is_file():
        return "no such file"
    fragment = urllib.parse.unquote(parts.fragment)
    if fragment and goal in documents and fragment not in documents[goal].ids:
        return "no such place on the page"
    return None
