import Asking
import Model

@testable import Protecting
@testable import Rendering

/// Reads bytes as the one page of a template and renders it with answers that hold nothing: twice the same, nothing of
/// what marks values left, and no script.
///
/// - Returns: What is wrong, in words, or `nil`.
@Sendable public func checkTemplate(_ tried: UnsafeRawBufferPointer) -> String? {
    let bytes = Array(tried)
    for path in ["index.md", "scopes/[scope].md"] {
        let files = TriedTemplate(path: path, page: bytes)
        guard let templates = try? readTemplates("t", named: "t", comparison: nil, files: files).templates else {
            continue
        }
        let content = SiteContent(emptyFor: templates)
        let pages: [Page]
        do {
            pages = try rendered(content)
            if try rendered(content) != pages { return "rendered twice, two results" }
        } catch is Diagnostics {
            continue
        } catch {
            return "\(error)"
        }
        for page in pages where page.path.hasSuffix(".html") {
            let html = String(decoding: page.bytes, as: UTF8.self)
            if html.unicodeScalars.contains(where: { (0xE000...0xE002).contains($0.value) }) {
                return "a mark of a value is in \(page.path)"
            }
            let lowered = html.lowercased()
            for forbidden in ["<script", "<iframe", "href=\"javascript:", "src=\"javascript:", "src=\"data:"]
            where lowered.contains(forbidden) {
                return "\(forbidden) is in \(page.path)"
            }
        }
    }
    return nil
}

private func rendered(_ content: SiteContent) throws -> [Page] {
    let pages = Pages()
    try renderSite(content, workers: 1) { pages.all.append($0) }
    return pages.all
}

/// Pages on their way out of a closure that is called by one thread.
private final class Pages: @unchecked Sendable {
    var all: [Page] = []
}

/// A template of the page that is tried, a layout and a partial.
private struct TriedTemplate: FileOpening {
    var path: String
    var page: [UInt8]

    func contents(of path: String) throws -> [UInt8] {
        switch path {
        case "t/\(self.path)": page
        case "t/layout.html": Array("<title>{{title}}</title>{{content}}".utf8)
        case "t/partials/row.md": Array("{{report.title}} *x*".utf8)
        default: []
        }
    }

    func files(below folder: String) throws -> [String] { ["layout.html", "partials/row.md", path] }
}

extension SiteContent {
    /// A site whose answers have no rows.
    fileprivate init(emptyFor templates: TemplateSet) {
        let period = Period(.month, holding: Day(number: 20_731))
        let empty = { (question: Question) in
            ReleasedAnswer(
                question: question, period: period, periodIsComplete: true, comparison: nil,
                columns: question.columns(reportComparison: nil), rows: [], total: nil, withheld: 0, cut: 0)
        }
        self.init(
            template: templates,
            answers: templates.pages.map { page in page.blocks.map { .one(empty($0.question)) } },
            scopes: ["<Sales>"], items: [], masthead: empty(Question(measures: [.interactions, .reach])),
            facts: ReportFacts(
                title: "A & <b>", organization: nil, period: period, periodIsComplete: true, comparison: nil,
                comparisonIsComplete: true, span: nil, peopleKnownSince: nil, timezone: "UTC", locale: "en-GB",
                words: shippedWords(for: "en"),
                minimumGroup: 5, holidays: [], notes: [], theme: .init(), allowHTML: false,
                provenance: Provenance(inputs: [], account: RowAccount()), templateHash: "", items: [:]))
    }
}
