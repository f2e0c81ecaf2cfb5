import Measuring
import Model
import Testing
import TestSupport

@testable import Protecting

@Suite("Releasing")
struct ReleaseTests {
    private let period = Period(first: Day("2026-10-01")!, last: Day("2026-10-31")!, shape: .units(.month, count: 1))

    /// A log in which `people[scope]` says how many people viewed and how many of those clicked in a scope.
    private func released(
        _ people: [String: (viewers: Int, clickers: Int)], _ question: Question,
        before: [String: (viewers: Int, clickers: Int)] = [:]
    ) throws -> ReleasedAnswer {
        var rows: [TestRow] = []
        for (month, counts) in [("10", people), ("09", before)] {
            for (scope, count) in counts {
                for user in 0..<count.viewers {
                    rows.append(TestRow("2026-\(month)-05T10:00:00Z", "\(scope)\(user)", "a", scope, .viewed))
                    if user < count.clickers {
                        rows.append(TestRow("2026-\(month)-05T10:01:00Z", "\(scope)\(user)", "a", scope, .clicked))
                    }
                }
            }
        }
        // Anchors make both months complete without touching the scopes asked for.
        for day in ["2026-09-01", "2026-10-31"] {
            for user in 0..<9 { rows.append(TestRow("\(day)T10:00:00Z", "edge\(user)", "z", "edge", .loaded)) }
        }
        let settings = MeasuringSettings(zone: ZoneRules.utc!, period: period, comparison: nil, historyDays: 0)
        let answered = try answer([question], in: log(of: rows), settings: settings, workers: 1)
        return release(answered, period: period, minimumGroup: 5).answers[0].answer(for: nil)
    }

    private func row(_ scope: String, _ answer: ReleasedAnswer) throws -> ReleasedAnswer.Row {
        try #require(answer.rows.first { $0.cells[0] == .shown(.text(scope)) })
    }

    @Test("withholds nothing about single people where they may be seen, and everything where they may not")
    func singlePeople() throws {
        var question = Question(measures: [.views, .clickRate], by: [.user], total: true)
        let counts = ["Big": (viewers: 9, clickers: 1)]
        #expect(try released(counts, question).rows.allSatisfy { $0.isWithheld } == false)
        question.people = .names
        let answer = try released(counts, question)
        #expect(answer.rows.count == 1 && answer.withheld == 0)
        #expect(answer.total?.cells.contains(.withheld) == false)
        // One person's numbers, but no answer about people.
        question = Question(
            measures: [.views], by: [.scope],
            filters: [Filter([FilterTerm(key: .user, pattern: Glob("(no user)"), excludes: false)])])
        question.people = .names
        #expect(try released(["Small": (4, 4)], question).rows.contains { $0.isWithheld })
    }

    @Test("withholds a row whose people are too few, and puts it last")
    func wholeRow() throws {
        let answer = try released(
            ["Big": (9, 6), "Bigger": (10, 6), "Small": (4, 4)],
            Question(measures: [.reach, .viewRate], by: [.scope]))
        let small = try row("Small", answer)
        #expect(small.isWithheld)
        #expect(small.cells.dropFirst().allSatisfy { $0 == .withheld })
        #expect(answer.rows.last == small)
        #expect(answer.withheld == 1)
        #expect(try row("Big", answer).cells[1] == .shown(.integer(9)))
    }

    @Test("a list by a condition holds only rows whose number is shown and is as asked, counted before the cut")
    func condition() throws {
        let answer = try released(
            ["Big": (12, 6), "Bigger": (14, 7), "Biggest": (16, 0), "Few clicks": (18, 2), "Small": (4, 4)],
            Question(
                measures: [.reach, .clickers], by: [.scope], only: [RowCondition("clickers <= 6")!], limit: 1))
        #expect(answer.rows.map { $0.cells[0] } == [.shown(.text("Biggest"))])
        #expect(answer.cut == 2 && answer.withheld == 2 && answer.leftOut == 3)
    }

    @Test("withholds single cells on a small base, with their ratios, but shows zero as zero")
    func cells() throws {
        let answer = try released(
            ["Few clicks": (9, 2), "Many clicks": (8, 8), "No clicks": (9, 0)],
            Question(
                measures: [
                    .clicks, .clickers, .clickRate, .clicksPerView, .views, .interactions, .interactionsPerUser,
                ],
                by: [.scope]))
        let few = try row("Few clicks", answer)
        #expect(!few.isWithheld)
        let shown = Dictionary(uniqueKeysWithValues: zip(answer.columns.map(\.name), few.cells))
        for name in [
            "clicks", "clickers", "click_rate", "click_rate_low", "clicks_per_view", "interactions",
            "interactions_per_user",
        ] {
            #expect(shown[name] == .withheld, "\(name)")
        }
        #expect(shown["views"] == .shown(.integer(9)))
        let none = try row("No clicks", answer)
        #expect(none.cells[1] == .shown(.integer(0)))
        #expect(none.cells[answer.column("interactions")!] == .shown(.integer(9)))
    }

