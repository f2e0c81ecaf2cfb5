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
        let released = release(answered, period: world.period, minimumGroup: 5, itemTypes: world.itemTypes).answers
        var reader = Reader(world)
        for (exact, shown) in zip(answered, released) { reader.read(exact, shown) }
        let worked = reader.workedOut()
        #expect(worked.isEmpty, "seed \(seed): \(worked) of \(questions.map(described))")
    }

    private func described(_ question: Question) -> String {
        "\(question.measures.map(\.id)) by \((question.lift.map { ["[\($0.rawValue)]"] } ?? []) + question.by.map(\.rawValue)) "
            + "where \(question.filters.flatMap(\.terms).map { "\($0.key.rawValue)\($0.excludes ? "!" : "")=\($0.pattern.text)" }) "
            + "period \(question.period?.name ?? "") total \(question.total) \(question.comparison)"
    }

    @Test("decides a slice once, whichever answers show it", arguments: 0..<30)
    func oneDecision(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &* 577 + 11)
        let world = try SmallWorld(random: &random)
        let questions = (0..<5).map { _ in world.question(&random) }
        let answered = try world.answers(questions)
        let released = release(answered, period: world.period, minimumGroup: 5, itemTypes: world.itemTypes).answers
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
        let once = release(try world.answers(questions), period: world.period, minimumGroup: 5)
        let again = release(try world.shuffled(&random).answers(questions), period: world.period, minimumGroup: 5)
        #expect(once.decisions == again.decisions)
        for (a, b) in zip(once.answers, again.answers) { #expect(a.answer(for: "x").rows == b.answer(for: "x").rows) }
    }
}
