import Model

@testable import Cleaning
@testable import Reading

/// Which columns are asked for.
enum TriedColumns: Sendable {
    case inOrder, reversed
    /// One that is missing, one twice.
    case repeated
    case second, none
    /// As the fields of an interaction are found: by their names, or without a header by positions.
    case fields

    static let all: [TriedColumns] = [.inOrder, .reversed, .repeated, .second, .none, .fields]

    /// What the source says of its columns.
    func given(hasHeader: Bool) -> [InputField: String] {
        guard self == .fields, !hasHeader else { return [:] }
        return [.time: "1", .user: "2", .item: "3", .kind: "4", .scope: "2"]
    }

    /// - Throws: `Diagnostics` where a field is not found.
    func select(_ head: InputHead, _ settings: SourceSettings) throws -> [Int?] {
        let count = head.columnNames.count
        if count == 0 { return [] }
        switch self {
        case .inOrder: return (0..<count).map { $0 }
        case .reversed: return (0..<count).reversed().map { $0 }
        case .repeated: return [nil, count - 1, 0, count - 1]
        case .second: return [1]
        case .none: return []
        case .fields:
            return try FieldMapping(
                columnNames: head.columnNames, settings: settings, at: head.location, hasHeader: head.hasHeader
            ).slotColumns
        }
    }
}
