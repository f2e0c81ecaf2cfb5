public import Cleaning
import Foundation
public import Model
import Reading

/// An interaction as a test writes it down.
public struct TestRow: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00 UTC.
    public var time: Int64
    /// Empty for an anonymous interaction.
    public var user: String
    public var item: String
    public var scope: String
    public var kind: InteractionKind
    /// The number of the file it is written to.
    public var file: Int

    public init(time: Int64, user: String, item: String, scope: String, kind: InteractionKind, file: Int = 0) {
        self.time = time
        self.user = user
        self.item = item
        self.scope = scope
        self.kind = kind
        self.file = file
    }

    /// A row at a UTC time such as `2026-10-05T09:30:00Z`.
    public init(_ time: String, _ user: String, _ item: String, _ scope: String, _ kind: InteractionKind) {
        let date = ISO8601DateFormatter().date(from: time) ?? Date(timeIntervalSince1970: 1)
        self.init(
            time: Int64(date.timeIntervalSince1970 * 1000), user: user, item: item, scope: scope, kind: kind)
    }

    fileprivate var csv: String {
        let seconds = Date(timeIntervalSince1970: Double(time - time % 1000) / 1000)
        let text = ISO8601DateFormatter().string(from: seconds).dropLast()
        let fraction = String(time % 1000)
        return
            "\(text).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)Z,\(user),\(item),\(scope),\(kind.name)"
    }
}

/// A folder of its own for each use, removed when the value goes away.
public final class TemporaryFolder {
    public let path: String

    public init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("helplens-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, in a folder of its own where its name has one, and returns its path.
    public func write(_ text: String, to name: String) throws -> String {
        let file = path + "/" + name
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return file
    }
}

extension MemoryLimit {
    /// A limit that even the smallest logs exceed: every few records go to a file, every few users are ordered alone.
    public static func tiny(in folder: String? = nil) -> MemoryLimit {
        MemoryLimit(
            heldBytes: 0, rowsAWrite: 2, rowsAtOnce: 3,
            folder: folder ?? FileManager.default.temporaryDirectory.path)
    }
}

/// Cleans CSV files written for the test, one an element, named `0.csv`, `1.csv` …
///
/// - Parameter people: What the log's readers are told of single people.
public func cleanedFiles(
    _ files: [String], configuration: Configuration = Configuration(), catalogue: String? = nil,
    segments: String? = nil, zone: String = "UTC", today: Day? = nil, workers: Int = 2,
    memory: MemoryLimit? = nil, people: Set<PeopleMode> = [], key: PeopleKey? = nil
) throws -> CleanedInputs {
    let folder = try TemporaryFolder()
    var configuration = configuration
    let settings = configuration.sources.first
    configuration.sources = try files.enumerated().map { index, text in
        var source = settings ?? SourceSettings(path: "")
        source.path = try folder.write(text, to: "\(index).csv")
        return source
    }
    let inputs = try listInputs(configuration.sources, base: folder.path)
    let side = { (text: String, name: String) in
        try readSideTable(folder.write(text, to: name), name: name)
    }
    var rules = CleaningRules(configuration, zone: ZoneRules(zone)!, today: today)
    rules.tell(people, key: key)
    return try clean(
        inputs, rules: rules,
        catalogue: catalogue.map { try Catalogue(side($0, "catalogue.csv"), name: "catalogue.csv", aliases: [:]) },
        segments: segments.map {
            try SegmentsFile(side($0, "segments.csv"), name: "segments.csv", caseSensitiveUsers: false)
        },
        workers: workers, hashing: false, memory: memory)
}

extension InteractionLog {
    /// All partitions at once, which fit into memory in a test.
    public var allPartitions: [LogPartition] { (0..<partitionCount).map { try! partition(at: $0) } }
}

/// Cleans the files that a configuration's sources name.
public func cleanedSources(_ configuration: Configuration, base: String, workers: Int = 2) throws -> CleanedInputs {
    let rules = CleaningRules(configuration, zone: ZoneRules("UTC")!, today: nil)
    return try clean(
        listInputs(configuration.sources, base: base), rules: rules, catalogue: nil, segments: nil, workers: workers,
        hashing: false)
}

/// The log of some rows, written to a file and cleaned.
public func log(
    of rows: [TestRow], configuration: Configuration = Configuration(), catalogue: String? = nil,
    segments: String? = nil, zone: String = "UTC", workers: Int = 2, memory: MemoryLimit? = nil,
    people: Set<PeopleMode> = [], key: PeopleKey? = nil
) throws -> InteractionLog {
    let files = (0...(rows.map(\.file).max() ?? 0)).map { file in
        (["time,user,item,scope,kind"] + rows.filter { $0.file == file }.map(\.csv)).joined(separator: "\n") + "\n"
    }
    return try cleanedFiles(
        files, configuration: configuration, catalogue: catalogue, segments: segments, zone: zone, workers: workers,
        memory: memory, people: people, key: key
    ).log
}
