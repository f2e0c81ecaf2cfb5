/// The keys that a filter may name.
public enum FilterKey: String, CaseIterable, Hashable, Sendable {
    case item
    case itemType = "item_type"
    case scope, kind, segment, source, user
}

/// One term of a filter: `scope=Dynamics*`, or `scope!=Dynamics Test`.
public struct FilterTerm: Hashable, Sendable {
    public var key: FilterKey
    public var pattern: Glob
    /// Whether the term excludes what it matches.
    public var excludes: Bool

    public init(key: FilterKey, pattern: Glob, excludes: Bool) {
        self.key = key
        self.pattern = pattern
        self.excludes = excludes
    }
}

/// Terms that are read together: positive terms of one key are joined by OR, excluding ones by AND NOT, keys by AND.
public struct Filter: Hashable, Sendable {
    public var terms: [FilterTerm]

    public init(_ terms: [FilterTerm]) { self.terms = terms }

    public var keys: Set<FilterKey> { Set(terms.map(\.key)) }

    /// Whether the filter's terms of one key admit a thing that goes by any of `names`.
    public func admits(_ key: FilterKey, _ names: [String]) -> Bool {
        let own = terms.filter { $0.key == key }
        let positive = own.filter { !$0.excludes }
        let matches = { (term: FilterTerm) in names.contains { term.pattern.matches($0) } }
        return (positive.isEmpty || positive.contains(where: matches))
            && !own.contains { $0.excludes && matches($0) }
    }
}
