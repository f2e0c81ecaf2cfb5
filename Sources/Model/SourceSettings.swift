/// One entry of `sources`: where exports lie and how they are read.
public struct SourceSettings: Hashable, Sendable {
    /// A file, folder or glob, resolved against the configuration's folder; `-` is standard input.
    public var path: String
    /// Where the entry stands, for messages.
    public var location: SourceLocation?
    /// `nil` is told by content.
    public var format: InputFormat?
    /// The byte between CSV fields; `nil` is detected.
    public var delimiter: UInt8?
    /// The time zone of times that are written without one.
    public var timezone = "UTC"
    /// Header names of fields, where they are not found by themselves.
    public var columns: [InputField: String] = [:]
    /// Fixed values of fields that the export lacks.
    public var constants: [InputField: String] = [:]
    /// Words for kinds beyond the known ones; `nil` ignores rows of that kind.
    public var kinds: [String: InteractionKind?] = [:]
    /// Texts that stand for "empty"; case is ignored.
    public var sentinels = ["-", "null"]
    /// The data reach at least through this day, also when nothing happened on it.
    public var until: Day?

    public init(path: String) { self.path = path }
}

public enum InputFormat: String, CaseIterable, Hashable, Sendable {
    case csv
    /// One JSON object a line.
    case jsonLines = "jsonl"
}

/// The fields of an interaction export. First and last names are not among them: nobody may see names.
public enum InputField: String, CaseIterable, Hashable, Sendable {
    case time, user, item, kind, scope
    case itemTitle = "item_title"
    case itemType = "item_type"

    public var isNeeded: Bool {
        switch self {
        case .time, .user, .item, .kind: true
        case .scope, .itemTitle, .itemType: false
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
        }
    }
}
