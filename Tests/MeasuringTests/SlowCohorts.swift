import Model
import TestSupport

@testable import Measuring

private struct Person: Hashable {
    var name: String
    var firstDay: Day
}

extension SlowEngine {
    /// The rows of a question about retention: keys and cells, by names of buckets and sets of people.
    ///
    /// - Parameter lifted: The page's value of the lifted dimension.
    func cohortRows(_ question: Question, lifted: Value? = nil) -> [(key: [Value], cells: [Value], bases: [Int?])] {
        let (unit, count) = (question.cohorts!.by.timeUnit, question.cohorts!.count)
        let period = question.period.flatMap { $0.resolved(span: span, report: report) } ?? report
        let people = Set(interactions.filter { $0.user != "" }.map { Person(name: $0.user, firstDay: $0.userFirstDay) })
        let cohorts = Dictionary(grouping: people) { unit.name(of: $0.firstDay) }
            .mapValues { Set($0.map(\.name)) }
        let admitted = interactions.filter { row in
            passes(row, question.filters) && lifted.map { value(question.lift!, row) == $0 } ?? true
        }
        let active = Dictionary(grouping: admitted) { unit.name(of: $0.day) }.mapValues { Set($0.map(\.user)) }
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
