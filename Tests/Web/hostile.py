"""Opens a site whose every field holds hostile text, as its readers do: `hostile.py SITE`, made by Tests/Verify/hostile.py.

Under the pages' own policy nothing may run, ask, log, load or leave; what the texts would make, such as elements and
attributes, may not be there; and the script's search and sorting, which put texts into pages themselves, are tried out on
them. The HTML of all pages is checked. Prints one line a problem; exits 1 if there is one.
"""

import pathlib
import sys

from browser import browser, pages_of, some_of_each_kind
from check import leaves, markup_problems

# What our own pages never hold. A handler of an event is an attribute whose name begins with `on`.
FOREIGN = """() => {
    const found = [];
    const elements = "iframe, object, embed, form[action], base, video, audio, math, template, foreignObject, animate, style, main script, main img, main link";
    for (const element of document.querySelectorAll(elements)) found.push(`<${element.tagName}>`);
    for (const element of document.querySelectorAll("*"))
        for (const attribute of element.attributes) {
            if (/^on|^style$|^srcdoc$/i.test(attribute.name)) found.push(`${attribute.name}=`);
            if (/^(href|src|xlink:href)$/i.test(attribute.name) && /^\\s*(javascript|vbscript|data|blob|file):/i.test(attribute.value))
                found.push(`${attribute.name}=${attribute.value.slice(0, 40)}`);
        }
    return found;
}"""


def problems(running, site):
    home = site.as_uri()
    context = running.new_context(viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    heard = []
    tab.on("console", lambda message: heard.append(f"console: {message.text}"))
    tab.on("pageerror", lambda error: heard.append(f"error: {error}"))
    tab.on("dialog", lambda dialog: (heard.append(f"asks: {dialog.message}"), dialog.dismiss()))
    tab.on("popup", lambda _: heard.append("opens a window"))
    tab.on("request", lambda request: heard.append(f"fetches {request.url[:80]}") if leaves(request.url, home) else None)
    tab.on("requestfailed", lambda request: heard.append(f"cannot load {request.url[:80]}"))
    for page in some_of_each_kind(pages_of(site), limit=40):
        heard.clear()
        tab.goto(f"{home}/{page}")
        for sort in [sort for sort in tab.locator("thead .sort").all() if sort.is_visible()][:2]:
            sort.click()
        search = tab.locator("input[type=search]").first
        if search.count() and search.is_visible():
            for word in ("alert", "<", "{{", "="):
                search.fill(word)
        # Whatever waits for the pointer or the keyboard gets it.
        tab.mouse.move(300, 300)
        tab.keyboard.press("Tab")
        yield from (f"{page}: {problem}" for problem in tab.evaluate(FOREIGN) + heard)
    context.close()


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    with browser() as running:
        found = list(problems(running, site))
    found += markup_problems(site)
    for problem in found[:60]:
        print(problem)
    print(f"{len(pages_of(site))} pages full of hostile text: {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
