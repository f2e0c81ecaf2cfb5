import Explaining
import Model
import Protecting

/// What stands out, in the report's language: each finding as a fact, what it means and what could be done.
struct SpokenFindings {
    struct Spoken {
        var finding: Finding
        /// The scope's name, or the item's title in quotation marks.
        var subject: String?
        var fact: String
        var meaning: String
        var suggestion: String
    }

    let all: [Spoken]
    /// What is said where there are none.
    let nothing: String

    /// - Parameter evidence: The answers that findings are drawn from.
    init(_ evidence: [FindingEvidence: ReleasedAnswer], limit: Int, style: ReportStyle) {
        let whole = evidence[.whole]
        all = findings(in: evidence, limit: limit).map { Spoken($0, whole, style) }
        let period = ["period": whole.map { style.period($0.period) } ?? ""]
        nothing = style.words(whole?.isOfNobody == true ? "block.empty" : "findings.none", period)
    }
}

extension SpokenFindings.Spoken {
    fileprivate init(_ finding: Finding, _ whole: ReleasedAnswer?, _ style: ReportStyle) {
        self.finding = finding
        let words = style.words
        subject = finding.subject.map { subject in
            subject.dimension == .item
                ? words("findings.item", ["title": subject.title ?? subject.name])
                : style.name(of: subject.value, in: subject.dimension)
        }
        var values = Dictionary(
            finding.figures.map { ($0.name, style.text($0.value, as: $0.column)) },
            uniquingKeysWith: { first, _ in first })
        values["subject"] = subject
        if let whole, let comparison = whole.comparison {
            values["during"] = style.during(comparison, besides: whole.period)
        }
        let key = "findings.\(finding.rule.rawValue)"
        fact = words("\(key).fact", values, count: finding.figures.first?.value.number)
        meaning = words("\(key).meaning", values)
        suggestion = words("\(key).suggestion")
    }
}

extension ReleasedAnswer {
    /// Whether the answer says that help reached nobody.
    fileprivate var isOfNobody: Bool {
        guard let reach = column(Measure.reach.id), let row = rows.first else { return true }
        return row.cell(reach)?.value?.number == 0
    }
}
