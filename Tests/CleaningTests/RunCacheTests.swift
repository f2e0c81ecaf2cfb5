import Foundation
import Model
import Reading
import TestSupport
import Testing

@testable import Cleaning

@Suite("The run cache")
struct RunCacheTests {
    private static let header = "time,user,item,kind,scope,item title,url\n"
    private static let august =
        header + """
            2026-08-03T10:00:00Z,Anna,open,loaded,Sales,Open it,
            2026-08-03T10:00:01Z,anna,open,viewed,Sales,Open it now,
            2026-08-04T10:00:00Z,svc-robot,open,viewed,Sales,,
            2026-08-04T10:00:00Z,,open,viewed,,,https://a/x
            yesterday,Bert,open,viewed,Sales,,
            2026-08-05 11:00,Bert,close,wondered,Sales,,

            """
    private static let september =
        header + """
            2026-09-01T10:00:00Z,Bert,close,clicked,Old Sales,Close it,
            2026-08-04T10:00:00Z,,open,viewed,,,https://a/x
            2026-09-02 09:30,Anna,open,clicked,Sales,Opened,

            """
    /// Which number is the day is told by the last row alone.
    private static let either =
        header
        + "03/04/2026 10:00,Anna,open,loaded,Sales,Early,\n05/06/2026,Cid,open,viewed,,Late,\n13/06/2026,Cid,open,viewed,,,\n"

    private func world() throws -> CacheWorld {
        let world = try CacheWorld([
            "a.csv": RunCacheTests.august, "b.csv": RunCacheTests.september, "c.csv": RunCacheTests.either,
        ])
        world.configuration.aliases = ["Old Sales": "Sales", "Older Sales": "Sales"]
        world.configuration.exclude.users = [Glob("svc-*"), Glob("nobody")]
        world.configuration.scopeRules = [.init(name: "App A", url: Glob("https://a/*"))]
        world.segments = "user,segment\nANNA,Office\nbert,Field\nDora,Office\n"
        return world
    }

    @Test(
        "gives what reading gives: of the log, of inputs, of both, with one thread and with three", arguments: [1, 3])
    func same(threads: Int) throws {
        let world = try world()
        let read = try world.clean(cached: false)
        #expect(try world.clean(cached: true, threads: threads) == read)
        #expect(world.readBytes > 0)
        #expect(try world.clean(cached: true, threads: 4 - threads) == read)
        #expect(world.readBytes == 0)
        try world.removeLogs()
        #expect(try world.clean(cached: true, threads: threads) == read)
        #expect(world.readBytes == 0)
        #expect(try world.clean(cached: true, threads: threads) == read)
    }

    @Test("has only those inputs read that are new, wherever the others lie now")
    func onlyNew() throws {
        let world = try world()
        _ = try world.clean(cached: true)
        try world.write(RunCacheTests.header + "2026-10-01,Anna,open,clicked,Sales,Newest,\n", to: "d.csv")
        #expect(try world.clean(cached: true) == world.clean(cached: false))
        try world.remove("a.csv")
        try world.write(RunCacheTests.august, to: "z.csv")
        #expect(try world.clean(cached: false).contains("z.csv"))
        let plain = try world.clean(cached: false)
        #expect(try world.clean(cached: true) == plain)
        #expect(world.readBytes == 0)
        try world.write(RunCacheTests.header + "2026-10-01,Anna,open,clicked,Sales,Newer!,\n", to: "d.csv")
        #expect(try world.clean(cached: true) == world.clean(cached: false))
        _ = try world.clean(cached: true)
        #expect(world.readBytes == 0)
    }

