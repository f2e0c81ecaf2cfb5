import Model
import Protecting

/// A value as data files hold it: unrounded, without a locale.
enum PlainValue {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case text(String)

    init(_ cell: ReleasedAnswer.Cell, in column: Column) {
        switch cell.value {
        case nil, .empty: self = .null
        case .flag(let value): self = .bool(value)
        case .number(let value): self = value.isFinite ? .number(value) : .null
        case .text(let value): self = .text(value)
        case .integer(let value):
            // A year is a name, not an amount: nobody adds years up.
            self = column.role == .dimension(.year) ? .text(String(value)) : .integer(value)
        }
    }

    var json: JSONValue {
        switch self {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(value)
        case .number(let value): .number(value)
        case .text(let value): .string(value)
        }
    }

    /// The text of a number, a flag or nothing, and the text itself; empty for nothing.
    var text: String {
        switch self {
        case .null: ""
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .number(let value): plainNumber(value)
        case .text(let value): value
        }
    }
}

extension ReleasedAnswer {
    /// The names of the columns a row withholds one by one; empty for a row that is withheld whole.
    func withheldColumns(of row: Row) -> [String] {
        row.isWithheld ? [] : zip(columns, row.cells).filter { $0.1 == .withheld }.map(\.0.name)
    }
}

extension Column {
    /// Whether the column says what a row is about, so that a total has nothing to put there.
    var isKey: Bool {
        switch role {
        case .dimension, .itemTitle, .firstName, .lastName: true
        case .cohorts(let column, _): column.isKey
        default: false
        }
    }
}
