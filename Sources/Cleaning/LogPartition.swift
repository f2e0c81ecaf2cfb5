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
    /// The number of each user among the log's `people`, 0 for everyone without a name; empty where there are none.
    public let userNumbers: [UInt32]
    /// Milliseconds since 1970-01-01T00:00 UTC.
    public let times: UnsafeBufferPointer<Int64>
    public let items: UnsafeBufferPointer<UInt32>
    public let scopes: UnsafeBufferPointer<UInt32>
    /// Raw values of `InteractionKind`.
    public let kinds: UnsafeBufferPointer<UInt8>
    /// Numbers of the inputs the interactions came from.
    public let inputs: UnsafeBufferPointer<UInt16>

    public var userCount: Int { userStarts.count - 1 }

    /// The columns as they lie in memory: all in one piece, the widest first, so that each is aligned.
    let bytes: UnsafeMutableBufferPointer<UInt8>
    static let bytesARow = 8 + 4 + 4 + 2 + 1

    /// - Parameter fill: Fills the columns' bytes.
    init(
        count: Int, userStarts: [Int], userSegments: [Int32], userNumbers: [UInt32],
        fill: (UnsafeMutableRawBufferPointer) throws -> Void
    ) rethrows {
        self.count = count
        self.userStarts = userStarts
        self.userSegments = userSegments
        self.userNumbers = userNumbers
        bytes = Pages.take(count * LogPartition.bytesARow, of: UInt8.self)
        let start = UnsafeRawPointer(bytes.baseAddress)
        func column<Value>(_ offset: Int, _: Value.Type) -> UnsafeBufferPointer<Value> {
            let values = start.map { ($0 + offset * count).bindMemory(to: Value.self, capacity: count) }
            return UnsafeBufferPointer(start: values, count: count)
        }
        times = column(0, Int64.self)
        items = column(8, UInt32.self)
        scopes = column(12, UInt32.self)
        inputs = column(16, UInt16.self)
        kinds = column(18, UInt8.self)
        try fill(UnsafeMutableRawBufferPointer(bytes))
    }

    convenience init(
        records: UnsafeBufferPointer<LogRecord>, userStarts: [Int], userSegments: [Int32], userNumbers: [UInt32]
    ) {
        self.init(
            count: records.count, userStarts: userStarts, userSegments: userSegments, userNumbers: userNumbers
        ) { _ in }
        let (times, items, scopes) = (
            UnsafeMutableBufferPointer(mutating: times), UnsafeMutableBufferPointer(mutating: items),
            UnsafeMutableBufferPointer(mutating: scopes)
        )
        let (inputs, kinds) = (
            UnsafeMutableBufferPointer(mutating: inputs), UnsafeMutableBufferPointer(mutating: kinds)
        )
        for (index, record) in records.enumerated() {
            times[index] = record.time
            items[index] = record.item
            scopes[index] = record.scope
            inputs[index] = UInt16(truncatingIfNeeded: record.origin)
            kinds[index] = record.kind
        }
    }

    deinit { Pages.giveBack(bytes) }
}
