import Foundation
import Model
import Rendering
import Testing

@testable import Publishing

private func period(_ name: String) throws -> Period {
    guard case .named(let period) = PeriodRequest(name) else { throw Unnamed(name: name) }
    return period
}

private struct Unnamed: Error { var name: String }

/// A small site of one period; every file tells its edition, and its style sheet changes with it.
private struct Edition {
    var period: Period
    var name: String
    /// A page that only this edition has.
    var extraPage: String?

    var pages: [Page] {
        let folder = period.folder
        let style = "style-\(hash).css"
        var pages = [
            Page(path: "assets/\(style)", text: "a { src: url(font-\(hash).woff2) }"),
            Page(path: "assets/font-\(hash).woff2", text: "font \(name)"),
            Page(path: "\(folder)/index.html", text: "\(name) ../assets/\(style)"),
            Page(path: "\(folder)/items/first.html", text: "first \(name)"),
            Page(path: "\(folder)/manifest.json", text: manifest),
        ]
        if let extraPage { pages.append(Page(path: "\(folder)/items/\(extraPage).html", text: name)) }
        return pages
    }

    var root: [Page] {
        ["index.html", "periods.js", "archive.html"].map { Page(path: $0, text: "\(name) \($0) style-\(hash).css") }
            + [Page(path: "manifest.json", text: manifest)]
    }

    var files: [String: String] {
        Dictionary(uniqueKeysWithValues: (pages + root).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private var manifest: String { "{\"tool\": \"HelpLens 0\", \"edition\": \"\(name)\"}" }
    private var hash: String {
        String(name.utf8.reduce(0xabcd_0000) { $0 &* 31 &+ Int($1) } & 0xffff_ffff | 0x1000_0000, radix: 16)
    }

    func publish(to site: String, disk: any Disk = LocalDisk()) throws {
        let publisher = try SitePublisher(site: site, period: period, disk: disk)
        for page in pages { try publisher.write(page) }
        try publisher.finish(root: root)
    }
}

@Suite struct SitePublisherTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("a site keeps the extension of its pages")
    func extensionStays() throws {
        let site = folder.path + "/site"
        try Edition(period: period("2026-09"), name: "first").publish(to: site)
        let publisher = try SitePublisher(site: site, period: period("2026-10"))
        try publisher.write(Page(path: "2026-10/manifest.json", text: "HelpLens"))
        #expect(throws: Diagnostics.self) {
            try publisher.finish(root: [Page(path: "archive.aspx", text: ""), Page(path: "index.aspx", text: "")])
        }
    }

    var site: String { folder.path + "/deep/site" }

    @Test("a site holds exactly what was written, and no trace of the publishing")
    func publishes() throws {
        let edition = Edition(period: try period("2026-10"), name: "one")
        try edition.publish(to: site)
        #expect(try tree(site) == edition.files)
        #expect(try FileManager.default.contentsOfDirectory(atPath: site).allSatisfy { !$0.hasPrefix(".") })
    }

    @Test("a page that is gone from the new edition is gone from the site")
    func replaces() throws {
        try Edition(period: try period("2026-10"), name: "one", extraPage: "gone").publish(to: site)
        let second = Edition(period: try period("2026-10"), name: "two")
        try second.publish(to: site)
        #expect(try tree(site) == second.files)
    }

    @Test("assets stay while a kept period uses them, and leave with the last that did")
    func keepsUsedAssets() throws {
        let september = Edition(period: try period("2026-09"), name: "one")
        try september.publish(to: site)
        let october = Edition(period: try period("2026-10"), name: "two")
        try october.publish(to: site)
        let both = september.files.merging(october.files) { $1 }
        #expect(try tree(site) == both)

        try place("logo", at: site + "/assets/logo.png")
        let again = Edition(period: try period("2026-09"), name: "two")
        try again.publish(to: site)
        let expected = october.files.merging(again.files) { $1 }.merging(["assets/logo.png": "logo"]) { $1 }
        #expect(try tree(site) == expected)
    }

