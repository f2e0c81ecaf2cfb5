/// A growing row of records in blocks, so that growing never copies what is there; the first of them may lie in a file.
struct RecordBlocks<Record: BitwiseCopyable> {
    private var spilled: [(place: Int, count: Int)] = []
    private var spilledCount = 0
    private var full: [UnsafeMutableBufferPointer<Record>] = []
    /// Records in `full`.
    private var fullCount = 0
    private var current = UnsafeMutableBufferPointer<Record>(start: nil, count: 0)
    private var used = 0

    private static var smallest: Int { 128 }
    private static var largest: Int { 1 << 20 }
    /// Records that are read from a file at once.
    private static var readAtOnce: Int { 8192 }

    var count: Int { spilledCount + heldCount }
    /// Records in memory.
    var heldCount: Int { fullCount &+ used }

    @inline(__always)
    mutating func append(_ record: Record) {
        if used == current.count { addBlock() }
        current.initializeElement(at: used, to: record)
        used &+= 1
    }

    /// Blocks grow with their number: what is not written to costs nothing, and systems limit how many there are.
    @inline(never)
    private mutating func addBlock() {
        if used > 0 { full.append(current) }
        fullCount += used
        let wanted = max(RecordBlocks.smallest, min(current.count * 2, max(8192, fullCount / 4)))
        current = Pages.take(min(RecordBlocks.largest, wanted), of: Record.self)
        used = 0
    }

    /// Moves the records to a file, always the same.
    mutating func spill(to file: SpillFile) throws {
        for block in full { try write(UnsafeBufferPointer(block), to: file) }
        try write(UnsafeBufferPointer(rebasing: current[..<used]), to: file)
        for block in full { Pages.giveBack(block) }
        full = []
        fullCount = 0
        used = 0
        if current.count > RecordBlocks.readAtOnce {
            Pages.giveBack(current)
            current = UnsafeMutableBufferPointer(start: nil, count: 0)
        }
    }

    private mutating func write(_ records: UnsafeBufferPointer<Record>, to file: SpillFile) throws {
        if records.isEmpty { return }
        spilled.append((try file.append(UnsafeRawBufferPointer(records)), records.count))
        spilledCount += records.count
    }

    /// Goes through the records in their order.
    ///
    /// - Parameter file: Where they were spilled to, if they were.
    func forEachBlock(_ file: SpillFile?, _ body: (UnsafeBufferPointer<Record>) -> Void) throws {
        if let file, !spilled.isEmpty {
            let room = UnsafeMutableBufferPointer<Record>.allocate(capacity: RecordBlocks.readAtOnce)
            defer { room.deallocate() }
            for extent in spilled {
                var done = 0
                while done < extent.count {
                    let part = UnsafeMutableBufferPointer(rebasing: room[..<min(room.count, extent.count - done)])
                    try file.read(
                        at: extent.place + done * MemoryLayout<Record>.stride,
                        into: UnsafeMutableRawBufferPointer(part))
                    body(UnsafeBufferPointer(part))
                    done += part.count
                }
            }
        }
        for block in full { body(UnsafeBufferPointer(block)) }
        if used > 0 { body(UnsafeBufferPointer(rebasing: current[..<used])) }
    }

    /// Goes through the records of some places, in their order.
    func forEachBlock(
        in range: Range<Int>, _ file: SpillFile?, _ body: (UnsafeBufferPointer<Record>) -> Void
    ) throws {
        var start = 0
        try forEachBlock(file) { block in
            let wanted = range.clamped(to: start..<start + block.count)
            if !wanted.isEmpty {
                body(UnsafeBufferPointer(rebasing: block[wanted.lowerBound - start..<wanted.upperBound - start]))
            }
            start += block.count
        }
    }

    mutating func free() {
        for block in full { Pages.giveBack(block) }
        if current.baseAddress != nil { Pages.giveBack(current) }
        self = RecordBlocks()
    }
}
