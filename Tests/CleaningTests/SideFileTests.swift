import Model
import Reading
import Testing
import TestSupport

@testable import Cleaning

@Suite("Side files")
struct SideFileTests {
    private func catalogue(_ text: String, aliases: [String: String] = [:]) throws -> Catalogue {
        let path = try folder.write(text, to: "c")
        return try Catalogue(readSideTable(path, name: "c"), name: "c", aliases: aliases)
    }

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func wrong(_ text: String) -> [String] {
        do {
            _ = try catalogue(text)
            return []
        } catch let found as Diagnostics {
            return found.all.map { "\($0.location?.description ?? ""): \($0.id)" }
        } catch {
            return ["\(error)"]
        }
    }

    @Test("Pendo's guide list is a catalogue as it comes")
    func pendo() throws {
        let read = try catalogue(
            """
            [
              {"id": "g1", "name": "Welcome, [all]", "state": "public", "createdAt": 1750000000000,
               "publishedAt": 1759651200000, "steps": [{"id": "s1", "type": "lightbox"}], "emailState": "",
               "attributes": {"type": "building-block"}, "isMultiStep": false},
              {"id": "g2", "name": "Draft \\"two\\"", "state": "draft", "publishedAt": null},
              {"id": "g3", "name": "Tried", "state": "staged"}, {"id": "g4", "name": "Gone", "state": "disabled"}
            ]
            """)
        #expect(read.items.count == 4)
        let first = try #require(read.items["g1"])
        #expect(first.title == "Welcome, [all]" && first.state == .published && first.published == Day("2025-10-05"))
        #expect(read.items["g2"]?.title == "Draft \"two\"" && read.items["g2"]?.published == nil)
        #expect(["g2", "g3", "g4"].map { read.items[$0]?.state } == [.draft, .draft, .retired])
    }

    @Test("an object that holds the array, and an object a line, are read as well")
    func shapes() throws {
        let held = """
            {"count": 2, "pages": [1, 2], "meta": {"flows": [{"id": "no"}]},
             "flows": [{"Flow ID": 7, "scopes": ["A; B", " Old "]}, {"Flow ID": "8"}]}
            """
        let read = try catalogue(held, aliases: ["Old": "New"])
        #expect(read.items.keys.sorted() == ["7", "8"])
        #expect(read.items["7"]?.scopes == ["A; B", "New"])
        #expect(try catalogue("\n{\"id\": \"a\"}\n\n{\"id\": \"b\"}\r\n").items.keys.sorted() == ["a", "b"])
        #expect(try catalogue("{\"id\": \"a\"}").items.keys.sorted() == ["a"])
        #expect(try catalogue("Content ID,Name,Application\nx,T,A;B\n").items["x"]?.scopes == ["A", "B"])
    }

    @Test("what is wrong with a record stands at its line")
    func places() {
        #expect(
            wrong("[\n{\"id\": \"a\",\n\"state\": \"lost\"},\n {\"id\": \"b\", \"published at\": \"soon\"}]") == [
                "c:2: unknown-state", "c:4: bad-date",
            ])
        #expect(wrong("{\"id\": \"a\"}\n{\"id\": \"b\" \"state\": 1}\n") == ["c:2: bad-side-row"])
        #expect(wrong("[{\"id\": \"a\"},\n{\"id\": 1") == ["c: malformed-json"])
        #expect(wrong("{\"id\": \"a\"} or\n{\"id\": 1}") == ["c: malformed-json"])
        #expect(wrong("[{\"title\": \"a\"}]") == ["c:1: missing-column"])
        #expect(wrong(String(repeating: "[", count: 100_000)) == ["c: malformed-json"])
        #expect(wrong("[1, 2]") == ["c:1: missing-column"])
        #expect(wrong("}]") == ["c:1: missing-column"])
    }

    @Test("publication dates are dates, dates with a time, or numbers, and days in UTC")
    func dates() throws {
        let written = [
            "2026-10-05", "2026-10-05T23:30:00-02:00", "2026-10-05 10:00", "1759651200000", "1759651200", "",
        ]
        let rows = written.enumerated().map { "\($0),\($1)" }.joined(separator: "\n")
        let read = try catalogue("id,publish date\n" + rows)
        let days = written.indices.map { read.items["\($0)"]?.published?.description }
        #expect(days == ["2026-10-05", "2026-10-06", "2026-10-05", "2025-10-05", "2025-10-05", nil])
    }

    @Test("people are listed under the names that exports give them, also in JSON")
    func segments() throws {
        let path = try folder.write("[{\"User Name\": \"Anna\", \"segment\": \"Sales\"}]", to: "s")
        let read = try SegmentsFile(readSideTable(path, name: "s"), name: "s", caseSensitiveUsers: false)
        #expect(read.segmentOfUser == ["anna": 0] && read.segments == ["Sales"])
    }
}
