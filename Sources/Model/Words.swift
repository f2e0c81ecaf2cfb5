/// What a report says itself, in one language: wordings by their key, such as `table.more`.
///
/// They are data, one file a language, so that whoever translates needs no Swift; whoever renders is handed them.
public struct Words: Hashable, Sendable {
    /// The language's code, such as `de`.
    public let language: String
    private let wordings: [String: Wording]

    /// - Parameter wordings: One wording a key; a text in forms for one and for several is one wording.
    public init(language: String, _ wordings: [String: Wording]) {
        self.language = language
        self.wordings = wordings
    }

    /// A wording with its values put in.
    ///
    /// - Parameters:
    ///   - values: The values by the names that stand in braces in the wording.
    ///   - count: The number that a wording in several forms is about.
    ///   - decimals: The decimals that number is written with.
    /// - Returns: The key itself where no wording has it, so that what is missing is seen.
    public func callAsFunction(
        _ key: String, _ values: [String: String] = [:], count: Double? = nil, decimals: Int = 0
    ) -> String {
        guard let wording = wordings[key] else { return key }
        let isOne = count.map { PluralRule.isOne($0, decimals: decimals, language: language) } ?? false
        return wording.text(isOne: isOne, values)
    }

    public func callAsFunction(_ key: String, _ values: [String: String] = [:], count: Int) -> String {
        self(key, values, count: Double(count))
    }

    /// A wording without values, where there is one.
    public subscript(key: String) -> String? { wordings[key]?.text(isOne: false, [:]) }

    /// Every key with the names in its braces, for whoever compares languages.
    public var parameters: [String: Set<String>] { wordings.mapValues(\.parameters) }
}

/// A text with names in braces for its values, in one form or in a form for one and one for several.
public struct Wording: Hashable, Sendable {
    private enum Piece: Hashable, Sendable {
        case text(String)
        case value(String)
    }

    private let other: [Piece]
    private let one: [Piece]

    public init(_ text: String) { self.init(one: text, other: text) }

    public init(one: String, other: String) {
        self.one = Self.pieces(one)
        self.other = Self.pieces(other)
    }

    /// The names in its braces; one without a value stays as it is, so that it is seen.
    public var parameters: Set<String> {
        Set((one + other).compactMap { if case .value(let name) = $0 { name } else { nil } })
    }

    func text(isOne: Bool, _ values: [String: String]) -> String {
        (isOne ? one : other).reduce(into: "") { text, piece in
            switch piece {
            case .text(let piece): text += piece
            case .value(let name): text += values[name] ?? "{\(name)}"
            }
        }
    }

    /// A brace without its partner is text.
    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.value(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }
}

/// Which numbers take the form for one, by the rules of CLDR for the languages that ship.
enum PluralRule {
    /// - Parameter decimals: The decimals the number is written with: English says 1 point, but 1.0 points.
    static func isOne(_ number: Double, decimals: Int, language: String) -> Bool {
        switch language {
        case "fr": abs(number) < 2
        case "es": abs(number) == 1
        default: abs(number) == 1 && decimals == 0
        }
    }
}
