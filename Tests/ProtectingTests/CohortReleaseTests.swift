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
    private func grid(_ active: [[Int]], filters: [Filter] = [], limit: Int? = nil, order: SortOrder? = nil) throws
        -> (text: [String], answer: ReleasedAnswer)
    {
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
        let answered = try answer([question], in: log(of: rows), settings: settings, workers: 2)
        let period = Period(.month, holding: Day("2026-09-01")!)
        let released = release(answered, period: period, minimumGroup: 5).answers[0].answer(for: nil)
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
        return (lines, released)
    }

    @Test("shows groups that are large enough, with their retention, and zero as zero")
    func shown() throws {
        let (text, answer) = try grid([[20, 10, 0], [16, 8], [8]])
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

    @Test("withholds a small number of active people with its share, and one more in the same month")
    func smallCell() throws {
        // In September 3 of July's people are left; all who were active then are known, so August's must go too.
        let (text, answer) = try grid([[20, 10, 3], [16, 8], [9]])
        #expect(text == ["20 20 10 ·", "16 16 · –", "9 9 – –"])
        #expect(answer.rows[2].cells[4] == .withheld && answer.rows[4].cells[4] == .withheld)
        #expect(answer.rows[2].cells[2] == .shown(.integer(20)) && !answer.rows[2].isWithheld)
        #expect(answer.withheld == 2)
    }

    @Test("withholds a small cohort whole, the smallest other one, and what their people could be worked out from")
    func smallCohort() throws {
        let (text, answer) = try grid([[20, 10, 6], [4, 4], [9]])
        // New people of all months are known: September's cohort goes with August's. So are all who were active in August:
        // July's people among them go with August's own.
        #expect(text == ["20 20 · 6", "· · · ·", "· · · ·"])
        #expect(answer.rows[3].isWithheld && answer.rows[8].isWithheld)
        #expect(answer.rows[3].cells[5] == .withheld && answer.rows[3].cells[0] == .shown(.text("2026-08")))
    }

    @Test("withholds a whole cohort rather than a number that its size would tell")
    func wholeCohort() throws {
        // In August only July's people and August's own were active: 20 + 3 = 23 would tell the 3.
        let (text, _) = try grid([[20, 3, 10], [20, 10], [9]])
        #expect(text == ["20 20 · 10", "· · · ·", "· · · ·"])
    }

    @Test("leaves no withheld number to be had from sums that are known", arguments: 0..<200)
    func sums(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) + 77)
        let active = (0..<3).map { cohort -> [Int] in
            let size = Int.random(in: 0...14, using: &random)
            return [size] + (0..<(2 - cohort)).map { _ in Int.random(in: 0...size, using: &random) }
        }
        let answer = try grid(active).answer
        let withheld = { (cohort: Int, k: Int, column: Int) in answer.rows[cohort * 3 + k].cells[column] == .withheld }
        for (cohort, counts) in active.enumerated() {
            #expect(!(1..<5).contains(counts[0]) || answer.rows[cohort * 3].isWithheld)
            for (k, count) in counts.enumerated() {
                #expect(!(1..<5).contains(count) || withheld(cohort, k, 3))
                #expect(withheld(cohort, k, 3) == withheld(cohort, k, 4))
            }
        }
        let sums = [(0..<3).map { ($0, 0, 2) }] + (0..<3).map { month in (0...month).map { ($0, month - $0, 3) } }
        for sum in sums {
            let hidden = sum.filter { withheld($0.0, $0.1, $0.2) }
            let open = sum.filter { !withheld($0.0, $0.1, $0.2) && active[$0.0][$0.1] > 0 }
            #expect(hidden.isEmpty || open.isEmpty || hidden.count >= 2, "\(active)")
            #expect(
                hidden.isEmpty || open.isEmpty || hidden.contains { active[$0.0][$0.1] >= 5 }, "\(active)")
        }
    }

    @Test("gives what is withheld no rank")
    func order() throws {
        let answer = try grid([[20, 10, 3], [16, 8], [9]], limit: 8, order: SortOrder("-active_users")).answer
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
