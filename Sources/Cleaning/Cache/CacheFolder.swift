import Foundation
import Model
import Synchronization

/// The folder of a run cache: this user's alone, with a random key, and marked so that backups pass it over.
///
/// Nothing in it is owed to anybody. What is damaged is not there; what cannot be written is not kept.
final class CacheFolder: Sendable {
    let path: String
    let userKey: UserKey
    private let state = Mutex(State())

    private struct State {
        var used: Set<String> = []
        var diagnostics: [Diagnostic] = []
        var hasWritten = false
        /// Once the disk has refused, it is not asked again.
        var isUnwritable = false
    }

    /// See https://bford.info/cachedir.
    private static let tag = "CACHEDIR.TAG"
    private static let tagText = """
        Signature: 8a477f597d28d172789f06886806bc55
        # What HelpLens keeps between runs so that nothing is read twice. It may be removed at any time.

        """
    private static let keyName = "key"
    private static let unfinished = ".part"
    private static let kinds = ["input-", "log-", "site-", "inputs"]

    /// - Throws: `Diagnostics` with `foreign-cache` or `unwritable-cache`: the run then goes on without it.
    init(_ path: String) throws {
        self.path = path
        do {
            try CacheFolder.prepare(path)
            userKey = UserKey(try CacheFolder.key(in: path))
        } catch let failure as CacheDisk.Failure {
            throw Diagnostics(CacheFolder.unwritable(path, failure))
        }
    }

    var diagnostics: [Diagnostic] { state.withLock { $0.diagnostics } }

    private static func prepare(_ path: String) throws {
        try CacheDisk.makeFolder(path)
        guard let status = CacheDisk.status(of: path), status.isFolder, status.isOwn, status.isPrivate else {
            throw Diagnostics(
                foreign(
                    path, why: "it is not a folder of this user alone",
                    hint: "name another folder under `cache:`, or close this one to others: chmod 700"))
        }
        if let found = CacheDisk.Reading(path + "/" + tag),
            (try? found.read(43, at: 0)) == Array(tagText.utf8.prefix(43))
        {
            return
        }
        guard try CacheDisk.names(in: path).allSatisfy({ $0 == tag || $0.hasSuffix(unfinished) }) else {
            throw Diagnostics(
                foreign(path, why: "it holds other files", hint: "name a new or empty folder under `cache:`"))
        }
        try put(Array(tagText.utf8), to: tag, in: path)
    }

    /// The folder's key, made when there is none, or none that is whole.
    private static func key(in path: String) throws -> [UInt8] {
        if let key = readKey(path) { return key }
        var random = SystemRandomNumberGenerator()
        var written = CacheBytes()
        for _ in 0..<UserKey.byteCount / 8 { written.add(random.next() as UInt64) }
        written.add(written.bytes.withUnsafeBytes { Checksum.of($0, seed: 0) })
        try put(written.bytes, to: keyName, in: path)
        // Another run may have put its own there at the same moment: what stands there now is the key.
        return readKey(path) ?? Array(written.bytes.prefix(UserKey.byteCount))
    }

    private static func readKey(_ path: String) -> [UInt8]? {
        let size = UserKey.byteCount + 8
        guard let file = CacheDisk.Reading(path + "/" + keyName), file.size == size,
            let bytes = try? file.read(size, at: 0)
        else { return nil }
        let key = Array(bytes.prefix(UserKey.byteCount))
        var sum = CacheBytes()
        sum.add(key.withUnsafeBytes { Checksum.of($0, seed: 0) })
        return Array(bytes.suffix(8)) == sum.bytes ? key : nil
    }

    private static func put(_ bytes: [UInt8], to name: String, in path: String) throws {
        try writing(name, in: path) { try $0.write(bytes) }
    }

    /// Writes a file under another name and renames it when it is whole.
    private static func writing(_ name: String, in path: String, _ body: (CacheDisk.Writing) throws -> Void) throws {
        let partial = "\(path)/\(name)-\(CacheDisk.processNumber)-\(UInt32.random(in: 0 ... .max))\(unfinished)"
        do {
            try body(try CacheDisk.Writing(partial))
            try CacheDisk.rename(partial, to: path + "/" + name)
        } catch {
            CacheDisk.remove(partial)
            throw error
        }
    }

