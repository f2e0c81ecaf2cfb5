import CSQLite
import Foundation
import Model
import Testing
@testable import Protecting
@testable import Rendering

@Suite("A database of answers")
struct DatabaseTests {
    /// What SQLite reads in a database, one text a row, its values between bars, NULL as `NULL`.
    private func rows(_ bytes: [UInt8], _ sql: String) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sqlite")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var opened: OpaquePointer?
        #expect(sqlite3_open_v2(file.path, &opened, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
        defer { sqlite3_close_v2(opened) }
        var statement: OpaquePointer?
        #expect(sqlite3_prepare_v2(opened, sql, -1, &statement, nil) == SQLITE_OK, "\(sql)")
        defer { sqlite3_finalize(statement) }
        var rows: [String] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            let cells = (0..<sqlite3_column_count(statement)).map { index -> String in
                sqlite3_column_text(statement, index).map { String(cString: $0) } ?? "NULL"
            }
            rows.append(cells.joined(separator: "|"))
        }
        return rows
    }

    private var site: SampleSite {
        var site = SampleSite()
        let items = Example(measures: [.viewers, .viewRate], by: [.item], comparison: nil).answer(
            [
                .init(
                    key: [.text("a")], title: "Say \"yes\"", cells: [Example.count(20), Example.rate(0.25)]),
                .init(key: [.text("b")], cells: [Example.count(9), nil]),
                .init(key: [.text("c")], title: "", cells: [], isWithheld: true),
            ], total: .init(key: [], cells: [Example.count(31), Example.rate(0.5)]), cut: 4)
        let hours = Example(measures: [.averageDailyUsers], by: [.hour], comparison: nil).answer([
            .init(key: [.integer(9)], cells: [["": .number(1.5)]])
        ])
        let asked = question("top", items)
        var shown = DataBlock.example(.table, items)
        shown.from = "top"
        site.add("index.md", "", blocks: [asked, (shown, .one(items)), (.example(.table, hours), .one(hours))])
        let scope = Example(measures: [.viewers], comparison: nil, lift: .scope)
        let lifted = Released.lifted(
            [
                "Finance": scope.answer([.init(key: [], cells: [Example.count(7)])]),
                "Sales": scope.answer([.init(key: [], cells: [Example.count(8)])]),
            ], blank: scope.answer([]))
        site.add("scopes/[scope].md", "", blocks: [(.example(.stat, scope.answer([])), lifted)])
        return site
    }

    @Test("has what Clarity says as the downloads have it, a share with the ends of its interval")
    func friction() throws {
        let rows = [("A", 1000, 30), ("B", 200, 2), ("C", 300, 10)].map {
            "{\"sessionsCount\":\"\($1)\",\"sessionsWithMetricPercentage\":\($2),\"Url\":\"https://\($0).example/x\"}"
        }
        var site = SampleSite()
        for subject in [FrictionRequest.Subject.signs, .clicks, .account] {
            let block = DataBlock(
                kind: .friction, question: FrictionRequest.help, friction: FrictionRequest(subject),
                location: SourceLocation(file: "t"))
            site.add("\(subject).md", "", blocks: [(block, .one(released(FrictionRequest.help, rows: [])))])
        }
        #expect(try renderDatabase(site.content).tables.isEmpty)
        var content = site.content
        content.friction = try sampleFriction(
            snapshot: "[{\"metricName\":\"DeadClickCount\",\"information\":[\(rows.joined(separator: ","))]}]")
        let (bytes, tables) = try renderDatabase(content)
        #expect(tables == ["signs_1", "signs_1_total"])
        let found = try self.rows(bytes, "SELECT scope, sessions, dead_clicks, withheld FROM signs_1")
        // Four sessions are too few, and with one of the others they would follow from the whole.
        #expect(found == ["A|1000|0.3|NULL", "C|300|NULL|dead_clicks", "B|200|NULL|dead_clicks"])
        #expect(
            try self.rows(bytes, "SELECT sessions, round(dead_clicks_low, 3), withheld FROM signs_1_total")
                == ["1500|0.202|NULL"])
        #expect(
            try self.rows(bytes, "SELECT name, kind FROM columns WHERE table_name = 'signs_1_total' ORDER BY position")
                == ["sessions|count", "dead_clicks|share", "dead_clicks_low|share", "dead_clicks_high|share"])
        #expect(
            try self.rows(bytes, "SELECT page, question, withheld FROM questions")
                == ["signs.md|{\"friction\":{\"show\":\"signs\",\"by\":\"scope\"}}|2"])
    }

    @Test("has a table for each question, with its total beside it and what is withheld as NULL")
    func tables() throws {
        let (bytes, tables) = try renderDatabase(site.content)
        #expect(tables == ["index_top", "index_top_total", "index_3", "scopes_scope_1"])
        #expect(try rows(bytes, "PRAGMA integrity_check") == ["ok"])
        #expect(
            try rows(bytes, "SELECT item, item_title, viewers, view_rate, withheld FROM index_top") == [
                "a|Say \"yes\"|20|0.25|NULL", "b|NULL|9|NULL|view_rate view_rate_low view_rate_high",
                "c||NULL|NULL|true",
            ])
        #expect(try rows(bytes, "SELECT viewers, view_rate, withheld FROM index_top_total") == ["31|0.5|NULL"])
        #expect(
            try rows(bytes, "SELECT hour + 1, typeof(hour), average_daily_users FROM index_3") == ["10|integer|1.5"])
        #expect(
            try rows(bytes, "SELECT page_scope, viewers FROM scopes_scope_1") == ["Finance|7", "Sales|8"])
        #expect(
            try rows(bytes, "SELECT typeof(viewers), typeof(view_rate) FROM index_top LIMIT 1") == ["integer|real"])
    }

    @Test("tells what its tables hold and where it comes from")
    func dictionary() throws {
        let bytes = try renderDatabase(site.content).bytes
        #expect(
            try rows(bytes, "SELECT table_name, page, name, withheld, cut FROM questions") == [
                "index_top|index.md|top|2|4", "index_3|index.md|NULL|0|0", "scopes_scope_1|scopes/[scope].md|NULL|0|0",
            ])
        let unknown = "SELECT count(*) FROM columns WHERE measure NOT IN (SELECT id FROM measures)"
        #expect(try rows(bytes, unknown) == ["0"])
        #expect(try rows(bytes, "SELECT count(*) FROM measures") == ["\(Measure.allCases.count)"])
        // Each column of each table, and no other.
        for table in ["index_top", "index_top_total", "index_3", "scopes_scope_1"] {
            let told = try rows(
                bytes, "SELECT position - 1, name FROM columns WHERE table_name = '\(table)' ORDER BY position")
            let real = try rows(
                bytes,
                "SELECT cid, name FROM pragma_table_info('\(table)') WHERE name <> 'withheld' AND name NOT LIKE 'page_%'"
            )
            #expect(told == real && !told.isEmpty)
        }
        #expect(
            try rows(bytes, "SELECT value FROM provenance WHERE name IN ('period', 'rows_read', 'minimum_group')") == [
                "2026-10", "5", "11",
            ])
        #expect(
            try rows(bytes, "SELECT name, read, kept, substr(sha256, 1, 4) FROM inputs") == ["october.csv|11|10|abab"])
    }

    @Test("has the same bytes each time, and a name for each table whatever pages are called")
    func names() throws {
        var site = site
        let answer = topItem(title: "x")
        for path in ["sqlite/stat.md", "2026.md", "a-b.md", "a/b.md", "a_b.md"] {
            site.add(path, "", blocks: [question("q", answer)])
        }
        let (bytes, tables) = try renderDatabase(site.content)
        #expect(
            tables.dropFirst(4) == ["page_sqlite_stat_q", "page_2026_q", "a_b_q", "a_b_q_2", "a_b_q_3"])
        #expect(try renderDatabase(site.content).bytes == bytes)
    }
}
