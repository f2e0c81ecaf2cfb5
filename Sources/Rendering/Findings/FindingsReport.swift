import Explaining
public import Model
public import Protecting

/// What stands out in a period, for whoever reads no site.
public struct FindingsReport: Sendable {
    private let spoken: SpokenFindings
    private let style: ReportStyle
    private let whole: ReleasedAnswer
    private let timezone: String

    /// - Parameters:
    ///   - evidence: The answers that findings are drawn from, and the whole's, which says what they are of.
    ///   - limit: The most findings.
    ///   - facts: The report's, whose language the sentences speak.
    public init(_ evidence: [FindingEvidence: ReleasedAnswer], whole: ReleasedAnswer, limit: Int, facts: ReportFacts) {
        self.whole = whole
        style = ReportStyle(locale: facts.locale, words: facts.words)
        spoken = SpokenFindings(evidence.merging([.whole: whole]) { $1 }, limit: limit, style: style)
        timezone = facts.timezone
    }

    /// The findings as text. Control characters in the data show as `�`.
    ///
    /// - Parameter width: The columns to fold to; `nil` folds nothing.
    public func words(width: Int?) -> String {
        let fold = { (text: String, indent: Int) in
            let lines = text.withoutControls.folded(to: width.map { max(20, $0) - indent } ?? Int.max)
            return lines.joined(separator: "\n" + String(repeating: " ", count: indent)) + "\n"
        }
        var text = ""
        for (number, one) in spoken.all.enumerated() {
            let mark = "\(number + 1). "
            let indent = String(repeating: " ", count: mark.utf8.count)
            text += mark + fold(one.fact, mark.utf8.count)
            text += indent + fold(one.meaning, mark.utf8.count)
            text += indent + fold(one.suggestion, mark.utf8.count) + "\n"
        }
        if spoken.all.isEmpty { text += fold(spoken.nothing, 0) + "\n" }
        return text + fold(whole.periodNote(style), 0)
    }

    /// The findings as a numbered list. Data are text: what Markdown would read as markup is escaped.
    public var markdown: String {
        let sentences = spoken.all.enumerated().map { number, one in
            let rest = [one.meaning, one.suggestion].map(\.lineForMarkdown).joined(separator: " ")
            return "\(number + 1). **\(one.fact.lineForMarkdown)** \(rest)\n"
        }
        let list = sentences.isEmpty ? spoken.nothing.lineForMarkdown + "\n" : sentences.joined()
        return list + "\n" + whole.periodNote(style).lineForMarkdown + "\n"
    }

    /// The findings as one JSON object: rule, subject and figures as numbers, and the sentences.
    public var json: [UInt8] {
        let days = { (period: Period) -> [(key: String, value: JSONValue)] in
            [("start", .string(period.first.description)), ("end", .string(period.last.description))]
        }
        let period: [(key: String, value: JSONValue)] =
            days(whole.period) + [("timezone", .string(timezone)), ("complete", .bool(whole.periodIsComplete))]
        return JSONValue.object([
            ("period", .object(period)), ("comparison", whole.comparison.map { .object(days($0)) } ?? .null),
            ("findings", .array(spoken.all.map(\.json))),
        ]).text + [0x0A]
    }
}

extension String {
    /// One line of Markdown: no title breaks a list.
    fileprivate var lineForMarkdown: String { withoutControls.escapedForMarkdown }
}

extension SpokenFindings.Spoken {
    fileprivate var json: JSONValue {
        var members: [(key: String, value: JSONValue)] = [("rule", .string(finding.rule.rawValue))]
        if let subject = finding.subject {
            members.append((subject.dimension.rawValue, .string(subject.name)))
            if subject.dimension == .item { members.append(("item_title", subject.title.map { .string($0) } ?? .null)) }
        }
        let figures = finding.figures.map { ($0.name, PlainValue(.shown($0.value), in: $0.column).json) }
        members.append(("figures", .object(figures)))
        let sentences = [("fact", fact), ("meaning", meaning), ("suggestion", suggestion)]
        return .object(members + sentences.map { (key: $0.0, value: .string($0.1)) })
    }
}
