import Explaining
import Model
@testable import Protecting
import Testing

/// What a chart's title may say, just above each line and just below it.
@Suite("A chart's finding")
struct ChartFindingTests {
    private static let october = Period(.month, holding: Day(year: 2026, month: 10, day: 1) ?? Day(number: 0))

    /// One row: what it is about, and the first measure's value, interval and value before; `nil` withholds.
    private struct Row {
        var key: [Value]
        var now: Double?
        var before: Double?
        var spread: Double?
        var isPartial = false
    }

    private func answer(
        _ measures: [Measure], by: [Dimension], comparison: Comparison? = nil, cut: Int = 0, _ rows: [Row]
    ) -> ReleasedAnswer {
        let question = Question(measures: measures, by: by)
        let columns = question.columns(reportComparison: comparison)
        let cell = { (row: Row, column: Column) -> ReleasedAnswer.Cell in
            let shown = { (number: Double?) in number.map { ReleasedAnswer.Cell.shown(.number($0)) } ?? .withheld }
            switch column.role {
            case .dimension(let dimension): return .shown(by.firstIndex(of: dimension).map { row.key[$0] } ?? .empty)
            case .partial: return .shown(.flag(row.isPartial))
            case .value(let measure):
                return measure == measures[0] ? shown(row.now) : .shown(row.key[measures.firstIndex(of: measure) ?? 0])
            case .previous: return shown(row.before)
            case .low: return shown(row.now.map { max(0, $0 - (row.spread ?? 0)) })
            case .high: return shown(row.now.map { min(1, $0 + (row.spread ?? 0)) })
            default: return .shown(.empty)
            }
        }
        return ReleasedAnswer(
            question: question, period: Self.october, periodIsComplete: true,
            comparison: comparison.map(Self.october.compared(by:)), columns: columns,
            rows: rows.map { row in .init(cells: columns.map { cell(row, $0) }, isWithheld: false) }, total: nil,
            withheld: 0, cut: cut)
    }

    // October 2026 begins on a Thursday, September on a Tuesday: the fifth of one stands over the seventh of the other.
    private func days(_ more: Int, _ fewer: Int, same: Int = 0, hidden: Int = 0, span: Span? = nil) -> ChartFinding? {
        let signs = Array(repeating: 1.0, count: more) + Array(repeating: -1, count: fewer)
        let changes = signs + Array(repeating: 0, count: same)
        let rows = (0..<31).map { day -> Row in
            let place = changes.indices.contains(day)
            return Row(
                key: [.text(Self.october.first.advanced(by: day).description)],
                now: day < hidden ? nil : place ? 20 + changes[day] : 0,
                before: (2..<changes.count + 2).contains(day) ? 20 : 0)
        }
        return chartFinding(
            in: answer([.viewers], by: [.day], comparison: .previous, rows), drawnAs: .line, span: span)
    }

    @Test("counts the days above and below the same weekdays before, where they are more than chance makes")
    func daysAgainstBefore() throws {
        #expect(days(17, 3) == .days(isMore: true, count: 17, of: 20))
        #expect(days(3, 17, same: 2) == .days(isMore: false, count: 17, of: 22))
        #expect(days(15, 5) == nil && days(9, 0) == nil && days(0, 0) == nil)
        // Of what is withheld nothing is counted, and of days without data neither.
        #expect(days(17, 3, hidden: 2) == .days(isMore: true, count: 15, of: 18))
        let through = { (day: Int) in
            Span(
                first: Self.october.first.advanced(by: -60), last: Self.october.first.advanced(by: day - 1),
                lastActivity: Self.october.first.advanced(by: day - 1))
        }
        #expect(days(17, 3, span: through(12)) == .days(isMore: true, count: 12, of: 12))
        #expect(days(17, 3, span: through(9)) == nil)
        let begun = Span(
            first: Self.october.first.advanced(by: -10), last: Self.october.last, lastActivity: Self.october.last)
        #expect(days(17, 3, span: begun) == nil)
    }

    private func way(_ numbers: [Double?], _ measure: Measure = .reach, spread: Double? = nil, partial: Set<Int> = [])
        -> String?
    {
        let rows = numbers.enumerated().map { index, number in
            Row(
                key: [.text("2026-0\(index + 1)")], now: number, spread: spread, isPartial: partial.contains(index))
        }
        guard
            case .way(let isUp, let from, let to)? = chartFinding(
                in: answer([measure], by: [.month], rows), drawnAs: .column, span: nil)
        else { return nil }
        return "\(isUp ? "up" : "down") \(from.period.name) \(to.period.name)"
    }

    @Test("says from where to where people and rates went, between whole and shown places")
    func wayThroughTime() {
        #expect(way([100, 90, 150]) == "up 2026-01 2026-03" && way([150, 90, 100]) == "down 2026-01 2026-03")
        #expect(way([100, 90, 124]) == nil && way([10, 9, 20]) == nil && way([30, 35, 45]) == nil)
        #expect(way([100, 150]) == nil, "two places are no way")
        #expect(way([nil, 100, 90, 150]) == "up 2026-02 2026-04")
        #expect(way([10, 100, 90, 150, 20], partial: [0, 4]) == "up 2026-02 2026-04")
        #expect(way([0.5, 0.5, 0.6], .viewRate, spread: 0.04) == "up 2026-01 2026-03")
        #expect(way([0.5, 0.5, 0.6], .viewRate, spread: 0.06) == nil)
        #expect(way([100, 90, 150], .sessions) == nil && way([100, 90, 150], .averageDailyUsers) == nil)
    }

