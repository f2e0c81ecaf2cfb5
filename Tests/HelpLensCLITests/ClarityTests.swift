import Foundation
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("Clarity")
struct ClarityTests {
    private static let link = "https://clarity.microsoft.com/player/p1/u7person/s1"
    private static let scopes = "scopes: [{ name: Sales, url: \"https://sales.example/*\" }]\n"
    private static let files =
        "snapshots: clarity/*.json, recordings: \"clarity/*.csv\", project: p1, links: true"

    /// - Parameter small: The sessions of the page that hardly anybody opened.
    private static func snapshot(small: Int = 4) -> String {
        let signs = ["DeadClickCount", "RageClickCount"].map { sign in
            let rows = [("lead?fbclid=IwARperson", 400), ("deal/jane@sales.example", 90), ("small", small)].map {
                page, sessions in
                "{\"sessionsCount\":\"\(sessions)\",\"sessionsWithMetricPercentage\":25,\"Url\":\"https://sales.example/\(page)\"}"
            }
            return "{\"metricName\":\"\(sign)\",\"information\":[\(rows.joined(separator: ","))]}"
        }
        return "[\(signs.joined(separator: ","))]"
    }

    private func world(_ clarity: String) throws -> TestRun {
        var exports = WithheldWorld.exports(people: 6)
        exports["clarity/2026-10-05T0600Z-1d.json"] = Self.snapshot()
        exports["clarity/recordings.csv"] =
            "Date,Entry URL,Rage clicks,Recording link\n"
            + (0..<7).map { "10/0\($0 + 1)/2026 9:00 AM,https://sales.example/lead?id=jane,1,\(Self.link)\($0)\n" }
            .joined()
        return try TestRun(
            configuration: WithheldWorld.configuration + "\n" + Self.scopes + clarity, exports: exports)
    }

    /// A file's text; where addresses may break makes no difference.
    private func text(_ data: Data) -> String {
        String(decoding: data, as: UTF8.self).replacing("<wbr>", with: "")
    }

    @Test("is nowhere in a site that is made without it, whatever files lie there")
    func notEnabled() throws {
        for clarity in ["", "clarity: { enabled: false, \(Self.files) }\n"] {
            let run = try world(clarity)
            // Opening it would be an error.
            _ = try run.folder.write("no snapshot", to: "clarity/2026-10-06.json")
            #expect(try run.report(to: run.site) == 0)
            let files = try TestRun.files(below: run.site)
            #expect(files.count > 20)
            for (path, data) in files {
                let text = (path + text(data)).lowercased()
                for word in ["clarity", "sales.example", "dead_clicks", "dead click", "friction"] {
                    #expect(!text.contains(word), "\(path) says \(word)")
                }
            }
        }
    }

