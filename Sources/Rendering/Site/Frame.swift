import Model
import Mustache

/// What the layout puts around the content of pages: the same for all pages of one source, but for title and content.
struct Frame {
    /// Where one of the pages stands in the site; links are relative to its folder.
    var place: String
    var description: String?
    var navigation: [Entry] = []
    /// The way to the pages from the home page; empty on the home page itself.
    var breadcrumbs: [Entry] = []
    /// Whether the frame speaks of the report's period: its numbers, inputs and rows.
    var isOfPeriod: Bool
    /// The home page that the site's title leads to; `nil` for a page that is no site's.
    var home: String?
    /// The page of all periods; `nil` for a page that is no site's.
    var archive: String?

    struct Entry {
        /// `nil` for the page itself.
        var title: String?
        /// The path of the page; `nil` for the page itself.
        var target: String?
        /// `page` for the page itself, `true` for the one above it.
        var current: String?
    }

    /// The frame of the pages that one source became.
    init(of source: PageSource, at place: String, in plan: SitePlan) {
        self.place = place
        description = source.description
        isOfPeriod = true
        home = plan.path(ofTemplate: "index.md") ?? place
        archive = plan.archive
        let above = Frame.indexPages(above: source.path).filter { plan.path(ofTemplate: $0) != nil }
        for other in plan.content.template.pages {
            guard let nav = other.nav, let target = plan.path(ofTemplate: other.path) else { continue }
            let isAbove = other.path == above.last && other.path != "index.md"
            let current = other.path == source.path ? "page" : isAbove ? "true" : nil
            navigation.append(Entry(title: nav, target: target, current: current))
        }
        for path in above {
            guard let page = plan.content.template.pages.first(where: { $0.path == path }) else { continue }
            breadcrumbs.append(Entry(title: page.nav ?? page.title ?? path, target: plan.path(ofTemplate: path)))
        }
        if !breadcrumbs.isEmpty { breadcrumbs.append(Entry()) }
    }

    /// The frame of a page at the site's root that belongs to no period.
    init(place: String, home: String) {
        self.place = place
        self.home = home
        archive = place
        isOfPeriod = false
    }

    /// The frame of a page that stands alone: it leads nowhere.
    init(aroundOnly source: PageSource, at place: String) {
        self.place = place
        description = source.description
        isOfPeriod = true
    }

    /// The index pages that lie above a page of the template, from the home page down.
    private static func indexPages(above path: String) -> [String] {
        let folders = path.split(separator: "/").dropLast()
        return (0...folders.count).map { (folders.prefix($0) + ["index.md"]).joined(separator: "/") }
            .filter { $0 != path }
    }
}

/// The layout with everything in it but the title and the content of a page.
///
/// Mustache runs once for all pages of a source: on a site of thousands of pages it would take longer than the rest.
struct PreparedFrame: Sendable {
    private enum Piece {
        case html(String)
        case hole(Filling.Hole)
    }

    private var pieces: [Piece] = []

    init(_ frame: Frame, in plan: SitePlan) {
        let placeholders = Placeholders()
        let printing = Printing(style: plan.style, facts: plan.facts, placeholders: placeholders)
        let names = layoutNames(frame, in: plan, printing: printing)
        for part in placeholders.parts(of: plan.layout.render(names, library: plan.partials)) {
            switch part {
            case .plain(let html): pieces.append(.html(String(html)))
            case .filled(.hole(let hole)): pieces.append(.hole(hole))
            case .filled(let filling): pieces.append(.html(filling.escapedForHTML))
            }
        }
    }

    /// A whole page.
    func page(title: String, content: String) -> String {
        var html = ""
        for piece in pieces {
            switch piece {
            case .html(let piece): html += piece
            case .hole(.title): html += title.escapedForHTML
            case .hole(.content): html += content
            }
        }
        return html
    }
}