    private func hours(_ busy: Set<Int>, peak: Double = 100, rest: Double = 20) -> ChartFinding? {
        let rows = (0...23).map { Row(key: [.integer($0)], now: busy.contains($0) ? peak : rest) }
        return chartFinding(in: answer([.viewers], by: [.hour], rows), drawnAs: .column, span: nil)
    }

    @Test("says when most happens, where that is a quarter of the time or less")
    func busiest() {
        #expect(hours([9, 11]) == .busiest(weekdays: nil, hours: 9...11))
        #expect(hours([9, 14]) == .busiest(weekdays: nil, hours: 9...14) && hours([9, 15]) == nil)
        #expect(hours([9], peak: 29, rest: 1) == nil && hours([9], peak: 30, rest: 1) != nil)
        // What chance may have put below the highest belongs to it.
        #expect(hours([9], rest: 70) == nil && hours([9], rest: 60) != nil)
        let week = (1...7).flatMap { day in
            (0...23).map { hour in
                Row(
                    key: [.integer(day), .integer(hour)], now: (2...4).contains(day) && (8...12).contains(hour) ? 90 : 5
                )
            }
        }
        let grid = answer([.viewers], by: [.weekday, .hour], week)
        #expect(chartFinding(in: grid, drawnAs: .heatmap, span: nil) == .busiest(weekdays: 2...4, hours: 8...12))
        let views = answer([.views], by: [.weekday, .hour], week)
        #expect(chartFinding(in: views, drawnAs: .heatmap, span: nil) == nil, "one person can view often")
    }

    private func loss(_ counts: [Int?]) -> ChartFinding? {
        let measures: [Measure] = [.funnelLoaded, .funnelViewed, .funnelClicked]
        let question = Question(measures: measures)
        let columns = question.columns(reportComparison: nil)
        let row = ReleasedAnswer.Row(
            cells: counts.map { $0.map { .shown(.integer($0)) } ?? .withheld }, isWithheld: false)
        let answer = ReleasedAnswer(
            question: question, period: Self.october, periodIsComplete: true, comparison: nil, columns: columns,
            rows: [row], total: nil, withheld: 0, cut: 0)
        return chartFinding(in: answer, drawnAs: .funnel, span: nil)
    }

    @Test("says where a funnel loses most, where one step surely keeps least")
    func lossOfSteps() {
        #expect(loss([1000, 300, 150]) == .loss(index: 1, share: 0.3))
        #expect(loss([1000, 500, 100]) == .loss(index: 2, share: 0.2))
        #expect(loss([1000, 410, 200]) == nil, "nearly as much")
        #expect(loss([40, 12, 7]) == nil && loss([29, 3, 3]) == nil, "too few to tell")
        #expect(loss([1000, nil, 150]) == nil && loss([1000, 300, nil]) == nil)
    }

    private func apart(_ rates: [(String, Double?)], spread: Double = 0.02, cut: Int = 0) -> ChartFinding? {
        let rows = rates.map { Row(key: [.text($0.0)], now: $0.1, spread: spread) }
        return chartFinding(in: answer([.viewRate], by: [.scope], cut: cut, rows), drawnAs: .dot, span: nil)
    }

    @Test("names who lies far from at least half of all")
    func farApart() {
        let others = [("A", 0.5), ("B", 0.52), ("C", 0.48)].map { ($0.0, Double?.some($0.1)) }
        let behind = ChartFinding.apart(isAhead: false, name: .text("D"), rate: .number(0.3), typical: .number(0.48))
        #expect(apart(others + [("D", 0.3)]) == behind)
        let ahead = ChartFinding.apart(isAhead: true, name: .text("D"), rate: .number(0.8), typical: .number(0.5))
        #expect(apart(others + [("D", 0.8)]) == ahead)
        #expect(apart(others + [("D", 0.36)]) == nil && apart(others + [("D", 0.3)], spread: 0.09) == nil)
        #expect(apart(others + [("(no scope)", 0.1)]) == nil && apart(others + [("D", nil)]) == nil)
        #expect(apart(others + [("D", 0.3)], cut: 1) == nil, "of a part of the rows none is typical")
        #expect(apart([("A", 0.5), ("D", 0.1)]) == nil)
    }

    @Test("says how many came again after one step, of all that can be shown")
    func cameAgain() {
        let question = Question(cohorts: CohortRequest(by: .month, count: 3))
        let columns = question.columns(reportComparison: nil)
        let again = { (cohorts: [(size: Int?, active: Int?)]) -> ChartFinding? in
            let rows = cohorts.enumerated().flatMap { index, cohort in
                (0...2).map { k in
                    ReleasedAnswer.Row(
                        cells: columns.map { column in
                            guard case .cohorts(let part, _) = column.role else { return .withheld }
                            switch part {
                            case .cohort: return .shown(.text("2026-0\(index + 1)"))
                            case .k: return .shown(.integer(k))
                            case .cohortSize: return cohort.size.map { .shown(.integer($0)) } ?? .withheld
                            case .activeUsers:
                                guard let active = cohort.active else { return .withheld }
                                return .shown(k == 0 ? .integer(cohort.size ?? 0) : k == 1 ? .integer(active) : .empty)
                            default: return .withheld
                            }
                        }, isWithheld: cohort.size == nil)
                }
            }
            let answer = ReleasedAnswer(
                question: question, period: Self.october, periodIsComplete: true, comparison: nil, columns: columns,
                rows: rows, total: nil, withheld: 0, cut: 0)
            return chartFinding(in: answer, drawnAs: .cohorts, span: nil)
        }
        #expect(again([(30, 15), (10, 5)]) == .returned(share: 0.5))
        #expect(again([(30, 30), (30, nil), (nil, 1), (20, 0)]) == .returned(share: 0.6))
        #expect(again([(20, 10), (9, 5)]) == nil)
    }
}
