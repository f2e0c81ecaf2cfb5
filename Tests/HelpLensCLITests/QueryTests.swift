import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("A query")
struct QueryTests {
    private func run() throws -> TestRun {
        var rows = ["time,user,item,item title,kind,scope"]
        for person in 0..<8 {
            rows.append("2026-10-05T10:00:00Z,p\(person),a,\"Say \"\"hi\"\", please\",loaded,Sales")
            if person < 6 { rows.append("2026-10-05T10:01:00Z,p\(person),a,,viewed,Sales") }
            if person < 2 { rows.append("2026-10-06T10:01:00Z,p\(person),b,=1+1,viewed,Service") }
        }
        return try TestRun(
            configuration: "sources: [{ path: a.csv }]\ncompare: previous\n",
            exports: ["a.csv": rows.joined(separator: "\n")])
    }

    @Test("never takes the place of what it is made of")
    func outputOverInput() throws {
        let run = try run()
        let before = try TestRun.files(below: run.folder.path)
        for file in ["a.csv", "helplens.yml", "./a.csv"] {
            let words = ["reach", "--period", "2026-10", "--output", run.folder.path + "/" + file]
            #expect(throws: ExitCode(1)) { try run.ask(words) }
        }
        #expect(try TestRun.files(below: run.folder.path) == before)
    }

    @Test("answers in JSON with every column, withheld rows marked and empty")
    func json() throws {
        let text = String(
            decoding: try run().query(
                [
                    "reach", "view_rate", "--by", "item", "--period", "2026-10", "--compare", "none", "--total",
                    "--format", "json",
                ]),
            as: UTF8.self)
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let columns = try #require(answer["columns"] as? [[String: String]]).map { $0["name"] }
        #expect(columns == ["item", "item_title", "reach", "view_rate", "view_rate_low", "view_rate_high"])
        let rows = try #require(answer["rows"] as? [[String: Any]])
        #expect(rows.count == 2)
        #expect(rows[0]["item"] as? String == "a" && rows[0]["item_title"] as? String == "Say \"hi\", please")
        #expect(rows[0]["reach"] as? Int == 8 && rows[0]["view_rate"] as? Double == 0.75)
        #expect(rows[1]["withheld"] as? Bool == true && rows[1]["reach"] is NSNull)
        #expect(answer["withheld"] as? Int == 1 && answer["cut"] as? Int == 0)
        let period = try #require(answer["period"] as? [String: Any])
        #expect(period["start"] as? String == "2026-10-01" && period["timezone"] as? String == "UTC")
        #expect((answer["total"] as? [String: Any])?["reach"] as? Int == 8)
    }

    @Test("answers in CSV that a spreadsheet cannot take for formulas")
    func csv() throws {
        let text = String(
            decoding: try run().query(["views", "--by", "item", "--compare", "none", "--format", "csv", "--total"]),
            as: UTF8.self)
        #expect(
            text
                == "item,item_title,views,withheld\r\na,\"Say \"\"hi\"\", please\",,views\r\nb,'=1+1,,true\r\n(total),,8,\r\n"
        )
    }

    @Test("about cohorts answers a row for each of them and each step")
    func cohorts() throws {
        let words = ["--cohorts", "month:2", "--period", "2026-10", "--format"]
        let csv = String(decoding: try run().query(words + ["csv"]), as: UTF8.self)
        #expect(
            csv
                == [
                    "cohort,k,cohort_size,active_users,retention,includes_earlier_users,withheld",
                    "2026-09,0,0,,,true,", "2026-09,1,0,,,true,", "2026-10,0,8,,,true,", "2026-10,1,8,,,true,", "",
                ].joined(separator: "\r\n"))
        let json = String(decoding: try run().query(words + ["json", "--where", "item=b"]), as: UTF8.self)
        #expect(json.hasPrefix(#"{"question":{"cohorts":{"by":"month","count":2},"where":"#))
        #expect(json.contains(#"{"name":"cohort_size","kind":"people"}"#))
    }

    @Test("compares with the period before unless told not to")
    func comparison() throws {
        let text = String(
            decoding: try run().query(["views", "--period", "2026-10", "--format", "csv"]), as: UTF8.self)
        #expect(text.hasPrefix("views,views_previous,views_change,views_change_rate,withheld\r\n8,,,,\r\n"))
    }

    @Test(
        "that is worded wrongly ends with 64",
        arguments: [
            ["reech"], ["reach", "--by", "scop"], ["reach", "--where", "scope"], ["reach", "--where", "planet=x"],
            [], ["--cohorts", "month"], ["--cohorts", "month:0"], ["reach", "--cohorts", "month:6"],
            ["--cohorts", "month:6", "--where", "kind=viewed"], ["reach", "--period", "2026-13"],
            ["view_rate", "--by", "kind"], ["reach", "--by", "day,week,month,item"],
        ])
    func commandLine(words: [String]) throws { #expect(try run().queryExitCode(words) == 64) }

    @Test("of exports that cannot be read ends with 1")
    func unreadable() throws {
        let run = try TestRun(configuration: "sources: [{ path: a.csv }]\n", exports: ["a.csv": "x,y\n1,2\n"])
        #expect(try run.queryExitCode(["reach"]) == 1)
    }
}
