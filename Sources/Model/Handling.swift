/// What became of what was read, beside its own faults: what rules left out of a report, and what protection withheld.
public struct Handling: Hashable, Sendable {
    /// `nil` where rows are used however old they are.
    public var retentionMonths: Int?
    /// The first day that is used.
    public var retentionStart: Day?
    /// Rules that leave people, scopes and items out; how many, for their words may name people.
    public var excludedUsers = 0
    public var excludedScopes = 0
    public var excludedItems = 0
    /// Whether rows that several inputs share count each time.
    public var keepsDuplicates = false
    /// Whether the site tells only of what its audience's filter admits.
    public var isPart = false
    /// Rows withheld whole, in all tables and charts.
    public var withheldRows = 0
    /// Values withheld in other rows.
    public var withheldCells = 0

    public init() {}

    public var excludesAnything: Bool { excludedUsers + excludedScopes + excludedItems > 0 }
}
