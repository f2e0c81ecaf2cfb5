import Cleaning
import Measuring
import Model
import Testing
import TestSupport

@Suite("The engine")
struct EngineTests {
    @Test("answers every random question as its slow twin does", arguments: 0..<60)
    func agreesWithTwin(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &* 7919 + 1)
        let world = try TestWorld(random: &random)
        for _ in 0..<12 {
            let question = world.question(&random)
            let answered = try answer([question], in: world.log, settings: world.settings, workers: seed % 3 + 1)[0]
            switch answered {
            case .one(let answer):
                try expectSame(answer, world.twin.rows(question), "seed \(seed): \(question)")
            case .lifted(let answers, let blank):
                for (value, answer) in answers {
                    try expectSame(
                        answer, world.twin.rows(question, lifted: .text(value)), "seed \(seed): \(question) at \(value)"
                    )
                }
                try expectSame(
                    blank, world.twin.rows(question, lifted: .text("nowhere")), "seed \(seed): \(question) at nothing")
            }
        }
    }

    @Test("gives the same answers to many questions at once as to each alone")
    func batchesAgree() throws {
        var random = SeededGenerator(seed: 42)
        let world = try TestWorld(random: &random)
        let questions = (0..<20).map { _ in world.question(&random) }
        let together = try answer(questions, in: world.log, settings: world.settings, workers: 2)
        for (question, answered) in zip(questions, together) {
            guard case .one(let a) = answered,
                case .one(let b) = try answer([question], in: world.log, settings: world.settings, workers: 1)[0]
            else { continue }
            #expect(a.rows == b.rows)
            #expect(a.total == b.total)
        }
    }

    @Test("answers in the last month that can be written")
    func lastMonth() throws {
        let rows = (1...6).map { TestRow("9999-12-20T10:00:00Z", "u\($0)", "a", "s", .viewed) }
        guard case .named(let period) = try #require(PeriodRequest("9999-12")) else { return }
        let settings = MeasuringSettings(
            zone: try #require(ZoneRules("UTC")), period: period, comparison: nil, historyDays: 0)
        for by in [Dimension.day, .week, .month, .quarter, .year] {
            let question = Question(measures: [.views], by: [by], period: .all, total: true)
            guard case .one(let answer) = try answer([question], in: log(of: rows), settings: settings, workers: 1)[0]
            else { return }
            #expect(answer.total?.current.cells[0].value == .integer(6))
            #expect(answer.rows.count { $0.current.cells[0].value == .integer(6) } == 1)
        }
    }

    @Test("refuses answers of more rows than fit into memory")
    func tooManyRows() throws {
        let log = try log(of: [TestRow("2026-10-05T10:00:00Z", "u", "a", "s", .viewed)])
        let settings = MeasuringSettings(
            zone: try #require(ZoneRules("UTC")), period: Period(.month, holding: Day(number: 20_000)), comparison: nil,
            historyDays: 0)
        let question = Question(measures: [.views], by: [.day, .hour], period: PeriodRequest("0001-01-01..9999-12-31"))
        #expect {
            try answer([question], in: log, settings: settings, workers: 1)
        } throws: { error in
            (error as? Diagnostics)?.all.map(\.id) == ["too-many-rows"]
        }
    }

    private func expectSame(
        _ answer: Answer, _ twin: (rows: [SlowEngine.Row], total: SlowEngine.Row), _ comment: String
    ) throws {
        #expect(answer.rows.map(\.key) == twin.rows.map(\.key), "\(comment)")
        guard answer.rows.count == twin.rows.count else { return }
        for (row, expected) in zip(answer.rows, twin.rows) {
            #expect(row.current.cells == expected.current, "\(comment) row \(row.key)")
            #expect(row.previous?.cells == expected.previous, "\(comment) row \(row.key) before")
            #expect(row.isPartial == expected.isPartial, "\(comment) row \(row.key)")
        }
        if let total = answer.total {
            #expect(total.current.cells == twin.total.current, "\(comment) total")
            #expect(total.previous?.cells == twin.total.previous, "\(comment) total before")
        }
    }
}