    @Test("steps come in the promised order, with and without exchange")
    func order() throws {
        try Edition(period: try period("2026-10"), name: "one").publish(to: site)
        let work = site + "/.helplens"
        for canExchange in [true, false] {
            let disk = WatchedDisk(canExchange: canExchange)
            let edition = Edition(period: try period("2026-10"), name: "edition \(canExchange)")
            let publisher = try SitePublisher(site: site, period: edition.period, disk: disk)
            for page in edition.root + edition.pages { try publisher.write(page) }
            try publisher.finish(root: [])
            let steps = disk.changes.drop { !$0.hasPrefix("synchronize") }.map {
                $0.replacingOccurrences(of: work, with: "~").replacingOccurrences(of: site, with: "")
                    .replacing(/-[0-9a-f]{8,}/, with: "")
            }
            let exchange = ["exchange ~/ready/period/2026-10/new /2026-10"]
            let aside = [
                "rename /2026-10 ~/ready/period/2026-10/old", "rename ~/ready/period/2026-10/new /2026-10",
            ]
            #expect(
                steps == [
                    "synchronize ~/staging", "rename ~/staging ~/ready", "make /assets",
                    "rename ~/ready/assets/font.woff2 /assets/font.woff2",
                    "rename ~/ready/assets/style.css /assets/style.css",
                ] + (canExchange ? exchange : aside) + [
                    "remove /2026-10/.new",
                    "rename ~/ready/root/archive.html /archive.html", "rename ~/ready/root/periods.js /periods.js",
                    "rename ~/ready/root/manifest.json /manifest.json", "rename ~/ready/root/index.html /index.html",
                    "remove /assets/font.woff2", "remove /assets/style.css",
                    "rename ~/ready ~/staging", "remove ~/staging", "unlock", "tidy ~",
                ])
        }
    }

    @Test(
        "a run killed at any step leaves each part old or new, and the next run mends the site",
        arguments: [true, false])
    func killedAnywhere(canExchange: Bool) throws {
        let old = Edition(period: try period("2026-10"), name: "old", extraPage: "gone")
        let new = Edition(period: try period("2026-10"), name: "new")
        let september = Edition(period: try period("2026-09"), name: "september")
        var wasKilled = true
        var step = 0
        while wasKilled {
            let site = "\(folder.path)/\(canExchange)-\(step)"
            try september.publish(to: site)
            try old.publish(to: site)
            do {
                try new.publish(to: site, disk: WatchedDisk(canExchange: canExchange, killedAtChange: step))
                wasKilled = false
            } catch is WatchedDisk.Killed {}

            let files = try tree(site).filter { !$0.key.hasPrefix(".helplens/") }
            for page in (old.root + new.root).map(\.path) {
                #expect([old.files[page], new.files[page]].contains(files[page]), "\(page) at step \(step)")
            }
            let october = files.filter { $0.key.hasPrefix("2026-10/") && !$0.key.hasSuffix("/.new") }
            let editions = [old, new].map { $0.files.filter { $0.key.hasPrefix("2026-10/") } }
            // Without exchange there is one moment between two renames in which the folder is missing.
            #expect(editions.contains(october) || !canExchange && october.isEmpty, "folder at step \(step)")
            for (path, text) in files where path.hasSuffix(".html") {
                let style = try #require(text.isEmpty ? nil : text.split(separator: " ").last.map(String.init))
                if style.hasSuffix(".css") {
                    #expect(files["assets/" + style.split(separator: "/").last!] != nil, "\(path) at step \(step)")
                }
            }

            if step.isMultiple(of: 2) {
                try new.publish(to: site)
                #expect(try tree(site) == september.files.merging(new.files) { $1 })
            } else {
                // The next run is about another period and has no new top pages: what was ready is completed.
                let november = Edition(period: try period("2026-11"), name: "new")
                let publisher = try SitePublisher(site: site, period: november.period)
                for page in november.pages { try publisher.write(page) }
                try publisher.finish(root: [])
                let mended = try tree(site).filter { !$0.key.hasPrefix("2026-11/") }
                let all = [old, new].map { september.files.merging($0.files) { $1 } }
                #expect(
                    all.contains(mended)
                        || all[0].merging(november.files.filter { $0.key.hasPrefix("assets/") }) { $1 } == mended,
                    "after step \(step)")
            }
            step += 1
        }
        #expect(step > 15)
    }

    @Test("a first run killed at any step is no obstacle to the next")
    func firstRunKilled() throws {
        let edition = Edition(period: try period("2026-10"), name: "one")
        var wasKilled = true
        var step = 0
        while wasKilled {
            let site = "\(folder.path)/\(step)"
            do {
                try edition.publish(to: site, disk: WatchedDisk(killedAtChange: step))
                wasKilled = false
            } catch is WatchedDisk.Killed {}
            try edition.publish(to: site)
            #expect(try tree(site) == edition.files, "after step \(step)")
            step += 1
        }
        #expect(step > 15)
    }

    #if os(Linux)
    @Test("a full disk is told as such, with the path")
    func fullDisk() throws {
        try expect("disk-full", path: "/dev/full") { try LocalDisk().write([1], to: "/dev/full") }
    }
    #endif

    @Test("abandoning leaves the old site, and no folder where there was none")
    func abandons() throws {
        let publisher = try SitePublisher(site: site, period: try period("2026-10"))
        try publisher.write(Page(path: "2026-10/index.html", text: ""))
        publisher.abandon()
        #expect(!FileManager.default.fileExists(atPath: site))
        #expect(throws: Diagnostics.self) { try publisher.write(Page(path: "index.html", text: "")) }

        let edition = Edition(period: try period("2026-10"), name: "one")
        try edition.publish(to: site)
        do {
            let forgotten = try SitePublisher(site: site, period: edition.period)
            try forgotten.write(Page(path: "2026-10/index.html", text: "other"))
        }
        #expect(try tree(site) == edition.files)
    }

    @Test("two runs on one folder exclude each other")
    func locks() throws {
        let first = try SitePublisher(site: site, period: try period("2026-10"))
        try expect("site-locked") { _ = try SitePublisher(site: site, period: try period("2026-09")) }
        first.abandon()
        _ = try SitePublisher(site: site, period: try period("2026-09"))
    }

    @Test("only folders that are free, empty or a site are written to")
    func refusesOtherFolders() throws {
        try place("mine", at: folder.path + "/file")
        try expect("not-a-site") { _ = try SitePublisher(site: folder.path + "/file", period: try period("2026-10")) }
        try place("mine", at: folder.path + "/photos/manifest.json")
        let photos = folder.path + "/photos"
        try expect("not-a-site") { _ = try SitePublisher(site: photos, period: try period("2026-10")) }
        #expect(try tree(photos) == ["manifest.json": "mine"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: photos) == ["manifest.json"])

        try place("pages", at: folder.path + "/hosted/.nojekyll")
        try Edition(period: try period("2026-10"), name: "one").publish(to: folder.path + "/hosted")
        try place("mine", at: folder.path + "/hosted/2026-09/thesis.txt")
        try expect("not-a-site") {
            _ = try SitePublisher(site: folder.path + "/hosted", period: try period("2026-09"))
        }
        #expect(try text(of: folder.path + "/hosted/2026-09/thesis.txt") == "mine")
    }

    @Test("a folder below a file is refused with the path")
    func refusesFolderBelowFile() throws {
        try place("mine", at: folder.path + "/file")
        try expect("unwritable-site") {
            _ = try SitePublisher(site: folder.path + "/file/site", period: try period("2026-10"))
        }
    }

    @Test(
        "periods of one site are nested or apart",
        arguments: [
            ("2026-W40", true), ("2026-10-20..2026-11-02", true), ("2026-09-15..2026-10-01", true),
            ("2026", false), ("2026-W41", false), ("2026-10-01..2026-10-31", false), ("2026-11", false),
            ("2026-10-01..2026-11-05", false), ("2026-09-30", false),
        ])
    func overlaps(name: String, isRefused: Bool) throws {
        let october = Edition(period: try period("2026-10"), name: "one")
        try october.publish(to: site)
        if isRefused {
            try expect("overlapping-period") { _ = try SitePublisher(site: site, period: try period(name)) }
            #expect(try tree(site) == october.files)
        } else {
            _ = try SitePublisher(site: site, period: try period(name))
        }
    }

    @Test("periods are listed newest first, with this run's, without folders of other names")
    func listsPeriods() throws {
        for name in ["2026-09", "2026", "2026-10-01..2026-10-15"] {
            try Edition(period: try period(name), name: name).publish(to: site)
        }
        try place("{\"tool\": \"HelpLens\"}", at: site + "/2026-13/manifest.json")
        try place("{\"tool\": \"HelpLens\"}", at: site + "/notes/manifest.json")
        let publisher = try SitePublisher(site: site, period: try period("2026-12"))
        #expect(
            try publisher.periods().map(\.folder) == ["2026-12", "2026", "2026-10-01_2026-10-15", "2026-09"])
    }

    @Test(
        "a path that could leave the site or be lost on some disk is refused",
        arguments: [
            "", "/etc/passwd", "../index.html", "2026-10/../../x", "2026-10//x", "2026-10/", "2026-10/./x",
            "2026-10/.x",
            "2026-10/a\u{0}b", "2026-10/a\\b", "2026-10/c:d", "2026-10/CON", "2026-10/nul.html", "2026-10/com1 .x",
            "2026-10/x.", "2026-10/x ", "2026-09/index.html", "assets/a/b", "assets", "2026-10", "2026-09",
            ".helplens/lock", "2026-10/\(String(repeating: "é", count: 128))",
        ])
    func refusesPaths(path: String) throws {
        let publisher = try SitePublisher(site: site, period: try period("2026-10"))
        try expect("invalid-page-path") { try publisher.write(Page(path: path, text: "")) }
    }

    @Test("two pages that differ in case alone are refused, the same asset twice is not")
    func refusesTwins() throws {
        let publisher = try SitePublisher(site: site, period: try period("2026-10"))
        try publisher.write(Page(path: "2026-10/a.html", text: ""))
        try expect("duplicate-page") { try publisher.write(Page(path: "2026-10/A.html", text: "")) }
        for _ in 1...2 { try publisher.write(Page(path: "assets/logo-12345678.png", text: "logo")) }
    }

    @Test("pages may be written by many threads at once")
    func writesInParallel() async throws {
        let october = try period("2026-10")
        let publisher = try SitePublisher(site: site, period: october)
        try publisher.write(Page(path: "2026-10/manifest.json", text: "helplens"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    try publisher.write(Page(path: "2026-10/items\(number % 7)/\(number).html", text: "\(number)"))
                }
            }
            try await group.waitForAll()
        }
        try publisher.finish(root: [])
        #expect(try tree(site).count == 201)
    }

    @Test("a vanished folder is told with its path")
    func vanishes() throws {
        let publisher = try SitePublisher(site: site, period: try period("2026-10"))
        try publisher.write(Page(path: "2026-10/a.html", text: ""))
        try FileManager.default.removeItem(atPath: site)
        try expect("vanished-file", path: site) { try publisher.write(Page(path: "2026-10/b.html", text: "")) }
    }

    @Test("an asset that a crash left half written is written again")
    func mendsAssets() throws {
        let edition = Edition(period: try period("2026-10"), name: "one")
        try edition.publish(to: site)
        let style = try #require(edition.files.keys.first { $0.hasSuffix(".css") })
        try place("a {", at: "\(site)/\(style)")
        try edition.publish(to: site)
        #expect(try tree(site) == edition.files)
    }

    @Test("links in a site's work folder are removed, not followed")
    func followsNoLinks() throws {
        let edition = Edition(period: try period("2026-10"), name: "one")
        try edition.publish(to: site)
        try place("precious", at: folder.path + "/outside/file")
        try FileManager.default.createDirectory(atPath: site + "/.helplens/staging", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: site + "/.helplens/staging/period", withDestinationPath: folder.path + "/outside")
        try edition.publish(to: site)
        #expect(try text(of: folder.path + "/outside/file") == "precious")
        #expect(try tree(site) == edition.files)
    }
}

/// Expects a problem with this id, at a place that holds `path`.
private func expect(_ id: String, path: String = "", _ body: () throws -> Void) throws {
    let problems = try #require(throws: Diagnostics.self) { try body() }
    #expect(problems.all.map(\.id) == [id])
    #expect(path.isEmpty || problems.all.allSatisfy { $0.location?.file.contains(path) == true })
}