    @Test("withholds interactions wherever one kind is small, whichever measures are asked")
    func tiedInteractions() throws {
        let answer = try released(["Few clicks": (9, 2)], Question(measures: [.interactions], by: [.scope]))
        #expect(try row("Few clicks", answer).cells[1] == .withheld)
    }

    @Test("withholds new and returning people together")
    func newcomers() throws {
        let answer = try released(
            ["Mixed": (9, 0)], Question(measures: [.returningUsers, .reach], by: [.scope]), before: ["Mixed": (7, 0)])
        let mixed = try row("Mixed", answer)
        #expect(mixed.cells[1] == .withheld)
        #expect(mixed.cells[2] == .shown(.integer(9)))
    }

    @Test("withholds a change when either side is withheld")
    func change() throws {
        let question = Question(measures: [.viewers, .clickers], by: [.scope], comparison: .with(.previous))
        let answer = try released(
            ["Now": (9, 9), "Fewer": (9, 3)], question, before: ["Now": (4, 4), "Fewer": (9, 9)])
        let now = try row("Now", answer)
        #expect(now.cells[answer.column("viewers")!] == .shown(.integer(9)))
        #expect(now.cells[answer.column("viewers_previous")!] == .withheld)
        #expect(now.cells[answer.column("viewers_change")!] == .withheld)
        let fewer = try row("Fewer", answer)
        #expect(fewer.cells[answer.column("viewers_change")!] == .shown(.integer(0)))
        #expect(fewer.cells[answer.column("clickers_change_rate")!] == .withheld)
        #expect(fewer.cells[answer.column("clickers_previous")!] == .withheld)
    }

    @Test("sorts withheld rows last before it cuts, and says how many it cut")
    func orderAndLimit() throws {
        var question = Question(measures: [.views], by: [.scope], order: SortOrder("views"), limit: 2)
        // C is too small, and E is withheld beside it.
        let people = ["A": (8, 0), "B": (6, 0), "C": (2, 0), "D": (7, 0), "E": (5, 0)]
        let answer = try released(people.mapValues { ($0.0, $0.1) }, question)
        #expect(answer.rows.map { $0.cells[0] } == [.shown(.text("edge")), .shown(.text("B"))])
        #expect(answer.cut == 4)
        #expect(answer.withheld == 2)
        question.limit = nil
        question.order = SortOrder("-views")
        let all = try released(people.mapValues { ($0.0, $0.1) }, question)
        #expect(all.rows.map { $0.cells[0].value } == ["A", "D", "B", "edge", "C", "E"].map { .text($0) })
    }

    @Test("adjusts p-values as Benjamini and Hochberg do")
    func adjusting() {
        // Checked against scipy.stats.false_discovery_control.
        let adjusted = benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.6])
        for (value, expected) in zip(adjusted, [0.025, 0.05, 0.05, 0.025, 0.6]) {
            #expect(abs(value - expected) < 1e-12)
        }
        #expect(benjaminiHochberg([]).isEmpty)
    }

    @Test("releases no number on a small base, in any random log", arguments: 0..<40)
    func neverSmall(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) + 99)
        let rows = (0..<Int.random(in: 20...200, using: &random)).map { _ in
            TestRow(
                time: Int64(Day("2026-10-01")!.number) * 86_400_000
                    + Int64.random(in: 0..<60 * 86_400_000, using: &random) - 30 * 86_400_000,
                user: "u\(Int.random(in: 0...25, using: &random))", item: ["a", "b", "c"].pick(&random),
                scope: ["x", "y", "z"].pick(&random), kind: InteractionKind.allCases.pick(&random))
        }
        let settings = MeasuringSettings(zone: ZoneRules.utc!, period: period, comparison: .previous, historyDays: 0)
        let measures = Measure.allCases.filter {
            ![.itemsListed, .daysSinceView, .coverage, .population, .adoption].contains($0)
        }
        let question = Question(measures: measures, by: [.item, .scope].pickSome(&random, atMost: 2))
        guard case .one(let exact) = try answer([question], in: log(of: rows), settings: settings, workers: 1)[0] else {
            return
        }
        let released = release([.one(exact)], period: period, minimumGroup: 5).answers[0].answer(for: nil)
        for row in released.rows {
            let key = row.cells.prefix(question.by.contains(.item) ? question.by.count + 1 : question.by.count)
                .filter { $0 != .shown(.empty) }
            let source = try #require(exact.rows.first { $0.key.map { .shown($0) } == Array(key) })
            for (index, measure) in measures.enumerated() {
                let cell = source.current.cells[index]
                guard let base = cell.base, (1..<5).contains(base) else { continue }
                #expect(
                    row.cells[released.column(measure.id)!] == .withheld, "seed \(seed): \(measure.id) of \(source.key)"
                )
            }
        }
    }
}
