import Asking
import Foundation
import Model
import Synchronization
@testable import Protecting
@testable import Rendering

// A small site made by hand: two scopes, three items, one of everything that pages can hold.

typealias Cell = ReleasedAnswer.Cell

let october = Period(.month, holding: Day(year: 2026, month: 10, day: 1) ?? Day(number: 0))

func text(_ text: String) -> Cell { .shown(.text(text)) }
func count(_ number: Int) -> Cell { .shown(.integer(number)) }

func released(
    _ question: Question, rows: [[Cell]], withheldRows: Set<Int> = [], total: [Cell]? = nil, withheld: Int = 0,
    cut: Int = 0
) -> ReleasedAnswer {
    ReleasedAnswer(
        question: question, period: october, periodIsComplete: true, comparison: nil,
        columns: question.columns(reportComparison: nil),
        rows: rows.enumerated().map { .init(cells: $1, isWithheld: withheldRows.contains($0)) },
        total: total.map { .init(cells: $0, isWithheld: false) }, withheld: withheld, cut: cut)
}

/// A question by item with one row: `[item, item_title, viewers]`.
func topItem(title: String, id: String = "a") -> ReleasedAnswer {
    released(Question(measures: [.viewers], by: [.item]), rows: [[text(id), text(title), count(1234)]])
}

struct SampleSite {
    var pages: [PageSource] = []
    var answers: [[Released]] = []
    var scopes: [String] = ["Finance", "Sales"]
    var items: [String: ReportFacts.Item] = [
        "a": .init(id: "a", title: "Première étape", type: "video"), "b": .init(id: "b", title: nil, type: "document"),
        "c": .init(id: "c", title: "CON", type: "video"),
    ]
    var title = "Help engagement"
    var organization: String? = "Contoso"
    var locale = "en-GB"
    /// The language of the template's words; `nil` for a template without.
    var language: String?
    var allowHTML = false
    var pageExtension = PageExtension.html
    var isSelfContained = false
    var theme: Configuration.Theme = {
        var theme = Configuration.Theme()
        theme.accent = "#0b5cad"
        return theme
    }()
    var logo: ReportFacts.Picture?
    var partials: [String: TextFile] = [:]
    var assets: [String: [UInt8]] = ["site.css": Array("body{}".utf8), "logo.svg": Array("<svg/>".utf8)]
    var layout = TextFile(path: "layout.html", text: "{{content}}")

    mutating func add(
        _ path: String, _ body: String, title: String? = nil, nav: String? = nil, blocks: [(DataBlock, Released)] = []
    ) {
        pages.append(
            PageSource(
                path: path, file: "t/\(path)", title: title, description: nil, nav: nav, body: body, bodyLineOffset: 0,
                blocks: blocks.map(\.0)))
        answers.append(blocks.map(\.1))
    }

    var content: SiteContent {
        var template = TemplateSet(
            name: "sample", description: "", pages: pages, layout: layout, partials: partials, assets: assets)
        template.language = language
        return SiteContent(
            template: template,
            answers: answers, scopes: scopes, items: items.keys.sorted(),
            masthead: released(Question(measures: [.interactions, .reach]), rows: [[count(148_210), count(1164)]]),
            facts: facts)
    }

    var facts: ReportFacts {
        var account = RowAccount()
        account.kept = 10
        account.rejected = 1
        let input = Provenance.Input(
            path: "exports/october.csv", bytes: 12, sha256: String(repeating: "ab", count: 32), account: account,
            mappedColumns: [:], ignoredColumns: [])
        var facts = ReportFacts(
            title: title, organization: organization, period: october, periodIsComplete: true, comparison: nil,
            comparisonIsComplete: true,
            span: Span(first: october.first, last: october.last, lastActivity: october.last),
            peopleKnownSince: nil, timezone: "Europe/Berlin", locale: locale, words: .of(locale), minimumGroup: 5,
            holidays: [], notes: [],
            theme: theme, allowHTML: allowHTML, provenance: Provenance(inputs: [input], account: account),
            templateHash: String(repeating: "cd", count: 32), items: items)
        facts.pageExtension = pageExtension
        facts.isSelfContained = isSelfContained
        facts.logo = logo
        return facts
    }

    /// The site's pages by path.
    func rendered(workers: Int = 1) throws -> [String: String] {
        let written = Written()
        try renderSite(content, workers: workers, write: written.write)
        return written.pages
    }

    /// The pages at the top of the site.
    func top(_ periods: [Period]) throws -> [Page] {
        let rendered = try renderSite(content, workers: 1) { _ in }
        return try renderArchive(periods: periods, content: content, home: rendered.home)
    }

    /// The HTML of the only page, without layout.
    func html() throws -> String {
        let plan = try SitePlan(content)
        let page = plan.pages[0]
        let frame = PreparedFrame(Frame(of: pages[page.source], at: page.path, in: plan), in: plan)
        return pageHTML(page, of: plan, in: frame, at: page.path)
    }
}

/// Collects pages from all workers.
final class Written: Sendable {
    private let all = Mutex<[String: String]>([:])

    var pages: [String: String] { all.withLock { $0 } }

    @Sendable func write(_ page: Page) {
        all.withLock { $0[page.path] = String(decoding: page.bytes, as: UTF8.self) }
    }
}

func question(_ name: String, _ answer: ReleasedAnswer) -> (DataBlock, Released) {
    (
        DataBlock(kind: .question, name: name, question: answer.question, location: SourceLocation(file: "t")),
        .one(answer)
    )
}

/// The layout that ships.
func shippedLayout() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    return try readTemplates(
        root.appending(path: "Templates/monthly").path, named: "monthly", comparison: nil, files: ProjectFiles()
    ).templates.layout.text
}

/// Opens what lies in the project's own folders.
private struct ProjectFiles: FileOpening {
    func contents(of path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

    func files(below folder: String) throws -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder)?.allObjects.compactMap { $0 as? String } ?? []
        return paths.filter { !URL(filePath: "\(folder)/\($0)").hasDirectoryPath }.sorted()
    }
}
