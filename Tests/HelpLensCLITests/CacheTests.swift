import ArgumentParser
import Foundation
import Model
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("A cached report")
struct CacheTests {
    private static func configuration(_ words: String = "exclude: { users: [p39] }") -> String {
        let sources = words.hasPrefix("sources:") ? "" : "sources: [{ path: \"*.csv\" }]\n"
        return sources + "catalogue: catalogue.txt\nsegments: segments.txt\nperiod: 2026-10\n\(words)\n"
    }

    private func run() throws -> TestRun {
        var exports = ["first.csv", "second.csv"].enumerated().reduce(into: [String: String]()) { exports, file in
            exports[file.element] = rows(of: file.offset..<file.offset + 14, from: 20)
        }
        exports["catalogue.txt"] = "item,title\nopen,Open item\nclose,Close item\n"
        exports["segments.txt"] =
            "user,segment\n" + (0..<20).map { "p\($0),\($0 % 2 == 0 ? "Office" : "Field")\n" }.joined()
        return try TestRun(configuration: CacheTests.configuration(), exports: exports, isCached: true)
    }

    private func rows(of days: Range<Int>, from people: Int, column: String = "item") -> String {
        var rows = ["time,user,\(column),kind,scope"]
        for day in days {
            for person in 0..<people {
                for (hour, kind) in ["loaded", "viewed", "clicked"].enumerated() where (person + day) % 3 >= hour {
                    let date = day + 1 < 10 ? "0\(day + 1)" : "\(day + 1)"
                    rows.append(
                        "2026-10-\(date)T0\(hour + 7):00:00,P\(person),\(person % 4 == 0 ? "close" : "open"),\(kind),"
                            + (person % 2 == 0 ? "Sales" : "Service"))
                }
            }
        }
        return rows.joined(separator: "\n") + "\n"
    }

    @Test(
        "is the same to the byte as one that read everything, whatever has changed since", arguments: [1, 4])
    func same(threads: Int) throws {
        let run = try run()
        let write = { (text: String, name: String) in _ = try run.folder.write(text, to: name) }
        let configure = { (words: String) in
            try write(
                CacheTests.configuration(words) + "cache: \(try #require(run.cache).path)/kept\n", "helplens.yml")
        }
        let changes: [(String, () throws -> Void)] = [
            ("nothing", {}),
            ("touched", { try write(rows(of: 0..<14, from: 20), "first.csv") }),
            ("changed", { try write(rows(of: 0..<14, from: 21), "first.csv") }),
            ("added", { try write(rows(of: 20..<31, from: 18), "third.csv") }),
            ("removed", { try FileManager.default.removeItem(atPath: run.folder.path + "/second.csv") }),
            ("alias", { try configure("aliases: { Sales: Selling }") }),
            ("exclude", { try configure("exclude: { users: [p1*] }") }),
            ("zone", { try configure("timezone: Asia/Tokyo") }),
            ("mapping", { try write(rows(of: 3..<9, from: 20, column: "item title"), "first.csv") }),
            ("constant", { try configure("sources: [{ path: \"*.csv\", constant: { item: all } }]") }),
            ("identity", { try configure("identity: { case_sensitive: true }") }),
            ("catalogue", { try write("item,title\nopen,Another title\n", "catalogue.txt") }),
            ("segments", { try write("user,segment\np1,Office\n", "segments.txt") }),
            ("title", { try configure("title: Another") }),
        ]
        let options = ["--threads", "\(threads)", "--skip-unreadable"]
        for (number, (name, change)) in changes.enumerated() {
            try change()
            let (cached, plain) = (run.folder.path + "/cached\(number)", run.folder.path + "/plain\(number)")
            #expect(try run.report(to: cached, options) == 0, "\(name)")
            #expect(try run.report(to: plain, options + ["--no-cache"]) == 0, "\(name)")
            #expect(try TestRun.files(below: cached + ".run") == TestRun.files(below: plain + ".run"), "\(name)")
            #expect(try TestRun.files(below: cached) == TestRun.files(below: plain), "\(name)")
        }
    }

    @Test("is left alone when nothing has changed, and made again when it is not whole")
    func unchanged() throws {
        let run = try run()
        #expect(try run.report(to: run.site) == 0)
        let before = try TestRun.files(below: run.site)
        let page = run.site + "/2026-10/index.html"
        let made = try number(of: page)
        #expect(try run.report(to: run.site) == 0)
        #expect(try number(of: page) == made)
        try FileManager.default.removeItem(atPath: run.site + "/2026-10/data")
        #expect(try run.report(to: run.site) == 0)
        #expect(try number(of: page) != made)
        #expect(try TestRun.files(below: run.site) == before)
        let again = try number(of: page)
        #expect(try run.report(to: run.site, ["--no-cache"]) == 0)
        #expect(try number(of: page) != again)
        _ = try run.folder.write(rows(of: 0..<14, from: 19), to: "first.csv")
        #expect(try run.report(to: run.site) == 0)
        #expect(try TestRun.files(below: run.site) != before)
    }

