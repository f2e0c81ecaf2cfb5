"""What the site's script does, done as a reader does it: with the keyboard, the pointer and a finger."""

import re


def problems(running, site):
    """Every promise of the script that does not hold on the newest period's pages."""
    period = max(path.name for path in site.iterdir() if re.match(r"\d{4}-", path.name))
    context = running.new_context(viewport={"width": 1280, "height": 900})
    phone = running.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    for name, look, view in [
        ("sort", sorting, context), ("filter", filtering, context), ("search", searching, context),
        ("read-outs", reading_out, context), ("read-outs by touch", touching, phone), ("periods", switching, context),
    ]:
        tab = view.new_page()
        yield from (f"{name}: {problem}" for problem in look(tab, site / period))
        tab.close()
    context.close()
    phone.close()


def unless(holds, problem):
    return [] if holds else [problem]


FIGURES = """(table, column) => [...table.tBodies[0].rows].map(row => {
    const text = row.cells[column]?.firstChild?.textContent ?? "";
    return /[0-9]/.test(text) ? Number(text.replace(/[^0-9.]/g, "")) : null;
})"""


def sorting(tab, period):
    tab.goto((period / "items/index.html").as_uri())
    table = tab.locator(".block-table table").first
    button = table.locator("thead .sort").nth(1)
    figures = lambda: table.evaluate(f"table => ({FIGURES})(table, 1)")
    given = figures()
    for order, sign in [("descending", -1), ("ascending", 1)]:
        button.focus()
        tab.keyboard.press("Enter")
        found = figures()
        shown = [figure for figure in found if figure is not None]
        yield from unless(sorted(given, key=str) == sorted(found, key=str), "rows change when sorted")
        yield from unless(shown == sorted(shown, key=lambda figure: sign * figure), f"not {order}")
        yield from unless(found[: len(shown)] == shown, "what is protected is not last")
        yield from unless(
            table.locator("thead th").nth(1).get_attribute("aria-sort") == order, f"does not say that it is {order}")


def filtering(tab, period):
    tab.goto((period / "items/index.html").as_uri())
    rows = tab.locator(".block-table tbody tr")
    word = rows.nth(3).locator("th").inner_text().split()[0]
    tab.get_by_label("Filter rows").fill(word.upper())
    names = [row.inner_text() for row in rows.all() if row.is_visible()]
    yield from unless(names and all(word.lower() in name.lower() for name in names), f"rows without {word}")
    count = tab.locator(".filter output").inner_text()
    yield from unless(count == f"{len(names)} of {rows.count()} rows", f"says {count}")
    tab.get_by_label("Filter rows").fill("")
    yield from unless(all(row.is_visible() for row in rows.all()), "does not give rows back")


def searching(tab, period):
    tab.goto((period / "items/index.html").as_uri())
    name = tab.locator(".block-table tbody th a").nth(5).inner_text()
    tab.goto((period / "index.html").as_uri())
    box = tab.get_by_role("combobox")
    box.fill(name[:-1].upper())
    tab.get_by_role("option").first.wait_for()
    yield from unless(tab.get_by_role("option").first.inner_text().startswith(name), f"does not find {name}")
    tab.keyboard.press("Escape")
    yield from unless(tab.get_by_role("option").count() == 0, "stays open")
    tab.keyboard.press("ArrowDown")
    tab.get_by_role("option").first.wait_for()
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    yield from unless(tab.locator("h1").inner_text() == name, f"leads to {tab.url}")
    tab.goto((period / "index.html").as_uri())
    tab.get_by_role("combobox").fill("qqqq")
    tab.get_by_text("Nothing found").wait_for(state="attached")


def reading_out(tab, period):
    tab.goto((period / "index.html").as_uri())
    picture = tab.locator(".picture.is-wide").first
    picture.focus()
    read = tab.locator(".chart-readout").first
    seen = []
    for key in ["Home", "ArrowRight", "ArrowRight", "ArrowLeft", "End"]:
        tab.keyboard.press(key)
        seen.append(read.inner_text())
    yield from unless(seen[1] == seen[3] and len(set(seen)) == 4, f"says {seen}")
    tab.keyboard.press("Escape")
    yield from unless(not read.is_visible(), "stays after Escape")
    box = picture.locator(".readout").nth(4).bounding_box()
    tab.mouse.move(box["x"] + box["width"] / 2, box["y"] + 20)
    first = read.inner_text().splitlines()
    picture.focus()
    yield from unless(len(first) >= 2 and re.match(r"5 ", first[0]), f"says {first} on the fifth day")
    rows = tab.locator(".block-chart").first.locator(".numbers tbody tr").nth(4)
    tab.locator(".block-chart summary").first.click()
    yield from unless(
        first[1].split()[-1] == rows.locator("td").first.inner_text().split()[0], f"{first} is not what the table says")


def touching(tab, period):
    tab.goto((period / "index.html").as_uri())
    tab.locator(".picture.is-narrow [data-readout]").nth(4).tap()
    text = tab.locator(".chart-readout").first.inner_text()
    yield from unless(text.startswith("5 "), f"says {text!r} on the fifth day")


def switching(tab, period):
    """Every period of the site leads to every other one, also those published before the others were there."""
    site = period.parent
    periods = sorted(path.name for path in site.iterdir() if re.match(r"\d{4}-", path.name))
    if len(periods) < 2:
        return
    for here in periods:
        tab.goto((site / here / "scopes/index.html").as_uri())
        tab.locator(".period-menu summary").click()
        links = [link.get_attribute("href") for link in tab.locator(".period-menu a").all()]
        expected = [f"../../{name}/index.html" for name in reversed(periods)] + ["../../archive.html"]
        yield from unless(links == expected, f"{here} leads to {links}")
        tab.locator(".period-menu a").first.click()
        yield from unless(tab.url.endswith(f"/{periods[-1]}/index.html"), f"{here} leads to {tab.url}")
