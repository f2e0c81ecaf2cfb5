/// What of single people is told: nothing, what goes by a pseudonym, or what goes by a name.
public enum PeopleMode: String, CaseIterable, Hashable, Sendable, Comparable {
    case none, pseudonyms, names

    /// From the mode that tells least to the one that tells most.
    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .none: 0
        case .pseudonyms: 1
        case .names: 2
        }
    }
}

extension Question {
    /// Whether its rows are single people, whom the report's readers may see.
    public var tellsOfPeople: Bool { by.contains(.user) && people != .none }

    /// Whether single people have to be told apart to answer it.
    public var asksForUsers: Bool { by.contains(.user) || filters.contains { $0.keys.contains(.user) } }
}
