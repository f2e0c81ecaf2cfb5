import Measuring
import Model
import Testing
import TestSupport

@testable import Protecting

@Suite("Releasing a site")
struct SiteProtectionTests {
    @Test("shows nothing from which a small count could be worked out, in any random site", arguments: 0..<150)
    func nothingToWorkOut(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &* 977 + 3)
        let world = try SmallWorld(random: &random)
        let questions = (0..<Int.random(in: 1...6, using: &random)).map { _ in world.question(&random) }
        let answered = try world.answers(questions)
        let released = world.released(answered).answers
        var reader = Reader(world)
        for (exact, shown) in zip(answered, released) { reader.read(exact, shown) }
        let worked = reader.workedOut()
        #expect(worked.isEmpty, "seed \(seed): \(worked) of \(questions.map(\.described))")
    }

    @Test("shows no number about few people, whichever measures and dimensions a site asks for", arguments: 0..<300)
    func nothingSmall(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &* 331 + 17)
        let world = try SmallWorld(random: &random)
        let questions = (0..<Int.random(in: 1...3, using: &random)).map { _ in world.anyQuestion(&random) }
        let answered = try world.answers(questions)
        let released = world.released(answered).answers
        let reader = Reader(world)
        for (exact, shown) in zip(answered, released) {
            for cell in reader.cells(exact, shown) where cell.isSmall {
                #expect(cell.shown == .withheld, "seed \(seed): \(cell.name)")
            }
        }
    }

    @Test("withholds a small number for every audience; only what is withheld beside it differs", arguments: 0..<40)
    func audiences(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &* 797 + 29)
        let world = try SmallWorld(random: &random)
        let asked = (0..<4).map { _ in world.question(&random) }
        // What an audience may read of is a filter of all its questions.
        let filters = [[], [Filter([FilterTerm(key: .scope, pattern: Glob("x"), excludes: false)])]]
        var shown = Set<Reader.Name>()
        var small = Set<Reader.Name>()
        for filter in filters {
            let questions = asked.map { question in
                var question = question
                question.filters += filter
                return question
            }
            let answered = try world.answers(questions)
            let released = world.released(answered)
            let reader = Reader(world)
            for cell in zip(answered, released.answers).flatMap(reader.cells) {
                if cell.shown != .withheld { shown.insert(cell.name) }
                if cell.isSmall { small.insert(cell.name) }
            }
        }
        #expect(!small.isEmpty && small.isDisjoint(with: shown), "seed \(seed): \(small.intersection(shown))")
    }

    @Test("keeps to the rule for totals on each page of many, whose rows have two dimensions")
    func pages() throws {
        let people = ["x": ["a": 12, "b": 12, "c": 12], "y": ["a": 7, "b": 3, "c": 2]]
        let rows = people.sorted { $0.key < $1.key }.flatMap { scope, items in
            items.sorted { $0.key < $1.key }.flatMap { item, count in
                (0..<count).map { TestRow("2026-10-05T10:00:00Z", "\(item)\($0)", item, scope, .viewed) }
            }
        }
        let period = Period(.month, holding: Day("2026-10-01")!)
        let settings = MeasuringSettings(zone: ZoneRules.utc!, period: period, comparison: nil, historyDays: 0)
        let question = Question(measures: [.views], by: [.item, .kind], lift: .scope)
        let answered = try answer([question], in: log(of: rows), settings: settings, workers: 1)
        let page = release(answered, period: period, minimumGroup: 5).answers[0].answer(for: "y")
        // The two small ones together would be the page's total less the third.
        #expect(page.rows.count == 3 && page.rows.allSatisfy { $0.cells.last == .withheld })
    }

    @Test("decides a slice once, whichever answers show it", arguments: 0..<30)
    func oneDecision(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &* 577 + 11)
        let world = try SmallWorld(random: &random)
        let questions = (0..<5).map { _ in world.question(&random) }
        let answered = try world.answers(questions)
        let released = world.released(answered).answers
        var decided: [Reader.Name: Bool] = [:]
        let reader = Reader(world)
        for (exact, shown) in zip(answered, released) {
            for cell in reader.cells(exact, shown) {
                let isWithheld = cell.shown == .withheld
                #expect(decided[cell.name, default: isWithheld] == isWithheld, "seed \(seed): \(cell.name)")
                decided[cell.name] = isWithheld
            }
        }
    }

    @Test("decides the same when the same rows come in another order", arguments: 0..<10)
    func orderOfRows(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) + 400)
        let world = try SmallWorld(random: &random)
        let questions = (0..<4).map { _ in world.question(&random) }
        let once = try world.released(world.answers(questions))
        let shuffled = try world.shuffled(&random)
        let again = try shuffled.released(shuffled.answers(questions))
        #expect(once.decisions == again.decisions)
        for (a, b) in zip(once.answers, again.answers) { #expect(a.answer(for: "x").rows == b.answer(for: "x").rows) }
    }
}
