import Cleaning
import Measuring
import Model
import Testing
import TestSupport

@testable import Protecting

@Suite("What is left of a whole")
struct RemainderTests {
    private let october = Period(.month, holding: Day("2026-10-01")!)

    /// Views on three days; scope S has three people, and so has the last day of the month.
    private let rows = [("S", 3, "05"), ("T", 12, "05"), ("U", 14, "12"), ("T", 3, "31")].flatMap {
        scope, people, day in
        (0..<people).flatMap { person in
            (0..<2).map { TestRow("2026-10-\(day)T10:0\($0):00Z", "\(scope)\(person)", "a", scope, .viewed) }
        }
    }

    private func withheld(
        _ questions: [Question], of rows: [TestRow]? = nil, site: Period? = nil, earlier: [Decisions] = []
    ) throws -> [Bool] {
        let all = try log(of: rows ?? self.rows)
        let period = site ?? october
        let settings = MeasuringSettings(zone: ZoneRules.utc!, period: period, comparison: nil, historyDays: 0)
        let beside = remainders(
            of: questions, span: all.span, period: period, comparison: nil, published: earlier.map(\.period))
        let answered = try answer(questions + beside, in: all, settings: settings, workers: 1)
        return release(
            Array(answered.prefix(questions.count)), period: period, minimumGroup: 5,
            unseen: Array(answered.dropFirst(questions.count)), earlier: earlier, span: all.span
        ).answers.map { $0.answer(for: nil).rows.contains { $0.cells.contains(.withheld) } }
    }

    private func filter(_ text: String, excludes: Bool) -> Filter {
        Filter([FilterTerm(key: .scope, pattern: Glob(text), excludes: excludes)])
    }

    @Test("is withheld where a filter leaves few people, by withholding the part or the whole")
    func filters() throws {
        let whole = Question(measures: [.views])
        let few = Question(measures: [.views], filters: [filter("S", excludes: true)])
        #expect(try withheld([whole, few]).contains(true))
        #expect(try withheld([few]) == [false])
        let many = Question(measures: [.views], filters: [filter("U", excludes: true)])
        #expect(try withheld([whole, many]) == [false, false])
    }

    @Test("is withheld where days of a part stand beside weeks of the whole")
    func daysOfWeeks() throws {
        let weeks = Question(measures: [.views], by: [.week])
        let days = Question(measures: [.views], by: [.day], filters: [filter("S", excludes: true)])
        // Without the last day there is no small week or day by itself.
        let most = rows.filter { $0.time < Int64(october.last.number) * 86_400_000 }
        #expect(try withheld([weeks, days], of: most).contains(true))
        #expect(try withheld([weeks], of: most) + withheld([days], of: most) == [false, false])
    }

    @Test("is withheld where a time leaves a few days with few people")
    func times() throws {
        let range = PeriodRequest("2026-10-01..2026-10-30")
        #expect(
            try withheld([Question(measures: [.views]), Question(measures: [.views], period: range)]).contains(true))
        let most = PeriodRequest("2026-10-01..2026-10-11")
        #expect(
            try withheld([Question(measures: [.views]), Question(measures: [.views], period: most)]) == [false, false])
    }

    @Test("is withheld also where another period of the site shows the whole")
    func otherPeriods() throws {
        let site = Period(first: october.first, last: october.last.advanced(by: -1))
        let questions = [Question(measures: [.views])]
        #expect(try withheld(questions, site: site) == [false])
        #expect(try withheld(questions, site: site, earlier: [Decisions(period: october)]) == [true])
    }

    @Test("is a day's people, where an average over all days stands beside the others'")
    func days() throws {
        let daily = Question(measures: [.averageDailyUsers])
        let days = Question(measures: [.reach], by: [.day])
        let all = try log(of: rows)
        let settings = MeasuringSettings(zone: ZoneRules.utc!, period: october, comparison: nil, historyDays: 0)
        let answered = try answer([daily, days], in: all, settings: settings, workers: 1)
        let released = release(answered, period: october, minimumGroup: 5, span: all.span).answers.map {
            $0.answer(for: nil).rows.count { $0.cells.contains(.withheld) }
        }
        // The 31st is withheld by itself; with it goes another day, or the average.
        #expect(released[0] + released[1] == 2)
    }

    @Test("is what a quotient and its denominator tell")
    func quotients() throws {
        let all = try log(of: rows)
        let settings = MeasuringSettings(zone: ZoneRules.utc!, period: october, comparison: nil, historyDays: 0)
        let question = Question(measures: [.viewsPerViewer, .viewers], by: [.scope], total: true)
        let answered = try answer([question], in: all, settings: settings, workers: 1)
        let onSite = release(answered, period: october, minimumGroup: 5, span: all.span).answers[0].answer(for: nil)
        let views = onSite.rows.map { $0.cells[1] == .withheld } + [onSite.total?.cells[1] == .withheld]
        #expect(views.count { $0 } == 2)
        let alone = release(answered, period: october, minimumGroup: 5, isSite: false).answers[0].answer(for: nil)
        #expect(alone.rows.count { $0.cells[1] == .withheld } == 1)
    }
}
