import ArgumentParser
import Foundation
import Model
import Testing
import TestSupport

@testable import HelpLensCLI

@Suite("Checking")
struct CheckTests {
    private let good = """
        Timestamp,User Name,Help Item Id,Event,Interaction,App Scope,Region
        2026-10-05T09:00:00Z,anna,a,x,loaded,Sales,North
        2026-10-05T09:00:01Z,anna,a,x,viewed,Sales,North
        2026-10-05T09:00:0,ben,a,x,viewed,Sales,North
        2026-10-05T09:00:03Z,ben,a,x,dismissed,Sales,North

        """

    private func check(_ files: [String: String], configuration: String, _ words: String...) throws -> CheckResult {
        let run = try TestRun(configuration: configuration, exports: files)
        let options = try CheckCommand.parse(["--config", run.folder.path + "/helplens.yml", "--quiet"] + words).options
        return try withExtendedLifetime(run) { try CheckResult(RunSetup(options, inputs: [])) }
    }

    @Test("says of each input what it is, which columns hold what, how times look, and where rows have gone")
    func words() throws {
        let result = try check(["a.csv": good], configuration: "sources: [{ path: a.csv }]\nmax_rejected: 50%\n")
        #expect(
            result.words == """
                a.csv
                  Format      CSV, commas, UTF-8, header on line 1
                  Profile     visualsp
                  Columns     time        Timestamp
                              user        User Name
                              item        Help Item Id
                              kind        Interaction
                              scope       App Scope
                  Passed over Event (kind)
                  Not kept    Event, Region
                  Times       9999-99-99T99:99:99Z  ISO 8601
                              9999-99-99T99:99:9  no known form
                  Rows        4 read = 2 kept + 2 rejected + 0 ignored + 0 duplicate + 0 out of retention
                  Rejected    1 unknown kind, 1 bad time
                              a.csv:4: bad time in Timestamp
                              a.csv:5: unknown kind in Interaction

                All 1 input
                  Rows        4 read = 2 kept + 2 rejected + 0 ignored + 0 duplicate + 0 out of retention
                  Data        2026-10-03 to 2026-10-05
                  Templates   monthly
                  Result      ready for a report

                """)
        #expect(result.isReady)
    }

    @Test("says that an export without rows was read, in whatever form it has none")
    func withoutRows() throws {
        let result = try check(
            ["a.csv": good, "b.csv": "Timestamp,User Name,Help Item Id,Interaction\n", "c.json": "[]", "d.csv": ""],
            configuration:
                "sources: [{ path: a.csv }, { path: b.csv }, { path: c.json }, { path: d.csv }]\nmax_rejected: 50%\n")
        #expect(result.isReady)
        #expect(!result.words.contains("Not read"))
        #expect(result.words.contains("c.json\n  Format      JSON, UTF-8, no records\n"))
        #expect(result.words.contains("d.csv\n  Format      empty\n"))
        #expect(result.diagnostics.map(\.id).filter { $0 == "empty-file" }.count == 1)
        let read = try JSONSerialization.jsonObject(with: Data(result.json)) as? [String: Any]
        let inputs = read?["inputs"] as? [[String: Any]]
        #expect(inputs?.map { $0["readable"] as? Bool } == [true, true, true, true])
        #expect(inputs?.map { ($0["rows"] as? [String: Int])?["read"] } == [4, 0, 0, 0])
    }

    @Test("goes on after each problem, and is not ready when there is an error")
    func goesOn() throws {
        let result = try check(
            [
                "a.csv": good, "b.csv": "PK\u{3}\u{4}", "c.csv": "when,who\n1,2\n",
                "catalogue.csv": "item,state\na,lost\n",
            ],
            configuration: """
                sources: [{ path: a.csv }, { path: "[bc].csv" }, { path: b.csv }, { path: c.csv }, { path: none.csv }]
                catalogue: catalogue.csv
                audiences: [{ template: ./no-such-folder }]
                """)
        let ids = Set(result.diagnostics.filter { $0.severity == .error }.map(\.id))
        #expect(
            ids.isSuperset(of: ["archive", "missing-column", "no-input", "unknown-state", "too-many-rejected"]),
            "\(ids)")
        #expect(ids.contains { $0.contains("template") || $0 == "unreadable-file" })
        #expect(!result.isReady)
        #expect(result.account.kept == 2)
        #expect(result.words.contains("Not read"))
    }

    @Test("writes JSON that says the same, and names no value of the data")
    func json() throws {
        let result = try check(["a.csv": good], configuration: "sources: [{ path: a.csv }]\nmax_rejected: 50%\n")
        let read = try JSONSerialization.jsonObject(with: Data(result.json)) as? [String: Any]
        let input = (read?["inputs"] as? [[String: Any]])?.first
        #expect(read?["ready"] as? Bool == true)
        #expect(
            input?["rows"] as? [String: Int] == [
                "read": 4, "kept": 2, "rejected": 2, "ignored": 0, "duplicate": 0, "out_of_retention": 0,
            ])
        #expect(input?["format"] as? String == "csv" && input?["delimiter"] as? String == ",")
        #expect((input?["columns"] as? [String: String])?["time"] == "Timestamp")
        #expect(input?["ignored_columns"] as? [String] == ["Event", "Region"])
        #expect((input?["first_problems"] as? [[String: Any]])?.count == 2)
        for text in [String(decoding: result.json, as: UTF8.self), result.words] {
            for value in ["anna", "ben", "North", "09:00:0", "dismissed"] { #expect(!text.contains(value), "\(value)") }
        }
    }

    @Test("takes unreadable inputs for warnings where the run may skip them")
    func skipping() throws {
        let files = ["a.csv": good, "b.csv": "PK\u{3}\u{4}"]
        let configuration = "sources: [{ path: \"*.csv\" }]\nmax_rejected: 50%\n"
        #expect(try !check(files, configuration: configuration).isReady)
        #expect(try check(files, configuration: configuration, "--skip-unreadable").isReady)
    }
}
