import Foundation
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("A report")
struct ReportTests {
    @Test("holds no count of a withheld scope in any file, however it is written")
    func withheldCounts() throws {
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports())
        #expect(try run.report(to: run.site) == 0)
        let files = try TestRun.files(below: run.site)
        #expect(files.count > 20)
        // Every row has a scope, so that no page or download speaks of those that have none.
        #expect(!files.keys.contains { $0.contains("no-scope") })
        for (path, data) in files where path.hasSuffix(".csv") {
            #expect(!String(decoding: data, as: UTF8.self).contains("(no scope)"), "\(path)")
        }
        var sawReleased = false
        for (path, data) in files {
            for count in WithheldWorld.primes + [30_053, 30_167] {
                #expect(!says(data, count), "\(path) says \(count)")
            }
            let text = String(decoding: data, as: UTF8.self)
            sawReleased = sawReleased || path.hasSuffix(".csv") && text.contains("Sales")
        }
        #expect(sawReleased)
        let withheld = files.filter { $0.key.hasSuffix(".csv") }.values.flatMap {
            String(decoding: $0, as: UTF8.self).split(whereSeparator: \.isNewline).filter { $0.hasPrefix("Legal,") }
        }
        // Month by month there are some in which nothing happened, and that is told.
        #expect(!withheld.isEmpty)
        for row in withheld { #expect(row.hasSuffix(",true") || row.contains(/^Legal,\d{4}-\d{2},0,/), "\(row)") }
        // The search does find counts where there are enough people: the template shows views, this period's and the last's.
        let open = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports(people: 6))
        #expect(try open.report(to: open.site) == 0)
        let shown = try TestRun.files(below: open.site).values
        #expect([10_009, 10_061].allSatisfy { count in shown.contains { says($0, count) } })
    }

    /// Whether a file says a number of five digits, in any of the ways numbers are written.
    private func says(_ data: Data, _ count: Int) -> Bool {
        let (thousands, rest) = (String(count / 1000), String(String(count).suffix(3)))
        return ["", ",", ".", " ", "\u{A0}", "\u{202F}", "\u{2009}", "’", "'", "&#39;"].contains { separator in
            var from = data.startIndex
            while let found = data.range(of: Data((thousands + separator + rest).utf8), in: from..<data.endIndex) {
                let around = [found.lowerBound - 1, found.upperBound].filter { data.indices.contains($0) }
                // Within longer words of letters and digits, such as hashes, it is no number.
                if !around.contains(where: {
                    Character(UnicodeScalar(data[$0])).isLetter || Character(UnicodeScalar(data[$0])).isNumber
                }) {
                    return true
                }
                from = found.upperBound
            }
            return false
        }
    }

    @Test("is the same to the byte a second time, with one thread and with four")
    func reproducible() throws {
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports())
        let outputs = try [("a", "1"), ("b", "4"), ("c", "4")].map { name, threads in
            let site = run.folder.path + "/" + name
            #expect(try run.report(to: site, ["--threads", threads]) == 0)
            return try TestRun.files(below: site)
        }
        #expect(outputs[0] == outputs[1])
        #expect(outputs[1] == outputs[2])
        // Again over the site that is there.
        #expect(try run.report(to: run.folder.path + "/a") == 0)
        #expect(try TestRun.files(below: run.folder.path + "/a") == outputs[0])
    }

    @Test("accounts for every row in the manifest and names each rejected one beside the site")
    func account() throws {
        let good = (0..<400).map {
            "2026-10-\($0 % 28 + 1 < 10 ? "0" : "")\($0 % 28 + 1)T10:00:00Z,u\($0 % 9),a,loaded,S"
        }
        let text =
            "time,user,item,kind,scope\n" + good.joined(separator: "\n")
            + "\n2026-10-05T10:00:00Z,u,a,wondered,S\n,u,a,loaded,S\n"
        let run = try TestRun(
            configuration: "sources: [{ path: a.csv }]\nperiod: 2026-10\nmax_rejected: 1%\n", exports: ["a.csv": text])
        #expect(try run.report(to: run.site) == 0)
        let files = try TestRun.files(below: run.folder.path)
        let rejects = String(decoding: try #require(files["site.run/rejects.csv"]), as: UTF8.self)
        #expect(rejects == "file,line,reason,column\r\na.csv,402,unknown kind,kind\r\na.csv,403,no time,time\r\n")
        let other = run.folder.path + "/other"
        #expect(try run.report(to: other, ["--show-values"]) == 0)
        let shown = try #require(try TestRun.files(below: other + ".run")["rejects.csv"])
        #expect(
            String(decoding: shown, as: UTF8.self)
                == "file,line,reason,column,value\r\na.csv,402,unknown kind,kind,wondered\r\na.csv,403,no time,time,\r\n"
        )
        let file = try #require(files["site/manifest.json"])
        let manifest = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
        let rows = try #require(manifest["rows"] as? [String: Int])
        #expect(rows == ["read": 402, "kept": 400, "rejected": 2, "ignored": 0, "duplicate": 0, "out_of_retention": 0])
    }

    @Test("refuses to publish when too many rows are rejected, and leaves the old site as it was")
    func refuses() throws {
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports())
        #expect(try run.report(to: run.site) == 0)
        let before = try TestRun.files(below: run.site)
        _ = try run.folder.write(
            "time,user,item,kind\nyesterday,u,a,loaded\n" + String(repeating: "x,y,z,\n", count: 9000), to: "broken.csv"
        )
        #expect(try run.report(to: run.site) == 1)
        #expect(try TestRun.files(below: run.site) == before)
        let rejects = try #require(try TestRun.files(below: run.folder.path)["site.run/rejects.csv"])
        #expect(String(decoding: rejects, as: UTF8.self).contains("broken.csv,2,bad time,time"))
    }

    @Test("touches nothing where its output is no place for a site")
    func noPlace() throws {
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports())
        let file = try run.folder.write("mine", to: "file")
        let before = try TestRun.files(below: run.folder.path)
        #expect(try run.report(to: file) == 1)
        #expect(try run.report(to: run.folder.path) == 1)
        #expect(try TestRun.files(below: run.folder.path) == before)
    }

    @Test("refuses to publish when an input cannot be read, unless told to go on")
    func unreadable() throws {
        var exports = WithheldWorld.exports()
        exports["other.csv"] = "a,b,c\n1,2,3\n"
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: exports)
        #expect(try run.report(to: run.site) == 1)
        #expect(!FileManager.default.fileExists(atPath: run.site))
        #expect(try run.report(to: run.site, ["--skip-unreadable"]) == 0)
    }
}
