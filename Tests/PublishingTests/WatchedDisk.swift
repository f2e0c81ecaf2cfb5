import Synchronization

@testable import Publishing

/// The local disk, with every change written down; it stops for good at a chosen change, as a killed run does.
final class WatchedDisk: Disk {
    struct Killed: Error {}

    let isFar = false
    private let disk = LocalDisk()
    private let canExchange: Bool
    private let fatalChange: Int?
    private let log = Mutex<[String]>([])

    init(canExchange: Bool = true, killedAtChange fatalChange: Int? = nil) {
        self.canExchange = canExchange
        self.fatalChange = fatalChange
    }

    /// What was done, one line a change.
    var changes: [String] { log.withLock { $0 } }

    private func change(_ words: String) throws {
        try log.withLock { log in
            if let fatalChange, log.count >= fatalChange { throw Killed() }
            log.append(words)
        }
    }

    func kind(of path: String) throws -> EntryKind { try disk.kind(of: path) }
    func names(in folder: String) throws -> [String] { try disk.names(in: folder) }
    func read(_ path: String, limit: Int) throws -> [UInt8] { try disk.read(path, limit: limit) }
    func entries(in folder: String) throws -> [Entry] { try disk.entries(in: folder) }

    func makeFolder(_ path: String) throws {
        try change("make \(path)")
        try disk.makeFolder(path)
    }

    func write(_ path: String, chunks: () -> [UInt8]?) throws {
        // A kill in the middle of a file leaves its beginning.
        do { try change("write \(path)") } catch {
            try? disk.write(Array((chunks() ?? []).prefix(3)), to: path)
            throw error
        }
        try disk.write(path, chunks: chunks)
    }

    func rename(_ path: String, to goal: String) throws {
        try change("rename \(path) \(goal)")
        try disk.rename(path, to: goal)
    }

    func copy(_ path: String, to goal: String) throws {
        try change("copy \(path) \(goal)")
        try disk.copy(path, to: goal)
    }

    func exchange(_ a: String, _ b: String) throws -> Bool {
        guard canExchange else { return false }
        try change("exchange \(a) \(b)")
        return try disk.exchange(a, b)
    }

    func remove(_ path: String) throws {
        guard try disk.kind(of: path) != .missing else { return }
        try change("remove \(path)")
        try disk.remove(path)
    }

    func removeIfEmpty(_ folder: String) {
        do {
            try change("tidy \(folder)")
            disk.removeIfEmpty(folder)
        } catch {}
    }

    func lock(_ path: String) throws -> (any HeldLock)? {
        try change("lock \(path)")
        return try disk.lock(path).map { WatchedLock(lock: $0, change: change) }
    }

    func synchronize(_ folder: String) throws { try change("synchronize \(folder)") }

    private struct WatchedLock: HeldLock {
        let lock: any HeldLock
        let change: @Sendable (String) throws -> Void

        func release() {
            do {
                try change("unlock")
                lock.release()
            } catch {}
        }
    }
}
