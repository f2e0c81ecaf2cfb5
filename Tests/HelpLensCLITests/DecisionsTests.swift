import Foundation
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("Decisions of a site")
struct DecisionsTests {
    /// What the table of all scopes says of the small one: a line of its download.
    private func legal(_ run: TestRun) throws -> String {
        let files = try TestRun.files(below: run.site)
        let file = try #require(files.keys.first { $0 == "2026-10/data/scopes_index_1.csv" })
        let text = String(decoding: try #require(files[file]), as: UTF8.self)
        return String(try #require(text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("Legal,") }))
    }

    @Test("name each withheld slice once, and no value")
    func names() throws {
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports())
        #expect(try run.report(to: run.site) == 0)
        let file = try #require(try TestRun.files(below: run.site)["2026-10/decisions.json"])
        struct Decisions: Decodable {
            var period: String
            var withheld: [String: String]
        }
        let decisions = try JSONDecoder().decode(Decisions.self, from: file)
        #expect(decisions.period == "2026-10")
        #expect(decisions.withheld["2026-10-01..2026-10-31&scope=legal"] == "all")
        #expect(decisions.withheld["2026-10-01..2026-10-31&item=secret"] == "all")
        #expect(!decisions.withheld.keys.contains { $0.contains("few") })
        let text = String(decoding: file, as: UTF8.self)
        for count in WithheldWorld.primes { #expect(!text.contains(String(count))) }
    }

    @Test("hold for later runs, until they are asked to decide anew")
    func keeping() throws {
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports())
        #expect(try run.report(to: run.site) == 0)
        #expect(try legal(run).hasSuffix(",true"))
        for (name, text) in WithheldWorld.exports(people: 6) { _ = try run.folder.write(text, to: name) }
        #expect(try run.report(to: run.site) == 0)
        #expect(try legal(run).hasSuffix(",true"))
        #expect(try run.report(to: run.site) == 0)
        #expect(try legal(run).hasSuffix(",true"))
        #expect(try run.report(to: run.site, ["--revise-protection"]) == 0)
        #expect(try !legal(run).hasSuffix(",true"))
    }

    @Test("have to be readable, or nothing is published")
    func unreadable() throws {
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports())
        #expect(try run.report(to: run.site) == 0)
        _ = try run.folder.write("{", to: "site/2026-10/decisions.json")
        let before = try TestRun.files(below: run.site)
        #expect(try run.report(to: run.site) == 1)
        #expect(try TestRun.files(below: run.site) == before)
        // One that is gone tells as little as one that cannot be read.
        try FileManager.default.removeItem(atPath: run.site + "/2026-10/decisions.json")
        #expect(try run.report(to: run.site) == 1)
        #expect(try run.report(to: run.site, ["--revise-protection"]) == 0)
    }
}
