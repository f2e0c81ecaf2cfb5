import Measuring
import Model

extension Protection {
    /// The row's cells in the order of the columns.
    func released(
        _ row: Answer.Row, _ decision: RowDecision, _ pValues: [Double?], _ columns: [ReleasedColumn]
    ) -> ReleasedAnswer.Row {
        var key = row.key.makeIterator()
        let cells = columns.map { column -> ReleasedAnswer.Cell in
            switch column.role {
            case .dimension: return .shown(key.next() ?? .empty)
            case .itemTitle: return .shown(row.itemTitle.map { .text($0) } ?? .empty)
            case .firstName: return .shown(row.person?.firstName.map { .text($0) } ?? .empty)
            case .lastName: return .shown(row.person?.lastName.map { .text($0) } ?? .empty)
            case .partial: return decision.whole ? .withheld : .shown(.flag(row.isPartial))
            default: break
            }
            guard let (measure, index) = column.measure else { return .withheld }
            if decision.whole || decision.withheld.contains(measure) { return .withheld }
            let isComparable = !decision.previous.contains(measure)
            return cell(column.role, row, index, isComparable: isComparable, pValues[index])
        }
        return ReleasedAnswer.Row(cells: cells, isWithheld: decision.whole)
    }

    /// A cell whose own measure is released; what compares needs the other side released too.
    private func cell(
        _ role: Column.Role, _ row: Answer.Row, _ index: Int, isComparable: Bool, _ pValue: Double?
    ) -> ReleasedAnswer.Cell {
        let now = row.current.cells[index]
        switch role {
        case .value: return .shown(now.value)
        case .low: return .shown(now.low.map { .number($0) } ?? .empty)
        case .high: return .shown(now.high.map { .number($0) } ?? .empty)
        default: break
        }
        guard let before = row.previous?.cells[index] else { return .shown(.empty) }
        if !isComparable { return .withheld }
        switch role {
        case .previous: return .shown(before.value)
        case .change: return .shown(difference(now.value, before.value))
        case .changeRate: return .shown(relativeDifference(now.value, before.value))
        case .p: return .shown(pValue.map { .number($0) } ?? .empty)
        case .significant: return .shown(pValue.map { .flag($0 < 0.05) } ?? .empty)
        default: return .shown(.empty)
        }
    }

    private func difference(_ now: Value, _ before: Value) -> Value {
        if case .integer(let a) = now, case .integer(let b) = before { return .integer(a - b) }
        guard let a = now.number, let b = before.number else { return .empty }
        return .number(a - b)
    }

    private func relativeDifference(_ now: Value, _ before: Value) -> Value {
        guard let a = now.number, let b = before.number, b != 0 else { return .empty }
        return .number((a - b) / b)
    }
}

/// A column of an answer, with the place of its measure among the question's.
struct ReleasedColumn {
    let role: Column.Role
    /// `nil` for columns of no measure.
    let measure: (measure: Measure, index: Int)?

    init(_ column: Column, _ measures: [Measure]) {
        role = column.role
        measure = column.measure.flatMap { measure in measures.firstIndex(of: measure).map { (measure, $0) } }
    }
}
