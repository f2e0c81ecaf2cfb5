import ArgumentParser
import Foundation
import Model
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("A key of pseudonyms")
struct PeopleKeyTests {
    private let files = FileManager.default

    /// What is wrong with a run, by the ids of its diagnostics.
    private func wrong(_ world: PeopleWorld, key: String? = nil, _ others: String = "") throws -> [String] {
        try world.configure("{ people: pseudonyms, key: \(key ?? "KEY") }", others)
        let options = try CheckCommand.parse(["--config", world.run.configuration, "--quiet"]).options
        do {
            _ = try RunSetup(options, inputs: [])
            return []
        } catch let problems as Diagnostics {
            return problems.all.map(\.id)
        }
    }

    @Test("is refused where others may read it, and where it is none")
    func weak() throws {
        let world = try PeopleWorld("{ people: none }")
        #expect(try wrong(world) == [])
        for mode in [0o640, 0o604, 0o620, 0o601] {
            try files.setAttributes([.posixPermissions: mode], ofItemAtPath: world.key)
            #expect(try wrong(world) == ["weak-key"], "\(String(mode, radix: 8))")
        }
        try files.setAttributes([.posixPermissions: 0o400], ofItemAtPath: world.key)
        #expect(try wrong(world) == [])
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: world.key)
        let spaces = String(repeating: " \n", count: 40)
        for text in ["", spaces, "0123456789abcdef0123456789abcde\n", String(repeating: "a", count: 5000)] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: world.key))
            #expect(try wrong(world) == ["weak-key"], "\(text.count)")
        }
        try files.removeItem(atPath: world.key)
        #expect(try wrong(world) == ["unreadable-key"])
        try files.createDirectory(atPath: world.key, withIntermediateDirectories: false)
        #expect(try wrong(world) == ["unreadable-key"])
        #expect(try wrong(world, key: "/dev/zero") == ["unreadable-key"])
        // Nothing needs the key where nobody is told of.
        try world.configure("{ people: none, key: KEY }")
        #expect(try world.run.report(to: world.run.site) == 0)
    }

    @Test("is refused wherever data, configuration and sites go, links followed")
    func exposed() throws {
        let world = try PeopleWorld("{ people: none }")
        let own = try TemporaryFolder()
        let place = { (path: String) in
            try files.createDirectory(
                atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path, withIntermediateDirectories: true)
            try files.copyItem(atPath: world.key, toPath: path)
        }
        let folder = world.run.folder.path
        for name in ["key", "site/key", "deep/er/key"] {
            try place(folder + "/" + name)
            #expect(try wrong(world, key: name) == ["exposed-key"], "\(name)")
        }
        for (name, others) in [
            ("out/key", "audiences: [{ output: \(own.path)/out }]"),
            ("out.run/key", "audiences: [{ output: \(own.path)/out }]"), ("kept/key", "cache: \(own.path)/kept"),
            ("side/key", "segments: \(own.path)/side/segments.csv"),
        ] {
            try place(own.path + "/" + name)
            #expect(try wrong(world, key: own.path + "/" + name, others) == ["exposed-key"], "\(name)")
            #expect(try wrong(world, key: own.path + "/" + name) == [], "\(name)")
        }
        // A way round leads to the same file, and so does a link.
        try files.createSymbolicLink(atPath: own.path + "/link", withDestinationPath: folder + "/key")
        #expect(try wrong(world, key: own.path + "/link") == ["exposed-key"])
        try files.createSymbolicLink(atPath: own.path + "/folder", withDestinationPath: own.path + "/out")
        let linked = "audiences: [{ output: \(own.path)/folder }]"
        #expect(try wrong(world, key: own.path + "/out/key", linked) == ["exposed-key"])
        #expect(try wrong(world, key: own.path + "/kept/../out/key", linked) == ["exposed-key"])
        // The site's folder on the command line counts too.
        try world.configure("{ people: pseudonyms, key: KEY }")
        let outside = URL(fileURLWithPath: world.key).deletingLastPathComponent().path
        #expect(try world.run.report(to: outside) == 1)
        #expect(try files.contentsOfDirectory(atPath: outside) == ["key"])
    }

    @Test("is refused beside the exports, wherever they lie")
    func besideExports() throws {
        let world = try PeopleWorld("{ people: none }")
        let folder = URL(fileURLWithPath: world.key).deletingLastPathComponent().path
        _ = try Data("time,user,item,kind\n".utf8).write(to: URL(fileURLWithPath: folder + "/b.csv"))
        try world.configure("{ people: pseudonyms, key: KEY }")
        let options = try CheckCommand.parse(["--config", world.run.configuration, "--quiet"]).options
        for input in [folder, folder + "/*.csv", folder + "/b.csv", folder + "/../*/b.csv"] {
            #expect(throws: Diagnostics.self, "\(input)") { try RunSetup(options, inputs: [input]) }
        }
    }

    @Test("is made once, for its owner alone, outside of what is passed on")
    func making() throws {
        let folder = try TemporaryFolder()
        let (key, start) = (folder.path + "/key", folder.path + "/reports")
        #expect(try InitCommand.parse(["--key", key]).start() == [key])
        let made = try Data(contentsOf: URL(fileURLWithPath: key))
        #expect(made.count == 65 && Set(made).count > 8)
        #expect(try files.attributesOfItem(atPath: key)[.posixPermissions] as? Int == 0o600)
        #expect(throws: Diagnostics.self) { try InitCommand.parse(["--key", key]).start() }
        #expect(try Data(contentsOf: URL(fileURLWithPath: key)) == made)
        #expect(throws: Diagnostics.self) { try InitCommand.parse([start, "--key", start + "/key"]).start() }
        #expect(!files.fileExists(atPath: start + "/key"))
        let other = folder.path + "/other \"key\""
        #expect(try InitCommand.parse([start, "--key", other]).start().first == other)
        #expect(try Data(contentsOf: URL(fileURLWithPath: other)) != made)
        // The configuration names the key, and takes it once people are asked for.
        let file = start + "/helplens.yml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try Data(text.replacing("people: none", with: "people: pseudonyms").utf8).write(to: URL(fileURLWithPath: file))
        let setup = try RunSetup(CheckCommand.parse(["--config", file, "--quiet"]).options, inputs: [])
        #expect(setup.peopleKey != nil && setup.configuration.privacy.minimumGroup == 5)
        #expect(throws: Diagnostics.self) { try InitCommand.parse(["--key", start + "/exports/key"]).start() }
    }
}
