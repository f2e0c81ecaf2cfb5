import Foundation
import Model
import Testing

@testable import Publishing

@Suite struct RunFolderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func row(_ file: String, _ line: Int?, _ reason: RejectReason, _ column: String?) -> RejectedRow {
        RejectedRow(location: SourceLocation(file: file, line: line), reason: reason, columnName: column)
    }

    @Test("rejected rows stand beside the site, one line each, safe to open in a spreadsheet")
    func writesRejects() throws {
        try writeRunFolder(
            site: folder.path + "/site/",
            rejects: [
                row("exports/a.csv", 7, .badTime, "Browser Time"), row("b, \"c\".csv", nil, .malformedRecord, nil),
                row("@d.csv", 2, .noItem, "=item\nid"),
            ])
        #expect(
            try tree(folder.path) == [
                "site.run/rejects.csv": """
                file,line,reason,column\r
                exports/a.csv,7,bad time,Browser Time\r
                "b, ""c"".csv",,malformed record,\r
                '@d.csv,2,no item,"'=item\nid"\r\n
                """
            ])
        try writeRunFolder(site: folder.path + "/site", rejects: [])
        #expect(try tree(folder.path) == ["site.run/rejects.csv": "file,line,reason,column\r\n"])
    }

    @Test("values stand in a last column where they are asked for, and only there")
    func values() throws {
        var bad = row("a.csv", 7, .badTime, "time")
        bad.value = "=HYPERLINK(\"x\")\n"
        let rows = [bad, row("a.csv", 8, .malformedRecord, nil)]
        try writeRunFolder(site: folder.path + "/a", rejects: rows, showsValues: true)
        try writeRunFolder(site: folder.path + "/b", rejects: rows)
        let files = try tree(folder.path)
        #expect(
            files["a.run/rejects.csv"] == """
                file,line,reason,column,value\r
                a.csv,7,bad time,time,"'=HYPERLINK(""x"")\n"\r
                a.csv,8,malformed record,,\r\n
                """)
        #expect(files["b.run/rejects.csv"]?.contains("HYPERLINK") == false)
    }

    @Test("many rows are written in pieces, and a run killed among them leaves the old account")
    func streams() throws {
        let site = folder.path + "/site"
        let rows = (1...20_000).lazy.map { row("file.csv", $0, .noTime, "time") }
        try writeRunFolder(site: site, rejects: rows)
        let old = try text(of: site + ".run/rejects.csv")
        #expect(old.split(separator: "\r\n").count == 20_001)
        #expect(old.hasSuffix("file.csv,20000,no time,time\r\n"))

        #expect(throws: WatchedDisk.Killed.self) {
            try writeRunFolder(site: site, rejects: [], disk: WatchedDisk(killedAtChange: 3))
        }
        #expect(try text(of: site + ".run/rejects.csv") == old)
        try writeRunFolder(site: site, rejects: [])
        #expect(try tree(folder.path).count == 1)
    }
}
