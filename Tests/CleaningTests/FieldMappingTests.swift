import Model
import Testing

@testable import Cleaning

@Suite("Field mapping")
struct FieldMappingTests {
    /// Field names and the columns they were found in; `voided` and `id` too.
    private func mapping(_ columns: [String], _ settings: (inout SourceSettings) -> Void) throws -> [String: String] {
        var source = SourceSettings(path: "")
        settings(&source)
        let mapping = try FieldMapping(
            columnNames: columns, settings: source, at: SourceLocation(file: "a"),
            hasHeader: source.hasHeader != false)
        var found: [String: String] = [:]
        for field in InputField.allCases { mapping.column(field).map { found[field.rawValue] = columns[$0] } }
        found["id"] = mapping.voiding?.id.map { columns[$0] }
        return found
    }

    @Test("a profile's names come before those that every field is found under, and the source's own before both")
    func precedence() throws {
        let columns = ["time", "stored", "user", "what", "verb.id", "kind", "Where"]
        let found = try mapping(columns) {
            $0.profile.columns = [.time: ["gone", "Stored"], .kind: ["verb_id"], .item: ["What"], .scope: ["kind"]]
            $0.columns = [.scope: "where"]
        }
        #expect(found == ["time": "stored", "user": "user", "item": "what", "kind": "verb.id", "scope": "Where"])
    }

    @Test("a profile's name is not lost to a field that comes earlier and is found under it as well")
    func laterField() throws {
        let found = try mapping(["time", "user", "item id", "title", "kind"]) {
            $0.profile.columns = [.kind: ["item id"], .item: ["title"]]
        }
        #expect(found["kind"] == "item id" && found["item"] == "title" && found["item_title"] == nil)
    }

    @Test("a star stands for what differs between columns of one text")
    func star() throws {
        let columns = [
            "time", "user", "kind", "object.id", "object.definition.name", "object.definition.name.de", "id",
        ]
        let found = try mapping(columns) {
            $0.profile.columns = [.item: ["object.id"], .itemTitle: ["Object.Definition.name.*"]]
            $0.profile.voiding = .init(kind: "voided", id: "ID", target: "object.id")
        }
        #expect(found["item_title"] == "object.definition.name.de" && found["id"] == "id")
    }

    @Test("without a header only positions count")
    func positions() throws {
        let columns = ["1", "2", "3", "4"]
        let found = try mapping(columns) {
            $0.hasHeader = false
            $0.columns = [.time: "2", .user: "3", .item: "4"]
            $0.constants = [.kind: "viewed"]
        }
        #expect(found == ["time": "2", "user": "3", "item": "4"])
        #expect(throws: Diagnostics.self) {
            try mapping(columns) {
                $0.hasHeader = false
                $0.columns = [.time: "2", .item: "4", .kind: "1"]
            }
        }
    }

    @Test("a column that two names of a field lead to is passed over once")
    func passedOver() throws {
        var source = SourceSettings(path: "")
        source.profile.columns = [.time: ["timestamp", "date"]]
        let mapping = try FieldMapping(
            columnNames: ["date", "timestamp", "user", "item", "kind"], settings: source,
            at: SourceLocation(file: "a"))
        #expect(mapping.passedOver.map(\.column) == [0])
    }

    @Test("words for kinds: the source's own before its profile's, plain ones before patterns, long ones before short")
    func kinds() {
        var source = SourceSettings(path: "")
        source.profile.kinds = [
            "*": nil, "*:seen": .viewed, "*:*:seen": .loaded, "opened": .clicked, "http://x/v": .viewed,
        ]
        source.kinds = ["opened": .loaded, "my*": .clicked]
        source.profile.voiding = .init(kind: "http://x/voided", id: "id", target: "item")
        let words = KindWords(source)
        #expect(words.meaning(of: "Opened") == .kind(.loaded))
        #expect(words.meaning(of: "clicked") == .kind(.clicked))
        #expect(words.meaning(of: "flow:SEEN") == .kind(.viewed))
        #expect(words.meaning(of: "flow:1:SEEN") == .kind(.loaded))
        #expect(words.meaning(of: "my:1:seen") == .kind(.clicked))
        #expect(words.meaning(of: " HTTP://x/V ") == .kind(.viewed) && words.meaning(of: "v") == .ignored)
        #expect(words.meaning(of: "http://x/voided") == .voids && words.meaning(of: "") == .ignored)
    }
}
