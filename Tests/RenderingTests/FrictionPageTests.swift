import Foundation
import Friction
import Model
import Testing

@testable import Protecting
@testable import Rendering

/// What Clarity says, as pages show it.
@Suite struct FrictionPageTests {
    @Test("places are ranked by what friction and help say together, and too few sessions say nothing")
    func verdicts() throws {
        let rows = [("A", 1000, 30), ("B", 1000, 30), ("C", 1000, 30), ("D", 4000, 5), ("E", 20, 50)].map {
            "{\"sessionsCount\":\"\($1)\",\"sessionsWithMetricPercentage\":\($2),\"Url\":\"https://\($0).example/x\"}"
        }
        let released = try sampleFriction(
            snapshot: "[{\"metricName\":\"DeadClickCount\",\"information\":[\(rows.joined(separator: ","))]}]")
        let rate = { (scope: String, rate: Double) -> [Cell] in
            [text(scope), count(100)] + [rate, rate - 0.05, rate + 0.05].map { .shown(.number($0)) }
        }
        let help = answered(rows: [rate("A", 0.3), rate("B", 0.9), rate("D", 0.6)])
        let beside = FrictionBeside(released, by: .scope, help: help)
        #expect(beside.rows.map(\.scope) == ["C", "A", "B", "D", "E"])
        #expect(beside.rows.map(\.verdict) == [.noHelp, .littleHelp, .despiteHelp, .little, .tooFew])
        // Exports that hold no loads do not tell what was offered: nothing is said of help.
        let unknown = FrictionBeside(released, by: .scope, help: answered(rows: []))
        #expect(unknown.rows.prefix(3).allSatisfy { $0.verdict == .much })
    }

    private func answered(rows: [[Cell]]) -> ReleasedAnswer { released(FrictionRequest.help, rows: rows) }

    @Test("recordings are linked to only where links are released, and each says when it dies")
    func links() throws {
        let link = "https://clarity.microsoft.com/player/p1/u7/s1"
        let list = "Date,Entry URL,Rage clicks,Recording link\n10/05/2026,https://a.example/x?id=7,1,\(link)\n"
        for isReleased in [true, false] {
            var site = SampleSite()
            let block = DataBlock(
                kind: .friction, question: FrictionRequest.help, friction: FrictionRequest(.links),
                location: SourceLocation(file: "t"))
            site.add(
                "index.md", "# Friction\n\n```\u{E000}0\n```\n", blocks: [(block, .one(answered(rows: [])))])
            var content = site.content
            content.friction = try sampleFriction(recordings: list, links: isReleased)
            let written = Written()
            try renderSite(content, workers: 1, write: written.write)
            let page = try #require(written.pages["2026-10/index.html"])
            #expect(page.contains("href=\"\(link)\"") == isReleased)
            #expect(page.contains("4 November 2026") == isReleased)
            #expect(written.pages.values.contains { $0.contains("id=7") } == false)
            #expect(written.pages.keys.contains { $0.hasSuffix(".csv") } == isReleased)
        }
    }
}
