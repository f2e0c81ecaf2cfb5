import Model

/// The order of released rows: by the column asked for, empty values after numbers, withheld ones last.
///
/// Ties, and everything withheld, keep the order in which rows come: that of their names.
struct RowOrder {
    private let column: Int?
    private let descending: Bool

    /// Without an order of its own a question over time keeps time's, any other sorts by its first measure.
    init(_ question: Question, _ columns: [Column]) {
        if let order = question.order {
            column = columns.firstIndex { $0.name == order.column }
            descending = order.descending
        } else if question.by.contains(where: { $0.timeUnit != nil || $0.isCycle }) {
            column = nil
            descending = false
        } else {
            column = columns.firstIndex { $0.name == question.measures.first?.id }
            descending = true
        }
    }

    func sorted(_ rows: [ReleasedAnswer.Row]) -> [ReleasedAnswer.Row] {
        guard let column else { return rows }
        let keys = rows.map { sortKey($0.cells[column]) }
        return rows.indices.sorted { a, b in
            switch (keys[a], keys[b]) {
            case (.number(let x), .number(let y)) where x != y: descending ? x > y : x < y
            case (.text(let x), .text(let y)) where x != y:
                x.isBefore(y) != descending
            default: keys[a].rank == keys[b].rank ? a < b : keys[a].rank < keys[b].rank
            }
        }.map { rows[$0] }
    }

    private enum SortKey {
        case number(Double)
        case text(String)
        case empty
        case withheld

        var rank: Int {
            switch self {
            case .number, .text: 0
            case .empty: 1
            case .withheld: 2
            }
        }
    }

    private func sortKey(_ cell: ReleasedAnswer.Cell) -> SortKey {
        switch cell {
        case .withheld: .withheld
        case .shown(.empty): .empty
        case .shown(.text(let text)): .text(text)
        case .shown(.flag(let flag)): .number(flag ? 1 : 0)
        case .shown(.integer(let number)): .number(Double(number))
        case .shown(.number(let number)): .number(number)
        }
    }
}
