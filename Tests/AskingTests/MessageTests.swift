import Asking
import Foundation
import Model
import Testing

/// Each folder of `Tests/Fixtures/messages` is named after a diagnostic and holds what brings it about, and the exact
/// text. `HELPLENS_GOLDEN=write` rewrites the texts and fails, so that a person reads the difference.
@Suite struct MessageTests {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    private static let folder = tests.appending(path: "Fixtures/messages")

    static let cases: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { said(in: folder.appending(path: $0)) != nil }.sorted()

    @Test("a message reads as it was written", arguments: cases)
    func message(name: String) throws {
        let said = try #require(MessageTests.said(in: MessageTests.folder.appending(path: name)))
        let file = MessageTests.folder.appending(path: "\(name)/expected")
        let expected = try? String(contentsOf: file, encoding: .utf8)
        if ProcessInfo.processInfo.environment["HELPLENS_GOLDEN"] == "write", said != expected {
            try said.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(said == expected)
        let id = name.split(separator: ".").first ?? ""
        #expect(said.contains("[\(id)]"), "the folder is named after the message")
    }

    @Test("every message of the module has its example")
    func complete() throws {
        let sources = MessageTests.tests.deletingLastPathComponent().appending(path: "Sources/Asking")
        var said: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: sources.path) where name.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
            for match in text.matches(of: #/problems\.(error|warning|unknown)\(\s*"([a-z0-9 -]+)"/#) {
                said.insert((match.1 == "unknown" ? "unknown-" : "") + match.2.replacing(" ", with: "-"))
            }
        }
        let shown = MessageTests.cases.map { $0.split(separator: ".").first.map(String.init) ?? "" }
        // The one would need a large file, the other comes from whoever opens files.
        let without: Set = ["yaml-too-large", "unreadable-file"]
        #expect(said.subtracting(shown).subtracting(without).sorted() == [])
        #expect(said.count > 60)
    }

    /// What the input of a folder brings about; `nil` for a folder that other modules' tests look at.
    private static func said(in folder: URL) -> String? {
        if let configuration = bytes(folder, "helplens.yml") {
            var files = ["helplens.yml": configuration]
            files["profiles/own.yml"] = bytes(folder, "profiles/own.yml")
            return lines { try readConfiguration("helplens.yml", files: memory(files)).warnings }
        }
        if let page = bytes(folder, "index.md") {
            return template(["template.yml": [], "layout.html": [], "index.md": page])
        }
        if let page = bytes(folder, "[item].md") {
            let files = memory(["test/[item].md": page, "set/template.yml": [], "set/layout.html": []])
            return lines {
                try readPage("test/[item].md", within: "set", comparison: .previous, files: files).warnings
            }
        }
        if let paths = FileManager.default.enumerator(atPath: folder.appending(path: "template").path)?.allObjects {
            var files: [String: [UInt8]] = [:]
            for case let path as String in paths { files[path] = bytes(folder, "template/\(path)") }
            let locale = bytes(folder, "locale").map { String(decoding: $0, as: UTF8.self) }
            if !files.isEmpty { return template(files, locale: locale ?? "en") }
        }
        guard let filters = bytes(folder, "where") else { return nil }
        let terms = String(decoding: filters, as: UTF8.self).split(separator: "\n").map(String.init)
        return lines {
            _ = try readQuestion(CommandLineQuestion(measures: ["reach"], filters: terms))
            return []
        }
    }

    private static func template(_ files: [String: [UInt8]], locale: String = "en") -> String {
        let opened = memory(Dictionary(uniqueKeysWithValues: files.map { ("test/" + $0.key, $0.value) }))
        return lines {
            try readTemplates(
                "test", named: "test", shipped: ["monthly": "monthly"], comparison: .previous, locale: locale,
                files: opened
            ).warnings
        }
    }

    private static func lines(_ read: () throws -> [Diagnostic]) -> String {
        do {
            return try read().map { "\($0)\n" }.joined()
        } catch {
            return "\(error)\n"
        }
    }

    private static func bytes(_ folder: URL, _ path: String) -> [UInt8]? {
        var isFolder: ObjCBool = false
        let file = folder.appending(path: path).path
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else {
            return nil
        }
        return FileManager.default.contents(atPath: file).map { Array($0) }
    }

    private static func memory(_ files: [String: [UInt8]]) -> MemoryFiles {
        var opened = MemoryFiles([:])
        opened.files = files
        return opened
    }
}
