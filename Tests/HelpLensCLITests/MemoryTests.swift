import ArgumentParser
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("The limit of memory")
struct MemoryTests {
    private static let written: [String: Int] = [
        "800000000": 800_000_000, "512M": 536_870_912, "512m": 536_870_912, "2G": 2_147_483_648,
        "1.5G": 1_610_612_736, "2GiB": 2_147_483_648, "300MB": 314_572_800, "7K": 7168,
    ]

    @Test("is read as people write sizes", arguments: written)
    func sizes(text: String, bytes: Int) { #expect(MemorySize(argument: text)?.bytes == bytes) }

    @Test(
        "is no size when it is anything else",
        arguments: ["", "M", "-1G", "1e9", "5X", "1 G", "nan", "9999999999T", "B"])
    func noSizes(text: String) { #expect(MemorySize(argument: text) == nil) }

    @Test("names the least when it is less, and ends with 64")
    func tooLittle() throws {
        let error = #expect(throws: (any Error).self) { try SharedOptions.parse(["--memory", "100M"]) }
        let found = try #require(error)
        #expect(SharedOptions.exitCode(for: found).rawValue == 64)
        #expect(SharedOptions.message(for: found).contains("at least 128M"))
        #expect(try SharedOptions.parse(["--memory", "128M"]).memory?.bytes == 134_217_728)
    }

    @Test("changes nothing of a report")
    func report() throws {
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports())
        #expect(try run.report(to: run.site) == 0)
        let other = run.folder.path + "/other"
        #expect(try run.report(to: other, ["--memory", "128M"]) == 0)
        #expect(try TestRun.files(below: other) == TestRun.files(below: run.site))
    }
}