/// The names of the layout; `layout.html` lists them.
private func layoutNames(_ frame: Frame, in plan: SitePlan, printing: Printing) -> [String: Any] {
    let facts = plan.facts
    let title = PrintedFilling(filling: .hole(.title), placeholders: printing.placeholders)
    let link = { (target: String) in printing.value(relativeLink(from: frame.place, to: target)) }
    let entries = { (entries: [Frame.Entry]) in
        entries.map { entry in
            NamedValues([
                "title": entry.title.map(printing.value) ?? title,
                "href": entry.target.map(link) ?? printing.value(nil),
                "current": printing.value(entry.current),
            ])
        }
    }
    let assets = { (ending: String) in
        let own = plan.assets.filter {
            $0.path.hasSuffix(ending) && (frame.isOfPeriod || $0.name != PlannedAsset.runningHead)
        }
        return own.map { asset in
            guard facts.isSelfContained else { return NamedValues(["href": link(asset.path)]) }
            let text = Filling.code(EmbeddedAsset(asset.bytes).text)
            return NamedValues(["text": PrintedFilling(filling: text, placeholders: printing.placeholders)])
        }
    }
    let readsFiles = plan.hasScript && !facts.isSelfContained
    var names: [String: Any] = [
        "lang": printing.value(plan.language),
        "direction": printing.value(writesFromRight(plan.language) ? "rtl" : nil),
        "title": title,
        "content": PrintedFilling(filling: .hole(.content), placeholders: printing.placeholders),
        "description": printing.value(frame.description),
        "site": NamedValues([
            "title": printing.value(facts.title), "organization": printing.value(facts.organization),
            "home": frame.home.map(link) ?? printing.value(nil),
        ]),
        "root": printing.value(String(repeating: "../", count: frame.place.split(separator: "/").count - 1)),
        "archive": frame.archive.map(link) ?? printing.value(nil),
        "styles": assets(".css"),
        "policy": printing.value(plan.policy),
        "logo": plan.logo.map { plan.embeddedPicture($0).map(printing.value) ?? link($0) } ?? printing.value(nil),
        "scripts": (readsFiles ? [NamedValues(["href": link("periods.js")])] : []) + assets(".js"),
        "has_navigation": !frame.navigation.isEmpty,
        "navigation": entries(frame.navigation),
        "has_breadcrumbs": !frame.breadcrumbs.isEmpty,
        "breadcrumbs": entries(frame.breadcrumbs),
        "timezone": printing.value(facts.timezone),
        "version": printing.value(Version.helplens),
        "minimum_group": printing.value(String(facts.minimumGroup)),
        "people": printing.value(peopleNotice(facts.people, plan.style.words)),
    ]
    if frame.isOfPeriod {
        names.merge(periodNames(plan, printing: printing)) { _, own in own }
        // A page that may be sent alone leads to no file beside it.
        if facts.isPrinted, !facts.isSelfContained { names["pdf"] = link(plan.printedReport) }
        if readsFiles { names["search"] = link(plan.searchPath) }
    }
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
            "incomplete": printing.value(incompleteNotice(facts, style: plan.style)),
        ]),
        "comparison": NamedValues(["label": printing.value(facts.comparison.map(plan.style.period))]),
        "account": NamedValues([
            "read": printing.count(account.read), "kept": printing.count(account.kept),
            "rejected": printing.count(account.rejected), "ignored": printing.count(account.ignored),
            "duplicate": printing.count(account.duplicate), "out_of_retention": printing.count(account.outOfRetention),
        ]),
        "inputs": facts.provenance.inputs.map { input in
            NamedValues([
                "name": printing.value(baseName(input.path)), "sha256": printing.value(input.sha256),
                "read": printing.count(input.account.read), "kept": printing.count(input.account.kept),
            ])
        },
    ]
}

extension Printing {
    /// A number of rows, written as counted things are.
    fileprivate func count(_ number: Int) -> PrintedValue {
        value(style.text(.integer(number), as: Column(.value(.interactions))))
    }
}

/// Whether a language is written from right to left.
private func writesFromRight(_ language: String) -> Bool {
    ["ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"].contains(language.prefix { $0 != "-" })
}

/// The last part of a path.
func baseName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
