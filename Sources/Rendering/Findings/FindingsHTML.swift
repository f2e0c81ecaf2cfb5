import Explaining
import Model

/// Findings as a list: each with its fact, what it means, what could be done, and the way to its numbers.
///
/// - Parameter link: Where the numbers of a finding are.
func findingsHTML(_ spoken: SpokenFindings, in page: BlockContext, link: (Finding) -> FindingLink?) -> String {
    guard !spoken.all.isEmpty else { return "<p class=\"empty\">\(spoken.nothing.escapedForHTML)</p>\n" }
    var html = "<div class=\"block findings\">\n<ol>\n"
    for one in spoken.all {
        html +=
            "<li><p class=\"finding-fact\">\(one.fact.escapedForHTML)</p>\n<div><p>\(one.meaning.escapedForHTML)</p>\n"
        html += "<p class=\"finding-step\">\(one.suggestion.escapedForHTML)"
        if let link = link(one.finding) {
            let words = page.style.words("findings.about.\(link.target.rawValue)")
            html += " <a href=\"\(link.address.escapedForHTML)\">\(words.escapedForHTML)</a>"
        }
        html += "</p></div></li>\n"
    }
    return html + "</ol>\n</div>\n"
}

/// Where a reader finds the numbers of a finding.
struct FindingLink {
    enum Target: String {
        /// The page of its item or scope.
        case item, scope
        /// A table with its rows.
        case rows
    }

    var target: Target
    var address: String
}
