import Model

/// Reads JSON Lines: one object a line, lines ended by LF or CR LF, blank lines skipped.
enum JSONRows {
    /// The end of the last whole line among the bytes; 0 when there is none.
    static func lastLineEnd(_ bytes: UnsafeRawBufferPointer) -> Int { (bytes.lastIndex(of: .feed) ?? -1) + 1 }

    /// Fills a cleared batch with the rows of its bytes, which are whole lines.
    ///
    /// - Returns: `false` when there is no memory.
    static func parse(_ batch: RowBatch, plan: ReadingPlan, limits: ReadingLimits) -> Bool {
        let keys = plan.keys
        if batch.json?.selects(keys) != true { batch.json = JSONLineReader(keys: keys) }
        guard let reader = batch.json else { return false }
        let room = UnsafeMutableRawBufferPointer(rebasing: batch.storage[..<batch.byteCount])
        let bytes = UnsafeRawBufferPointer(room)
        // Arrays of its own are quicker to append to; the batch's keep their room.
        var fields = batch.fields.taken()
        var lineOffsets = batch.lineOffsets.taken()
        defer {
            batch.fields = fields
            batch.lineOffsets = lineOffsets
            batch.rowCount = lineOffsets.count
        }
        let row = UnsafeMutablePointer<RowBatch.Range>.allocate(capacity: keys.count + 1)
        defer { row.deallocate() }
        var line = -1
        var next = 0
        while next < bytes.count {
            var start = next
            let lineEnd = bytes.lineEnd(from: next)
            var end = lineEnd
            next = lineEnd + 1
            line += 1
            if lineEnd - start > limits.record {
                batch.problems.append(.init(line: line, reason: .fieldTooLong))
                continue
            }
            while start < end, bytes[start].isBlank { start += 1 }
            while start < end, bytes[end - 1].isBlank { end -= 1 }
            if start == end { continue }
            switch reader.read(room, from: start, to: end, into: row) {
            case .malformed: batch.problems.append(.init(line: line, reason: .malformedRecord))
            case .invalidText: batch.problems.append(.init(line: line, reason: .invalidText))
            case .row:
                let found = UnsafeMutableBufferPointer(start: row, count: keys.count)
                for (slot, filling) in plan.slots.enumerated() {
                    if case .copy(let earlier) = filling { found[slot] = found[earlier] }
                }
                if end - start > limits.field, found.contains(where: { !$0.isMissing && $0.length > limits.field }) {
                    batch.problems.append(.init(line: line, reason: .fieldTooLong))
                } else {
                    fields.append(contentsOf: found)
                    lineOffsets.append(UInt32(truncatingIfNeeded: line))
                }
            }
        }
        return true
    }
}

extension UInt8 {
    /// White space between JSON's tokens.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == .carriageReturn || self == .feed }
}

extension Array {
    /// The array's contents with its room; it is empty then.
    fileprivate mutating func taken() -> Self {
        var contents: Self = []
        swap(&contents, &self)
        return contents
    }
}
