import Model

/// Reads CSV record by record, whatever its quoting; see `CSVRecordScanner` for what malformed quoting means.
///
/// A record with a quoted field that does not end properly is rejected at its first line, and reading goes on with
/// the next line. Quotes that were looked at while the field's end was sought may then not run over line ends: so no
/// byte is looked at more than a few times, however many quotes are wrong. A record whose end is not found within the
/// limit is rejected likewise.
///
/// What is read otherwise than RFC 4180 has it, each with the fixture (below `Tests/Fixtures/csv`) that shows it:
///
/// 1. Fields may be split by a semicolon, a tab or a bar: `valid/delimiter-may-be-a-semicolon`; the one that splits
///    most records alike is taken: `valid/delimiter-splits-most-records-alike`.
/// 2. A first line may name the delimiter: `valid/sep-line-names-the-delimiter`.
/// 3. Lines end in LF, CR LF or CR, mixed at will: `valid/line-ends-may-be-mixed`.
/// 4. An empty line is no record: `valid/empty-lines-are-no-records`.
/// 5. A byte order mark is skipped, `valid/byte-order-mark-is-skipped`; text in other encodings becomes UTF-8:
///    `valid/utf-16-is-told-by-its-zero-bytes`, `valid/windows-1252-is-what-is-not-utf-8`.
/// 6. Titles and comments may stand before the header: `valid/preamble-is-skipped`.
/// 7. Names in the header may be repeated or empty: `valid/header-may-repeat-a-name`, `valid/header-cell-may-be-empty`.
/// 8. A record may have fewer fields, as long as none is missing that is read:
///    `invalid/field-missing-is-too-few-fields`; and more, if they are empty:
///    `valid/empty-fields-beyond-the-header-are-fine`, `invalid/field-beyond-the-header-is-too-many-fields`.
/// 9. A quote in a field that does not begin with one is text: `invalid/quote-within-an-unquoted-field-is-text`,
///    `invalid/space-before-a-quote-makes-it-text`.
/// 10. Text behind a closing quote belongs to the field: `invalid/text-behind-a-closing-quote-is-appended`.
/// 11. A quoted field that runs over lines and does not end properly loses the line its record begins in, and no
///    more: `invalid/stray-quote-loses-one-line`, `invalid/unclosed-quote-at-the-end-loses-one-line`.
/// 12. Control characters are text: `valid/nul-bytes-are-text`; what is no text in UTF-8 rejects its record:
///    `invalid/invalid-utf-8-rejects-the-row`.
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
                    let long = scanner.fields.first { $0.end - $0.start > limits.field }
                    reject(
                        .fieldTooLong, at: long?.start ?? scanner.fieldStart, of: at..<limit, in: bytes, to: batch)
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

    /// - Parameters:
    ///   - place: The byte that is at fault, and `record` the record's without its line end.
    private func reject(
        _ reason: RejectReason, at place: Int?, of record: Range<Int>, in bytes: UnsafeRawBufferPointer,
        to batch: RowBatch
    ) {
        let line = line - batch.firstLine
        let fault = place.map {
            RowBatch.Problem.Fault(at: $0, from: record.lowerBound, line: line, in: bytes)
        }
        batch.problems.append(.init(line: line, reason: reason, fault: fault, text: RowBatch.Range(record)))
    }

    /// Rejects the record at `start` for the quote in it; the next line is read again.
    private mutating func rejectLine(_ start: Int, in bytes: UnsafeRawBufferPointer, to batch: RowBatch) {
        let end = bytes[start...].firstIndex { $0 == .feed || $0 == .carriageReturn } ?? bytes.count
        let text = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        if isUTF8(text) {
            reject(.malformedRecord, at: scanner.fieldStart, of: start..<end, in: bytes, to: batch)
        } else {
            let place = firstInvalidByte(text).map { start + $0 }
            reject(.invalidText, at: place, of: start..<end, in: bytes, to: batch)
        }
        isSkipping = true
    }

    private func deliver(_ record: Range<Int>, in room: UnsafeMutableRawBufferPointer, to batch: RowBatch) {
        let bytes = UnsafeRawBufferPointer(room)
        if let (reason, place) = fault(record, in: bytes) {
            let end = scanner.fields.last?.end ?? record.upperBound
            reject(reason, at: place, of: record.lowerBound..<end, in: bytes, to: batch)
            if reason == .invalidText, let field = scanner.fields.first(where: { $0.end > place ?? $0.end }) {
                batch.problems[batch.problems.count - 1].text = field.range(in: room)
            }
            return
        }
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

    private func fault(_ record: Range<Int>, in bytes: UnsafeRawBufferPointer) -> (RejectReason, place: Int?)? {
        let text = UnsafeRawBufferPointer(rebasing: bytes[record])
        if !isUTF8(text) { return (.invalidText, firstInvalidByte(text).map { record.lowerBound + $0 }) }
        if record.count > limits.field, let long = scanner.fields.first(where: { $0.end - $0.start > limits.field }) {
            return (.fieldTooLong, long.start)
        }
        if scanner.fields.count < plan.neededCount { return (.tooFewFields, nil) }
        if let extra = scanner.fields.dropFirst(plan.head.columnNames.count).first(where: { !$0.isEmpty }) {
            return (.tooManyFields, extra.start)
        }
        return nil
    }
}
