public import Model

/// One file to read.
public struct Input: Hashable, Sendable {
    /// What to open; `-` is standard input.
    public var path: String
    /// The path relative to the configuration's folder, for messages and pages.
    public var name: String
    /// The index of its `SourceSettings`.
    public var source: Int

    public init(path: String, name: String, source: Int) {
        self.path = path
        self.name = name
        self.source = source
    }
}

/// What is known of an input before its rows are read.
public struct InputHead: Sendable {
    public var format: InputFormat
    /// The header's cells (CSV), or the names of the first records' values in order of first sight (JSON): the keys
    /// that lead to a value, joined by dots.
    public var columnNames: [String]
    /// Where the header stands.
    public var location: SourceLocation
    /// Whether there are no records and therefore no columns, so that none may be asked for (JSON).
    public var isEmpty = false

    public init(format: InputFormat, columnNames: [String], location: SourceLocation) {
        self.format = format
        self.columnNames = columnNames
        self.location = location
    }
}

/// What became of an input.
public struct InputOutcome: Sendable {
    /// Bytes read, as they lie on disk.
    public var bytes = 0
    /// SHA-256 of those bytes in hexadecimal; `nil` when it was not asked for, or the input was not read to its end.
    public var sha256: String?
    /// Batches of other attempts do not count.
    public var finalAttempt = 0
    /// Why the input was not read to its end; its batches do not count then.
    public var error: Diagnostics?
    /// What is to be known of an input that was read to its end.
    public var warnings: [Diagnostic] = []

    public init() {}
}

/// What a reader takes before it gives up on a field or a record, in bytes as they are written in the file.
struct ReadingLimits: Sendable {
    /// A longer field rejects its row.
    var field = 1 << 20
    /// A record whose end is not found within so many bytes is rejected.
    var record = 1 << 24
    /// The header and what else is looked at before the first row.
    var head = 1 << 20
}
