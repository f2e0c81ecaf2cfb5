import Foundation
import Model
import Testing
import TestSupport

@testable import Cleaning

@Suite("Spilling")
struct SpillingTests {
    @Test("makes the same log of records in files as of records in memory", arguments: 0..<24)
    func sameLog(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) &* 104_729 + 5)
        let world = SpillWorld(random: &random)
        let held = try world.cleaned(workers: 1, memory: nil)
        #expect(held.log.interactionCount > 0)
        for workers in [1, 3] {
            let spilled = try world.cleaned(workers: workers, memory: .tiny())
            #expect(spilled.log.partitionCount > held.log.partitionCount, "seed \(seed)")
            #expect(interactions(spilled.log) == interactions(held.log), "seed \(seed)")
            #expect(spilled.log.items == held.log.items && spilled.log.scopes == held.log.scopes, "seed \(seed)")
            #expect(spilled.log.span == held.log.span, "seed \(seed)")
            #expect(spilled.provenance == held.provenance, "seed \(seed)")
            #expect(spilled.rejects == held.rejects, "seed \(seed)")
            #expect(
                spilled.diagnostics.filter { $0.id != "memory-exceeded" } == held.diagnostics, "seed \(seed)")
        }
    }

    /// What each known user did, in order, and what people without a name did; users by what they did.
    private func interactions(_ log: InteractionLog) -> [String] {
        var found: [String] = []
        for partition in log.allPartitions {
            let row = { (index: Int) in
                "\(partition.times[index]) \(log.items[Int(partition.items[index])].id) "
                    + "\(log.scopes[Int(partition.scopes[index])]) \(partition.kinds[index]) \(partition.inputs[index])"
            }
            found += (partition.userStarts[0]..<partition.userStarts[1]).map(row)
            for user in 1..<max(1, partition.userCount) {
                let own = (partition.userStarts[user]..<partition.userStarts[user + 1]).map(row)
                found.append("\(partition.userSegments[user]): " + own.joined(separator: ", "))
            }
        }
        return found.sorted()
    }

    @Test("says when one person's interactions are more than memory allows, and keeps them all")
    func onePerson() throws {
        let rows = (10..<40).map { "2026-10-05T10:00:\($0)Z,anna,a,viewed" }
        let file = (["time,user,item,kind"] + rows).joined(separator: "\n")
        let cleaned = try cleanedFiles([file], memory: .tiny())
        #expect(cleaned.diagnostics.map(\.id) == ["memory-exceeded"])
        #expect(cleaned.log.interactionCount == 30)
    }

    @Test("keeps files without a name, and takes away names that a killed run left")
    func nameless() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("left", to: "helplens-spill-1")
        _ = try folder.write("other", to: "notes.txt")
        let file = try SpillFile(in: folder.path)
        let places = try ["one", "three"].map { try Array($0.utf8).withUnsafeBytes(file.append) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["notes.txt"])
        var read = [UInt8](repeating: 0, count: 5)
        try read.withUnsafeMutableBytes { try file.read(at: places[1], into: $0) }
        #expect(String(decoding: read, as: UTF8.self) == "three")
    }

    @Test("ends with a word when the disk is full, and when the folder is not there")
    func noRoom() throws {
        let place = "/no/such/folder"
        let missing = #expect(throws: Diagnostics.self) {
            try cleanedFiles(["time,user,item,kind\n2026-10-05T10:00:00Z,anna,a,viewed\n"], memory: .tiny(in: place))
        }
        #expect(missing?.all.map(\.id) == ["unusable-temporary-folder"])
        #expect(missing?.all.first?.location == SourceLocation(file: place))
        let device = open("/dev/full", O_RDWR)
        guard device >= 0 else { return }
        let file = SpillFile(descriptor: device, folder: "tmp")
        let full = #expect(throws: Diagnostics.self) {
            try [UInt8](repeating: 1, count: 9).withUnsafeBytes(file.append)
        }
        #expect(full?.all.map(\.id) == ["disk-full"])
    }

    @Test("divides what is allowed so that more memory never leaves less room, and the least still does some work")
    func division() {
        var before = (held: 0, atOnce: 0)
        for bytes in [0, 128 << 20, 200 << 20, 512 << 20, 2 << 30] {
            let limit = MemoryLimit(bytes: bytes, folder: "")
            let now = (held: limit.heldBytes(workers: 2), atOnce: limit.rowsAtOnce(workers: 2, names: 30 << 20))
            #expect(now.held >= max(before.held, 1 << 20) && now.atOnce >= max(before.atOnce, 10_000))
            #expect(bytes == 0 || now.held < bytes && now.atOnce * 2 * 96 < bytes)
            #expect(limit.threads(atMost: 64) >= 1 && limit.threads(atMost: 64) << 24 < max(bytes, 128 << 20))
            before = now
        }
    }
}
