import Model
import TestSupport

/// A log with one difficulty, small enough to ask everything of it.
struct Corner: CustomStringConvertible, Sendable {
    var name: String
    var zone = "UTC"
    var period: String
    var comparison: Comparison?
    var historyDays = 0
    var filters: [Filter] = []
    var rows: @Sendable (inout SeededGenerator) -> [TestRow]

    var description: String { name }

    func world() throws -> TestWorld {
        var random = SeededGenerator(seed: 7)
        return try TestWorld(
            rows: rows(&random), zone: zone, period: period, comparison: comparison, historyDays: historyDays)
    }

    static let all: [Corner] = [
        Corner(name: "nothing at all", period: "2026-10-05", comparison: .previous) { _ in [] },
        Corner(name: "nobody with a name", period: "2026-10-05", comparison: .previous) { random in
            TestWorld.crowd([""], from: "2026-10-03T00:00:00Z", to: "2026-10-06T23:59:59Z", count: 30, &random)
        },
        Corner(name: "one person", period: "2026-10-05..2026-10-06", comparison: .previous) { random in
            TestWorld.crowd(["u0"], from: "2026-10-03T00:00:00Z", to: "2026-10-06T23:59:59Z", count: 40, &random)
        },
        Corner(name: "all at one instant", period: "2026-10-05") { random in
            TestWorld.crowd(
                ["u0", "u1", ""], from: "2026-10-05T12:00:00Z", to: "2026-10-05T12:00:00Z", count: 40, &random)
        },
        Corner(name: "an hour that comes twice", zone: "Europe/Berlin", period: "2026-10-24..2026-10-25") { random in
            TestWorld.crowd(
                ["u0", "u1", "u3"], from: "2026-10-24T21:00:00Z", to: "2026-10-25T03:00:00Z", count: 60, &random)
        },
        Corner(name: "a midnight that comes twice", zone: "Asia/Beirut", period: "2026-10-24..2026-10-25") { random in
            TestWorld.crowd(
                ["u0", "u1", "u3"], from: "2026-10-24T19:30:00Z", to: "2026-10-25T00:00:00Z", count: 60, &random)
        },
        Corner(name: "an hour that is skipped", zone: "Europe/Berlin", period: "2026-03-28..2026-03-29") { random in
            TestWorld.crowd(
                ["u0", "u1", "u3"], from: "2026-03-28T22:00:00Z", to: "2026-03-29T03:00:00Z", count: 60, &random)
        },
        Corner(
            name: "sessions across the edges of the period", zone: "America/New_York", period: "2026-10-05..2026-10-06",
            comparison: .previous, historyDays: 1
        ) { random in
            ["2026-10-03T03", "2026-10-05T03", "2026-10-07T03", "2026-10-06T14"].flatMap { hour in
                TestWorld.crowd(["u0", "u1", "u2"], from: "\(hour):30:00Z", to: "\(hour):59:59Z", count: 15, &random)
            } + TestWorld.crowd([""], from: "2026-10-01T00:00:00Z", to: "2026-10-09T00:00:00Z", count: 5, &random)
        },
        Corner(
            name: "a filter by segment", period: "2026-10-05..2026-10-06", comparison: .previous,
            filters: TestWorld.filters[4]
        ) { random in
            TestWorld.crowd(
                ["u0", "u1", "u2", "u3", ""], from: "2026-10-03T00:00:00Z", to: "2026-10-06T23:59:59Z", count: 60,
                &random)
        },
        Corner(name: "a filter by kind", period: "2026-10-05", comparison: .previous, filters: TestWorld.filters[8]) {
            random in
            TestWorld.crowd(
                ["u0", "u1", "u2", "u3", ""], from: "2026-10-03T00:00:00Z", to: "2026-10-06T23:59:59Z", count: 60,
                &random)
        },
        Corner(name: "more than ten viewers", period: "2026-10-05", comparison: nil) { random in
            TestWorld.crowd(
                (0..<23).map { "u\($0)" }, from: "2026-10-05T08:00:00Z", to: "2026-10-05T20:00:00Z", count: 90, &random)
        },
    ]
}
