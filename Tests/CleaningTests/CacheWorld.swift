import Foundation
import Model
import Reading
import Synchronization
import TestSupport

@testable import Cleaning

/// Exports with a cache beside them, cleaned again and again.
final class CacheWorld {
    let folder: TemporaryFolder
    var configuration = Configuration()
    var segments: String?
    var program = "1"
    var cachePath: String { folder.path + "/cache/kept" }
    /// Bytes of the inputs that the last run has read.
    private(set) var readBytes = 0
    /// What was wrong with the cache, by its id.
    private(set) var problems: [String] = []

    /// - Parameter files: Texts by name; all are one source unless the configuration says otherwise.
    init(_ files: [String: String]) throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/exports", withIntermediateDirectories: true)
        for (name, text) in files { try write(text, to: name) }
        configuration.sources = [SourceSettings(path: folder.path + "/exports")]
    }

    func write(_ text: String, to name: String) throws { _ = try folder.write(text, to: "exports/" + name) }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: folder.path + "/exports/" + name) }

    /// What the inputs come to, in words that do not depend on how users are spread or called.
    func clean(
        cached: Bool, threads: Int = 2, verifying: Bool = false, memory: MemoryLimit? = nil, keepsValues: Bool = false
    ) throws -> String {
        let cache =
            cached
            ? try RunCache(folder: cachePath, program: program, verifiesInputs: verifying, threads: threads) : nil
        defer {
            cache?.close()
            problems = cache?.diagnostics.map(\.id) ?? []
        }
        cache?.sideFiles = [segments ?? ""]
        let read = Mutex(0)
        var rules = CleaningRules(
            configuration, zone: ZoneRules(configuration.timezone) ?? ZoneRules("UTC")!, today: nil)
        rules.keepsRejectedValues = keepsValues
        let cleaned = try Cleaning.clean(
            listInputs(configuration.sources, base: folder.path), rules: rules, catalogue: nil,
            segments: try segments.map {
                try SegmentsFile(
                    readSideTable(folder.write($0, to: "segments.csv"), name: "segments.csv"),
                    name: "segments.csv", caseSensitiveUsers: false)
            }, workers: threads, hashing: true, memory: memory, cache: cache,
            progress: { _, total in read.withLock { $0 = total } })
        readBytes = read.withLock { $0 }
        return cleaned.words
    }

    /// The names of what the cache holds.
    func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: cachePath).sorted() }

    func contents() throws -> [String: Data] {
        try Dictionary(
            uniqueKeysWithValues: files().map { ($0, try Data(contentsOf: URL(fileURLWithPath: cachePath + "/" + $0))) }
        )
    }

    /// Whether what a file of the cache holds is there for who opens the cache anew: the log, an input, or what is known
    /// of files.
    func has(_ name: String) throws -> Bool {
        let cache = try RunCache(folder: cachePath, program: program, verifiesInputs: false, threads: 1)
        cache.sideFiles = [""]
        let inputs = try listInputs(configuration.sources, base: folder.path)
        var rules = CleaningRules(configuration, zone: ZoneRules("UTC")!, today: nil)
        try rules.compileTimePatterns()
        rules.userKey = cache.userKey
        if name.hasPrefix("log-") { return cache.log(inputs, rules, nil) != nil }
        if name.hasPrefix("input-") { return try !cache.keptInputs(inputs, rules, nil).isEmpty }
        return !cache.hashes(of: inputs).contains(nil)
    }

    func removeLogs() throws {
        for name in try files() where name.hasPrefix("log-") {
            try FileManager.default.removeItem(atPath: cachePath + "/" + name)
        }
    }
}

extension CleanedInputs {
    fileprivate var words: String {
        var people: [String] = []
        var anonymous: [String] = []
        for partition in log.allPartitions {
            for user in 0..<partition.userCount {
                let rows = (partition.userStarts[user]..<partition.userStarts[user + 1]).map { index in
                    "\(partition.times[index]) \(partition.kinds[index]) \(log.scopes[Int(partition.scopes[index])]) "
                        + "\(log.items[Int(partition.items[index])].id) \(log.inputs[Int(partition.inputs[index])])"
                }
                if user == 0 {
                    anonymous += rows
                } else {
                    people.append(rows.joined(separator: "; ") + " segment \(partition.userSegments[user])")
                }
            }
        }
        let used = Set(log.allPartitions.flatMap { $0.items.map { Int($0) } })
        let items = log.items.indices.filter { used.contains($0) }.map {
            "\(log.items[$0].id) \(log.items[$0].title ?? "-") \(log.items[$0].type)"
        }
        let facts = facts.map { "\($0.head.map { "\($0)" } ?? "-") \($0.timeForms) \($0.dayOrder?.rawValue ?? "-")" }
        let inputs = provenance.inputs.map {
            "\($0.path) \($0.bytes) \($0.sha256 ?? "-") \($0.account) \($0.mappedColumns.sorted { $0.key < $1.key }) "
                + "\($0.ignoredColumns)"
        }
        let others = [
            "\(log.span.map { "\($0)" } ?? "-")", "\(log.population.map { "\($0)" } ?? "-")", "\(provenance.account)",
        ]
        return
            (people.sorted() + anonymous.sorted() + items + inputs + facts + rejects.map { "\($0)" }
            + diagnostics.map(\.description) + others).joined(separator: "\n")
    }
}
