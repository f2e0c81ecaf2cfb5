import Foundation
import Model
import Rendering
import Testing

@testable import Publishing

@Suite struct KilledRunTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    var site: String { folder.path + "/deep/site" }

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
            // What the old home page leads to stays as long as it does.
            let newWithOld = editions[1].merging(editions[0]) { new, _ in new }
            // Without exchange there is one moment between two renames in which the folder is missing.
            #expect(
                (editions + [newWithOld]).contains(october) || !canExchange && october.isEmpty,
                "folder at step \(step)")
            if files["index.html"] == old.files["index.html"], !october.isEmpty {
                #expect(files["2026-10/items/gone.html"] != nil, "what the old home page leads to, at step \(step)")
            }
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
            let isThere = FileManager.default.fileExists(atPath: site)
            let files = try isThere ? tree(site).filter { !$0.key.hasPrefix(".helplens/") } : [:]
            // Pages of the period lead to those at the top, and these to each other.
            for page in ["index.html", "archive.html", "periods.js"] {
                #expect(
                    [edition.files[page], SiteFolder.standIn(for: page)].contains(files[page])
                        || !files.keys.contains { $0.hasPrefix("2026-10/") }, "\(page) at step \(step)")
            }
            try edition.publish(to: site)
            #expect(try tree(site) == edition.files, "after step \(step)")
            step += 1
        }
        #expect(step > 15)
    }
}
