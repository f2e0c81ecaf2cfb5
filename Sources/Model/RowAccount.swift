/// Where every row that was read has gone. The five add up to `read`.
public struct RowAccount: Hashable, Sendable {
    public var kept = 0
    public var rejected = 0
    public var ignored = 0
    public var duplicate = 0
    public var outOfRetention = 0

    public init() {}

    /// Records after the header; empty lines are none.
    public var read: Int { kept + rejected + ignored + duplicate + outOfRetention }

    public static func + (a: Self, b: Self) -> Self {
        var sum = a
        sum.kept += b.kept
        sum.rejected += b.rejected
        sum.ignored += b.ignored
        sum.duplicate += b.duplicate
        sum.outOfRetention += b.outOfRetention
        return sum
    }
}

extension RowAccount {
    /// The six numbers, as the manifest and `check` name them.
    package var json: JSONValue {
        .object([
            ("read", .integer(read)), ("kept", .integer(kept)), ("rejected", .integer(rejected)),
            ("ignored", .integer(ignored)), ("duplicate", .integer(duplicate)),
            ("out_of_retention", .integer(outOfRetention)),
        ])
    }
}

/// Why a row was rejected, in the order in which the reasons are tried.
public enum RejectReason: String, CaseIterable, Hashable, Sendable {
    case invalidText = "invalid text"
    case fieldTooLong = "field too long"
    case tooFewFields = "too few fields"
    case tooManyFields = "too many fields"
    case malformedRecord = "malformed record"
    case unknownKind = "unknown kind"
    case noTime = "no time"
    case badTime = "bad time"
    case noItem = "no item"
}

/// One rejected row: where it stands and why; what it says only where the run was asked for that.
public struct RejectedRow: Hashable, Sendable {
    public var location: SourceLocation
    public var reason: RejectReason
    /// The header cell of the field that decided, where one did.
    public var columnName: String?
    /// The place of the fault itself, where it is known; the row may begin on an earlier line.
    public var fault: SourceLocation?
    /// The text of the field that decided, or of the record where none did, cut where it is long; `nil` where values
    /// are not kept.
    public var value: String?

    public init(
        location: SourceLocation, reason: RejectReason, columnName: String? = nil, fault: SourceLocation? = nil,
        value: String? = nil
    ) {
        self.location = location
        self.reason = reason
        self.columnName = columnName
        self.fault = fault
        self.value = value
    }
}
