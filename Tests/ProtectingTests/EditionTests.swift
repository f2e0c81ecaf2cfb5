import Cleaning
import Measuring
import Model
import Testing
import TestSupport

@testable import Protecting

@Suite("Releasing a site period by period")
struct EditionTests {
    /// One month after the other, and periods within each other, in either order.
    private let pairs = [
        ["2026-09", "2026-10"], ["2026-10", "2026-10-01..2026-10-30"], ["2026-10-08..2026-10-31", "2026-10"],
        ["2026-10", "2026-W41"],
    ]

    @Test("shows nothing that tells a small count beside what another period shows", arguments: 0..<80)
    func nothingToWorkOut(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &* 1_217 + 5)
        let world = try SmallWorld(random: &random)
        let questions = (0..<Int.random(in: 1...4, using: &random)).map { _ in
            var question = world.question(&random)
            // Readers know of no day between a week's end and a period's that nothing happened on it.
            question.by.removeAll { $0 == .week }
            return question
        }
        var reader = Reader(world)
        var earlier: [Decisions] = []
        for name in pairs.pick(&random) {
            let period = try #require(PeriodRequest(name)?.resolved(span: nil, report: nil))
            let site = try world.released(questions, period: period, earlier: earlier)
            for (exact, shown) in zip(site.shown, site.released.answers) { reader.read(exact, shown) }
            earlier.append(site.released.decisions)
        }
        #expect(reader.workedOut().isEmpty, "seed \(seed): \(questions.map(\.described)) \(earlier.map(\.period.name))")
    }

    /// Views of three scopes; in the first days of October scope S has three people.
    private let rows =
        [("S", 9, "09-10"), ("S", 3, "10-02"), ("S", 9, "10-20")].flatMap { scope, people, day in
            (0..<people).map { TestRow("2026-\(day)T10:00:00Z", "\(scope)\($0)", "a", scope, .viewed) }
        }
        + ["T", "U"].flatMap { scope in
            ["09-10", "10-02", "10-20"].flatMap { day in
                (0..<12).map { TestRow("2026-\(day)T10:00:00Z", "\(scope)\($0)", "a", scope, .viewed) }
            }
        }

    @Test("withholds what it alone shows, where another period showed before what tells the rest")
    func shownBefore() throws {
        let all = try log(of: rows)
        let questions = [nil, PeriodRequest("2026-10-08..2026-10-31")].map {
            Question(measures: [.views], by: [.scope], period: $0, comparison: .none)
        }
        var earlier: [Decisions] = []
        var withheld: [[[Value?]]] = []
        for name in ["2026-09", "2026-10"] {
            let period = try #require(PeriodRequest(name)?.resolved(span: nil, report: nil))
            let settings = MeasuringSettings(zone: ZoneRules.utc!, period: period, comparison: nil, historyDays: 0)
            let beside = remainders(
                of: questions, span: all.span, period: period, comparison: nil, published: earlier.map(\.period))
            let answered = try answer(questions + beside, in: all, settings: settings, workers: 1)
            let released = release(
                Array(answered.prefix(2)), period: period, minimumGroup: 5, unseen: Array(answered.dropFirst(2)),
                earlier: earlier, span: all.span)
            earlier.append(released.decisions)
            withheld.append(
                released.answers.map { released in
                    released.answer(for: nil).rows.filter { $0.cells[1] == .withheld }.map { $0.cells[0].value }
                })
        }
        #expect(withheld[0] == [[], []])
        #expect(withheld[1][0].contains(.text("S")) && withheld[1][0].count == 2)
        #expect(withheld[1][1] == [])
    }
}
