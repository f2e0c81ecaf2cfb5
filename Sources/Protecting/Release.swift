public import Measuring
import Model

/// Protects an exact answer: the only way to a `ReleasedAnswer`.
///
/// Rows and cells that rest on fewer people than `minimumGroup` are withheld, with everything that follows from them;
/// then rows are ordered and cut, so that nothing withheld has a rank.
/// - Parameter minimumGroup: The smallest number of people a number may rest on, at least 3.
public func release(_ answered: Answered, minimumGroup: Int) -> Released {
    let protection = Protection(minimumGroup: max(3, minimumGroup))
    switch answered {
    case .one(let answer): return .one(protection.release(answer))
    case .lifted(let answers, let blank):
        return .lifted(answers.mapValues(protection.release), blank: protection.release(blank))
    }
}

/// The rules of protection with their threshold.
struct Protection: Sendable {
    let minimumGroup: Int

    func release(_ answer: Answer) -> ReleasedAnswer {
        if answer.question.cohorts != nil { return releaseCohorts(answer) }
        let measures = answer.question.measures
        let decisions = answer.rows.map { decision($0, measures) }
        let total = answer.total.map { ($0, decision($0, measures)) }
        let adjusted = adjustedPValues(answer.rows, decisions, measures)
        let rows = answer.rows.indices.map { index in
            released(answer.rows[index], decisions[index], adjusted[index], answer.columns, measures)
        }
        let ordered = RowOrder(answer.question, answer.columns).sorted(rows)
        let shown = answer.question.limit.map { Array(ordered.prefix($0)) } ?? ordered
        return ReleasedAnswer(
            question: answer.question, period: answer.period, periodIsComplete: answer.periodIsComplete,
            comparison: answer.comparison, columns: answer.columns, rows: shown,
            total: total.map { released($0.0, $0.1, $0.0.pValues, answer.columns, measures) },
            withheld: rows.count { $0.isWithheld || $0.cells.contains(.withheld) }, cut: ordered.count - shown.count)
    }

    /// The p-values of each row, adjusted for each measure over the rows whose change is released.
    private func adjustedPValues(
        _ rows: [Answer.Row], _ decisions: [RowDecision], _ measures: [Measure]
    ) -> [[Double?]] {
        var adjusted = rows.map(\.pValues)
        for index in measures.indices {
            let tested = rows.indices.filter { rows[$0].pValues[index] != nil && decisions[$0].releasesChange(index) }
            let values = benjaminiHochberg(tested.compactMap { rows[$0].pValues[index] })
            for (row, value) in zip(tested, values) { adjusted[row][index] = value }
        }
        return adjusted
    }
}
