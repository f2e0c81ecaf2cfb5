/// One entry of `sources`: where exports lie and how they are read.
public struct SourceSettings: Hashable, Sendable {
    /// A file, folder or glob, resolved against the configuration's folder; `-` is standard input.
    public var path: String
    /// Where the entry stands, for messages.
    public var location: SourceLocation?
    /// What is known of the system that wrote the exports; the settings below go before it.
    public var profile = Profile()
    /// `nil` is told by content.
    public var format: InputFormat?
    /// The byte between CSV fields; `nil` is detected.
    public var delimiter: UInt8?
    /// `nil` is detected.
    public var encoding: TextEncoding?
    /// Whether the first record names the columns; `nil` is detected.
    public var hasHeader: Bool?
    /// How times are written: a Unicode date pattern, or `epoch-s`, `epoch-ms`, `epoch-us`, `excel`; `nil` is told
    /// time by time, and the order of day and month file by file.
    public var timeFormat: String?
    /// Where a JSON document holds its records, as a JSON Pointer (RFC 6901); `nil` is detected.
    public var records: String?
    /// The time zone of times that are written without one.
    public var timezone = "UTC"
    /// Header names of fields where they are not found by themselves: a position from 1 without a header, a dotted
    /// path in JSON.
    public var columns: [InputField: String] = [:]
    /// Fixed values of fields that the export lacks.
    public var constants: [InputField: String] = [:]
    /// Words for kinds beyond the profile's and the known ones; `nil` ignores rows of that kind.
    public var kinds: [String: InteractionKind?] = [:]
    /// Texts that stand for "empty"; case is ignored. `nil` takes the profile's.
    public var sentinels: [String]?
    /// The data reach at least through this day, also when nothing happened on it.
    public var until: Day?

    public init(path: String) { self.path = path }
}

/// What is known of the exports of one system.
public struct Profile: Hashable, Sendable {
    public var name = "visualsp"
    /// Names under which fields are found, in order of precedence, before those that every field is found under.
    public var columns: [InputField: [String]] = [:]
    /// Words for kinds beyond the known ones, in lower case, a word with `*` as a glob; `nil` ignores rows of that kind.
    public var kinds: [String: InteractionKind?] = [:]
    public var sentinels = ["-", "null"]
    public var format: InputFormat?
    /// See `SourceSettings.records`.
    public var records: String?
    /// See `SourceSettings.timeFormat`.
    public var timeFormat: String?
    /// The sign before whose last occurrence an item's name ends, for exports that write what was done behind the
    /// item; `nil` takes the whole field.
    public var itemEnd: String?
    /// How a row takes back an earlier one; `nil` when rows cannot be taken back.
    public var voiding: Voiding?

    public init() {}

    /// Rows of one kind name other rows that do not count.
    public struct Voiding: Hashable, Sendable {
        /// The word of the kind column that takes a row back.
        public var kind: String
        /// The column that names each row.
        public var id: String
        /// The column of a voiding row that names the row it takes back.
        public var target: String

        public init(kind: String, id: String, target: String) {
            self.kind = kind
            self.id = id
            self.target = target
        }
    }
}

extension SourceSettings {
    /// Texts that stand for "empty", the profile's where the source says nothing.
    public var effectiveSentinels: [String] { sentinels ?? profile.sentinels }
    public var effectiveFormat: InputFormat? { format ?? profile.format }
    public var effectiveRecords: String? { records ?? profile.records }
    public var effectiveTimeFormat: String? { timeFormat ?? profile.timeFormat }
    /// The profile's words for kinds, overruled by the source's own; keys are lower case.
    public var effectiveKinds: [String: InteractionKind?] { profile.kinds.merging(kinds) { _, own in own } }
}

public enum InputFormat: String, CaseIterable, Hashable, Sendable {
    case csv
    /// One JSON document that holds the records in an array.
    case json
    /// One JSON object a line.
    case jsonLines = "jsonl"
}

public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
}

/// The fields of an interaction export.
public enum InputField: String, CaseIterable, Hashable, Sendable {
    case time, user, item, kind, scope
    case itemTitle = "item_title"
    case itemType = "item_type"
    /// Only used to derive a scope by rule; never kept.
    case url
    /// Only read where people are shown by name.
    case firstName = "first_name"
    case lastName = "last_name"

    public var isNeeded: Bool {
        switch self {
        case .time, .user, .item, .kind: true
        case .scope, .itemTitle, .itemType, .url, .firstName, .lastName: false
        }
    }

    /// The names under which a column is found, in order of precedence, ignoring case, spaces, `_`, `-` and `.`.
    public var knownNames: [String] {
        switch self {
        case .time:
            [
                "time", "timestamp", "date time", "interaction date", "interaction time", "event time", "created at",
                "browser time", "date",
            ]
        case .user: ["user", "user name", "user id", "login", "visitor id", "actor", "email"]
        case .item: ["item", "item id", "help item id", "help item", "guide id", "content id", "flow id"]
        case .kind: ["kind", "interaction", "interaction type", "event type", "event", "action", "verb", "type"]
        case .scope: ["scope", "app scope", "application scope", "application", "app", "app id", "site"]
        case .itemTitle: ["item title", "help item title", "title", "guide name", "content name"]
        case .itemType: ["item type", "help item type", "content type"]
        case .url: ["url", "page url", "page"]
        case .firstName: ["first name", "given name"]
        case .lastName: ["last name", "surname", "family name"]
        }
    }
}
