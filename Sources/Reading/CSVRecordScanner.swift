/// Finds the end of one CSV record and the places of its fields, byte by byte.
///
/// It defines what malformed quoting means. A quote opens a field only as the field's first byte; elsewhere in an
/// unquoted field it is plain text. Two quotes within a quoted field stand for one. What follows a closing quote
/// belongs to the field as it is written. A quoted field may run over line ends, but then it must end properly:
/// where text follows its closing quote, or no closing quote comes, its opening quote is taken for a mistake, so that
/// one stray quote cannot swallow the rows behind it.
struct CSVRecordScanner {
    /// A field's bytes as they are written.
    struct Field {
        var start: Int
        var end: Int
        /// The place of the closing quote; `nil` for a field without quotes around it.
        var closing: Int?
    }

    enum Ending: Equatable {
        /// The record is whole; the next one begins at `next`.
        case whole(next: Int)
        /// The bytes end before the record does.
        case incomplete
        /// A quoted field does not end properly; this was clear at `at`.
        case unclosed(at: Int)
    }

    var delimiter: UInt8
    /// The fields of the record scanned last.
    private(set) var fields: [Field] = []
    /// Where the field begins that was scanned last, whether it ends or not.
    private(set) var fieldStart = 0
    /// Line ends within the quotes of the record scanned last.
    private(set) var innerLines = 0

    init(delimiter: UInt8) { self.delimiter = delimiter }

    /// Scans the record that begins at `start`.
    ///
    /// - Parameters:
    ///   - limit: Where the bytes end.
    ///   - isEnd: Whether the file ends there too.
    ///   - spanStart: A quoted field that opens before it may not run over a line end.
    /// - Complexity: O(bytes of the record).
    mutating func scan(
        _ bytes: UnsafeRawBufferPointer, from start: Int, to limit: Int, isEnd: Bool, spanStart: Int = 0
    ) -> Ending {
        fields.removeAll(keepingCapacity: true)
        innerLines = 0
        var at = start
        while true {
            let first = at
            fieldStart = at
            var closing: Int?
            if at < limit, bytes[at] == .quote {
                let linesBefore = innerLines
                at += 1
                while closing == nil {
                    guard at < limit else { return isEnd ? .unclosed(at: limit) : .incomplete }
                    switch bytes[at] {
                    case .quote:
                        if at + 1 == limit, !isEnd { return .incomplete }
                        if at + 1 < limit, bytes[at + 1] == .quote { at += 1 } else { closing = at }
                    case .feed, .carriageReturn:
                        if first < spanStart { return .unclosed(at: spanStart) }
                        let isPair = bytes[at] == .feed && bytes[at - 1] == .carriageReturn
                        innerLines += isPair ? 0 : 1
                    default: break
                    }
                    at += 1
                }
                if let closing, innerLines > linesBefore {
                    if at == limit, !isEnd { return .incomplete }
                    if at < limit, !endsField(bytes[at]) { return .unclosed(at: closing) }
                }
            }
            while at < limit, !endsField(bytes[at]) { at += 1 }
            if at == limit, !isEnd { return .incomplete }
            fields.append(Field(start: first, end: at, closing: closing))
            if at == limit { return .whole(next: limit) }
            let end = bytes[at]
            at += 1
            if end == .feed { return .whole(next: at) }
            if end == .carriageReturn, end != delimiter {
                if at == limit, !isEnd { return .incomplete }
                return .whole(next: at < limit && bytes[at] == .feed ? at + 1 : at)
            }
        }
    }

    private func endsField(_ byte: UInt8) -> Bool { byte == delimiter || byte == .feed || byte == .carriageReturn }
}

extension CSVRecordScanner.Field {
    /// Whether nothing is in the field.
    var isEmpty: Bool { closing.map { $0 == start + 1 && end == $0 + 1 } ?? (start == end) }

    /// Whether the field's text is not simply a part of the bytes.
    private func isPlain(_ bytes: UnsafeRawBufferPointer, _ closing: Int) -> Bool {
        end == closing + 1 && !bytes[(start + 1)..<closing].contains(.quote)
    }

    /// The field's text.
    func text(in bytes: UnsafeRawBufferPointer) -> [UInt8] {
        guard let closing else { return Array(bytes[start..<end]) }
        var text: [UInt8] = []
        var at = start + 1
        while at < closing {
            text.append(bytes[at])
            at += bytes[at] == .quote ? 2 : 1
        }
        return text + bytes[(closing + 1)..<end]
    }

    /// The range of the field's text, which is written over the field's own bytes where quotes were in it.
    func range(in bytes: UnsafeMutableRawBufferPointer) -> RowBatch.Range {
        guard let closing else { return RowBatch.Range(start..<end) }
        if isPlain(UnsafeRawBufferPointer(bytes), closing) { return RowBatch.Range((start + 1)..<closing) }
        var written = start + 1
        var at = start + 1
        while at < end {
            let isDoubled = at < closing && bytes[at] == .quote
            bytes[written] = bytes[at]
            written += at == closing ? 0 : 1
            at += isDoubled ? 2 : 1
        }
        return RowBatch.Range((start + 1)..<written)
    }
}

extension RowBatch.Range {
    init(_ range: Range<Int>) {
        self.init(
            offset: UInt32(truncatingIfNeeded: range.lowerBound), length: UInt32(truncatingIfNeeded: range.count))
    }
}

extension UInt8 {
    static let quote = UInt8(ascii: "\"")
    static let feed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let comma = UInt8(ascii: ",")
}
