/// One accepted row, before the log is ordered.
struct LogRecord {
    /// Milliseconds since 1970-01-01T00:00 UTC, or `DeferredTime.packed` until the order of day and month is known.
    var time: Int64
    /// Numbers of names: of the worker's pools first, of the log's after `renumber`.
    var user: UInt32
    var item: UInt32
    var scope: UInt32
    /// The segment's number (the input's, once ordered) above two bits of kind.
    var originAndKind: UInt32

    var kind: UInt8 { UInt8(truncatingIfNeeded: originAndKind & 3) }
    var origin: Int { Int(originAndKind >> 2) }
}
