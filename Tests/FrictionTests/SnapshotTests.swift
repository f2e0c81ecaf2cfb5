import Model
import Testing

@testable import Friction

@Suite struct SnapshotTests {
    private let utc = ZoneRules("UTC")

    private func answer(
        _ files: [(String, [UInt8])], filters: [Filter] = [], configuration: Configuration = Answers.configuration
    ) throws -> FrictionAnswer {
        var log = FrictionLog(FrictionRules(configuration))
        for (name, bytes) in files { try log.add(snapshot: bytes, name: name) }
        return countFriction(
            log, in: Answers.october, zone: try #require(utc), filters: filters, project: nil)
    }

    @Test("counts add up over pages, spellings and days, and shares are weighted by sessions")
    func handCalculation() throws {
        let first = Answers.bytes(
            Answers.metric(
                "Dead Click Count",
                [
                    // 37 of 239, as in the documentation's example.
                    Answers.row("\"239\"", 15.48, "https://sales.example/lead?fbclid=IwAR1", key: "URL"),
                    Answers.row("\"61\"", 3.28, "https://sales.example/lead?fbclid=IwAR2#top", key: "url"),
                    Answers.row("\"40\"", 25, "https://service.example/case/4711042/edit", key: "URL"),
                ]),
            Answers.metric("Rage Click Count", [Answers.row("\"300\"", 1, "https://sales.example/lead", key: "URL")]))
        let second = Answers.bytes(
            Answers.metric(
                "DeadClickCount",
                [
                    Answers.row("100", 10, "https://SALES.example/lead/", key: "Url"), Answers.row("10", 50, nil),
                    Answers.row("9", 100, "https://test.example/x"),
                ]),
            // What is not asked for, and what is no row, does no harm.
            Answers.metric(
                "Traffic", ["{\"totalSessionCount\":\"7\",\"distantUserCount\":\"5\",\"Url\":null}", "null"]),
            "{\"metricName\":null,\"information\":null}")
        let answer = try answer([("a/2026-10-05-1d.json", first), ("a/2026-10-06-1d.json", second)])
        #expect(answer.pages.map(\.scope) == ["(no scope)", "Sales", "Service"])
        #expect(answer.pages.map(\.page) == ["(no address)", "sales.example/lead", "service.example/case/…/edit"])
        let lead = answer.pages[1].count
        // 239 + 61 on the first day, 100 on the second; 37 + 2 and 10 with dead clicks.
        #expect(lead.sessions == 400)
        #expect(lead.signs[.deadClicks]?.affected == 49)
        #expect(lead.signs[.deadClicks]?.sessions == 400)
        // Rage clicks were told of on the first day alone, and are weighed by that day's sessions.
        #expect(lead.signs[.rageClicks]?.affected == 3)
        #expect(lead.signs[.rageClicks]?.sessions == 300)
        #expect(answer.total.sessions == 450)
        #expect(answer.total.signs[.deadClicks]?.affected == 49 + 10 + 5)
    }

    @Test("an audience sees its scopes alone, and the whole is theirs")
    func audience() throws {
        let snapshot = Answers.bytes(
            Answers.metric(
                "DeadClickCount",
                [Answers.row("50", 10, "https://sales.example/a"), Answers.row("70", 10, "https://service.example/b")]))
        let only = Filter([FilterTerm(key: .scope, pattern: Glob("Serv*"), excludes: false)])
        let answer = try answer([("2026-10-05.json", snapshot)], filters: [only])
        #expect(answer.scopes.map(\.scope) == ["Service"])
        #expect(answer.total.sessions == 70)
    }

    @Test("hours that two snapshots tell of count once, and gaps are told")
    func overlap() throws {
        let snapshot = { (sessions: Int) in
            Answers.bytes(Answers.metric("DeadClickCount", [Answers.row("\(sessions)", 10, "https://sales.example/a")]))
        }
        let answer = try answer([
            ("2026-10-02T00:00-1d.json", snapshot(10)), ("2026-10-03T00:00-1d.json", snapshot(20)),
            ("2026-10-03T12:00-1d.json", snapshot(40)), ("2026-10-04T00:00-3d.json", snapshot(80)),
            // Half of the first day of October lies in this one, and the middle of its time in September.
            ("2026-10-01T08:00-1d.json", snapshot(160)),
            ("2026-12-01.json", snapshot(320)),
        ])
        // 72 hours in one beat the 24 of each within; the first day that lies before them is not all of October's.
        #expect(answer.total.sessions == 80)
        #expect(answer.account.snapshots == 1)
        #expect(answer.account.overlapping == 3)
        #expect(answer.account.hours == 31 * 24)
        #expect(answer.account.coveredHours == 72)
        #expect(answer.account.gaps.count == 1)
        #expect(answer.account.gaps.first?.first == CoverTests.hour(4, 0))
    }

    @Test("an answer with as many rows as there can be is told of, and broken rows are counted")
    func cut() throws {
        let rows = (0..<1000).map { Answers.row("1", 0, "https://sales.example/a?\($0)") }
        var log = FrictionLog(FrictionRules(Answers.configuration))
        try log.add(snapshot: Answers.bytes(Answers.metric("DeadClickCount", rows)), name: "2026-10-05.json")
        let broken = [
            "{\"Url\":\"https://sales.example/a\"}", Answers.row("\"-3\"", 5, "x"), Answers.row("5", 101, "x"),
        ]
        try log.add(snapshot: Answers.bytes(Answers.metric("RageClickCount", broken)), name: "2026-10-06.json")
        try log.add(
            snapshot: Answers.bytes(Answers.metric("RageClickCount", ["{\"sessionsCount\":\"5\",\"OS\":\"x\"}"])),
            name: "2026-10-07.json")
        #expect(
            log.diagnostics.map(\.id) == [
                "clarity-rows-cut", "bad-clarity-row", "bad-clarity-row", "clarity-without-pages",
            ])
        let answer = countFriction(
            log, in: Answers.october, zone: try #require(utc), filters: [], project: nil)
        #expect(answer.account.cut == 1)
        #expect(answer.total.sessions == 1000)
    }

    @Test(
        "what is no answer of the API is refused",
        arguments: ["", "{}", "[]", "[1]", "Exceeded daily limit", "[{\"name\":\"x\"}]", "{\"metricName\":\"x\"}"])
    func refused(text: String) {
        let found = #expect(throws: Diagnostics.self) { try Snapshot(Array(text.utf8), name: "x.json") }
        #expect(found?.all.map(\.id) == ["no-clarity-snapshot"])
    }

    @Test("nothing that could name somebody is left of an address")
    func addresses() {
        #expect(PageAddress("https://user:pw@A.example:8443/x?y=1#z").text == "a.example/x")
        #expect(PageAddress("https://a.example/u/jane@b.example/9f8e7d6c-1234").text == "a.example/u/…/…")
        #expect(PageAddress("a.example/u/jane%40b.example/12345;s=1/facade/2026").text == "a.example/u/…/…/facade/2026")
        #expect(PageAddress("https://a.example?x").text == "a.example/")
        #expect(PageAddress("").text == "/")
    }
}