    @Test("counts for nothing once a rule, a side file or the program is another")
    func otherRules() throws {
        let changes: [(CacheWorld) -> Void] = [
            { $0.configuration.aliases["Sales"] = "Selling" },
            { $0.configuration.exclude.users = [Glob("Bert")] },
            { $0.configuration.exclude.items = [Glob("cl*")] },
            { $0.configuration.scopeRules = [] },
            { $0.configuration.caseSensitiveUsers = true },
            { $0.configuration.sources[0].timezone = "Europe/Berlin" },
            { $0.configuration.sources[0].columns = [.item: "item title"] },
            { $0.configuration.sources[0].kinds = ["wondered": .viewed] },
            { $0.configuration.sources[0].sentinels = ["bert"] },
            { $0.configuration.sources[0].constants = [.scope: "All"] },
            { $0.configuration.duplicates = .keep },
            { $0.configuration.retentionMonths = 1 },
            { $0.segments = "user,segment\nanna,Field\n" },
            { $0.segments = nil },
        ]
        let world = try world()
        let (base, segments) = (world.configuration, world.segments)
        let before = try world.clean(cached: true)
        for (index, change) in changes.enumerated() {
            (world.configuration, world.segments) = (base, segments)
            change(world)
            let read = try world.clean(cached: false)
            #expect(read != before, "change \(index) changes nothing")
            #expect(try world.clean(cached: true) == read, "change \(index)")
        }
        (world.configuration, world.segments) = (base, segments)
        world.program = "2"
        #expect(try world.clean(cached: true) == before)
        #expect(world.readBytes > 0)
    }

    @Test("takes back rows of kept inputs by rows of new ones, and the other way round")
    func voiding() throws {
        let world = try CacheWorld(["a.csv": "id,target,time,user,item,kind\n1,,2026-10-01,anna,open,viewed\n"])
        world.configuration.sources[0].profile.voiding = .init(kind: "voided", id: "id", target: "target")
        #expect(try world.clean(cached: true) == world.clean(cached: false))
        try world.write(
            "id,target,time,user,item,kind\n2,1,2026-10-02,anna,open,voided\n3,,2026-10-02,bert,open,viewed\n",
            to: "b.csv")
        let read = try world.clean(cached: false)
        #expect(read.contains("ignored: 2"))
        #expect(try world.clean(cached: true) == read)
        #expect(world.problems == [])
        try world.removeLogs()
        #expect(try world.clean(cached: true) == read)
        #expect(world.readBytes == 0 && world.problems == [])
        try world.remove("a.csv")
        #expect(try world.clean(cached: true) == world.clean(cached: false))
    }

    @Test("loads inputs where memory is short, and keeps nothing of a run that it does not suffice for")
    func shortOfMemory() throws {
        let world = try world()
        let read = try world.clean(cached: false)
        #expect(try world.clean(cached: true, memory: .tiny()) == read)
        #expect(try !world.files().contains { $0.hasPrefix("log-") || $0.hasPrefix("input-") })
        _ = try world.clean(cached: true)
        try world.removeLogs()
        try world.write(RunCacheTests.header + "2026-10-01,Anna,open,clicked,Sales,Newest,\n", to: "d.csv")
        let kept = try world.files().filter { $0.hasPrefix("input-") }
        #expect(try world.clean(cached: true, memory: .tiny()) == world.clean(cached: false))
        #expect(try world.files().filter { $0.hasPrefix("input-") || $0.hasPrefix("log-") } == kept)
        let ample = MemoryLimit(bytes: 1 << 30, folder: world.folder.path)
        #expect(try world.clean(cached: true, memory: ample) == world.clean(cached: false))
        #expect(try world.files().contains { $0.hasPrefix("log-") })
    }

    @Test("is neither asked nor written where rules keep what rejected rows say")
    func values() throws {
        let world = try world()
        _ = try world.clean(cached: true)
        let kept = try world.contents()
        let read = try world.clean(cached: true, keepsValues: true)
        #expect(try read == world.clean(cached: false, keepsValues: true) && read.contains("yesterday"))
        #expect(try world.contents() == kept)
    }

