import Model
import TestSupport

@testable import Measuring

extension SlowEngine {
    /// The rows of a question about retention: keys and cells, by names of buckets and sets of people.
    ///
    /// - Parameter lifted: The page's value of the lifted dimension.
    func cohortRows(_ question: Question, lifted: Value? = nil) -> [(key: [Value], cells: [Value], bases: [Int?])] {
        let (unit, count) = (question.cohorts!.by.timeUnit, question.cohorts!.count)
        let period = question.period.flatMap { $0.resolved(span: span, report: report) } ?? report
        var first: [String: TestRow] = [:]
        for row in rows where row.user != "" && row.time < first[row.user]?.time ?? .max { first[row.user] = row }
        let cohorts = Dictionary(grouping: first.keys) { unit.name(of: day(first[$0]!)) }.mapValues(Set.init)
        let admitted = rows.filter { row in
            passes(row, question.filters) && lifted.map { value(question.lift!, row) == $0 } ?? true
        }
        let active = Dictionary(grouping: admitted) { unit.name(of: day($0)) }.mapValues { Set($0.map(\.user)) }
        return (0..<count).flatMap { cohort in
            (0..<count).map { k in
                var days = unit.start(of: period.last)...unit.end(of: period.last)
                let move = { (steps: Int) in
                    for _ in 0..<abs(steps) {
                        let next = days.lowerBound.advanced(by: steps < 0 ? -1 : days.count)
                        days = unit.start(of: next)...unit.end(of: next)
                    }
                }
                move(cohort - count + 1)
                let start = days.lowerBound
                let people = cohorts[unit.name(of: start)] ?? []
                move(k)
                let stayed = people.intersection(active[unit.name(of: days.lowerBound)] ?? []).count
                let isWhole = days.lowerBound >= span!.first && days.upperBound <= span!.last
                let isEarly = start < span!.first.advanced(by: historyDays)
                return (
                    [.text(unit.name(of: start)), .integer(k)],
                    [
                        .integer(people.count), isWhole ? .integer(stayed) : .empty,
                        isWhole && !people.isEmpty ? .number(Double(stayed) / Double(people.count)) : .empty,
                        .flag(isEarly),
                    ],
                    [people.count, isWhole ? stayed : nil, isWhole ? (stayed == 0 ? people.count : stayed) : nil, nil]
                )
            }
        }
    }
}
