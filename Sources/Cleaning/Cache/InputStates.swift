import Model
import Foundation
import Reading

/// What files on the disk were when their bytes were hashed last, so that bytes that cannot have changed are not read.
struct InputStates {
    struct Entry: Equatable {
        var state: FileState
        var sha256: String
        /// Whether the file had not been touched for a while, so that no later change can hide behind a coarse clock.
        var isSettled: Bool

        init(state: FileState, sha256: String, isSettled: Bool) {
            self.state = state
            self.sha256 = sha256
            self.isSettled = isSettled
        }

        /// - Parameter seen: When the state was asked for, in seconds since 1970.
        init(_ state: FileState, seen: Int, sha256: String) {
            self.init(
                state: state, sha256: sha256,
                isSettled: max(state.modified, state.changed) < seen - InputStates.coarsestClock)
        }
    }

    /// In seconds; the clock of FAT disks goes in steps of two.
    private static let coarsestClock = 3
    /// The most files that are remembered beyond those of a run.
    private static let mostFiles = 100_000

    static let name = "inputs"

    /// By absolute path.
    private(set) var entries: [String: Entry] = [:]
    private let sizes: Set<Int>

    init() { sizes = [] }

    /// Whether some remembered file was as large, so that hashing this one may save reading it.
    func mayKnow(_ state: FileState) -> Bool { sizes.contains(state.size) }

    mutating func note(_ entry: Entry, at path: String) {
        if entries[path] == nil, entries.count >= InputStates.mostFiles { entries = [:] }
        entries[path] = entry
    }

    func write(to file: CacheFileWriter) throws {
        var block = CacheBytes()
        block.add(entries.sorted { $0.key.isBefore($1.key) }) {
            let state = $1.value.state
            $0.add($1.key)
            for number in [state.size, state.modified, state.modifiedNanoseconds, state.changed] { $0.add(number) }
            $0.add(state.changedNanoseconds)
            $0.add(state.device)
            $0.add(state.number)
            $0.add($1.value.sha256)
            $0.add($1.value.isSettled)
        }
        try file.write(block)
    }

    /// - Throws: `CacheDamage`.
    init(_ file: CacheFileReader) throws {
        var block = try file.block(0)
        let listed = try block.list {
            let path = try $0.text()
            let state = FileState(
                size: try $0.int(), modified: try $0.seconds(), modifiedNanoseconds: try $0.int(),
                changed: try $0.seconds(), changedNanoseconds: try $0.int(), device: try $0.word(),
                number: try $0.word())
            return (path, Entry(state: state, sha256: try $0.text(), isSettled: try $0.flag()))
        }
        try block.finish()
        entries = Dictionary(listed) { first, _ in first }
        sizes = Set(entries.values.map(\.state.size))
    }
}

extension CacheReader {
    fileprivate mutating func seconds() throws -> Int { try int(in: -1 << 50..<1 << 50) }
}