    @Test("holds no user's name")
    func nobodysName() throws {
        let world = try world()
        world.configuration.exclude.users = []
        _ = try world.clean(cached: true)
        for name in try world.files() {
            let bytes = String(
                decoding: try Data(contentsOf: URL(fileURLWithPath: world.cachePath + "/" + name)), as: UTF8.self
            ).lowercased()
            for user in ["anna", "bert", "svc-robot", "dora", "cid,"] { #expect(!bytes.contains(user), "\(name)") }
        }
        #expect(try world.files().count == 7)
    }

    @Test("is not there where any byte of it is another, and where any of its files ends early")
    func damage() throws {
        let world = try CacheWorld(["a.csv": "time,user,item,kind\n2026-10-01,anna,open,viewed\n,anna,,viewed\n"])
        let read = try world.clean(cached: true)
        let whole = try world.contents()
        for (name, data) in whole where name != "CACHEDIR.TAG" {
            let url = URL(fileURLWithPath: world.cachePath + "/" + name)
            for place in data.indices {
                var flipped = data
                flipped[place] ^= 1 << UInt8(place % 8)
                for bytes in [flipped, data.prefix(place)] {
                    try bytes.write(to: url)
                    #expect(try !world.has(name), "\(name) at \(place)")
                    guard place % 61 == 0 else { continue }
                    #expect(try world.clean(cached: true, threads: 1) == read)
                    for (other, data) in whole {
                        try data.write(to: URL(fileURLWithPath: world.cachePath + "/" + other))
                    }
                }
            }
            try data.write(to: url)
            #expect(try world.has(name))
        }
    }

    @Test("is not taken from a folder that others may write to, or that holds other things")
    func foreign() throws {
        let world = try world()
        func refusal() -> String? {
            do {
                _ = try world.clean(cached: true)
                return nil
            } catch {
                return (error as? Diagnostics)?.all.first?.id
            }
        }
        #expect(refusal() == nil)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: world.cachePath)
        #expect(refusal() == "foreign-cache")
        try FileManager.default.removeItem(atPath: world.cachePath)
        try FileManager.default.createDirectory(
            atPath: world.cachePath, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let mine = world.cachePath + "/mine"
        try Data("x".utf8).write(to: URL(fileURLWithPath: mine))
        #expect(refusal() == "foreign-cache")
        #expect(throws: Diagnostics.self) { try RunCache.clear(folder: world.cachePath) }
        #expect(FileManager.default.fileExists(atPath: mine))
        try FileManager.default.removeItem(atPath: mine)
        #expect(refusal() == nil)
        #expect(try RunCache.clear(folder: world.cachePath))
        #expect(try !RunCache.clear(folder: world.cachePath))
        #expect(!FileManager.default.fileExists(atPath: world.cachePath))
        try FileManager.default.removeItem(atPath: world.folder.path + "/cache")
        try Data("x".utf8).write(to: URL(fileURLWithPath: world.folder.path + "/cache"))
        #expect(refusal() == "unwritable-cache")
    }

    @Test("knows a file by what the disk says of it, unless it is to be verified or was touched a moment ago")
    func states() throws {
        let world = try CacheWorld(["a.csv": RunCacheTests.august])
        let inputs = try listInputs(world.configuration.sources, base: world.folder.path)
        let state = try #require(FileState(ofFileAt: inputs[0].path))
        #expect(!InputStates.Entry(state, seen: state.changed + 3, sha256: "").isSettled)
        #expect(InputStates.Entry(state, seen: state.changed + 4, sha256: "").isSettled)
        let right = try contentSHA256(of: inputs[0])
        for (isSettled, verifying, expected) in [(true, false, "kept"), (true, true, right), (false, false, right)] {
            let folder = try CacheFolder(world.cachePath)
            let key = CacheKey(InputStates.name, program: "", folder.userKey).bytes
            var states = InputStates()
            states.note(.init(state: state, sha256: "kept", isSettled: isSettled), at: inputs[0].path)
            folder.write(key.fileName(InputStates.name), key: key) { try states.write(to: $0) }
            let cache = try RunCache(
                folder: world.cachePath, program: "1", verifiesInputs: verifying, threads: 1)
            #expect(cache.hashes(of: inputs) == [expected])
        }
    }

    @Test("takes a site that is made of something else for another, and for nothing damaged")
    func otherSite() throws {
        let world = try world()
        _ = try world.clean(cached: true)
        let inputs = try listInputs(world.configuration.sources, base: world.folder.path)
        let cache = try RunCache(folder: world.cachePath, program: "1", verifiesInputs: true, threads: 1)
        let isNoted = { cache.isPublished("site", of: inputs, made: $0, state: $1) }
        cache.notePublished("site", of: inputs, made: "October", state: "whole")
        #expect(isNoted("October", "whole"))
        #expect(!isNoted("September", "whole"))
        #expect(!isNoted("October", "touched"))
        #expect(cache.diagnostics == [])
    }

    @Test("is private: its folder and the files in it")
    func modes() throws {
        let world = try world()
        _ = try world.clean(cached: true)
        for path in [world.cachePath] + (try world.files().map { world.cachePath + "/" + $0 }) {
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == (path == world.cachePath ? 0o700 : 0o600), "\(path)")
        }
    }
}