    /// What a file says, when it is there and whole.
    func read<Value>(_ name: String, key: [UInt8], _ body: (CacheFileReader) throws -> Value) -> Value? {
        guard let file = CacheDisk.Reading(path + "/" + name) else { return nil }
        do {
            let value = try body(try CacheFileReader(file, key: key))
            CacheDisk.touch(path + "/" + name)
            _ = state.withLock { $0.used.insert(name) }
            return value
        } catch {
            let damage = Diagnostic(
                .warning, id: "damaged-cache", at: SourceLocation(file: path + "/" + name),
                "A file of the cache is damaged and made anew", why: "what it keeps is read from the exports again")
            state.withLock { if !$0.diagnostics.contains(damage) { $0.diagnostics.append(damage) } }
            return nil
        }
    }

    func write(_ name: String, key: [UInt8], _ body: (CacheFileWriter) throws -> Void) {
        if state.withLock({ $0.isUnwritable }) { return }
        do {
            try CacheFolder.writing(name, in: path) {
                let writer = try CacheFileWriter($0, key: key)
                try body(writer)
                try writer.finish()
            }
            state.withLock {
                $0.used.insert(name)
                $0.hasWritten = true
            }
        } catch {
            let failure = error as? CacheDisk.Failure ?? CacheDisk.Failure()
            state.withLock {
                if !$0.isUnwritable { $0.diagnostics.append(CacheFolder.unwritable(path, failure)) }
                $0.isUnwritable = true
            }
        }
    }

    /// Removes what was of no use for long, once something new was written: the files used longest ago, as far as the
    /// folder is larger than 1 GiB and than twice what this run has used of it.
    func prune() {
        let (used, hasWritten) = state.withLock { ($0.used, $0.hasWritten) }
        guard hasWritten, let names = try? CacheDisk.names(in: path) else { return }
        let kept = names.filter { CacheFolder.isOurs($0) }.compactMap { name in
            CacheDisk.status(of: path + "/" + name).map { (name: name, status: $0) }
        }
        let usedSize = kept.filter { used.contains($0.name) }.reduce(0) { $0 + $1.status.size }
        var room = max(CacheFolder.smallestLimit, 2 * usedSize) - usedSize
        for file in kept.filter({ !used.contains($0.name) }).sorted(by: { $0.status.used > $1.status.used }) {
            room -= file.status.size
            if room < 0 { CacheDisk.remove(path + "/" + file.name) }
        }
        // What a killed run has left; one that runs at this moment writes its file anew, or goes without.
        for name in names where name.hasSuffix(CacheFolder.unfinished) {
            let age = CacheDisk.status(of: path + "/" + name).map {
                Int(Date().timeIntervalSince1970) - $0.used.seconds
            }
            if let age, age > CacheFolder.longestWriting { CacheDisk.remove(path + "/" + name) }
        }
    }

    private static let smallestLimit = 1 << 30
    /// In seconds.
    private static let longestWriting = 3600

    /// Removes a cache's own files and then the folder; a folder that holds others stays.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: `Diagnostics` with `foreign-cache` or `unwritable-cache`.
    static func clear(_ path: String) throws -> Bool {
        guard let status = CacheDisk.status(of: path) else { return false }
        do {
            guard status.isFolder, status.isOwn, CacheDisk.Reading(path + "/" + tag) != nil else {
                throw Diagnostics(foreign(path, why: "nothing says that HelpLens has made it", hint: nil))
            }
            for name in try CacheDisk.names(in: path) where isOurs(name) || name.hasSuffix(unfinished) {
                CacheDisk.remove(path + "/" + name)
            }
            for name in [keyName, tag] { CacheDisk.remove(path + "/" + name) }
            try CacheDisk.removeFolder(path)
        } catch let failure as CacheDisk.Failure {
            throw Diagnostics(unwritable(path, failure))
        }
        return true
    }

    private static func isOurs(_ name: String) -> Bool {
        kinds.contains { name.hasPrefix($0) } && !name.hasSuffix(unfinished)
    }

    private static func foreign(_ path: String, why: String, hint: String?) -> Diagnostic {
        Diagnostic(
            .warning, id: "foreign-cache", at: SourceLocation(file: path), "Folder is not a cache of this user's",
            why: why, hint: hint)
    }

    private static func unwritable(_ path: String, _ failure: CacheDisk.Failure) -> Diagnostic {
        Diagnostic(
            .warning, id: "unwritable-cache", at: SourceLocation(file: path), "The cache cannot be written",
            why: failure.why, hint: "the next run reads everything again; `--no-cache` goes without one")
    }
}
