import Friction
import Model

/// What a run withheld of friction in one period of a site: which columns of which rows, and no value.
///
/// Some rows go by no name, such as rare pages, and must not be named here either, nor by a fingerprint, which whoever
/// guesses an address could check. A list that leaves such rows out says which it named instead, and names no other in
/// later runs.
public struct FrictionDecisions: Hashable, Sendable {
    /// The withheld columns by row, `all` for a row that is withheld whole. Nobody reads the keys back: two rows that look
    /// the same in them would share their decisions, which is safe.
    private(set) var withheld: [String: Set<String>] = [:]
    /// The rows that were named, by the lists that left out others.
    private(set) var named: [String: Set<String>] = [:]

    public init() {}

    init(withheld: [String: Set<String>], named: [String: Set<String>]) {
        self.withheld = withheld
        self.named = named
    }

    /// What readers of released friction do not see.
    init(_ friction: ReleasedFriction) {
        for row in friction.pages + friction.scopes + [friction.total] where row.page != ReleasedFriction.rarePages {
            let signs = row.signs.filter { $0.value == .withheld }.map(\.key.rawValue)
            note(Self.row(row.scope, row.page), row.sessions == nil ? [Self.whole] : Set(signs))
        }
        for row in friction.pages where row.page == ReleasedFriction.rarePages {
            let pages = friction.pages.filter { $0.scope == row.scope }.compactMap(\.page)
            named[Self.pages(of: row.scope)] = Set(pages).subtracting([ReleasedFriction.rarePages])
        }
        for row in friction.recordings {
            let signs = row.signs.filter { $0.value == nil }.map(\.key.rawValue)
            note(Self.recordings(of: row.scope), row.count == nil ? [Self.whole] : Set(signs))
        }
        if friction.mapsLeftOut > 0 { named[Self.maps] = Set(friction.maps.map { Self.key(of: $0) }) }
        for map in friction.maps where map.leftOut > 0 {
            named[Self.key(of: map), default: []].formUnion(map.content.names)
        }
    }

    private static func key(of map: ReleasedFriction.Map) -> String {
        self.map(of: map.place, map.days, map.device, map.content)
    }

    private mutating func note(_ row: String, _ columns: Set<String>) {
        if !columns.isEmpty { withheld[row, default: []].formUnion(columns) }
    }

    /// Takes in what an earlier run of the same period withheld.
    mutating func keep(_ earlier: FrictionDecisions) {
        withheld.merge(earlier.withheld) { $0.union($1) }
        named.merge(earlier.named) { $0.intersection($1) }
    }

    /// Whether a row was withheld whole.
    func withholds(_ row: String) -> Bool { withheld[row]?.contains(Self.whole) == true }

    func withholds(_ row: String, _ sign: FrictionSign) -> Bool {
        withholds(row) || withheld[row]?.contains(sign.rawValue) == true
    }

    /// Whether a list may name a row.
    func names(_ row: String, in list: String) -> Bool { named[list]?.contains(row) ?? true }

    /// Whether everything that other decisions withhold is withheld here too.
    func keepTo(_ other: FrictionDecisions) -> Bool {
        other.withheld.allSatisfy { row, columns in withholds(row) || columns.isSubset(of: withheld[row] ?? []) }
            && other.named.allSatisfy { list, names in named[list]?.isSubset(of: names) ?? false }
    }
}

/// What rows and lists are called.
extension FrictionDecisions {
    static let whole = "all"
    static let maps = "maps"

    /// - Parameter scope: Empty for all of it.
    static func row(_ scope: String, _ page: String?) -> String {
        scope.isEmpty ? "total" : "scope=\(scope)" + (page.map { "&page=\($0)" } ?? "")
    }

    static func pages(of scope: String) -> String { "pages&scope=\(scope)" }
    static func recordings(of scope: String) -> String { "recordings&scope=\(scope)" }

    static func map(
        of place: FrictionPlace, _ days: ClosedRange<Day>, _ device: String?, _ content: HeatMap.Content
    ) -> String {
        let kind = if case .clicks = content { "clicks" } else { "scroll" }
        return "\(kind)&\(days.lowerBound)..\(days.upperBound)&\(row(place.scope, place.page))"
            + (device.map { "&device=\($0)" } ?? "")
    }
}

extension HeatMap.Content {
    /// What a map names: elements, or depths in percent.
    fileprivate var names: [String] {
        switch self {
        case .clicks(let elements, _): elements.map(\.name)
        case .scroll(let depths, _): depths.map { String($0.percent) }
        }
    }
}

/// How they stand in `decisions.json`.
extension FrictionDecisions: Decodable {
    private enum CodingKeys: String, CodingKey {
        case withheld, named
    }

    public init(from decoder: any Decoder) throws {
        let file = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            withheld: try file.decode([String: String].self, forKey: .withheld).mapValues {
                Set($0.split(separator: " ").map(String.init))
            }, named: try file.decode([String: Set<String>].self, forKey: .named))
    }

    /// `nil` where nothing is withheld.
    var json: JSONValue? {
        if withheld.isEmpty && named.isEmpty { return nil }
        let inOrder = { (names: Set<String>) in names.sorted { $0.isBefore($1) } }
        let members = { (rows: [String: Set<String>], value: ([String]) -> JSONValue) in
            JSONValue.object(inOrder(Set(rows.keys)).map { ($0, value(inOrder(rows[$0] ?? []))) })
        }
        return .object([
            ("withheld", members(withheld) { .string($0.joined(separator: " ")) }),
            ("named", members(named) { .array($0.map { .string($0) }) }),
        ])
    }
}
