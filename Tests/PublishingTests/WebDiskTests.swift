import Model
import Rendering
import Synchronization
import Testing

@testable import Publishing

@Suite("A site on a server")
struct WebDiskTests {
    let server = FakeServer()

    private func target(_ server: any WebServer) throws -> SiteTarget {
        let address = try #require(try WebAddress(target: "https://server.example/help"))
        return SiteTarget(address.text, disk: WebDisk(address, server: server))
    }

    private func publish(_ edition: Edition) throws {
        let publisher = try SitePublisher(site: target(server), period: edition.period)
        for page in edition.pages { try publisher.write(page) }
        try publisher.finish(root: edition.root)
    }

    @Test("is whole: assets first, then the period's folder, then the pages at the top, the home page last")
    func order() throws {
        try publish(Edition(period: try period("2026-09"), name: "one"))
        let (first, second) = (
            Edition(period: try period("2026-10"), name: "two", extraPage: "gone"),
            Edition(period: try period("2026-10"), name: "three")
        )
        try publish(first)
        server.state.withLock { $0.log = [] }
        try publish(second)
        let log = server.state.withLock { $0.log }
        let steps = log.filter { !$0.contains("/lock") && ($0.hasPrefix("MOVE") || $0.hasPrefix("COPY")) }.map {
            $0.replacing("/help/.helplens", with: "~").replacing("/help", with: "").replacing(/-[0-9a-f]{8,}/, with: "")
        }
        #expect(
            steps == [
                "MOVE ~/staging/ ~/ready/", "MOVE ~/ready/assets/font.woff2 /assets/font.woff2",
                "MOVE ~/ready/assets/style.css /assets/style.css",
                "MOVE ~/ready/period/2026-10/leftovers.part ~/ready/period/2026-10/leftovers",
                "COPY /2026-10/items/gone.html ~/ready/period/2026-10/new/items/gone.html",
                "MOVE /2026-10/ ~/ready/period/2026-10/old/", "MOVE ~/ready/period/2026-10/new/ /2026-10/",
                "MOVE ~/ready/root/archive.html /archive.html", "MOVE ~/ready/root/periods.js /periods.js",
                "MOVE ~/ready/root/manifest.json /manifest.json", "MOVE ~/ready/root/index.html /index.html",
                "MOVE ~/ready/ ~/staging/",
            ])
        for (path, text) in second.files { #expect(server.site[path] == text, "\(path)") }
        #expect(server.site["2026-10/items/gone.html"] == nil)
        #expect(server.site["2026-09/index.html"] != nil)
    }

    @Test("cut off anywhere, keeps every page old or new, and the next run completes it")
    func cutOff() throws {
        let old = Edition(period: try period("2026-10"), name: "old", extraPage: "gone")
        let new = Edition(period: try period("2026-10"), name: "new")
        var step = 0
        while true {
            let world = WebDiskTests()
            try world.publish(old)
            world.server.state.withLock { $0.fatalChange = $0.log.count + step }
            let isCut = (try? world.publish(new)) == nil
            let site = world.server.site
            for page in new.root.map(\.path) {
                #expect([old.files[page], new.files[page]].contains(site[page]), "\(page) at step \(step)")
            }
            let folder = site.filter { $0.key.hasPrefix("2026-10/") && !$0.key.hasSuffix(".new") }
            let editions = [old, new].map { $0.files.filter { $0.key.hasPrefix("2026-10/") } }
            let mixed = editions[1].merging(editions[0]) { new, _ in new }
            #expect(folder.isEmpty || (editions + [mixed]).contains(folder), "folder at step \(step)")
            // The lock of the run that was cut off is left alone until a minute is over.
            world.server.state.withLock {
                $0.fatalChange = nil
                $0.clock = 61
            }
            try world.publish(new)
            for (path, text) in new.files { #expect(world.server.site[path] == text, "\(path) after step \(step)") }
            #expect(world.server.site["2026-10/items/gone.html"] == nil)
            if !isCut { break }
            step += 1
        }
        #expect(step > 25)
    }

    @Test("goes on where it was cut off, and believes bytes alone")
    func resumes() throws {
        let edition = Edition(period: try period("2026-10"), name: "one")
        let publisher = try SitePublisher(site: target(server), period: edition.period)
        for page in edition.pages.prefix(4) { try publisher.write(page) }
        publisher.abandon()
        server.state.withLock { state in
            // The same size, other bytes; and what no edition of today has.
            let page = state.files.keys.first { $0.hasSuffix("/items/first.html") } ?? ""
            state.files[page] = Array("first two".utf8)
            state.files["/help/.helplens/staging/period/2026-10/new/old.html"] = []
            state.folders.insert("/help/.helplens/staging/period/2026-09")
            state.folders.insert("/help/.helplens/staging/period/2026-09/new")
            state.files["/help/.helplens/staging/period/2026-09/new/.new"] = []
            state.log = []
        }
        try publish(edition)
        #expect(server.site == edition.files)
        let puts = server.state.withLock { $0.log.filter { $0.hasPrefix("PUT") && $0.contains("staging/period") } }
        #expect(
            puts.map { $0.split(separator: "/").last } == ["first.html", "manifest.json", "decisions.json", ".new"])
    }

