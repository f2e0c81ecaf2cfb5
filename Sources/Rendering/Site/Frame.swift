import Model
import Mustache

/// What the layout puts around the content of one page.
struct Frame {
    /// Where the page stands in the site.
    var place: String
    var title: String
    var description: String?
    var navigation: [Entry]
    /// The way to the page from the home page; empty on the home page itself.
    var breadcrumbs: [Entry]
    /// Whether the frame speaks of the report's period: its numbers, inputs and rows.
    var isOfPeriod: Bool
    /// The home page that the site's title leads to.
    var home: String

    struct Entry {
        var title: String
        /// The path of the page; `nil` for the page itself.
        var target: String?
        /// `page` for the page itself, `true` for the one above it.
        var current: String?
    }

    /// The frame of a page of the report.
    init(of page: PlannedPage, at place: String, in plan: SitePlan) {
        let source = plan.content.template.pages[page.source]
        self.place = place
        title = page.title
        description = source.description
        isOfPeriod = true
        home = plan.path(ofTemplate: "index.md") ?? page.path
        let above = Frame.indexPages(above: source.path).filter { plan.path(ofTemplate: $0) != nil }
        navigation = plan.content.template.pages.compactMap { other in
            guard let nav = other.nav, let target = plan.path(ofTemplate: other.path) else { return nil }
            let isAbove = other.path == above.last && other.path != "index.md"
            return Entry(
                title: nav, target: target, current: other.path == source.path ? "page" : isAbove ? "true" : nil)
        }
        breadcrumbs = above.compactMap { path in
            plan.content.template.pages.first { $0.path == path }.map {
                Entry(title: $0.nav ?? $0.title ?? path, target: plan.path(ofTemplate: path))
            }
        }
        if !breadcrumbs.isEmpty { breadcrumbs.append(Entry(title: page.title)) }
    }

    /// The frame of a page at the site's root that belongs to no period.
    init(place: String, title: String) {
        self.place = place
        self.title = title
        navigation = []
        breadcrumbs = []
        isOfPeriod = false
        home = "index.html"
    }

    /// The index pages that lie above a page of the template, from the home page down.
    private static func indexPages(above path: String) -> [String] {
        let folders = path.split(separator: "/").dropLast()
        return (0...folders.count).map { (folders.prefix($0) + ["index.md"]).joined(separator: "/") }
            .filter { $0 != path }
    }
}

/// Puts content into the layout.
func framed(_ content: String, _ frame: Frame, in plan: SitePlan) -> String {
    let placeholders = Placeholders()
    let printing = Printing(style: plan.style, facts: plan.facts, placeholders: placeholders)
    var names = layoutNames(frame, in: plan, printing: printing)
    names["content"] = PrintedHTML(html: content, placeholders: placeholders)
    return placeholders.filledHTML(of: plan.layout.render(names, library: plan.partials))
}

/// The names of the layout; `layout.html` lists them.
private func layoutNames(_ frame: Frame, in plan: SitePlan, printing: Printing) -> [String: Any] {
    let facts = plan.facts
    let link = { (target: String) in printing.value(relativeLink(from: frame.place, to: target)) }
    let entries = { (entries: [Frame.Entry]) in
        entries.map { entry in
            NamedValues([
                "title": printing.value(entry.title), "href": entry.target.map(link) ?? printing.value(nil),
                "current": printing.value(entry.current)
            ])
        }
    }
    let assets = { (ending: String) in
        plan.assets.filter { $0.path.hasSuffix(ending) }.map { NamedValues(["href": link($0.path)]) }
    }
    var names: [String: Any] = [
        "lang": printing.value(facts.locale),
        "title": printing.value(frame.title),
        "description": printing.value(frame.description),
        "site": NamedValues([
            "title": printing.value(facts.title), "organization": printing.value(facts.organization),
            "home": link(frame.home)
        ]),
        "root": printing.value(String(repeating: "../", count: frame.place.split(separator: "/").count - 1)),
        "archive": link("archive.html"),
        "styles": assets(".css"),
        "scripts": assets(".js") + [NamedValues(["href": link("periods.js")])].filter { _ in !assets(".js").isEmpty },
        "has_navigation": !frame.navigation.isEmpty,
        "navigation": entries(frame.navigation),
        "has_breadcrumbs": !frame.breadcrumbs.isEmpty,
        "breadcrumbs": entries(frame.breadcrumbs),
        "timezone": printing.value(facts.timezone),
        "version": printing.value(Version.helplens),
        "minimum_group": printing.value(String(facts.minimumGroup))
    ]
    if frame.isOfPeriod { names.merge(periodNames(plan, printing: printing)) { _, own in own } }
    return names
}

/// The names that only pages of a period have.
private func periodNames(_ plan: SitePlan, printing: Printing) -> [String: Any] {
    let facts = plan.facts
    let account = facts.provenance.account
    return [
        "masthead": printing.value(mastheadLine(plan.content, style: plan.style)),
        "period": NamedValues([
            "label": printing.value(plan.style.period(facts.period)),
            "start": printing.value(plan.style.date(facts.period.first)),
            "end": printing.value(plan.style.date(facts.period.last)),
            "incomplete": printing.value(incompleteNotice(facts, style: plan.style))
        ]),
        "comparison": NamedValues(["label": printing.value(facts.comparison.map(plan.style.period))]),
        "account": NamedValues([
            "read": printing.count(account.read), "kept": printing.count(account.kept),
            "rejected": printing.count(account.rejected), "ignored": printing.count(account.ignored),
            "duplicate": printing.count(account.duplicate), "out_of_retention": printing.count(account.outOfRetention)
        ]),
        "inputs": facts.provenance.inputs.map { input in
            NamedValues([
                "name": printing.value(baseName(input.path)), "sha256": printing.value(input.sha256),
                "read": printing.count(input.account.read), "kept": printing.count(input.account.kept)
            ])
        }
    ]
}

extension Printing {
    /// A number of rows, written as counted things are.
    fileprivate func count(_ number: Int) -> PrintedValue {
        value(style.text(.integer(number), as: Column(.value(.interactions))))
    }
}

/// The last part of a path.
func baseName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
