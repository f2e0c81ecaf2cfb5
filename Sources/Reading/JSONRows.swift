import Model

/// Reads the rows of a batch of JSON: one object a line, or one an element of an array.
enum JSONRows {
    /// The end of the last whole line among the bytes; 0 when there is none.
    static func lastLineEnd(_ bytes: UnsafeRawBufferPointer) -> Int { (bytes.lastIndex(of: .feed) ?? -1) + 1 }

    /// Fills a cleared batch with the rows of its bytes, which are whole lines or hold whole elements.
    ///
    /// - Returns: `false` when there is no memory.
    static func parse(_ batch: RowBatch, plan: ReadingPlan, limits: ReadingLimits) -> Bool {
        let names = plan.names
        if batch.json?.selects(names) != true { batch.json = JSONRecordReader(names: names) }
        guard let reader = batch.json else { return false }
        var rows = JSONRowFilling(batch, reader: reader, plan: plan, limits: limits)
        if plan.head.format == .json { rows.addElements(batch.elements) } else { rows.addLines() }
        rows.finish()
        return true
    }
}

/// The rows that a batch is filled with, one record after another.
private struct JSONRowFilling {
    private let batch: RowBatch
    private let reader: JSONRecordReader
    private let plan: ReadingPlan
    private let limits: ReadingLimits
    private let room: UnsafeMutableRawBufferPointer
    private let bytes: UnsafeRawBufferPointer
    private let row: UnsafeMutableBufferPointer<RowBatch.Range>
    // Arrays of its own are quicker to append to; the batch's keep their room.
    private var fields: [RowBatch.Range]
    private var lineOffsets: [UInt32]

    init(_ batch: RowBatch, reader: JSONRecordReader, plan: ReadingPlan, limits: ReadingLimits) {
        self.batch = batch
        self.reader = reader
        self.plan = plan
        self.limits = limits
        room = UnsafeMutableRawBufferPointer(rebasing: batch.storage[..<batch.byteCount])
        bytes = UnsafeRawBufferPointer(room)
        row = UnsafeMutableBufferPointer(start: .allocate(capacity: plan.slots.count + 1), count: plan.slots.count)
        fields = batch.fields.taken()
        lineOffsets = batch.lineOffsets.taken()
    }

    /// Gives the batch its rows; to be called once.
    mutating func finish() {
        row.deallocate()
        batch.fields = fields
        batch.lineOffsets = lineOffsets
        batch.rowCount = lineOffsets.count
    }

    /// Lines end with LF or CR LF; blank ones are skipped.
    mutating func addLines() {
        var place = TextPlace(line: 0)
        var next = 0
        while next < bytes.count {
            let line = next..<bytes.lineEnd(from: next)
            next = line.upperBound + 1
            var (start, end) = (line.lowerBound, line.upperBound)
            if line.count <= limits.record {
                while start < end, bytes[start].isBlank { start += 1 }
                while start < end, bytes[end - 1].isBlank { end -= 1 }
            }
            place.column = 1 + start - line.lowerBound
            if start < end { add(start..<end, at: place) }
            place.line += 1
        }
    }

    mutating func addElements(_ elements: JSONElements) {
        var place = TextPlace(line: 0, column: batch.firstColumn)
        var end = 0
        for index in 0..<elements.count {
            let element = elements[index]
            place.advance(over: UnsafeRawBufferPointer(rebasing: bytes[end..<element.lowerBound]))
            let start = place
            // To be counted before escapes are undone, of which some become line ends.
            place.advance(over: UnsafeRawBufferPointer(rebasing: bytes[element]))
            end = element.upperBound
            add(element, at: start)
        }
    }

    private mutating func add(_ record: Range<Int>, at place: TextPlace) {
        if record.count > limits.record { return reject(.fieldTooLong, record, at: place, fault: 0) }
        guard let base = row.baseAddress else { return }
        switch reader.read(bytes, record, into: base) {
        case .malformed:
            reject(.malformedRecord, record, at: place, fault: JSONGrammar.fault(inObject: bytes[record]))
        case .invalidText: reject(.invalidText, record, at: place, fault: UTF8Automaton.fault(in: bytes[record]))
        case .row(let repeated):
            for (slot, filling) in plan.slots.enumerated() {
                if case .copy(let earlier) = filling { row[slot] = row[earlier] }
            }
            if record.count > limits.field,
                let long = row.filter({ !$0.isMissing && $0.length > limits.field }).map(\.offset).min()
            {
                return reject(.fieldTooLong, record, at: place, fault: Int(long) - record.lowerBound)
            }
            if let repeated {
                if batch.repeats == nil {
                    var first = self.place(of: repeated, in: record, at: place)
                    first.line += batch.firstLine
                    batch.repeats = (0, first)
                }
                batch.repeats?.count += 1
            }
            reader.undoEscapes(room, record)
            fields.append(contentsOf: row)
            lineOffsets.append(UInt32(truncatingIfNeeded: place.line))
        }
    }

    private func reject(_ reason: RejectReason, _ record: Range<Int>, at place: TextPlace, fault: Int?) {
        let found = self.place(of: fault ?? 0, in: record, at: place)
        batch.problems.append(
            .init(
                line: place.line, reason: reason, fault: .init(line: found.line, column: found.column),
                text: RowBatch.Range(record.prefix(limits.record))))
    }

    /// The place of a byte of a record that begins at `start`.
    private func place(of offset: Int, in record: Range<Int>, at start: TextPlace) -> TextPlace {
        var place = start
        let before = record.lowerBound..<(record.lowerBound + offset)
        place.advance(over: UnsafeRawBufferPointer(rebasing: bytes[before]))
        return place
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
