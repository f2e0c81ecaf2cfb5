import Model
import Protecting

/// A row that findings are drawn from: what is withheld or empty in it is not there.
struct EvidenceRow {
    fileprivate let columns: [Column.Role: Int]
    fileprivate let row: ReleasedAnswer.Row
    let isOfCompletePeriod: Bool

    /// What is shown in a column.
    func value(_ role: Column.Role) -> Value? {
        guard let index = columns[role], row.cells.indices.contains(index) else { return nil }
        return row.cells[index].value
    }

    func number(_ role: Column.Role) -> Double? { value(role)?.number.flatMap { $0.isFinite ? $0 : nil } }

    /// The 95 % interval of a rate.
    func interval(_ measure: Measure) -> ClosedRange<Double>? {
        guard let low = number(.low(measure)), let high = number(.high(measure)), low <= high else { return nil }
        return low...high
    }

    func isSignificant(_ measure: Measure) -> Bool { value(.significant(measure)) == .flag(true) }

    /// Whether enough people are in the row for something to be said of it.
    var countsEnough: Bool { (number(.value(.reach)) ?? 0) >= Threshold.people }

    /// A figure for a sentence; `nil` where there is none.
    func figure(_ name: String, _ role: Column.Role) -> Finding.Figure? {
        guard let value = value(role), value.number?.isFinite == true else { return nil }
        return Finding.Figure(name: name, column: Column(role), value: value)
    }

    /// What the row is about.
    func subject(_ dimension: Dimension) -> Finding.Subject? {
        guard let value = value(.dimension(dimension)), case .text = value else { return nil }
        guard dimension == .item, case .text(let title)? = self.value(.itemTitle), !title.isEmpty else {
            return Finding.Subject(dimension: dimension, value: value)
        }
        return Finding.Subject(dimension: dimension, value: value, title: title)
    }
}

/// The rows of an answer that are not withheld whole.
struct EvidenceRows {
    let rows: [EvidenceRow]

    init(_ answer: ReleasedAnswer) {
        let columns = Dictionary(
            answer.columns.enumerated().map { ($1.role, $0) }, uniquingKeysWith: { first, _ in first })
        rows = answer.rows.filter { !$0.isWithheld }.map {
            EvidenceRow(columns: columns, row: $0, isOfCompletePeriod: answer.periodIsComplete)
        }
    }
}

/// All figures, or none where one is missing.
func allFigures(_ figures: Finding.Figure?...) -> [Finding.Figure]? {
    let there = figures.compactMap(\.self)
    return there.count == figures.count ? there : nil
}
