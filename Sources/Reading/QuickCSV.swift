import Model

/// Reads CSV whose quotes stand only where RFC 4180 has them, by an index of its separators.
///
/// A block ends where a line end stands outside quotes, told by the parity of the quotes before it, so that blocks
/// can be cut before they are parsed. Whenever that could be wrong — a quote elsewhere, quotes that do not pair up, a
/// very long row — the input is given up, to be read again by `CarefulCSV`; the rows of both agree wherever both read.
enum QuickCSV {
    /// The end of the last row that is whole among the bytes, outside quotes by parity; 0 when there is none.
    ///
    /// - Parameter quotes: How many quotes the bytes hold.
    static func lastRowEnd(_ bytes: UnsafeRawBufferPointer, quotes: Int) -> Int {
        var behind = 0
        var at = bytes.count
        while at > 0 {
            at -= 1
            switch bytes[at] {
            case .quote: behind += 1
            // At the very end the line feed of a pair may still come.
            case .carriageReturn where at + 1 == bytes.count: break
            case .feed, .carriageReturn: if (quotes - behind) & 1 == 0 { return at + 1 }
            default: break
            }
        }
        return 0
    }

    /// Fills a cleared batch with the rows of its bytes, which begin and end outside quotes.
    ///
    /// - Returns: `false` when the input needs the careful reader; the batch is void then.
    static func parse(_ batch: RowBatch, plan: ReadingPlan, limits: ReadingLimits) -> Bool {
        var count = batch.byteCount
        if count == 0 { return true }
        let last = batch.storage[count - 1]
        if last != .feed, last != .carriageReturn {
            // Only the input's last row can lack its line end.
            batch.storage[count] = .feed
            count += 1
        }
        let room = UnsafeMutableRawBufferPointer(rebasing: batch.storage[..<count])
        let index = batch.index
        index.scan(UnsafeRawBufferPointer(room), delimiter: plan.delimiter)
        if index.hasBrokenQuotes { return false }
        var walk = QuickWalk(
            room: room, index: index, plan: plan, limit: limits.field,
            isValid: isUTF8(UnsafeRawBufferPointer(room)))
        batch.fields.grow(to: index.rowCount * plan.slots.count, with: .missing)
        batch.lineOffsets.grow(to: index.rowCount, with: 0)
        let isDone = batch.fields.withUnsafeMutableBufferPointer { fields in
            batch.lineOffsets.withUnsafeMutableBufferPointer { lines in walk.run(fields, lines) }
        }
        batch.fields.removeLast(batch.fields.count - walk.rowCount * plan.slots.count)
        batch.lineOffsets.removeLast(batch.lineOffsets.count - walk.rowCount)
        batch.rowCount = walk.rowCount
        batch.problems = walk.problems
        return isDone
    }
}

/// One walk over the index of a block.
///
/// What makes it quick: a row of as many separators as the header is taken at once, its fields looked up in the
/// index; bytes are read only where a field begins, to see whether it is quoted.
private struct QuickWalk {
    let room: UnsafeMutableRawBufferPointer
    let index: StructuralIndex
    let plan: ReadingPlan
    let limit: Int
    let isValid: Bool
    private(set) var rowCount = 0
    private(set) var problems: [RowBatch.Problem] = []

    init(room: UnsafeMutableRawBufferPointer, index: StructuralIndex, plan: ReadingPlan, limit: Int, isValid: Bool) {
        self.room = room
        self.index = index
        self.plan = plan
        self.limit = limit
        self.isValid = isValid
    }

