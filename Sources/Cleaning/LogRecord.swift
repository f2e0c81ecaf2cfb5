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

/// A growing row of records in blocks, so that growing never copies what is there.
struct RecordBlocks {
    private var full: [UnsafeMutableBufferPointer<LogRecord>] = []
    private var current = UnsafeMutableBufferPointer<LogRecord>(start: nil, count: 0)
    private var used = 0
    /// Records in `full`.
    private var fullCount = 0

    private static let smallest = 128
    private static let largest = 8192

    var count: Int { fullCount + used }

    @inline(__always)
    mutating func append(_ record: LogRecord) {
        if used == current.count { addBlock() }
        current.initializeElement(at: used, to: record)
        used &+= 1
    }

    @inline(never)
    private mutating func addBlock() {
        if used > 0 { full.append(current) }
        fullCount += used
        current = .allocate(capacity: min(RecordBlocks.largest, max(RecordBlocks.smallest, current.count * 2)))
        used = 0
    }

    func forEachBlock(_ body: (UnsafeBufferPointer<LogRecord>) -> Void) {
        for block in full { body(UnsafeBufferPointer(block)) }
        if used > 0 { body(UnsafeBufferPointer(rebasing: current[..<used])) }
    }

    /// The records of some places, in order.
    func forEachBlock(in range: Range<Int>, _ body: (UnsafeBufferPointer<LogRecord>) -> Void) {
        var start = 0
        forEachBlock { block in
            let wanted = range.clamped(to: start..<start + block.count)
            if !wanted.isEmpty {
                body(UnsafeBufferPointer(rebasing: block[wanted.lowerBound - start..<wanted.upperBound - start]))
            }
            start += block.count
        }
    }

    mutating func free() {
        for block in full { block.deallocate() }
        current.deallocate()
        self = RecordBlocks()
    }
}
