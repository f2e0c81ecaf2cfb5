public import Model

/// Every interaction that survived cleaning, as columns, ordered by user and then by time.
///
/// Users are spread over partitions; a user's interactions lie together in one of them. In that order every
/// distinct count is a comparison with the user seen last, which is what `Measuring` builds on.
public struct InteractionLog: Sendable {
    public let partitions: [LogPartition]
    /// Items in byte order of their ids; those that only the catalogue lists are among them.
    public let items: [LogItem]
    /// Scopes in byte order.
    public let scopes: [String]
    /// The names of the inputs, by the numbers of `LogPartition.inputs`.
    public let inputs: [String]
    /// The days the data speak of; `nil` when nothing was kept.
    public let span: Span?
    /// The help items that are on offer; `nil` without a catalogue.
    public let catalogue: Catalogue?
    /// The people of the segments file, by segment; `nil` without one.
    public let population: Population?

    public var interactionCount: Int { partitions.reduce(0) { $0 + $1.count } }
}

/// An item as the log knows it.
public struct LogItem: Hashable, Sendable {
    public var id: String
    /// The catalogue's title, else the latest one in the data.
    public var title: String?
    /// The catalogue's type, else the latest one in the data, else `(no type)`.
    public var type: String
}

/// How many people the segments file lists.
public struct Population: Hashable, Sendable {
    /// Segment names in byte order.
    public var segments: [String]
    /// People listed in each segment.
    public var counts: [Int]
}

/// The interactions of one part of the users.
///
/// User 0 stands for everyone without a name; known users follow. All columns have `count` values; a user's lie
/// from `userStarts[user]` up to `userStarts[user + 1]`, in the order time, kind, scope, item.
public final class LogPartition: @unchecked Sendable {
    public let count: Int
    /// The first index of each user's interactions, and `count` at the end.
    public let userStarts: [Int]
    /// The segment of each user as an index into `Population.segments`, −1 for none.
    public let userSegments: [Int32]
    /// Milliseconds since 1970-01-01T00:00 UTC.
    public let times: UnsafeBufferPointer<Int64>
    public let items: UnsafeBufferPointer<UInt32>
    public let scopes: UnsafeBufferPointer<UInt32>
    /// Raw values of `InteractionKind`.
    public let kinds: UnsafeBufferPointer<UInt8>
    /// Numbers of the inputs the interactions came from.
    public let inputs: UnsafeBufferPointer<UInt16>

    public var userCount: Int { userStarts.count - 1 }

    /// - Parameter columns: Of equal length; their memory is the partition's from now on.
    init(columns: LogColumns, userStarts: [Int], userSegments: [Int32]) {
        count = columns.times.count
        self.userStarts = userStarts
        self.userSegments = userSegments
        times = UnsafeBufferPointer(columns.times)
        items = UnsafeBufferPointer(columns.items)
        scopes = UnsafeBufferPointer(columns.scopes)
        kinds = UnsafeBufferPointer(columns.kinds)
        inputs = UnsafeBufferPointer(columns.inputs)
    }

    convenience init(records: UnsafeBufferPointer<LogRecord>, userStarts: [Int], userSegments: [Int32]) {
        let columns = LogColumns(count: records.count)
        for (index, record) in records.enumerated() {
            columns.times.initializeElement(at: index, to: record.time)
            columns.items.initializeElement(at: index, to: record.item)
            columns.scopes.initializeElement(at: index, to: record.scope)
            columns.kinds.initializeElement(at: index, to: record.kind)
            columns.inputs.initializeElement(at: index, to: UInt16(truncatingIfNeeded: record.origin))
        }
        self.init(columns: columns, userStarts: userStarts, userSegments: userSegments)
    }

    deinit {
        times.deallocate()
        items.deallocate()
        scopes.deallocate()
        kinds.deallocate()
        inputs.deallocate()
    }
}

/// The columns of a partition while they are filled.
struct LogColumns {
    var times: UnsafeMutableBufferPointer<Int64>
    var items: UnsafeMutableBufferPointer<UInt32>
    var scopes: UnsafeMutableBufferPointer<UInt32>
    var kinds: UnsafeMutableBufferPointer<UInt8>
    var inputs: UnsafeMutableBufferPointer<UInt16>
}

extension LogColumns {
    init(count: Int) {
        self.init(
            times: .allocate(capacity: count), items: .allocate(capacity: count), scopes: .allocate(capacity: count),
            kinds: .allocate(capacity: count), inputs: .allocate(capacity: count))
    }
}
