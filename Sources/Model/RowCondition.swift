/// What a number of a row must be for the row to be shown: `viewers = 0`, `reach_previous > 0`.
///
/// It holds for released numbers alone, so a list of those that nobody viewed tells no more than the whole table does.
public struct RowCondition: Hashable, Sendable {
    public enum Relation: String, CaseIterable, Hashable, Sendable {
        case atMost = "<="
        case atLeast = ">="
        case isNot = "!="
        case less = "<"
        case more = ">"
        case equals = "="
    }

    public var column: String
    public var relation: Relation
    /// `nil` stands for an empty value: that of a ratio without a denominator, of an item that was never viewed.
    public var number: Double?

    public init(column: String, relation: Relation, number: Double?) {
        self.column = column
        self.relation = relation
        self.number = number
    }

    /// Parses `COLUMN RELATION NUMBER`; `empty` in the place of the number goes with `=` and `!=`.
    public init?(_ text: String) {
        guard let start = text.firstIndex(where: { "<>=!".contains($0) }),
            let relation = Relation.allCases.first(where: { text[start...].hasPrefix($0.rawValue) })
        else { return nil }
        let column = text[..<start].trimmed
        let value = text[start...].dropFirst(relation.rawValue.count).trimmed
        self.init(column: String(column), relation: relation, number: nil)
        guard !column.isEmpty else { return nil }
        if value == "empty" {
            guard relation == .equals || relation == .isNot else { return nil }
            return
        }
        // Swift would read words and hexadecimal numbers too.
        guard value.allSatisfy({ "-.0123456789".contains($0) }), let number = Double(String(value)) else { return nil }
        self.number = number
    }

    /// Whether a value is as asked; an empty one is like no number.
    public func holds(for value: Value) -> Bool {
        guard let number else { return (value == .empty) == (relation == .equals) }
        guard let value = value.number else { return false }
        return switch relation {
        case .atMost: value <= number
        case .atLeast: value >= number
        case .isNot: value != number
        case .less: value < number
        case .more: value > number
        case .equals: value == number
        }
    }

    public var text: String {
        let value = number.map { number in Int(exactly: number).map(String.init) ?? String(number) } ?? "empty"
        return "\(column) \(relation.rawValue) \(value)"
    }
}

extension StringProtocol {
    fileprivate var trimmed: SubSequence {
        let start = firstIndex { $0 != " " } ?? endIndex
        return self[start...].lastIndex { $0 != " " }.map { self[start...$0] } ?? self[start..<start]
    }
}