    @Test("is made again by options that show in it, and by those that ask for more than was kept")
    func options() throws {
        let run = try run()
        let logo = try run.folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "logo.svg")
        _ = try run.folder.write(
            CacheTests.configuration("theme: { logo: logo.svg }") + "cache: \(try #require(run.cache).path)/kept\n",
            to: "helplens.yml")
        _ = try run.folder.write("time,user,item,kind,scope\nyesterday,p1,open,viewed,Sales\n", to: "third.csv")
        let page = run.site + "/2026-10/index.html"
        var made: UInt64 = 0
        func isMade(_ options: String...) throws -> Bool {
            #expect(try run.report(to: run.site, options) == 0)
            defer { made = (try? number(of: page)) ?? 0 }
            return try number(of: page) != made
        }
        #expect(try isMade())
        #expect(try !isMade())
        #expect(try isMade("--single-file"))
        #expect(try !isMade("--single-file"))
        #expect(try isMade())
        _ = try Data("<svg xmlns=\"http://www.w3.org/2000/svg\" />".utf8).write(to: URL(fileURLWithPath: logo))
        #expect(try isMade())
        #expect(try isMade("--revise-protection"))
        #expect(try isMade("--revise-protection", "--if-new"))
        let rejects = { try String(contentsOfFile: run.site + ".run/rejects.csv", encoding: .utf8) }
        #expect(try !isMade() && !rejects().contains("yesterday"))
        #expect(try isMade("--show-values") && rejects().contains("yesterday"))
        #expect(try isMade() && !rejects().contains("yesterday"))
        let kept = try FileManager.default.contentsOfDirectory(atPath: try #require(run.cache).path + "/kept")
        _ = try run.folder.write("time,user,item,kind,scope\n2026-10-02,p1,open,viewed,Sales\n", to: "third.csv")
        #expect(try isMade("--memory", "256M"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: try #require(run.cache).path + "/kept") == kept)
    }

    @Test("is not made by --if-new unless an input is another", arguments: [true, false])
    func ifNew(isCached: Bool) throws {
        let run = try run()
        let options = ["--if-new"] + (isCached ? [] : ["--no-cache"])
        #expect(try run.report(to: run.site, options) == 0)
        let page = run.site + "/2026-10/index.html"
        let made = try number(of: page)
        _ = try run.folder.write("item,title\nopen,Another title\n", to: "catalogue.txt")
        #expect(try run.report(to: run.site, options) == 0)
        #expect(try number(of: page) == made)
        _ = try run.folder.write(rows(of: 0..<14, from: 19), to: "first.csv")
        #expect(try run.report(to: run.site, options) == 0)
        #expect(try number(of: page) != made)
    }

    @Test("is made without a cache where that cannot be used")
    func unusable() throws {
        let run = try run()
        let cache = try #require(run.cache).path + "/kept"
        try Data().write(to: URL(fileURLWithPath: cache))
        #expect(try run.report(to: run.site) == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: run.site).contains("index.html"))
    }

    @Test("is cleared with all that was kept, and with nothing else")
    func clear() throws {
        let run = try run()
        let cache = try #require(run.cache).path + "/kept"
        #expect(try run.query(["reach"]).count > 0)
        let kept = try FileManager.default.contentsOfDirectory(atPath: cache)
        #expect(kept.contains { $0.hasPrefix("log-") } && kept.contains { $0.hasPrefix("input-") })
        let before = try TestRun.files(below: run.folder.path)
        let clear = { try CacheCommand.Clear.parse(["--config", run.configuration, "--quiet"]).run() }
        try clear()
        #expect(!FileManager.default.fileExists(atPath: cache))
        #expect(try TestRun.files(below: run.folder.path) == before)
        try clear()
        try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
        #expect(throws: ExitCode.self) { try clear() }
        #expect(FileManager.default.fileExists(atPath: cache))
    }

    @Test("lies among the user's caches under a name of its configuration's, or where that says")
    func place() {
        var configuration = Configuration()
        #expect(cacheFolder(of: configuration, environment: ["HOME": "/home/a"]) == nil)
        configuration.file = "/srv/helplens.yml"
        // The first digits of SHA-256 of the path.
        let name = "c2b567fa2be2567e"
        #expect(
            cacheFolder(of: configuration, environment: ["HOME": "/home/a", "XDG_CACHE_HOME": "/x"])
                == "/x/helplens/\(name)")
        #expect(cacheFolder(of: configuration, environment: ["XDG_CACHE_HOME": "relative"]) == nil)
        configuration.cache = .folder("/tmp/c")
        #expect(cacheFolder(of: configuration, environment: [:]) == "/tmp/c")
        configuration.cache = .none
        #expect(cacheFolder(of: configuration, environment: ["HOME": "/home/a"]) == nil)
    }

    /// A file that was written anew is another one.
    private func number(of path: String) throws -> UInt64 {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.systemFileNumber] as? UInt64)
    }
}
