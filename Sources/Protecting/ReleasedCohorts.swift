import Measuring
import Model

extension Protection {
    /// Protects an answer about retention: a cohort is withheld whole with its size, and else single numbers of people
    /// with their share.
    ///
    /// - Parameter places: `nil` for an answer that stands for no slice of the site.
    func releaseCohorts(_ answer: Answer, _ places: SitePlanner.Places?, _ planner: SitePlanner) -> ReleasedAnswer {
        let rows = answer.rows.enumerated().map { index, row in
            guard let places else {
                return released(
                    row, answer.columns, whole: isSmall(row.cohortCount(.cohortSize) ?? 0),
                    active: isSmall(row.cohortCount(.activeUsers) ?? 0))
            }
            guard places.cohorts.indices.contains(index) else {
                return released(row, answer.columns, whole: true, active: true)
            }
            let place = places.cohorts[index]
            return released(
                row, answer.columns, whole: planner.site.withholds(place.size),
                active: place.active.map(planner.site.withholds) ?? false)
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
