import Model
import Protecting

/// What stands around a table or a chart: its title and what to know before looking, below it notes and downloads.
struct BlockFrame {
    var kind: String
    var title: String
    /// What it is called where its title says a finding.
    var name: String?
    /// Sentences between title and content.
    var notes: [String] = []
    /// A sentence about the marks beside numbers, which phones leave out.
    var markNote: String?
    /// Sentences below the content.
    var footnotes: [String] = []

    func html(around content: String, in page: BlockContext) -> String {
        var html = "<figure class=\"block \(kind)\" aria-labelledby=\"\(page.idPrefix)_title\">\n<figcaption>"
        html += "<p class=\"block-title\" id=\"\(page.idPrefix)_title\">\(title.escapedForHTML)</p>"
        if let markNote {
            html +=
                "<p class=\"block-note\">\((notes.map { $0 + " " }).joined().escapedForHTML)"
                + "<span class=\"mark-note\">\(markNote.escapedForHTML)</span></p>"
        } else if !notes.isEmpty {
            html += "<p class=\"block-note\">\(notes.joined(separator: " ").escapedForHTML)</p>"
        }
        html += "</figcaption>\n\(content)"
        html += foot(page) + "</figure>\n"
        return html
    }

    private func foot(_ page: BlockContext) -> String {
        var parts: [String] = []
        if !footnotes.isEmpty { parts.append("<span>\(footnotes.joined(separator: " ").escapedForHTML)</span>") }
        if let links = page.dataLinks {
            let title = page.style.words("block.as", ["title": name ?? title]).escapedForHTML
            let link = { (href: String, word: String) in
                "<a href=\"\(href.escapedForHTML)\" download><span class=\"unseen\">\(title)</span>\(word)</a>"
            }
            let word = page.style.words("block.download").escapedForHTML
            parts.append(
                "<span class=\"downloads\"><span>\(word)</span> \(link(links.csv, "CSV")) \(link(links.json, "JSON"))</span>"
            )
        }
        return parts.isEmpty ? "" : "<div class=\"block-foot\">\(parts.joined(separator: " "))</div>\n"
    }
}

extension ReleasedAnswer {
    /// Says why something cannot be seen, where something cannot.
    func protectionNote(_ page: BlockContext) -> String? {
        guard withheld > 0 else { return nil }
        return page.style.words("block.protection", ["count": page.style.number(page.facts.minimumGroup)])
    }

    /// Says how many rows a limit leaves out.
    func cutNote(_ style: ReportStyle) -> String { style.words("block.more", ["count": style.number(cut)], count: cut) }

    /// What an answer without rows says instead of a picture.
    ///
    /// - Parameter words: What the template says of it. They speak of rows that were looked at, so not where there were
    ///   none, and of what was compared, so not where nothing was.
    func emptyHTML(_ page: BlockContext, saying words: String? = nil) -> String {
        let period = ["period": page.style.period(period)]
        var text =
            if isListOfChanges, comparison == nil || !periodIsComplete || !page.facts.comparisonIsComplete {
                page.style.words("block.uncompared", period)
            } else {
                (question.only.isEmpty || leftOut > 0 ? words : nil) ?? page.style.words("block.empty", period)
            }
        // Of these nobody can tell whether they would be in the list.
        if leftOut > 0, withheld > 0 { text += " " + page.style.words("table.left_out") }
        return "<p class=\"empty\">\(text.escapedForHTML)</p>\n"
    }

    /// Whether rows are chosen by what a comparison adds.
    private var isListOfChanges: Bool {
        question.only.contains { condition in
            question.columns(reportComparison: .previous).contains { $0.name == condition.column && $0.isOfComparison }
        }
    }

    /// `Viewers and clickers by day`, for blocks that were given no title.
    func plainTitle(_ style: ReportStyle) -> String {
        let words = style.words
        if let cohorts = question.cohorts { return words("cohorts.\(cohorts.by.rawValue).title") }
        let measures = words.list(
            question.measures.enumerated().map { $0 == 0 ? words.title($1) : words.within($1) })
        guard !question.by.isEmpty else { return measures }
        return words(
            "block.title", ["measures": measures, "dimensions": words.list(question.by.map { words.within($0) })])
    }
}
