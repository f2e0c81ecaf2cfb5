/// What findings are drawn from: up to three questions about the same interactions.
public enum FindingEvidence: String, CaseIterable, Hashable, Sendable {
    case whole, scopes, items

    public var measures: [Measure] {
        switch self {
        case .whole: [.reach, .viewers, .viewRate, .itemsListed, .coverage]
        case .scopes: [.reach, .viewRate]
        case .items: [.reach, .viewers, .viewRate]
        }
    }

    public var by: [Dimension] {
        switch self {
        case .whole: []
        case .scopes: [.scope]
        case .items: [.item]
        }
    }

    /// What a page asks for its findings: on the page of a scope there is no other, on that of an item neither.
    public static func asked(onPagesBy lift: Dimension?) -> [FindingEvidence] {
        switch lift {
        case nil: allCases
        case .scope: [.whole, .items]
        default: [.whole]
        }
    }
}

/// What a `findings` block shows. Its own question is that for the whole.
public struct FindingsRequest: Hashable, Sendable {
    /// The most findings.
    public var limit: Int
    /// The indices, among the page's blocks, of the questions that the findings are drawn from.
    public var evidence: [FindingEvidence: Int]

    /// As many as somebody with two minutes reads.
    public static let usualLimit = 3
    public static let maximumLimit = 100

    public init(limit: Int = usualLimit, evidence: [FindingEvidence: Int]) {
        self.limit = limit
        self.evidence = evidence
    }
}
