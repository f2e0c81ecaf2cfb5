import Measuring
import Model

extension Protection {
    /// Protects an answer about retention.
    func releaseCohorts(_ answer: Answer) -> ReleasedAnswer {
        let decision = CohortDecision(
            answer.rows, count: answer.question.cohorts?.count ?? 0, minimumGroup: minimumGroup)
        let rows = answer.rows.enumerated().map { index, row in
            released(
                row, answer.columns, whole: decision.withholdsWhole(index), active: decision.withholdsActive(index))
        }
        let ordered = RowOrder(answer.question, answer.columns).sorted(rows)
        let shown = answer.question.limit.map { Array(ordered.prefix($0)) } ?? ordered
        return ReleasedAnswer(
            question: answer.question, period: answer.period, periodIsComplete: answer.periodIsComplete,
            comparison: nil, columns: answer.columns, rows: shown, total: nil,
            withheld: rows.count { $0.isWithheld || $0.cells.contains(.withheld) }, cut: ordered.count - shown.count)
    }

    private func released(
        _ row: Answer.Row, _ columns: [Column], whole: Bool, active: Bool
    ) -> ReleasedAnswer.Row {
        var key = row.key.makeIterator()
        let cells = columns.map { column -> ReleasedAnswer.Cell in
            guard case .cohorts(let part, _) = column.role else { return .withheld }
            if part.isKey { return .shown(key.next() ?? .empty) }
            let followsActive = part == .activeUsers || part == .retention
            guard !whole, !(active && followsActive), let cell = row.cohortCell(part) else { return .withheld }
            return .shown(cell.value)
        }
        return ReleasedAnswer.Row(cells: cells, isWithheld: whole)
    }
}
