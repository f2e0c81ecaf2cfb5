// What pages do beyond being read: find, sort, filter, read charts out, go to another period.
// Everything here is put in by this script, so that without it nothing is missing and nothing is broken.
// It is a plain script that fetches nothing: pages are opened from folders too.
"use strict";

(() => {
  const body = document.body;
  const words = document.getElementById("site_words")?.dataset ?? {};
  const language = document.documentElement.lang;

  /** An element with its properties and children; names with a dash are attributes. */
  function make(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (name in element && !name.includes("-")) element[name] = value;
      else element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  }

  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const counted = number => number.toLocaleString(language);

  /** A text as it is compared when searching: without case and without accents. */
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // ── Tables ──────────────────────────────────────────────────────────────────────────────────────────────────────

  const decimal = new Intl.NumberFormat(language).formatToParts(0.5).find(part => part.type === "decimal")?.value ?? ".";
  const collator = new Intl.Collator(language, { numeric: true });

  /** The number that a cell begins with; NaN where it has none, or none that may be shown. */
  function figure(cell) {
    if (!cell) return NaN;
    if (cell.dataset.value !== undefined) return Number(cell.dataset.value || NaN);
    const text = cell.firstChild?.textContent ?? "";
    if (!/\d/.test(text)) return NaN;
    const digits = [...text].map(c => (/\d/.test(c) ? c : c === decimal ? "." : c === "−" || c === "-" ? "-" : ""));
    return Number(digits.join(""));
  }

  function makeSortable(table) {
    const rows = [...table.tBodies[0].rows];
    const heads = [...table.tHead.rows[0].cells];
    const given = new Map(rows.map((row, index) => [row, index]));
    heads.forEach((head, column) => {
      const isNumber = head.classList.contains("n");
      const label = isNumber ? head.querySelector(".head > :first-child") ?? head : head;
      const button = make("button", { type: "button", className: "sort" }, ...label.childNodes);
      label.append(button);
      button.addEventListener("click", () => {
        const before = head.getAttribute("aria-sort");
        const isDescending = before ? before === "ascending" : isNumber;
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
        const sign = isDescending ? -1 : 1;
        const key = new Map(rows.map(row => [row, isNumber ? figure(row.cells[column]) : row.cells[column]?.textContent ?? ""]));
        const compare = isNumber
          ? (a, b) => (isNaN(key.get(a)) - isNaN(key.get(b))) || sign * (key.get(a) - key.get(b))
          : head.dataset.order === "given"
            ? (a, b) => sign * (given.get(a) - given.get(b))
            : (a, b) => sign * collator.compare(key.get(a), key.get(b));
        // Equal ones, and those without a number, stay in the order in which they were given.
        rows.sort((a, b) => compare(a, b) || given.get(a) - given.get(b));
        table.tBodies[0].append(...rows);
      });
    });
  }

  function makeFilterable(table, frame) {
    const rows = [...table.tBodies[0].rows].map(row => ({ row, text: plain(row.cells[0].textContent) }));
    const input = make("input", { type: "search", autocomplete: "off" });
    const shown = make("output", { className: "filter-count" });
    input.addEventListener("input", () => {
      const parts = plain(input.value).split(/\s+/).filter(Boolean);
      let count = 0;
      for (const { row, text } of rows) {
        row.hidden = !parts.every(part => text.includes(part));
        if (!row.hidden) count += 1;
      }
      shown.value = parts.length ? filled(words.rows, { shown: counted(count), all: counted(rows.length) }) : "";
    });
    frame.before(make("p", { className: "filter" }, make("label", {}, words.filter, " ", input), shown));
  }

  for (const frame of document.querySelectorAll(".table-scroll")) {
    const table = frame.querySelector("table");
    if (!table?.tHead || table.closest(".is-grid") || !table.tBodies[0] || table.tBodies[0].rows.length < 3) continue;
    makeSortable(table);
    const isOfNames = table.tHead.rows[0].cells[0].dataset.order !== "given";
    if (isOfNames && table.tBodies[0].rows.length >= 15 && words.filter) makeFilterable(table, frame);
  }

  // ── Charts ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Shows what the places of a chart say: where the pointer is, or where the arrow keys went. */
  function makeReadable(pictures) {
    const wide = pictures.querySelector(".is-wide");
    const narrow = pictures.querySelector(".is-narrow");
    const places = [...(wide?.querySelectorAll("rect > title") ?? [])].map(title => title.parentNode);
    if (!places.length) return;
    const texts = places.map(place => place.firstChild.textContent);
    // The browser would show them a second time.
    for (const place of places) place.firstChild.remove();
    const box = make("div", { className: "chart-readout", role: "status", hidden: true });
    pictures.append(box);
    for (const [picture, own] of [[wide, places], [narrow, [...(narrow?.querySelectorAll("[data-readout]") ?? [])]]]) {
      if (!picture || own.length !== texts.length) continue;
      const index = new Map(own.map((place, number) => [place, number]));
      let current = -1;
      const show = number => {
        own[current]?.classList.remove("is-read");
        current = number;
        const place = own[number];
        box.hidden = !place;
        if (!place) return;
        place.classList.add("is-read");
        const [name, ...lines] = texts[number].split("\n");
        box.replaceChildren(make("strong", {}, name), ...lines.map(line => make("span", {}, line)));
        const around = pictures.getBoundingClientRect();
        const rect = place.getBoundingClientRect();
        const isTall = rect.height > 60;
        const beside = rect.right - around.left + 8;
        const left = !isTall ? rect.left + rect.width / 2 - around.left - box.offsetWidth / 2
          : beside + box.offsetWidth <= around.width ? beside : rect.left - around.left - 8 - box.offsetWidth;
        const above = rect.top - around.top - box.offsetHeight - 6;
        const top = isTall ? rect.top - around.top + 4 : above > -24 ? above : rect.bottom - around.top + 6;
        box.style.left = `${Math.max(0, Math.min(around.width - box.offsetWidth, left))}px`;
        box.style.top = `${top}px`;
      };
      const follow = event => {
        const number = index.get(event.target);
        if (number !== undefined && number !== current) show(number);
      };
      picture.addEventListener("pointermove", follow);
      picture.addEventListener("pointerdown", follow);
      picture.addEventListener("pointerleave", event => event.pointerType === "mouse" && show(-1));
      picture.setAttribute("tabindex", "0");
      picture.addEventListener("blur", () => show(-1));
      picture.addEventListener("keydown", event => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (event.key === "Escape") return show(-1);
        const next = event.key === "Home" ? 0 : event.key === "End" ? own.length - 1
          : step && current < 0 ? (step > 0 ? 0 : own.length - 1) : step ? current + step : undefined;
        if (next === undefined) return;
        event.preventDefault();
        if (own[next]) show(next);
      });
    }
  }

  document.querySelectorAll(".pictures").forEach(makeReadable);

  // ── Search ──────────────────────────────────────────────────────────────────────────────────────────────────────

  const mostFound = 8;

  /** The entries that hold every part of a text, those that begin with it first. */
  function find(text) {
    const parts = plain(text).split(/\s+/).filter(Boolean);
    if (!parts.length) return [];
    const rank = entry => {
      if (!parts.every(part => entry.text.includes(part))) return -1;
      return entry.text.startsWith(parts[0]) ? 0 : entry.text.includes(` ${parts[0]}`) ? 1 : 2;
    };
    return entries.map(entry => ({ entry, rank: rank(entry) })).filter(found => found.rank >= 0)
      .sort((a, b) => a.rank - b.rank || collator.compare(a.entry.title, b.entry.title)).map(found => found.entry);
  }

  let entries;

  function whenIndexed(then) {
    if (entries) return then();
    const script = make("script", { src: body.dataset.search });
    script.addEventListener("load", () => {
      entries ??= (window.helplensSearch ?? []).map(([title, kind, path, id]) =>
        ({ title, kind, path, text: plain(`${title} ${id ?? ""}`) }));
      then();
    });
    document.head.append(script);
  }

  function makeSearch(masthead) {
    const list = make("ul", { id: "site_found", role: "listbox", hidden: true, "aria-label": words.search });
    const input = make("input", {
      type: "search", autocomplete: "off", placeholder: words.search, role: "combobox", "aria-label": words.search,
      "aria-expanded": "false", "aria-controls": "site_found", "aria-autocomplete": "list",
    });
    const status = make("span", { className: "unseen", role: "status" });
    let active = -1;
    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const choose = number => {
      list.children[active]?.removeAttribute("aria-selected");
      active = number;
      list.children[active]?.setAttribute("aria-selected", "true");
      if (active >= 0) input.setAttribute("aria-activedescendant", list.children[active].id);
    };
    const open = entry => {
      location.href = body.dataset.search.replace(/[^/]*$/, "") + entry.path;
    };
    let found = [];
    const look = () => whenIndexed(() => {
      const all = find(input.value);
      found = all.slice(0, mostFound);
      status.textContent = !input.value.trim() ? "" : all.length > 1 ? filled(words.found, { count: counted(all.length) })
        : all.length ? words.foundOne : words.foundNone;
      list.replaceChildren(...found.map((entry, number) => {
        const option = make("li", { id: `site_found_${number}`, role: "option" }, make("span", {}, entry.title), make("small", {}, entry.kind));
        option.addEventListener("pointerdown", event => event.preventDefault());
        option.addEventListener("click", () => open(entry));
        return option;
      }));
      close();
      if (!found.length) return;
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      choose(0);
    });
    input.addEventListener("focus", () => whenIndexed(() => {}));
    input.addEventListener("input", look);
    input.addEventListener("blur", close);
    input.addEventListener("keydown", event => {
      if (event.key === "Escape" && !list.hidden) {
        // The browser would empty the field; that is what a second Escape is for.
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && found[active]) open(found[active]);
      else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) return look();
        const step = event.key === "ArrowDown" ? 1 : found.length - 1;
        choose((active + step) % found.length);
      }
    });
    masthead.append(make("div", { className: "site-search", role: "search" }, input, list, status));
  }

  const masthead = document.querySelector(".masthead-title");
  if (masthead && body.dataset.search && words.search) makeSearch(masthead);

  // ── Periods ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Puts the list of periods, which pages published long ago read too, behind the link to all of them. */
  function makeSwitcher(link, periods) {
    const here = document.querySelector(".period-label")?.textContent;
    const items = periods.slice(0, 36).map(({ label, home }) => {
      const isHere = label === here;
      return make("li", {}, make("a", { href: body.dataset.root + home, ...(isHere ? { "aria-current": "true" } : {}) }, label));
    });
    items.push(make("li", {}, make("a", { href: link.getAttribute("href") }, words.periods)));
    const menu = make("details", { className: "period-menu" }, make("summary", {}, link.textContent), make("ul", {}, ...items));
    link.replaceWith(menu);
    menu.addEventListener("keydown", event => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.firstChild.focus();
    });
    document.addEventListener("pointerdown", event => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  }

  const link = document.querySelector(".period-switch");
  if (link && window.helplensPeriods?.length > 1) makeSwitcher(link, window.helplensPeriods);
})();
