import Cleaning
import Measuring
import Model
import Testing
import TestSupport

@Suite("Cohorts")
struct CohortTests {
    @Test("are followed as the slow twin follows them, whatever the filter, the period and the page", arguments: 0..<60)
    func agreesWithTwin(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &* 104_729 + 3)
        let world = try TestWorld(random: &random)
        for _ in 0..<6 {
            var question = world.question(&random)
            let request = CohortRequest(
                by: CohortRequest.Unit.allCases.pick(&random), count: [1, 2, 5, 13].pick(&random))
            let period = [nil, "3-months", "all", "2026-10-15", "2026-08", "2027", "2025-12-31"].pick(&random)
            question = Question(
                cohorts: request, filters: question.filters, period: period.flatMap { PeriodRequest($0) },
                lift: question.lift)
            question.people = .names
            let answers = try (1...3).map {
                try answer([question, question], in: world.log, settings: world.settings, workers: $0)
            }
            for answered in answers {
                switch answered[1] {
                case .one(let answer): expectSame(answer, world.twin.cohortRows(question), "seed \(seed): \(question)")
                case .lifted(let answers, let blank):
                    #expect(
                        world.twin.interactions.isEmpty || !answers.isEmpty
                            || blank.rows.allSatisfy { $0.key.count == 2 })
                    for value in (question.lift == .item ? ["a", "b", "c", "d"] : ["Sales", "Service", "sales", "x"]) {
                        expectSame(
                            answers[value] ?? blank, world.twin.cohortRows(question, lifted: .text(value)),
                            "seed \(seed): \(question) at \(value)")
                    }
                }
            }
        }
    }

    /// The rows of a question about months, as `cohort k: size active`.
    private func months(_ rows: [TestRow], zone: String = "UTC", count: Int = 2, filters: [Filter] = []) throws
        -> [String]
    {
        guard case .named(let period) = try #require(PeriodRequest("2026-11")) else { return [] }
        let settings = MeasuringSettings(
            zone: try #require(ZoneRules(zone)), period: period, comparison: nil, historyDays: 0)
        let question = Question(cohorts: CohortRequest(by: .month, count: count), filters: filters)
        guard
            case .one(let answer) = try answer(
                [question], in: log(of: rows, zone: zone), settings: settings, workers: 1)[0]
        else { return [] }
        return answer.rows.map { row in
            let words = (row.key + row.current.cells.prefix(2).map(\.value)).map { value in
                switch value {
                case .text(let text): text
                case .integer(let number): "\(number)"
                default: "–"
                }
            }
            return "\(words[0]) \(words[1]): \(words[2]) \(words[3])"
        }
    }

    private let edges = [
        TestRow("2026-10-01T12:00:00Z", "edge", "x", "s", .loaded),
        TestRow("2026-11-30T12:00:00Z", "edge", "x", "s", .loaded),
    ]

    @Test("are those of the local month of the first interaction, however small, and nobody's without a name")
    func firstOfAll() throws {
        // 23:30 UTC on 31 October is half past midnight on 1 November in Berlin.
        let rows =
            edges + [
                TestRow("2026-10-31T23:30:00Z", "night", "a", "s", .loaded),
                TestRow("2026-10-20T10:00:00Z", "", "a", "s", .viewed),
                TestRow("2026-11-05T10:00:00Z", "", "a", "s", .viewed),
            ]
        #expect(try months(rows) == ["2026-10 0: 2 2", "2026-10 1: 2 1", "2026-11 0: 0 0", "2026-11 1: 0 –"])
        #expect(
            try months(rows, zone: "Europe/Berlin") == [
                "2026-10 0: 1 1", "2026-10 1: 1 1", "2026-11 0: 1 1", "2026-11 1: 1 –",
            ])
    }

    @Test("keep their people when a filter leaves some of what they did")
    func filters() throws {
        let rows =
            edges + [
                TestRow("2026-10-05T10:00:00Z", "u", "a", "s", .loaded),
                TestRow("2026-11-05T10:00:00Z", "u", "b", "s", .viewed),
            ]
        let onlyB = Filter([FilterTerm(key: .item, pattern: Glob("b"), excludes: false)])
        #expect(
            try months(rows, filters: [onlyB]) == [
                "2026-10 0: 2 0", "2026-10 1: 2 1", "2026-11 0: 0 0", "2026-11 1: 0 –",
            ])
    }

    @Test("of the longest request lie in the past and the future without harm")
    func longest() throws {
        let rows = try months(edges, count: CohortRequest.maximumCount)
        #expect(rows.count == 120 * 120 && rows.first == "2016-12 0: 0 –" && rows.last == "2026-11 119: 0 –")
    }

    private func expectSame(
        _ answer: Answer, _ twin: [(key: [Value], cells: [Value], bases: [Int?])], _ comment: String
    ) {
        #expect(answer.rows.map(\.key) == twin.map(\.key), "\(comment)")
        #expect(answer.rows.map { $0.current.cells.map(\.value) } == twin.map(\.cells), "\(comment)")
        #expect(answer.rows.map { $0.current.cells.map(\.base) } == twin.map(\.bases), "\(comment)")
    }
}
