public import Model
public import Protecting

/// Draws findings from released answers: what changed, what stays behind, what is ignored, what is not used.
///
/// A finding is only made where more than chance is behind it: changes of rates by the test that stands in the answer,
/// distances between rates by intervals that do not meet, changes of numbers of people by `Threshold.deviations`. What is
/// withheld takes no part, so no finding can tell of it.
/// - Parameters:
///   - evidence: The answers to `FindingEvidence`'s questions; what is missing is left out.
///   - limit: The most findings to return.
/// - Returns: Those that concern most people first, one of each scope or item, no rule twice before each had its turn;
///   ties by rule and name.
/// - Complexity: O(*n* log *n*) in the rows of the evidence.
public func findings(in evidence: [FindingEvidence: ReleasedAnswer], limit: Int) -> [Finding] {
    let whole = evidence[.whole].map(EvidenceRows.init)?.rows.first
    let scopes = evidence[.scopes].map { ofScopes(EvidenceRows($0).rows) } ?? []
    let items = evidence[.items].map { ofItems(EvidenceRows($0).rows, whole: whole) } ?? []
    // An item that lost its viewers and is ignored now is one thing to look at.
    var subjects: Set<Finding.Subject> = []
    let ranked = (ofTheWhole(whole) + scopes + items).sorted { $0.isBefore($1) }
        .filter { $0.subject.map { subjects.insert($0).inserted } ?? true }
    // Ten items that are ignored are one thing to do: each rule speaks once before any speaks again.
    var turns: [Finding.Rule: Int] = [:]
    let inTurn = ranked.enumerated().map { place, finding in
        defer { turns[finding.rule, default: 0] += 1 }
        return (turn: turns[finding.rule, default: 0], place: place, finding: finding)
    }
    return inTurn.sorted { ($0.turn, $0.place) < ($1.turn, $1.place) }.prefix(max(0, limit)).map(\.finding)
}

extension Finding {
    fileprivate func isBefore(_ other: Finding) -> Bool {
        if weight != other.weight { return weight > other.weight }
        if rule != other.rule { return rule.rawValue < other.rule.rawValue }
        return (subject?.name ?? "").isBefore((other.subject?.name ?? ""))
    }
}

extension Finding.Subject {
    /// The scope's name, or the item's id.
    public var name: String { if case .text(let name) = value { name } else { "" } }
}
