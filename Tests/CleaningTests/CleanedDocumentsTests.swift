import Model
import Testing
import TestSupport

@testable import Cleaning

@Suite("Cleaning JSON documents")
struct CleanedDocumentsTests {
    private func record(_ second: Int, kind: String = "viewed") -> String {
        """
        {"timestamp":"2026-10-05T10:00:\(second < 10 ? "0" : "")\(second)Z","actor":{"account":{"name":"u\(second)"}},
         "data":{"item_id":"a"},"interaction":"\(kind)"}
        """
    }

    private var configuration: Configuration {
        var configuration = Configuration()
        var source = SourceSettings(path: "")
        source.columns = [.user: "actor.account.name", .item: "data.item_id"]
        configuration.sources = [source]
        return configuration
    }

    @Test("a document without records has no rows, and is not asked for columns")
    func empty() throws {
        let cleaned = try cleanedFiles(
            ["[]", "{\"value\":[]}", "[\(record(1))]"], configuration: configuration)
        #expect(cleaned.diagnostics == [])
        #expect(cleaned.provenance.inputs.map(\.account.read) == [0, 0, 1])
        #expect(cleaned.provenance.inputs[2].mappedColumns["user"] == "actor.account.name")
    }

    @Test("a document that breaks off counts no row, and its neighbours go on")
    func broken() throws {
        let rows = (0..<50).map { record($0) }.joined(separator: ",")
        let cleaned = try cleanedFiles(["[\(rows)", "[\(rows)]"], configuration: configuration)
        #expect(cleaned.diagnostics.map(\.id) == ["malformed-json"])
        #expect(cleaned.provenance.inputs.map(\.account.kept) == [0, 50])
        #expect(cleaned.provenance.account.read == 50)
    }

    @Test("a key that is repeated is warned of, and rows of one line are told apart by their place")
    func repeated() throws {
        let first = record(1).replacing("\n", with: "")
        let rows = [first.replacing("{\"item_id\"", with: "{\"item_id\":\"b\",\"item_id\""), "7", "{\"timestamp\":}"]
        let cleaned = try cleanedFiles(["[" + rows.joined(separator: ",") + "]"], configuration: configuration)
        #expect(cleaned.diagnostics.map(\.id) == ["repeated-key"])
        #expect(cleaned.diagnostics.allSatisfy { $0.severity == .warning && $0.location?.line == 1 })
        let behind = 1 + rows[0].utf8.count
        #expect(cleaned.rejects.map { $0.fault?.column } == [behind + 2, behind + 17])
        #expect(cleaned.log.items.map(\.id) == ["a"])
    }
}