    /// - Returns: `false` when a row is longer than the quick reader takes.
    mutating func run(
        _ fields: UnsafeMutableBufferPointer<RowBatch.Range>, _ lines: UnsafeMutableBufferPointer<UInt32>
    ) -> Bool {
        guard let bytes = room.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return true }
        guard let lines = lines.baseAddress else { return true }
        // Without slots there are no fields to write, and the address is never used.
        let fields = fields.baseAddress ?? UnsafeMutablePointer(bitPattern: 8)
        guard let fields else { return true }
        let separators = index.separators
        let width = plan.head.columnNames.count
        let slotCount = plan.slots.count
        let slots = plan.slots
        let undouble = index.hasDoubledQuotes
        let trims = index.hasCarriageReturns
        return slots.withUnsafeBufferPointer { slots in
            var start = 0
            var separator = 0
            var written = fields
            for row in 0..<index.rowCount {
                let next = Int(index.rowEnds[row])
                let line = row == 0 ? 0 : index.rowLines[row - 1]
                let lineEnd = Int(separators[next - 1])
                var end = lineEnd
                if trims, end > start, bytes[end] == .feed, bytes[end - 1] == .carriageReturn { end -= 1 }
                defer {
                    start = lineEnd + 1
                    separator = next
                }
                if end == start { continue }
                if end - start > limit { return false }
                if next - separator != width || !isValid,
                    let (reason, place) = fault(start: start, end: end, separators: separator..<next)
                {
                    let fault = place.map {
                        RowBatch.Problem.Fault(
                            at: $0, from: start, line: Int(line), in: UnsafeRawBufferPointer(room))
                    }
                    var text = RowBatch.Range(start..<end)
                    if reason == .invalidText, let place {
                        text = field(around: place, of: start..<end, separators: separator..<next)
                    }
                    problems.append(.init(line: Int(line), reason: reason, fault: fault, text: text))
                    continue
                }
                for slot in 0..<slotCount {
                    guard case .column(let column) = slots[slot] else {
                        written[slot] = .missing
                        if case .copy(let earlier) = slots[slot] { written[slot] = written[earlier] }
                        continue
                    }
                    let first = column == 0 ? start : Int(separators[separator + column - 1]) + 1
                    let place = separator + column
                    let last = place == next - 1 ? end : Int(separators[place])
                    if first < last, bytes[first] == .quote {
                        written[slot] = unquoted(bytes, first + 1, last - 1, undouble: undouble)
                    } else {
                        written[slot] = RowBatch.Range(
                            offset: UInt32(truncatingIfNeeded: first),
                            length: UInt32(truncatingIfNeeded: last &- first))
                    }
                }
                lines[rowCount] = line
                written += slotCount
                rowCount += 1
            }
            return true
        }
    }

    private func fault(start: Int, end: Int, separators: Range<Int>) -> (RejectReason, place: Int?)? {
        if !isValid, let place = firstInvalidByte(UnsafeRawBufferPointer(rebasing: room[start..<end])) {
            return (.invalidText, start + place)
        }
        if separators.count < plan.neededCount { return (.tooFewFields, nil) }
        let width = plan.head.columnNames.count
        for field in separators.dropFirst(width) {
            let first = Int(index.separators[field - 1]) + 1
            let last = field == separators.upperBound - 1 ? end : Int(index.separators[field])
            let isEmpty = first == last || (last - first == 2 && room[first] == .quote)
            if !isEmpty { return (.tooManyFields, first) }
        }
        return nil
    }

    /// The text of the field that holds a byte of a row.
    private func field(around place: Int, of row: Range<Int>, separators: Range<Int>) -> RowBatch.Range {
        let behind = separators.first { Int(index.separators[$0]) > place } ?? separators.upperBound - 1
        let first = behind == separators.lowerBound ? row.lowerBound : Int(index.separators[behind - 1]) + 1
        let last = behind == separators.upperBound - 1 ? row.upperBound : Int(index.separators[behind])
        guard room[first] == .quote, let bytes = room.baseAddress?.assumingMemoryBound(to: UInt8.self) else {
            return RowBatch.Range(first..<last)
        }
        return unquoted(bytes, first + 1, last - 1, undouble: true)
    }

    /// The text between two quotes; doubled ones in it are made single, in place.
    @inline(__always)
    private func unquoted(
        _ bytes: UnsafeMutablePointer<UInt8>, _ first: Int, _ last: Int, undouble: Bool
    ) -> RowBatch.Range {
        var written = last
        if undouble, let quote = firstQuote(bytes, first, last) {
            written = quote
            var at = quote
            while at < last {
                let byte = bytes[at]
                bytes[written] = byte
                written += 1
                at += byte == .quote ? 2 : 1
            }
        }
        return RowBatch.Range(
            offset: UInt32(truncatingIfNeeded: first), length: UInt32(truncatingIfNeeded: written &- first))
    }
}

/// The first quote among some bytes, looked for eight at a time: most fields have none.
@inline(__always)
private func firstQuote(_ bytes: UnsafeMutablePointer<UInt8>, _ first: Int, _ last: Int) -> Int? {
    var at = first
    while last &- at >= 8 {
        let eight = UInt64(littleEndian: UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self))
        // A byte that was a quote is 0, and the lowest 0 is the lowest byte that borrows.
        let rest = eight ^ 0x2222_2222_2222_2222
        let found = (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
        if found != 0 { return at &+ (found.trailingZeroBitCount >> 3) }
        at &+= 8
    }
    while at < last {
        if bytes[at] == .quote { return at }
        at &+= 1
    }
    return nil
}

extension Array {
    /// Appends values until the array has `count`.
    fileprivate mutating func grow(to count: Int, with value: Element) {
        if self.count < count { append(contentsOf: repeatElement(value, count: count - self.count)) }
    }
}
