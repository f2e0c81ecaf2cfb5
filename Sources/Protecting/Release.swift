public import Measuring
public import Model

/// Protects the exact answers of one site: the only way to a `ReleasedAnswer`.
///
/// Rows and cells that rest on fewer people than `minimumGroup` are withheld, with everything that follows from them,
/// and as many further cells as keep readers from working them out; a slice is decided once for all answers. Then rows
/// are ordered and cut, so that nothing withheld has a rank. Answers about single people, where readers may see them, are
/// released as they are; all others are protected as if there were none.
/// - Parameters:
///   - answered: Everything that the site shows.
///   - period: The site's period.
///   - comparison: What the report is compared with.
///   - minimumGroup: The smallest number of people a number may rest on, at least 3.
///   - itemTypes: Types by the ids of their items.
///   - unseen: Answers to the questions that `remainders` asks beside the site's own.
///   - earlier: What earlier runs withheld in the site's periods, this one included.
///   - span: The days the data speak of.
///   - isSite: Whether readers lay several answers side by side. For one answer alone the rules themselves are enough.
///   - log: The interactions, where they are few: then what several answers tell together is found whatever they ask.
/// - Returns: One released answer for each answer, in their order, and what to remember for later runs.
public func release(
    _ answered: [Answered], period: Period, comparison: Comparison? = nil, minimumGroup: Int,
    itemTypes: [String: String] = [:], unseen: [Answered] = [], earlier: [Decisions] = [], span: Span? = nil,
    isSite: Bool = true, log: SmallLog? = nil
) -> (answers: [Released], decisions: Decisions) {
    let protection = Protection(minimumGroup: max(3, minimumGroup))
    var planner = SitePlanner(protection, itemTypes: itemTypes, isSite: isSite, span: span, log: log)
    let places = answered.map { planner.add($0) }
    for answered in unseen { planner.addUnseen(answered) }
    planner.settle(earlier: earlier, published: period, comparison: comparison)
    let released = zip(answered, places).map { answered, places -> Released in
        switch answered {
        case .one(let answer): return .one(protection.release(answer, places[0], planner))
        case .lifted(let answers, let blank):
            let names = answers.keys.sorted { $0.isBefore($1) }
            let ordered = names.map { answers[$0] ?? blank }
            return .lifted(
                Dictionary(
                    uniqueKeysWithValues: zip(names, zip(ordered, places)).map {
                        ($0, protection.release($1.0, $1.1, planner))
                    }), blank: protection.release(blank, nil, planner))
        }
    }
    return (released, planner.decisions(of: period, earlier: earlier))
}

/// The rules of protection with their threshold.
struct Protection: Sendable {
    let minimumGroup: Int

    /// - Parameter places: Where the answer's rows stand in the plan; `nil` for the answer that stands for no slice.
    func release(_ answer: Answer, _ places: SitePlanner.Places?, _ planner: SitePlanner) -> ReleasedAnswer {
        if answer.question.cohorts != nil { return releaseCohorts(answer, places, planner) }
        let measures = answer.question.measures
        let (decisions, ofTotal) =
            answer.question.tellsOfPeople ? openDecisions(answer) : planner.decisions(answer, places)
        let adjusted = adjustedPValues(answer.rows, decisions, measures)
        let columns = answer.columns.map { ReleasedColumn($0, measures) }
        let rows = answer.rows.indices.map { index in
            released(answer.rows[index], decisions[index], adjusted[index], columns)
        }
        let asked = rows.filter { holds(answer.question.only, for: $0, answer.columns) }
        let ordered = RowOrder(answer.question, answer.columns).sorted(asked)
        let shown = answer.question.limit.map { Array(ordered.prefix($0)) } ?? ordered
        return ReleasedAnswer(
            question: answer.question, period: answer.period, periodIsComplete: answer.periodIsComplete,
            comparison: answer.comparison, columns: answer.columns, rows: shown,
            total: answer.total.flatMap { total in
                ofTotal.map { released(total, $0, total.pValues, columns) }
            },
            withheld: rows.count { $0.isWithheld || $0.cells.contains(.withheld) }, cut: ordered.count - shown.count,
            leftOut: rows.count - asked.count)
    }

    /// Those of an answer of which nothing is withheld: readers may see the people themselves.
    private func openDecisions(_ answer: Answer) -> (rows: [RowDecision], total: RowDecision?) {
        let open = RowDecision(.none, .none)
        return (answer.rows.map { _ in open }, answer.total.map { _ in open })
    }

    /// Whether a row is one of those asked for. What is withheld is like no number, so that no list tells what it is.
    private func holds(_ conditions: [RowCondition], for row: ReleasedAnswer.Row, _ columns: [Column]) -> Bool {
        conditions.allSatisfy { condition in
            guard let index = columns.firstIndex(where: { $0.name == condition.column }),
                let value = row.cells[index].value
            else { return false }
            return condition.holds(for: value)
        }
    }

    /// The p-values of each row, adjusted for each measure over the rows whose change is released.
    private func adjustedPValues(
        _ rows: [Answer.Row], _ decisions: [RowDecision], _ measures: [Measure]
    ) -> [[Double?]] {
        var adjusted = rows.map(\.pValues)
        for (index, measure) in measures.enumerated() {
            let tested = rows.indices.filter { row in
                rows[row].pValues[index] != nil && decisions[row].releasesChange(measure)
            }
            if tested.isEmpty { continue }
            let values = benjaminiHochberg(tested.compactMap { rows[$0].pValues[index] })
            for (row, value) in zip(tested, values) { adjusted[row][index] = value }
        }
        return adjusted
    }
}