    @Test("has a page where it is enabled, without queries, names of people or links")
    func enabled() throws {
        let run = try world("clarity: { enabled: true, \(Self.files) }\n")
        #expect(try run.report(to: run.site) == 0)
        let files = try TestRun.files(below: run.site)
        let page = try #require(files["2026-10/clarity.html"].map(text))
        #expect(page.contains("sales.example/lead"))
        #expect(page.contains("sales.example/deal/…"))
        #expect(page.contains("Where people struggle"))
        let csv = files.filter { $0.key.contains("data/clarity") && $0.key.hasSuffix(".csv") }
        #expect(csv.count >= 4)
        #expect(
            csv.values.contains { String(decoding: $0, as: UTF8.self).contains("\nSales,sales.example/lead,400,0.25,") }
        )
        // Four sessions of one page are too few, so another page is withheld beside it.
        #expect(csv.values.contains { String(decoding: $0, as: UTF8.self).contains("Sales,(rare pages),,") })
        for (path, data) in files {
            let text = String(decoding: data, as: UTF8.self)
            for word in [
                "fbclid", "jane", "u7person", "clarity.microsoft.com/player", "IwARperson", "sales.example/small",
            ] {
                #expect(!text.contains(word), "\(path) says \(word)")
            }
        }
        let manifest = try #require(files["manifest.json"].map { String(decoding: $0, as: UTF8.self) })
        #expect(manifest.contains("2026-10-05T0600Z-1d.json"))
    }

    @Test("keeps to what it withheld, without naming it, until it is asked to decide anew")
    func decided() throws {
        let run = try world("clarity: { enabled: true, \(Self.files) }\n")
        let pages = { () -> String in
            let files = try TestRun.files(below: run.site).filter { $0.key.contains("data/clarity") }
            return files.filter { $0.key.hasSuffix(".csv") }.map { String(decoding: $0.value, as: UTF8.self) }.joined()
        }
        #expect(try run.report(to: run.site) == 0)
        let decisions = try #require(try TestRun.files(below: run.site)["2026-10/decisions.json"].map(text))
        #expect(decisions.contains("\"scope=Sales&page=sales.example/deal/…\": \"all\""))
        #expect(!decisions.contains("sales.example/small"))
        _ = try run.folder.write(Self.snapshot(small: 31), to: "clarity/2026-10-05T0600Z-1d.json")
        for _ in 0..<2 {
            #expect(try run.report(to: run.site) == 0)
            #expect(try pages().contains("Sales,(rare pages),,"))
            #expect(try !pages().contains("sales.example/small"))
            #expect(try pages().contains("Sales,sales.example/deal/…,,"))
        }
        // A run without friction forgets nothing.
        let configuration = try String(contentsOfFile: run.folder.path + "/helplens.yml", encoding: .utf8)
        _ = try run.folder.write(configuration.replacing("enabled: true", with: "enabled: false"), to: "helplens.yml")
        #expect(try run.report(to: run.site) == 0)
        _ = try run.folder.write(configuration, to: "helplens.yml")
        #expect(try run.report(to: run.site) == 0)
        #expect(try !pages().contains("sales.example/small"))
        #expect(try run.report(to: run.site, ["--revise-protection"]) == 0)
        #expect(try pages().contains("Sales,sales.example/small,31,"))
    }

    @Test("makes the site anew when one of its files changes, and is the same with any number of threads")
    func repeated() throws {
        let run = try world("clarity: { enabled: true, \(Self.files) }\n")
        #expect(try run.report(to: run.folder.path + "/a", ["--threads", "1"]) == 0)
        #expect(try run.report(to: run.folder.path + "/b", ["--threads", "4"]) == 0)
        let before = try TestRun.files(below: run.folder.path + "/a")
        #expect(try before == TestRun.files(below: run.folder.path + "/b"))
        _ = try run.folder.write(
            "[{\"metricName\":\"DeadClickCount\",\"information\":[{\"sessionsCount\":\"77\","
                + "\"sessionsWithMetricPercentage\":0,\"Url\":\"https://other.example/new\"}]}]",
            to: "clarity/2026-10-09T0600Z-1d.json")
        #expect(try run.report(to: run.folder.path + "/a", ["--if-new"]) == 0)
        let after = try TestRun.files(below: run.folder.path + "/a")
        #expect(text(after["2026-10/clarity.html"] ?? Data()).contains("other.example/new"))
    }

    @Test("is refused among the sources, and a file that is none of its own is refused among its files")
    func refused() throws {
        let run = try world("clarity: { enabled: true, \(Self.files) }\n")
        _ = try run.folder.write("Exceeded daily limit", to: "clarity/2026-10-06.json")
        #expect(try run.report(to: run.site) == 1)
        let other = try TestRun(
            configuration: "sources: [{ path: \"*.json\" }]\n",
            exports: ["a.json": "[{\"metricName\":\"DeadClickCount\",\"information\":[{\"sessionsCount\":\"4\"}]}]"])
        #expect(try other.report(to: other.site) == 1)
    }
}
