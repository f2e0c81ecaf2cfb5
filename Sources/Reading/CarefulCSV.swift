import Model

/// Reads CSV record by record, whatever its quoting; see `CSVRecordScanner` for what malformed quoting means.
///
/// A record with a quoted field that does not end properly is rejected at its first line, and reading goes on with
/// the next line. Quotes that were looked at while the field's end was sought may then not run over line ends: so no
/// byte is looked at more than a few times, however many quotes are wrong. A record whose end is not found within the
/// limit is rejected likewise.
struct CarefulCSV {
    private let plan: ReadingPlan
    private let limits: ReadingLimits
    private var scanner: CSVRecordScanner
    /// The file's line, from 1, of the next byte.
    private(set) var line: Int
    /// From the next byte; a quoted field that opens before it may not run over a line end.
    private var spanStart = 0
    /// Whether the rest of the line belongs to a record that was rejected.
    private var isSkipping = false

    init(plan: ReadingPlan, limits: ReadingLimits, line: Int) {
        self.plan = plan
        self.limits = limits
        self.line = line
        scanner = CSVRecordScanner(delimiter: plan.delimiter)
    }

    /// Fills a cleared batch with the records that are whole among its bytes.
    ///
    /// - Parameter isEnd: Whether the input ends with the batch's bytes.
    /// - Returns: How many bytes were used; 0 when more are needed.
    mutating func parse(_ batch: RowBatch, isEnd: Bool) -> Int {
        let room = UnsafeMutableRawBufferPointer(rebasing: batch.storage[..<batch.byteCount])
        let bytes = UnsafeRawBufferPointer(room)
        var at = 0
        while at < bytes.count {
            if isSkipping || bytes[at] == .feed || bytes[at] == .carriageReturn {
                guard let next = skipLine(bytes, &at, isEnd: isEnd) else { break }
                at = next
                isSkipping = false
                line += 1
                continue
            }
            let limit = min(bytes.count, at + limits.record)
            let ending = scanner.scan(
                bytes, from: at, to: limit, isEnd: isEnd && limit == bytes.count, spanStart: spanStart)
            switch ending {
            case .whole(let next):
                deliver(at..<next, in: room, to: batch)
                line += 1 + scanner.innerLines
                at = next
            case .unclosed(let place):
                spanStart = max(spanStart, place)
                rejectLine(at, in: bytes, to: batch)
            case .incomplete:
                guard bytes.count > limit else {
                    consume(at)
                    return at
                }
                if scanner.innerLines > 0 {
                    spanStart = limit
                    rejectLine(at, in: bytes, to: batch)
                } else {
                    reject(.fieldTooLong, in: batch)
                    isSkipping = true
                }
            }
        }
        consume(at)
        return at
    }

    private mutating func consume(_ count: Int) { spanStart = max(0, spanStart - count) }

    /// - Returns: Where the next line begins. When it is not known yet, `at` moves to where the search goes on.
    private func skipLine(_ bytes: UnsafeRawBufferPointer, _ at: inout Int, isEnd: Bool) -> Int? {
        while at < bytes.count, bytes[at] != .feed, bytes[at] != .carriageReturn { at += 1 }
        if at == bytes.count { return nil }
        if bytes[at] == .feed { return at + 1 }
        if at + 1 == bytes.count { return isEnd ? at + 1 : nil }
        return bytes[at + 1] == .feed ? at + 2 : at + 1
    }

    private func reject(_ reason: RejectReason, in batch: RowBatch) {
        batch.problems.append(.init(line: line - batch.firstLine, reason: reason))
    }

    /// Rejects the record at `start` for the quote in it; the next line is read again.
    private mutating func rejectLine(_ start: Int, in bytes: UnsafeRawBufferPointer, to batch: RowBatch) {
        let end = bytes[start...].firstIndex { $0 == .feed || $0 == .carriageReturn } ?? bytes.count
        let isText = isUTF8(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        reject(isText ? .malformedRecord : .invalidText, in: batch)
        isSkipping = true
    }

    private func deliver(_ record: Range<Int>, in room: UnsafeMutableRawBufferPointer, to batch: RowBatch) {
        if let reason = fault(record, in: UnsafeRawBufferPointer(room)) { return reject(reason, in: batch) }
        let row = batch.fields.count
        for slot in plan.slots {
            switch slot {
            case .column(let column) where column < scanner.fields.count:
                batch.fields.append(scanner.fields[column].range(in: room))
            case .copy(let slot): batch.fields.append(batch.fields[row + slot])
            case .column, .missing: batch.fields.append(.missing)
            }
        }
        batch.lineOffsets.append(UInt32(truncatingIfNeeded: line - batch.firstLine))
        batch.rowCount += 1
    }

    private func fault(_ record: Range<Int>, in bytes: UnsafeRawBufferPointer) -> RejectReason? {
        if !isUTF8(UnsafeRawBufferPointer(rebasing: bytes[record])) { return .invalidText }
        if record.count > limits.field, scanner.fields.contains(where: { $0.end - $0.start > limits.field }) {
            return .fieldTooLong
        }
        if scanner.fields.count < plan.neededCount { return .tooFewFields }
        if scanner.fields.dropFirst(plan.head.columnNames.count).contains(where: { !$0.isEmpty }) {
            return .tooManyFields
        }
        return nil
    }
}
