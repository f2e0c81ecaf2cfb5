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
        let questions = (0..<10).map { _ in world.question(&random) }
        try world.expectTwinAgrees(questions, workers: seed % 3 + 1, "seed \(seed)")
    }

    @Test("answers every measure by every dimension and every two of them as its slow twin does", arguments: Corner.all)
    func allDimensions(corner: Corner) throws {
        let world = try corner.world()
        var questions = [[]] as [[Dimension]]
        for (place, first) in Dimension.allCases.enumerated() {
            questions += [[first]] + Dimension.allCases[(place + 1)...].map { [first, $0] }
        }
        let filters = corner.filters
        try world.expectTwinAgrees(
            questions.map { by in
                Question(measures: TestWorld.measures(by: by, filters), by: by, filters: filters, total: true)
            }, workers: 4, corner.name)
    }

    @Test("gives the same answers to many questions at once as to each alone, with one thread or four")
    func batchesAgree() throws {
        var random = SeededGenerator(seed: 42)
        let world = try TestWorld(random: &random)
        let questions = (0..<20).map { _ in world.question(&random) }
        let together = try answer(questions, in: world.log, settings: world.settings, workers: 4)
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
}

extension TestWorld {
    /// Compares every cell of the answers with the slow twin's.
    func expectTwinAgrees(_ questions: [Question], workers: Int, _ name: String) throws {
        let questions = questions.map { question in
            var question = question
            question.people = .names
            return question
        }
        for (question, answered) in zip(questions, try answer(questions, in: log, settings: settings, workers: workers))
        {
            let comment = "\(name): \(question.measures.map(\.id)) by \(question.by.map(\.rawValue)) \(question)"
            switch answered {
            case .one(let answer): expectSame(answer, twin.rows(question), comment)
            case .lifted(let answers, let blank):
                for (value, answer) in answers {
                    expectSame(answer, twin.rows(question, lifted: .text(value)), "\(comment) at \(value)")
                }
                expectSame(blank, twin.rows(question, lifted: .text("nowhere")), "\(comment) at nothing")
            }
        }
    }

    private func expectSame(
        _ answer: Answer, _ twin: (rows: [SlowEngine.Row], total: SlowEngine.Row), _ comment: String
    ) {
        #expect(answer.rows.map(\.key) == twin.rows.map(\.key), "\(comment)")
        guard answer.rows.count == twin.rows.count else { return }
        for (row, expected) in zip(answer.rows, twin.rows) {
            expectSame(row.current.cells, expected.current, answer.question, "\(comment) row \(row.key)")
            expectSame(row.previous?.cells, expected.previous, answer.question, "\(comment) row \(row.key) before")
            if row.isPartial != expected.isPartial { Issue.record("\(comment) row \(row.key) is cut or not") }
        }
        if let total = answer.total {
            expectSame(total.current.cells, twin.total.current, answer.question, "\(comment) total")
            expectSame(total.previous?.cells, twin.total.previous, answer.question, "\(comment) total before")
        }
    }

    private func expectSame(
        _ cells: [Answer.Cell]?, _ expected: [Answer.Cell]?, _ question: Question, _ comment: String
    ) {
        if cells == expected { return }
        guard let cells, let expected else {
            Issue.record("\(comment): one of the two has no cells")
            return
        }
        for (measure, (cell, twin)) in zip(question.measures, zip(cells, expected)) where cell != twin {
            Issue.record("\(measure.id) is \(cell), should be \(twin): \(comment)")
        }
    }
}
