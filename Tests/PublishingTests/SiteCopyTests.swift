import Foundation
import Model
import Rendering
import Testing

@testable import Publishing

@Suite("A finished site, published elsewhere")
struct SiteCopyTests {
    let folder: TemporaryFolder
    var here: String { folder.path + "/here" }
    var there: String { folder.path + "/there" }

    init() throws { folder = try TemporaryFolder() }

    private func publish(disk: any Disk = LocalDisk()) throws -> [String]? {
        try SiteCopy(of: here).publish(to: SiteTarget(there, disk: disk), workers: 2)?.map(\.folder)
    }

    @Test("is what the site is, with all its periods, and only what has changed is written")
    func copies() throws {
        try Edition(period: period("2026-09"), name: "one").publish(to: here)
        try Edition(period: period("2026-10"), name: "two", extraPage: "gone").publish(to: here)
        #expect(try publish() == ["2026-10", "2026-09"])
        #expect(try tree(there) == tree(here))
        #expect(try publish() == nil)
        try Edition(period: period("2026-10"), name: "three").publish(to: here)
        #expect(try publish() == ["2026-10"])
        #expect(try tree(there) == tree(here))
        try place("damaged", at: there + "/2026-09/items/first.html")
        #expect(try publish() == ["2026-09"])
        #expect(try tree(there) == tree(here))
    }

    @Test("is completed by the next run, wherever it was killed")
    func killed() throws {
        for name in ["2026-09", "2026-10"] { try Edition(period: period(name), name: "new").publish(to: here) }
        var step = 0
        var wasKilled = true
        while wasKilled {
            try FileManager.default.removeItem(atPath: there, ifThere: true)
            try Edition(period: period("2026-09"), name: "old", extraPage: "gone").publish(to: there)
            do {
                _ = try publish(disk: WatchedDisk(killedAtChange: step))
                wasKilled = false
            } catch is WatchedDisk.Killed {}
            _ = try publish()
            #expect(try tree(there) == tree(here), "after step \(step)")
            step += 1
        }
        #expect(step > 20)
    }

    @Test("is made whole first, where a killed run has left it half done")
    func completesTheSite() throws {
        let old = Edition(period: try period("2026-10"), name: "old", extraPage: "gone")
        let new = Edition(period: try period("2026-10"), name: "new")
        var step = 0
        var wasKilled = true
        while wasKilled {
            for site in [here, there] { try FileManager.default.removeItem(atPath: site, ifThere: true) }
            try old.publish(to: here)
            do {
                try new.publish(to: here, disk: WatchedDisk(killedAtChange: step))
                wasKilled = false
            } catch is WatchedDisk.Killed {}
            _ = try publish()
            #expect(try [old.files, new.files].contains(tree(there)), "after step \(step)")
            #expect(try tree(there) == tree(here).filter { !$0.key.hasPrefix(".") }, "after step \(step)")
            step += 1
        }
    }

    @Test("is refused where the target holds a period that the site lacks, or no site at all")
    func refuses() throws {
        try Edition(period: period("2026-10"), name: "one").publish(to: here)
        let other = Edition(period: try period("2026-09"), name: "one")
        try other.publish(to: there)
        try expect("unknown-periods", path: "2026-09") { _ = try publish() }
        #expect(try tree(there) == other.files)
        try place("mine", at: folder.path + "/photos/a.jpg")
        try expect("not-a-site") {
            _ = try SiteCopy(of: here).publish(
                to: SiteTarget(folder.path + "/photos", disk: LocalDisk()), workers: 1)
        }
        try expect("not-a-finished-site") { _ = try SiteCopy(of: folder.path + "/photos") }
        try expect("not-a-finished-site") { _ = try SiteCopy(of: folder.path + "/nowhere") }
        #expect(try tree(folder.path + "/photos") == ["a.jpg": "mine"])
        try FileManager.default.removeItem(atPath: here + "/index.html")
        try expect("not-a-finished-site") { _ = try publish() }
    }

    @Test("keeps runs out of both places while it is under way, and lets them in again")
    func locks() throws {
        let edition = Edition(period: try period("2026-10"), name: "one")
        try edition.publish(to: here)
        do {
            let finished = try SiteCopy(of: here)
            try expect("site-locked") { try edition.publish(to: here) }
            _ = try finished.publish(to: SiteTarget(there, disk: LocalDisk()), workers: 1) { _, _ in
                try expect("site-locked") { try edition.publish(to: there) }
            }
        }
        try edition.publish(to: here)
        try edition.publish(to: there)
    }
}

extension FileManager {
    fileprivate func removeItem(atPath path: String, ifThere: Bool) throws {
        if fileExists(atPath: path) { try removeItem(atPath: path) }
    }
}
