import Measuring
import Model
import Testing
import TestSupport

@testable import Protecting

@Suite("Releasing retention")
struct CohortReleaseTests {
    /// The grid of an answer, a line a cohort: its size, then the active people by `k`; `·` for withheld, `–` for empty.
    ///
    /// - Parameter active: By cohort (July 2026 on) and `k`, how many were active; the first is the size of the cohort.
    /// - Parameter beside: Questions whose answers the site shows too.
    private func grid(
        _ active: [[Int]], filters: [Filter] = [], limit: Int? = nil, order: SortOrder? = nil, beside: [Question] = []
    ) throws -> (text: [String], answer: ReleasedAnswer, others: [ReleasedAnswer]) {
        var rows: [TestRow] = []
        for (cohort, counts) in active.enumerated() {
            for (k, count) in counts.enumerated() {
                for person in 0..<count {
                    rows.append(
                        TestRow(
                            "2026-0\(7 + cohort + k)-05T10:00:00Z", "\(cohort).\(person)", "a", k == 0 ? "first" : "s",
                            .viewed))
                }
            }
        }
        // Somebody without a name makes all months complete.
        for day in ["2026-07-01", "2026-09-30"] { rows.append(TestRow("\(day)T10:00:00Z", "", "z", "s", .loaded)) }
        let settings = MeasuringSettings(
            zone: ZoneRules.utc!, period: Period(.month, holding: Day("2026-09-01")!), comparison: .previous,
            historyDays: 28)
        let question = Question(
            cohorts: CohortRequest(by: .month, count: active.count), filters: filters, order: order, limit: limit)
        let answered = try answer([question] + beside, in: log(of: rows), settings: settings, workers: 2)
        let period = Period(.month, holding: Day("2026-09-01")!)
        let days = period.last
        let span = Span(first: Day("2026-07-01")!, last: days, lastActivity: days)
        let all = release(answered, period: period, minimumGroup: 5, span: span).answers.map { $0.answer(for: nil) }
        let released = all[0]
        let text = { (cell: ReleasedAnswer.Cell) -> String in
            switch cell {
            case .withheld: "·"
            case .shown(.integer(let number)): "\(number)"
            default: "–"
            }
        }
        let lines = stride(from: 0, to: order == nil && limit == nil ? released.rows.count : 0, by: active.count).map {
            ([text(released.rows[$0].cells[2])]
                + released.rows[$0..<$0 + active.count].map { text($0.cells[3]) }).joined(separator: " ")
        }
        return (lines, released, Array(all.dropFirst()))
    }

    @Test("shows groups that are large enough, with their retention, and zero as zero")
    func shown() throws {
        let (text, answer, _) = try grid([[20, 10, 0], [16, 8], [8]])
        #expect(text == ["20 20 10 0", "16 16 8 –", "8 8 – –"])
        #expect(answer.withheld == 0)
        #expect(
            answer.columns.map(\.name) == [
                "cohort", "k", "cohort_size", "active_users", "retention", "includes_earlier_users",
            ])
        #expect(
            answer.rows[1].cells == [
                .shown(.text("2026-07")), .shown(.integer(1)), .shown(.integer(20)), .shown(.integer(10)),
                .shown(.number(0.5)), .shown(.flag(true)),
            ])
        #expect(answer.rows[3].cells[5] == .shown(.flag(false)))
        #expect(answer.rows[2].cells[4] == .shown(.number(0)))
        #expect(answer.comparison == nil && answer.total == nil)
    }

    @Test("withholds a small number of active people with its share, and a small cohort whole")
    func small() throws {
        let (text, answer, _) = try grid([[20, 10, 3], [4, 4], [9]])
        #expect(text == ["20 20 10 ·", "· · · ·", "9 9 – –"])
        #expect(answer.rows[2].cells[4] == .withheld && !answer.rows[2].isWithheld)
        #expect(answer.rows[3].isWithheld && answer.rows[3].cells[5] == .withheld)
        #expect(answer.rows[3].cells[0] == .shown(.text("2026-08")))
        #expect(answer.withheld == 4)
    }

    @Test("takes sums over cohorts for known where the site shows them")
    func sumsShown() throws {
        let months = Question(measures: [.reach], by: [.month], period: PeriodRequest("3-months"), comparison: .none)
        // All whom August reached, less August's own, would be the three of July's people.
        let (text, _, _) = try grid([[20, 3, 10], [20, 10], [9]], beside: [months])
        #expect(text == ["20 20 · 10", "· · · ·", "9 9 – –"])
    }

    @Test("leaves no small number to be had from what the site shows, for any random people", arguments: 0..<100)
    func sums(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) + 77)
        let active = (0..<3).map { cohort -> [Int] in
            let size = Int.random(in: 0...14, using: &random)
            return [size] + (0..<(2 - cohort)).map { _ in Int.random(in: 0...size, using: &random) }
        }
        let period = PeriodRequest("3-months")
        let beside = [
            Question(measures: [.reach], by: [.month], period: period, comparison: .none),
            Question(measures: [.newUsers], by: [.month], period: period, comparison: .none),
            Question(measures: [.reach], period: period, comparison: .none),
        ].filter { _ in Bool.random(using: &random) }
        let (_, answer, others) = try grid(active, beside: beside)
        // One unknown a cohort and k; what is shown says sums of them.
        let vector = { (chosen: (Int, Int) -> Bool) in (0..<9).map { chosen($0 / 3, $0 % 3) ? 1 : 0 } }
        var reader = SlowElimination()
        for index in 0..<9 {
            if answer.rows[index].cells[2] != .withheld { reader.add(vector { $0 == index / 3 && $1 == 0 }) }
            if case .shown(.integer) = answer.rows[index].cells[3] { reader.add(vector { $0 * 3 + $1 == index }) }
        }
        for (question, other) in zip(beside, others) {
            for (month, row) in other.rows.enumerated() {
                guard case .shown(.integer) = row.cells[question.by.count] else { continue }
                if question.by.isEmpty {
                    reader.add(vector { $1 == 0 })
                } else if question.measures == [.newUsers] {
                    reader.add(vector { $0 == month && $1 == 0 })
                } else {
                    reader.add(vector { $0 + $1 == month })
                }
            }
        }
        for (cohort, counts) in active.enumerated() {
            for (k, count) in counts.enumerated() where (1..<5).contains(count) {
                #expect(!reader.spans(vector { $0 == cohort && $1 == k }), "seed \(seed): \(active) beside \(beside)")
            }
        }
    }

    @Test("gives what is withheld no rank")
    func order() throws {
        let answer = try grid([[20, 10, 3], [16, 3], [9]], limit: 8, order: SortOrder("-active_users")).answer
        let active = answer.rows.map { $0.cells[3] }
        #expect(
            active.prefix(4) == [.shown(.integer(20)), .shown(.integer(16)), .shown(.integer(10)), .shown(.integer(9))])
        #expect(active.last == .withheld && answer.cut == 1 && answer.rows[7].cells[0] == .shown(.text("2026-07")))
    }

    @Test("does not take a filter's own month for the size of the cohort")
    func filtered() throws {
        let later = Filter([FilterTerm(key: .scope, pattern: Glob("s"), excludes: false)])
        #expect(
            try grid([[20, 10, 6], [16, 8], [9]], filters: [later]).text == ["20 0 10 6", "16 0 8 –", "9 0 – –"])
    }
}
