import ArgumentParser
import Asking
import Foundation
import Model
import Reading
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("A folder to start from")
struct InitTests {
    private let folder = try! TemporaryFolder()
    private var start: String { folder.path + "/reports/new" }

    @Test("makes a report of the export that is put into it")
    func report() throws {
        _ = try InitCommand.parse([start]).start()
        let export = try #require(WithheldWorld.exports()["interactions.csv"])
        try Data(export.utf8).write(to: URL(fileURLWithPath: start + "/exports/2026-10.csv"))
        let words = ["--config", start + "/helplens.yml", "--output", start + "/site", "--quiet", "--no-cache"]
        try ReportCommand.parse(words).run()
        #expect(FileManager.default.fileExists(atPath: start + "/site/index.html"))
    }

    @Test("may hold the pages that an analysis starts from, which build on the layout that ships")
    func pages() throws {
        _ = try InitCommand.parse([start, "--template", "analysis"]).start()
        let export = try #require(WithheldWorld.exports()["interactions.csv"])
        try Data(export.utf8).write(to: URL(fileURLWithPath: start + "/exports/2026-10.csv"))
        let page = start + "/analysis/index.md"
        let text = try String(contentsOfFile: page, encoding: .utf8).replacing("offered and not opened", with: "missed")
        try Data(text.utf8).write(to: URL(fileURLWithPath: page))
        let words = ["--config", start + "/helplens.yml", "--output", start + "/site", "--quiet", "--no-cache"]
        try ReportCommand.parse(words).run()
        let home = try String(contentsOfFile: start + "/site/index.html", encoding: .utf8)
        #expect(home.contains("<h1 id=\"where-help-is-missed\">") && home.contains("stylesheet"))
        #expect(!FileManager.default.fileExists(atPath: start + "/analysis/README.md"))
    }

    @Test("is written over nothing")
    func again() throws {
        try FileManager.default.createDirectory(atPath: start, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: start + "/.gitignore"))
        let made = try InitCommand.parse([start]).start()
        #expect(made == [start + "/exports", start + "/helplens.yml"])
        let before = try TestRun.files(below: folder.path)
        #expect(before["reports/new/.gitignore"] == Data("mine".utf8))
        #expect(throws: (any Error).self) { try InitCommand.parse([start]).start() }
        #expect(try TestRun.files(below: folder.path) == before)
    }

    @Test("has a name, and takes the place of no file")
    func named() throws {
        #expect(throws: (any Error).self) { try InitCommand.parse([""]) }
        _ = try folder.write("mine", to: "reports")
        let problems = #expect(throws: Diagnostics.self) {
            try InitCommand.parse([folder.path + "/reports"]).start()
        }
        #expect(problems?.all.map(\.id) == ["file-exists"])
        #expect(try TestRun.files(below: folder.path) == ["reports": Data("mine".utf8)])
    }

    @Test("names only keys that can be taken in as they stand")
    func commented() throws {
        let taken = StartingFolder.configuration().split(separator: "\n", omittingEmptySubsequences: false).map {
            line in
            line.replacing(#/^( *)# ([a-z_]+:)/#) { "\($0.1)\($0.2)" }
        }.joined(separator: "\n")
        #expect(taken.firstRange(of: "# organization") == nil && taken.contains("\nnotes:"))
        let (settings, warnings) = try readConfiguration(
            folder.write(taken, to: "helplens.yml"), files: DiskFiles())
        #expect(warnings == [] && settings.organization == "Contoso" && settings.exclude.users.count == 1)
    }
}
