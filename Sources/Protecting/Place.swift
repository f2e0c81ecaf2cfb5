import Model

/// What a slice is about, apart from its time: each thing it is narrowed to, whichever way a question said so.
///
/// The row of scope Sales, the page of scope Sales and `where: {scope: Sales}` are one place.
struct Place: Hashable, Sendable {
    /// One thing that a slice is narrowed to.
    enum Part: Hashable, Sendable {
        case value(Dimension, String)
        /// A filter's terms of one key that are no single value, as a text of their own.
        case filter(FilterKey, String)
        /// The week or month that people came in.
        case cohort(String)
        /// What filters leave of the place without them, by the text of what they narrow to.
        case rest(String)
        /// One that stood in the decisions of an earlier run and is no dimension any more.
        case unknown(String)

        var text: String {
            switch self {
            case .value(let dimension, let text): "\(dimension.rawValue)=\(escaped(text))"
            case .filter(let key, let text): "\(key.rawValue)*=\(fingerprint(text))"
            case .cohort(let name): "cohort=\(name)"
            case .rest(let text): "rest*=\(fingerprint(text))"
            case .unknown(let text): text
            }
        }

        /// What some filters leave: for a single term what the opposite term narrows to.
        static func rest(of filters: [Filter]) -> Part {
            filters.opposite.flatMap { Part($0, $0.terms[0].key) } ?? .rest(Place(filters).text)
        }

        /// The part that a text of decisions names.
        init(text: String) {
            let sign = text.firstIndex(of: "=") ?? text.endIndex
            if text.hasPrefix("cohort=") {
                self = .cohort(String(text.dropFirst("cohort=".count)))
            } else if let dimension = Dimension(rawValue: String(text[..<sign])), sign < text.endIndex {
                self = .value(dimension, unescaped(text[text.index(after: sign)...]))
            } else {
                self = .unknown(text)
            }
        }

        /// What a filter's terms of one key narrow to; `nil` where it has none.
        init?(_ filter: Filter, _ key: FilterKey) {
            let terms = filter.terms.filter { $0.key == key }
            if terms.isEmpty { return nil }
            // Decisions are written down, and nobody is named in them.
            if terms.count == 1, !terms[0].excludes, key != .user, let literal = terms[0].pattern.literal,
                let dimension = Dimension(rawValue: key.rawValue)
            {
                self = .value(dimension, literal)
            } else {
                let words = terms.map { ($0.excludes ? "!" : "") + Glob.folding($0.pattern.text) }
                self = .filter(key, Set(words).sorted().description)
            }
        }

        init(_ dimension: Dimension, _ value: Value) {
            switch value {
            case .text(let text): self = .value(dimension, Glob.folding(text))
            case .integer(let number): self = .value(dimension, String(number))
            case .number(let number): self = .value(dimension, String(number))
            case .flag(let flag): self = .value(dimension, String(flag))
            case .empty: self = .value(dimension, "")
            }
        }
    }

    private(set) var parts: Set<Part>

    init(parts: some Sequence<Part>) { self.parts = Set(parts) }

    /// What filters narrow to: a single value where they name one, else the filter's terms as they stand.
    init(_ filters: [Filter]) {
        parts = Set(filters.flatMap { filter in FilterKey.allCases.compactMap { Part(filter, $0) } })
    }

    func adding(_ part: Part) -> Place {
        var place = self
        place.parts.insert(part)
        return place
    }

    func removing(_ part: Part) -> Place {
        var place = self
        place.parts.remove(part)
        return place
    }

    /// Whether the place is narrowed to a value of a dimension.
    func names(_ dimension: Dimension) -> Bool {
        parts.contains { if case .value(dimension, _) = $0 { true } else { false } }
    }

    /// The place without what it says twice: a scope needs no filter on scopes beside it, and an item no type.
    ///
    /// - Parameter itemTypes: Types by the ids of their items, all in the case that matching compares.
    func simplified(_ itemTypes: [String: String]) -> Place {
        var place = self
        for case .value(let dimension, let text) in parts {
            if dimension == .item {
                guard let type = itemTypes[text] else { continue }
                place.parts.remove(.value(.itemType, type))
            }
            for case .filter(let key, let filter) in parts
            where key.rawValue == dimension.rawValue || dimension == .item && key == .itemType {
                place.parts.remove(.filter(key, filter))
            }
        }
        return place
    }

    /// The place in words that can be read back, always the same for the same place.
    var text: String { parts.map(\.text).sorted().joined(separator: "&") }

    init(text: String) {
        parts = Set(text.split(separator: "&").map { Part(text: String($0)) })
    }
}

extension [Filter] {
    /// A filter that admits just what these leave, where one term says it.
    var opposite: Filter? {
        guard count == 1, self[0].terms.count == 1, var term = self[0].terms.first else { return nil }
        term.excludes.toggle()
        return Filter([term])
    }
}

private func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "%") }) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
        switch scalar {
        case "%": result += "%25"
        case "&": result += "%26"
        default: result.unicodeScalars.append(scalar)
        }
    }
}

private func unescaped(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let percent = rest.firstIndex(of: "%") {
        result += rest[..<percent]
        rest = rest[percent...]
        result += rest.hasPrefix("%26") ? "&" : "%"
        rest = rest.dropFirst(3)
    }
    return result + rest
}

/// A filter's terms may name what its audience must not read of, so that only their number is written down.
///
/// FNV-1a, 64 bits: two filters that happen to share a number would share their decisions, which is safe.
private func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
}
