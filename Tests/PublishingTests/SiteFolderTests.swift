import Foundation
import Model
import Rendering
import Testing

@testable import Publishing

@Suite struct SiteFolderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var site: String { folder.path + "/deep/site" }

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

    #if os(Linux)
    @Test("a full disk is told as such, with the path")
    func fullDisk() throws {
        try expect("disk-full", path: "/dev/full") { try LocalDisk().write([1], to: "/dev/full") }
    }
    #endif

    @Test("a vanished folder is told with its path")
    func vanishes() throws {
        let publisher = try SitePublisher(site: site, period: try period("2026-10"))
        try publisher.write(Page(path: "2026-10/a.html", text: ""))
        try FileManager.default.removeItem(atPath: site)
        try expect("vanished-file", path: site) { try publisher.write(Page(path: "2026-10/b.html", text: "")) }
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
