import Foundation
import Model
import Rendering
import Testing

@testable import Publishing

@Suite struct SitePublisherTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var site: String { folder.path + "/deep/site" }

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

    @Test("an asset that a crash left half written is written again")
    func mendsAssets() throws {
        let edition = Edition(period: try period("2026-10"), name: "one")
        try edition.publish(to: site)
        let style = try #require(edition.files.keys.first { $0.hasSuffix(".css") })
        try place("a {", at: "\(site)/\(style)")
        try edition.publish(to: site)
        #expect(try tree(site) == edition.files)
    }
}