    @Test("is for one run at a time, and a lock without a sign for a minute is nobody's")
    func locks() throws {
        let first = try SitePublisher(site: target(server), period: try period("2026-10"))
        server.state.withLock { $0.clock = 60 }
        try expect("site-locked") { _ = try SitePublisher(site: target(server), period: try period("2026-09")) }
        server.state.withLock { $0.clock = 61 }
        let second = try SitePublisher(site: target(server), period: try period("2026-10"))
        try first.write(Page(path: "2026-10/manifest.json", text: "helplens"))
        try expect("site-locked") { try first.finish(root: []) }
        second.abandon()
        #expect(server.site.isEmpty)
        try publish(Edition(period: try period("2026-10"), name: "one"))
    }

    @Test(
        "says what a server answers",
        arguments: [
            (301, "moved-address"), (401, "unknown-login"), (403, "unwritable-site"), (404, "vanished-file"),
            (405, "no-webdav"), (409, "vanished-file"), (413, "unwritable-site"), (423, "locked-file"),
            (507, "disk-full"), (503, "server-trouble"), (999, "server-trouble"), (0, "server-trouble"),
        ])
    func words(status: Int, id: String) throws {
        let publisher = try SitePublisher(site: target(server), period: try period("2026-10"))
        server.state.withLock { $0.refusals["PUT"] = [status] }
        try expect(id, path: "https://server.example/help") {
            try publisher.write(Page(path: "2026-10/a.html", text: ""))
        }
    }

    @Test("is asked again where that may help, and not where it may not")
    func patience() throws {
        let waits = Waits()
        let patient = PatientServer(server: server) { waits.add($0) }
        let publisher = try SitePublisher(site: target(patient), period: try period("2026-10"))
        server.state.withLock { $0.refusals["PUT"] = [503, 500] }
        try publisher.write(Page(path: "2026-10/a.html", text: "a"))
        #expect(waits.all == [500, 1000])
        server.state.withLock { $0.refusals["PUT"] = [403] }
        try expect("unwritable-site") { try publisher.write(Page(path: "2026-10/b.html", text: "b")) }
        #expect(waits.all == [500, 1000])
        server.state.withLock { $0.fatalChange = 0 }
        try expect("unreachable-server") { try publisher.write(Page(path: "2026-10/c.html", text: "c")) }
        #expect(waits.all == [500, 1000, 500, 1000, 2000, 4000])
    }

    @Test("is named by an address that tells nobody a password and sends none in the open")
    func addresses() throws {
        #expect(try WebAddress(target: "site") == nil)
        #expect(try WebAddress(target: "/srv/a:b") == nil)
        #expect(
            try WebAddress(target: "https://Host.example:8443//a b/ü/%C3%BC/")?.text
                == "https://host.example:8443/a%20b/%C3%BC/%C3%BC")
        for loopback in ["http://localhost:80/x", "http://127.0.0.1", "http://[::1]:8080/x"] {
            #expect(try WebAddress(target: loopback)?.isLoopback == true)
        }
        for wrong in [
            "http://host/x", "ftp://host/x", "https://", "https:///x", "https://me:secret@host/x", "https://host:0/x",
            "https://host:99999/", "https://host/../x", "https://host/%2e%2E/x", "https://host/a?b", "https://host/#a",
            "https://host/%zz", "https://host/%+1", "https://ho st/", "https://host/a%2Fb",
            "http://127.0.0.1.evil.example/",
            "https://host/a%0Ab",
        ] {
            let problems = try #require(throws: Diagnostics.self, "\(wrong)") { try WebAddress(target: wrong) }
            #expect(problems.all.map(\.id) == ["bad-address"])
            #expect(!problems.description.contains("secret"))
        }
    }

    @Test("is listed whatever prefixes and addresses a server writes, and nothing outside is believed")
    func listings() throws {
        let body = """
            <?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:x="y"><response><href>/help/</href><propstat><prop>
            <resourcetype><collection/></resourcetype></prop></propstat></response>
            <response><href>https://server.example/help/a%20&amp;%20b.html</href><propstat><prop><resourcetype/>
            <getcontentlength> 12 </getcontentlength></prop></propstat></response>
            <response><href>/help/sub</href><propstat><prop><resourcetype><collection x:z="1"></collection></resourcetype>
            </prop></propstat></response>
            <response><href>/other/c.html</href></response><response><href>/help/%2e%2e</href></response>
            <response><href>/help/a%2Fb</href></response><response><href>/help/%zz</href></response>
            <response><href>/help/deep/er</href></response><response><href>/help/cut
            """
        struct Lister: WebServer {
            let body: String
            func send(_ request: WebRequest) throws -> WebAnswer { WebAnswer(status: 207, body: Array(body.utf8)) }
        }
        let address = try #require(try WebAddress(target: "https://server.example/help"))
        let entries = try WebDisk(address, server: Lister(body: body)).entries(in: address.text)
        #expect(entries.map(\.name) == ["a & b.html", "sub"])
        #expect(entries.map(\.kind) == [.file, .folder])
        #expect(entries.first?.size == 12)
    }
}

private final class Waits: Sendable {
    private let waits = Mutex<[UInt32]>([])
    var all: [UInt32] { waits.withLock { $0 } }
    func add(_ wait: UInt32) { waits.withLock { $0.append(wait) } }
}
