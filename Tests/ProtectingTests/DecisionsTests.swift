import Measuring
import Model
import Testing
import TestSupport

@testable import Protecting

@Suite("What a site remembers")
struct DecisionsTests {
    /// Views of three scopes in the months of a quarter; in December scope S has three people.
    private let rows = ["10", "11", "12"].flatMap { month in
        [("S", month == "12" ? 3 : 9), ("T", 12), ("U", 14)].flatMap { scope, people in
            (0..<people).flatMap { person in
                ["01", "28"].map { TestRow("2026-\(month)-\($0)T10:00:00Z", "\(scope)\(person)", "a", scope, .viewed) }
            }
        }
    }

    private func released(
        _ name: String, _ questions: [Question], earlier: [Decisions] = []
    ) throws -> (answers: [Released], decisions: Decisions) {
        guard case .named(let period) = try #require(PeriodRequest(name)) else { throw Unnamed() }
        let settings = MeasuringSettings(
            zone: try #require(ZoneRules.utc), period: period, comparison: nil, historyDays: 0)
        let answered = try answer(questions, in: log(of: rows), settings: settings, workers: 1)
        return release(answered, period: period, minimumGroup: 5, earlier: earlier)
    }

    private struct Unnamed: Error {}

    private func withheldScopes(_ released: Released) -> [Value?] {
        released.answer(for: nil).rows.filter { $0.cells[1] == .withheld }.map { $0.cells[0].value }
    }

    private let views = Question(measures: [.views], by: [.scope])

    @Test("is what the file says, to the byte")
    func roundTrip() throws {
        let decisions = try released("2026-12", [views]).decisions
        let text = decisions.text
        #expect(try Decisions(text, period: decisions.period, file: "f") == decisions)
        #expect(
            String(decoding: text, as: UTF8.self) == """
                {
                  "format": 1,
                  "period": "2026-12",
                  "withheld": {
                    "2026-12-01..2026-12-31&scope=s": "all",
                    "2026-12-01..2026-12-31&scope=t": "views"
                  }
                }

                """)
    }

    @Test("keeps a quarter from telling what one of its months withheld")
    func nested() throws {
        let months = try ["2026-10", "2026-11", "2026-12"].map { try released($0, [views]).decisions }
        let alone = try released("2026-Q4", [views])
        #expect(withheldScopes(alone.answers[0]).isEmpty)
        let after = try released("2026-Q4", [views], earlier: months)
        #expect(withheldScopes(after.answers[0]).contains(.text("S")))
        #expect(withheldScopes(after.answers[0]).count == 2)
    }

    @Test("keeps a slice withheld that an earlier run withheld, in every answer")
    func kept() throws {
        let text = #"{"format": 1, "withheld": {"2026-10-01..2026-10-31&scope=u": "views", "nonsense": "views"}}"#
        let october = try released("2026-10", [views]).decisions.period
        let earlier = try Decisions(Array(text.utf8), period: october, file: "f")
        let again = try released(
            "2026-10", [views, Question(measures: [.viewsPerViewer], by: [.scope])], earlier: [earlier])
        #expect(withheldScopes(again.answers[0]).contains(.text("U")))
        #expect(withheldScopes(again.answers[1]).contains(.text("U")))
        #expect(again.decisions.text.starts(with: Array("{".utf8)))
    }

    @Test("refuses what is no file of decisions", arguments: ["", "[]", "{\"format\": 2, \"withheld\": {}}"])
    func refused(text: String) {
        #expect {
            try Decisions(Array(text.utf8), period: Period(.month, holding: Day(number: 20_000)), file: "f")
        } throws: { ($0 as? Diagnostics)?.all.map(\.id) == ["unreadable-decisions"] }
    }

    @Test("has a bit for every measure")
    func measures() {
        #expect(Measure.allCases.count < 64)
        #expect(Measure.allCases.map(\.position) == Array(Measure.allCases.indices))
        #expect(MeasureSet(Measure.allCases).measures == Measure.allCases)
        #expect(Set(Measure.allCases.map { MeasureSet([$0]) }).count == Measure.allCases.count)
    }
}
