import Model

/// Reads JSON Lines: one object a line, lines ended by LF or CR LF, blank lines skipped.
enum JSONRows {
    /// The end of the last whole line among the bytes; 0 when there is none.
    static func lastLineEnd(_ bytes: UnsafeRawBufferPointer) -> Int { (bytes.lastIndex(of: .feed) ?? -1) + 1 }

    static func lineCount(_ bytes: UnsafeRawBufferPointer) -> Int {
        var count = 0
        var at = 0
        while let end = bytes.firstFeed(from: at) {
            count += 1
            at = end + 1
        }
        return count
    }

    /// Fills a cleared batch with the rows of its bytes, which are whole lines.
    ///
    /// - Returns: `false` when there is no memory.
    static func parse(_ batch: RowBatch, plan: ReadingPlan, limits: ReadingLimits) -> Bool {
        let keys = plan.keys
        if batch.json?.selects(keys) != true { batch.json = JSONLineReader(keys: keys) }
        guard let reader = batch.json else { return false }
        let room = UnsafeMutableRawBufferPointer(rebasing: batch.storage[..<batch.byteCount])
        let bytes = UnsafeRawBufferPointer(room)
        var row = Array(repeating: RowBatch.Range.missing, count: max(1, keys.count))
        var line = 0
        var at = 0
        while at < bytes.count {
            let lineEnd = bytes.firstFeed(from: at) ?? bytes.count
            defer {
                at = lineEnd + 1
                line += 1
            }
            var start = at
            var end = lineEnd
            while start < end, bytes[start].isBlank { start += 1 }
            while start < end, bytes[end - 1].isBlank { end -= 1 }
            if start == end { continue }
            if lineEnd - at > limits.record {
                batch.problems.append(.init(line: line, reason: .fieldTooLong))
                continue
            }
            let verdict = row.withUnsafeMutableBufferPointer { row in
                row.baseAddress.map { reader.read(room, from: start, to: end, into: $0) } ?? .malformed
            }
            switch verdict {
            case .malformed: batch.problems.append(.init(line: line, reason: .malformedRecord))
            case .invalidText: batch.problems.append(.init(line: line, reason: .invalidText))
            case .row:
                if end - start > limits.field, row.contains(where: { !$0.isMissing && $0.length > limits.field }) {
                    batch.problems.append(.init(line: line, reason: .fieldTooLong))
                } else {
                    for (slot, filling) in plan.slots.enumerated() {
                        if case .copy(let earlier) = filling { row[slot] = row[earlier] }
                    }
                    batch.fields.append(contentsOf: row[..<keys.count])
                    batch.lineOffsets.append(UInt32(truncatingIfNeeded: line))
                    batch.rowCount += 1
                }
            }
        }
        return true
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func firstFeed(from start: Int) -> Int? { self[start...].firstIndex(of: .feed) }
}

extension UInt8 {
    /// White space between JSON's tokens.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == .carriageReturn || self == .feed }
}
