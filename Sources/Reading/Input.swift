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
public struct InputHead: Hashable, Sendable {
    public var format: InputFormat
    /// The names in the header's cells, or positions from 1 where there is no header (CSV), or the names of the first
    /// records' values in order of first sight (JSON): the keys that lead to a value, joined by dots.
    public var columnNames: [String]
    /// Where the header stands, or the first record.
    public var location: SourceLocation
    public var encoding: TextEncoding
    /// The byte between fields (CSV).
    public var delimiter: UInt8?
    /// Whether the input names its columns.
    public var hasHeader: Bool
    /// Lines before the header or the first record, blank ones among them (CSV).
    public var preamble: Int
    /// Whether there are no records and therefore no columns, so that none may be asked for: an array without elements
    /// (JSON), or nothing at all.
    public var isEmpty = false

    public init(
        format: InputFormat, columnNames: [String], location: SourceLocation, encoding: TextEncoding = .utf8,
        delimiter: UInt8? = nil, hasHeader: Bool = true, preamble: Int = 0
    ) {
        self.format = format
        self.columnNames = columnNames
        self.location = location
        self.encoding = encoding
        self.delimiter = delimiter
        self.hasHeader = hasHeader
        self.preamble = preamble
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
    /// What is doubtful about the input, though it was read.
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
