import Asking
import Foundation
import Model
import Testing

/// The profile of a configuration's one source.
private func profile(_ name: String, beside files: [String: String] = [:]) throws -> Profile {
    var files = files
    files["conf/helplens.yml"] = "sources: [{path: a, profile: \(name)}]"
    let read = try readConfiguration("conf/helplens.yml", files: MemoryFiles(files)).configuration
    return try #require(read.sources.first).profile
}

@Suite struct ProfileReadingTests {
    static let shipped: [String] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Asking/Profiles")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".yml") }.map { String($0.dropLast(4)) }.sorted()
    }()

    @Test("each profile file is part of the program, and says what it is called", arguments: shipped)
    func ships(name: String) throws {
        #expect(try profile(name).name == name)
    }

    @Test("a source without a profile is read as with visualsp")
    func standard() throws {
        #expect(ProfileReadingTests.shipped.count == 6)
        #expect(try profile("visualsp") == Profile())
    }

    @Test("a profile's columns, kinds and voids arrive")
    func contents() throws {
        let xapi = try profile("xapi")
        #expect(xapi.format == nil && xapi.records == nil)
        #expect(xapi.columns[.item] == ["object.id"] && xapi.columns[.time] == ["timestamp", "stored"])
        #expect(xapi.kinds["http://adlnet.gov/expapi/verbs/experienced"] == .some(.viewed))
        #expect(xapi.kinds["http://adlnet.gov/expapi/verbs/terminated"] == .some(nil))
        #expect(
            xapi.voiding
                == Profile.Voiding(kind: "http://adlnet.gov/expapi/verbs/voided", id: "id", target: "object.id"))
        let pendo = try profile("pendo")
        #expect(pendo.kinds["guideseen"] == .some(.viewed) && pendo.kinds["guidesnoozed"] == .some(nil))
        #expect(pendo.sentinels == ["-", "null"] && pendo.voiding == nil)
    }

    @Test("a profile beside the configuration comes before the shipped one of its name")
    func own() throws {
        let own = """
            description: ours
            columns: { time: [When, At], kind: What }
            kinds: { viewed: Read }
            sentinels: n/a
            format: jsonl
            time_format: epoch-s
            item_ends_before: "/"
            """
        let read = try profile("pendo", beside: ["conf/profiles/pendo.yml": own])
        #expect(read.name == "pendo" && read.columns == [.time: ["When", "At"], .kind: ["What"]])
        let kinds: [String: InteractionKind?] = ["read": .viewed]
        #expect(read.kinds == kinds && read.sentinels == ["n/a"] && read.format == .jsonLines)
        #expect(read.timeFormat == "epoch-s" && read.itemEnd == "/")
        #expect(try profile("../ours.yml", beside: ["conf/../ours.yml": own]).name == "ours")
    }

    @Test("a profile that is not there is told from one that cannot be read, and its mistakes are said once")
    func wrong() {
        #expect(problems { _ = try profile("pndo") } == ["conf/helplens.yml:1:30: unknown-profile"])
        #expect(problems { _ = try profile("./pendo") } == ["conf/pendo: unreadable-file"])
        #expect(
            problems { _ = try profile("my", beside: ["conf/profiles/my.yml": "- a"]) } == [
                "conf/profiles/my.yml:1:1: wrong-type"
            ])
        let files = MemoryFiles([
            "c.yml": "sources: [{path: a, profile: my}, {path: b, profile: my}]", "profiles/my.yml": "columns: [a]",
        ])
        #expect(
            problems { _ = try readConfiguration("c.yml", files: files) } == ["profiles/my.yml:1:10: wrong-type"])
    }

    @Test("an empty place of the records is the document itself")
    func wholeDocument() throws {
        let text = "sources: [{path: a, records: \"\"}]"
        let read = try readConfiguration("c.yml", files: MemoryFiles(["c.yml": text])).configuration
        #expect(read.sources.first?.records == "")
    }
}
