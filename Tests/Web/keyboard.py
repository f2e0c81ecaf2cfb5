"""Goes through pages with the Tab key alone, as people do who use no pointer."""

VIEWS = {"1280": {"width": 1280, "height": 800}, "390": {"width": 390, "height": 844}}

# Everything that can be operated and is shown. What is in closed details is shown by nobody.
OPERABLE = """() => [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
    .filter(e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length
        && !e.closest("details:not([open]) > :not(summary)"))
    .map((e, index) => { e.dataset.operable = index; return e.outerHTML.slice(0, 90); })"""

# What has the focus: which one it is, whether a ring shows it, and whether something lies over it.
FOCUSED = """() => {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const style = getComputedStyle(e);
    const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    const seen = [...e.getClientRects()].some(rect => [0.1, 0.5, 0.9].some(part => {
        const x = rect.left + rect.width * part, y = rect.top + rect.height / 2;
        const top = document.elementFromPoint(Math.min(Math.max(x, 0), innerWidth - 1), Math.min(Math.max(y, 0), innerHeight - 1));
        return top && (e.contains(top) || top.contains(e));
    }));
    return { index: e.dataset.operable, ring, seen, html: e.outerHTML.slice(0, 90) };
}"""


def problems(running, site, pages, most=120):
    """What the Tab key does not reach among the first stops, or reaches unseen, on one page of each kind."""
    for name, view in VIEWS.items():
        context = running.new_context(viewport=view, reduced_motion="reduce")
        tab = context.new_page()
        for page in one_of_each_kind(pages):
            tab.goto((site / page).as_uri())
            operable = tab.evaluate(OPERABLE)
            reached = set()
            for _ in range(most):
                tab.keyboard.press("Tab")
                focused = tab.evaluate(FOCUSED)
                if focused is None or focused["index"] in reached:
                    break
                reached.add(focused["index"])
                if not focused["ring"]:
                    yield f"{page} ({name}): no ring around {focused['html']}"
                if not focused["seen"]:
                    yield f"{page} ({name}): covered {focused['html']}"
            missed = [html for index, html in enumerate(operable[:most]) if str(index) not in reached]
            yield from (f"{page} ({name}): not reached {html}" for html in missed[:5])
        yield from (f"({name}): {problem}" for problem in operating(tab, site, pages))
        context.close()


def one_of_each_kind(pages):
    """The newest period's pages that are there once, and one of each kind that is repeated."""
    newest = max((page.split("/")[0] for page in pages if "/" in page), default="")
    repeated = set()
    for page in pages:
        folder, _, file = page.rpartition("/")
        if folder in (f"{newest}/scopes", f"{newest}/items") and file != "index.html":
            if folder in repeated:
                continue
            repeated.add(folder)
        if page.startswith(newest + "/") or "/" not in page:
            yield page


def operating(tab, site, pages):
    """Whether Enter and Space do what a click does."""
    overview = next((page for page in pages if page.count("/") == 1 and page.endswith("/index.html")), None)
    if overview is None:
        return
    tab.goto((site / overview).as_uri())
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    if not tab.url.endswith("#page_content"):
        yield "the first stop does not skip to the content"
    summary = tab.locator("details.numbers > summary").first
    for key in ["Enter", "Space"] if summary.count() else []:
        summary.focus()
        before = tab.locator("details.numbers").first.evaluate("e => e.open")
        tab.keyboard.press(key)
        if tab.locator("details.numbers").first.evaluate("e => e.open") == before:
            yield f"{key} does not open or close the numbers"
    tab.locator(".site-nav a").nth(1).focus()
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
