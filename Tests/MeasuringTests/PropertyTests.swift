import Measuring
import Model
import Testing
import TestSupport

/// What holds of every log, whatever is in it.
@Suite("Of every log")
struct PropertyTests {
    private static let events: [Measure] = [
        .loads, .views, .clicks, .interactions, .firstViews, .repeatViews, .funnelLoaded, .funnelViewed, .funnelClicked,
    ]
    private static let people: [Measure] = [.reach, .viewers, .clickers, .newUsers, .returningUsers, .sessions]

    @Test("the order of rows does not matter", arguments: 100..<106)
    func order(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let rows = crowd("u", &random)
        let a = try world(rows)
        let b = try world(rows.shuffled(using: &random))
        let questions = (0..<20).map { _ in a.question(&random) }
        for (question, pair) in zip(questions, zip(try answers(questions, a), try answers(questions, b))) {
            #expect(pair.0.map(\.rows) == pair.1.map(\.rows), "seed \(seed): \(question)")
            #expect(pair.0.map(\.total) == pair.1.map(\.total), "seed \(seed): \(question)")
        }
    }

    @Test("the people and events of two logs that share nobody add up", arguments: 200..<206)
    func disjoint(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let (first, second) = (crowd("u", &random), crowd("v", &random))
        let measures = PropertyTests.events + PropertyTests.people
        let question = Question(measures: measures, by: [.scope], comparison: .none, total: true)
        let tables = try [first, second, first + second].map { try table(question, try world($0)) }
        for key in Set(tables.flatMap(\.keys)) {
            for (index, measure) in measures.enumerated() {
                let values = tables.map { $0[key]?[index] ?? 0 }
                #expect(values[0] + values[1] == values[2], "seed \(seed): \(measure.id) of \(key)")
            }
        }
    }

    @Test("events and pairs of the parts add up to those of the whole", arguments: 300..<306)
    func parts(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let world = try world(crowd("u", &random))
        for dimension in Dimension.allCases {
            let measures = PropertyTests.events.filter { dimension != .kind || $0.allowsKind }
            var rows = try table(
                Question(measures: measures, by: [dimension], comparison: .none, total: true), world)
            let whole = rows.removeValue(forKey: [])
            let total = try #require(whole)
            for (index, measure) in measures.enumerated() {
                let sum = rows.values.reduce(0) { $0 + $1[index] }
                #expect(sum == total[index], "seed \(seed): \(measure.id) by \(dimension.rawValue)")
            }
        }
    }

    @Test("each step of a way has no more than the one before", arguments: 400..<406)
    func steps(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let world = try world(crowd("u", &random))
        let ways: [[Measure]] = [
            [.clickers, .viewers, .reach, .sessions, .interactions], [.newUsers, .reach], [.firstViews, .views],
            [.funnelClicked, .funnelViewed, .funnelLoaded, .loads], [.medianTimeToView, .p90TimeToView],
            [.medianTimeToClick, .p90TimeToClick],
        ]
        for way in ways {
            for dimension in Dimension.allCases where dimension != .kind {
                let question = Question(measures: way, by: [dimension, .item], total: true)
                guard dimension != .item, case .one(let answer) = try answers([question], world)[0].answered else {
                    continue
                }
                for row in answer.rows + [answer.total].compactMap(\.self) {
                    let numbers = row.current.cells.compactMap(\.value.number)
                    #expect(numbers == numbers.sorted(), "seed \(seed): \(way.map(\.id)) of \(row.key)")
                }
            }
        }
    }

    private func crowd(_ prefix: String, _ random: inout SeededGenerator) -> [TestRow] {
        let users = (0..<Int.random(in: 2...12, using: &random)).map { "\(prefix)\($0)" }
        let named = TestWorld.crowd(
            users, from: "2026-10-01T00:00:00Z", to: "2026-10-12T23:59:59Z", count: 300, &random)
        let nobody = TestWorld.crowd([""], from: "2026-10-05T00:00:00Z", to: "2026-10-12T00:00:00Z", count: 9, &random)
        // Both ends of the span are the same in every log.
        return named + nobody + [
            TestRow("2026-09-20T00:00:00Z", "\(prefix)0", "a", "Sales", .loaded),
            TestRow("2026-10-14T00:00:00Z", "\(prefix)1", "b", "Sales", .clicked),
        ]
    }

    private func world(_ rows: [TestRow]) throws -> TestWorld {
        try TestWorld(rows: rows, zone: "Europe/Berlin", period: "2026-W41", comparison: .previous)
    }

    private struct Result {
        var answered: Answered
        func map<Part>(_ part: (Answer) -> Part) -> [String: Part] {
            switch answered {
            case .one(let answer): ["": part(answer)]
            case .lifted(let answers, let blank):
                answers.mapValues(part).merging(["(blank)": part(blank)]) { a, _ in a }
            }
        }
    }

    private func answers(_ questions: [Question], _ world: TestWorld) throws -> [Result] {
        try answer(questions, in: world.log, settings: world.settings, workers: 2).map(Result.init)
    }

    /// The whole numbers of each row by its key; those of the total have none.
    private func table(_ question: Question, _ world: TestWorld) throws -> [[Value]: [Int]] {
        guard case .one(let answer) = try answers([question], world)[0].answered else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: (answer.rows + [answer.total].compactMap(\.self)).map { row in
                (row.key, row.current.cells.map { Int($0.value.number ?? 0) })
            })
    }
}
