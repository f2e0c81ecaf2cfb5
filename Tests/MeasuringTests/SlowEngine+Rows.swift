import Model
import TestSupport

@testable import Measuring

extension SlowEngine {
    struct Row: Equatable {
        var key: [Value]
        var current: [Answer.Cell]
        var previous: [Answer.Cell]?
        var isPartial: Bool
    }

    /// The rows of a question in their order, and its total.
    ///
    /// - Parameter lifted: The page's value of the lifted dimension.
    func rows(_ question: Question, lifted: Value? = nil) -> (rows: [Row], total: Row) {
        let period = question.period.flatMap { $0.resolved(span: span, report: report) } ?? report
        let other = question.comparison.resolved(report: comparison).map { period.compared(by: $0) }
        let isComparable = other.map { span?.covers(period) == true && span?.covers($0) == true } ?? false
        let lift = question.lift.flatMap { dimension in lifted.map { [dimension: $0] } } ?? [:]
        let units = question.by.compactMap(\.timeUnit)
        let others = question.by.filter { $0.timeUnit == nil && !$0.isCycle }
        let inTime = question.by.filter { $0.timeUnit != nil || $0.isCycle }

        let passing = interactions.filter { passes($0, question.filters) }
        var combinations = Set<[Value]>()
        for side in [period, other].compactMap(\.self) {
            for row in passing where side.contains(row.day) {
                if lift.allSatisfy({ value($0.key, row) == $0.value }) {
                    combinations.insert(others.map { value($0, row) })
                }
            }
        }
        if question.by == [.item], let catalogue {
            let whole = Slice(first: period.first, last: period.last, codes: lift)
            for id in catalogue.keys {
                let cell = cells(
                    Question(measures: [.itemsListed], filters: question.filters),
                    Slice(first: whole.first, last: whole.last, codes: lift.merging([.item: .text(id)]) { a, _ in a }),
                    whole: whole, passing)
                if cell[0].value == .integer(1) { combinations.insert([.text(id)]) }
            }
        }
        if others.isEmpty { combinations = [[]] }
        let sorted = combinations.sorted { text($0).lexicographicallyPrecedes(text($1)) }

        let now = buckets(period, units)
        let before = other.map { buckets($0, units) } ?? []
        var result: [Row] = []
        // Every place in time, in the order of the time and cycle dimensions.
        var places: [(bucket: Int, cycle: [Dimension: Value])] = now.indices.map { ($0, [:]) }
        for cycle in inTime.filter(\.isCycle) {
            let codes = cycle == .hour ? Array(0...23) : Array(1...7)
            places = places.flatMap { place in
                codes.map { (place.bucket, place.cycle.merging([cycle: .integer($0)]) { a, _ in a }) }
            }
        }
        if !places.isEmpty {
            let order = { (place: (bucket: Int, cycle: [Dimension: Value])) -> [Int] in
                inTime.map { dimension in
                    if case .integer(let code) = place.cycle[dimension] { return code }
                    return place.bucket
                }
            }
            places.sort { order($0).lexicographicallyPrecedes(order($1)) }
        }
        for place in places {
            for combination in sorted {
                var codes = lift.merging(place.cycle) { a, _ in a }
                for (dimension, value) in zip(others, combination) { codes[dimension] = value }
                let bucket = now[place.bucket]
                let key = question.by.map { dimension in
                    dimension.timeUnit.map { .text($0.name(of: bucket.first)) } ?? codes[dimension] ?? .empty
                }
                var previous: [Answer.Cell]?
                if isComparable, let other, place.bucket < before.count {
                    let slot = before[place.bucket]
                    previous = cells(
                        question, Slice(first: slot.first, last: slot.last, codes: codes),
                        whole: Slice(first: other.first, last: other.last, codes: lift), passing)
                }
                result.append(
                    Row(
                        key: key,
                        current: cells(
                            question, Slice(first: bucket.first, last: bucket.last, codes: codes),
                            whole: Slice(first: period.first, last: period.last, codes: lift), passing),
                        previous: previous,
                        isPartial: units.contains {
                            $0.start(of: bucket.first) < period.first || $0.end(of: bucket.last) > period.last
                        }))
            }
        }
        let whole = Slice(first: period.first, last: period.last, codes: lift)
        let total = Row(
            key: [], current: cells(question, whole, whole: whole, passing),
            previous: isComparable
                ? other.map { Slice(first: $0.first, last: $0.last, codes: lift) }.map {
                    cells(question, $0, whole: $0, passing)
                }
                : nil, isPartial: false)
        return (result, total)
    }

    /// Runs of days on which every unit keeps its name.
    private func buckets(_ period: Period, _ units: [TimeUnit]) -> [(first: Day, last: Day)] {
        var found: [(first: Day, last: Day)] = []
        for day in period.days {
            if let last = found.last, units.allSatisfy({ $0.name(of: last.first) == $0.name(of: day) }) {
                found[found.count - 1].last = day
            } else {
                found.append((day, day))
            }
        }
        return found
    }

    private func text(_ values: [Value]) -> [UInt8] {
        values.flatMap { value -> [UInt8] in
            if case .text(let text) = value { return Array(text.utf8) + [0] }
            return []
        }
    }
}
