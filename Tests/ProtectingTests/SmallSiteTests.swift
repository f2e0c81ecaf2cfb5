import Cleaning
import Measuring
import Model
import Testing
import TestSupport

@testable import Protecting

@Suite("What a small site tells together")
struct SmallSiteTests {
    private let october = Period(.month, holding: Day("2026-10-01")!)

    private typealias Group = (day: String, item: String, scope: String, people: Int)

    /// How many rows of each question have something withheld, where each person of some groups views once.
    private func withheld(_ questions: [Question], _ groups: [Group], isCounted: Bool = true) throws -> [Int] {
        let rows = groups.flatMap { day, item, scope, people in
            (0..<people).map { TestRow("2026-\(day)T10:00:00Z", "\(item)\(scope)\($0)", item, scope, .viewed) }
        }
        let all = try log(of: rows, catalogue: "item,type\na,video\nb,page\nc,video\n")
        let settings = MeasuringSettings(zone: ZoneRules.utc!, period: october, comparison: nil, historyDays: 0)
        let beside = remainders(of: questions, span: all.span, period: october, comparison: nil, published: [])
        let answered = try answer(questions + beside, in: all, settings: settings, workers: 1)
        return release(
            Array(answered.prefix(questions.count)), period: october, minimumGroup: 5,
            itemTypes: ["a": "video", "b": "page", "c": "video"],
            unseen: Array(answered.dropFirst(questions.count)), span: all.span,
            log: isCounted ? SmallLog(all, zone: ZoneRules.utc!) : nil
        ).answers.map { released in
            released.answer(for: nil).rows.count { $0.cells.contains(.withheld) }
        }
    }

    private func filter(_ key: FilterKey, _ values: [String], excludes: Bool = false) -> Filter {
        Filter(values.map { FilterTerm(key: key, pattern: Glob($0), excludes: excludes) })
    }

    @Test("is withheld where filters happen to admit the same")
    func sameThings() throws {
        let questions = [
            Question(measures: [.views]), Question(measures: [.views], filters: [filter(.itemType, ["video"])]),
            Question(measures: [.views], filters: [filter(.item, ["b"])], period: PeriodRequest("6-weeks")),
        ]
        // That pages are nothing but b, only the things themselves tell.
        let groups = [("10-05", "a", "S", 9), ("10-05", "b", "S", 9), ("09-25", "b", "S", 3), ("10-31", "a", "S", 9)]
        #expect(try withheld(questions, groups, isCounted: false) == [0, 0, 0])
        #expect(try withheld(questions, groups).reduce(0, +) == 1)
    }

    @Test("is withheld where nobody asked for what is left")
    func rests() throws {
        let some = Question(measures: [.views], filters: [filter(.item, ["a", "b"])])
        let all = Question(measures: [.interactions], filters: [filter(.kind, ["viewed"])])
        let groups = [("10-05", "a", "S", 8), ("10-05", "b", "S", 9), ("10-05", "c", "S", 2)]
        #expect(try withheld([some, all], groups) == [1, 0])
        #expect(try withheld([some], groups) + withheld([all], groups) == [0, 0])
    }

    @Test("is withheld where the sum of small ones says nearly what each is")
    func narrow() throws {
        let rows = Question(measures: [.views], by: [.scope], filters: [filter(.scope, ["S", "T"])])
        let sum = Question(measures: [.views], filters: [filter(.scope, ["S", "T"])])
        #expect(
            try withheld([rows, sum], [("10-05", "a", "S", 3), ("10-05", "a", "T", 3), ("10-05", "a", "U", 9)]) == [
                2, 1,
            ])
        // Six of eleven say little.
        #expect(
            try withheld([rows, sum], [("10-05", "a", "S", 4), ("10-05", "a", "T", 8), ("10-05", "a", "U", 9)]) == [
                2, 0,
            ])
    }

    @Test("is combined as the slow elimination says, in any random matrix", arguments: 0..<50)
    func combinations(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) + 90)
        let rows = Int.random(in: 1...8, using: &random)
        let columns = (0..<14).map { _ in (0..<rows).map { _ in Int.random(in: 0...1, using: &random) } }
        let first = Int.random(in: 0...10, using: &random)
        var matrix = PrimeMatrix(rows: rows, columns: columns.count)
        for (column, cells) in columns.enumerated() {
            for row in 0..<rows where cells[row] == 1 { matrix.mark(row, column) }
        }
        var slow = SlowElimination()
        for column in columns.prefix(first) { slow.add(column) }
        for (goal, found) in zip(columns[first...], matrix.combinations(from: first)) {
            #expect((found != nil) == slow.spans(goal))
            guard let found else { continue }
            var exact = SlowElimination()
            for column in found { exact.add(columns[column]) }
            #expect(exact.spans(goal))
        }
    }
}
