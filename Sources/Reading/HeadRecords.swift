/// The first records of a CSV file: where each begins and ends, and how many fields it has.
struct HeadRecords {
    struct Record {
        /// The bytes from its first one to the next record's.
        var bytes: Range<Int>
        var line: Int
        /// The line behind it.
        var nextLine: Int
        var fieldCount: Int
        /// The quote of a field that does not end properly; the record is its line then.
        var brokenQuote: Int?
    }

    private(set) var records: [Record] = []

    /// How many are looked at to tell the delimiter.
    static let limit = 100

    /// - Parameters:
    ///   - bytes: The file's first bytes.
    ///   - start: Where the first line begins, and `line` its number.
    ///   - isEnd: Whether the bytes are all of the file; otherwise a record that may be cut is left out.
    /// - Complexity: O(bytes), however quotes stand.
    init(_ bytes: UnsafeRawBufferPointer, from start: Int, line: Int, isEnd: Bool, delimiter: UInt8) {
        var scanner = CSVRecordScanner(delimiter: delimiter)
        var (at, line, spanStart) = (start, line, 0)
        while records.count < HeadRecords.limit, at < bytes.count {
            if bytes[at] == .feed || bytes[at] == .carriageReturn {
                at = bytes.behindLineEnd(at)
                line += 1
                continue
            }
            switch scanner.scan(bytes, from: at, to: bytes.count, isEnd: isEnd, spanStart: spanStart) {
            case .incomplete: return
            case .whole(let next):
                let nextLine = line + 1 + scanner.innerLines
                records.append(
                    Record(bytes: at..<next, line: line, nextLine: nextLine, fieldCount: scanner.fields.count))
                (at, line) = (next, nextLine)
            case .unclosed(let place):
                spanStart = max(spanStart, place)
                let end = bytes[at...].firstIndex { $0 == .feed || $0 == .carriageReturn } ?? bytes.count
                let next = end < bytes.count ? bytes.behindLineEnd(end) : end
                let count = bytes[at..<end].count { $0 == delimiter } + 1
                records.append(
                    Record(
                        bytes: at..<next, line: line, nextLine: line + 1, fieldCount: count,
                        brokenQuote: scanner.fieldStart))
                (at, line) = (next, line + 1)
            }
        }
    }

    /// The number of fields that most records have, the greater of two; 0 without records.
    var usualFieldCount: Int { counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0 }

    /// How many records have the same number of at least two fields.
    var evenlySplit: Int { counts.filter { $0.key > 1 }.values.max() ?? 0 }

    private var counts: [Int: Int] { records.reduce(into: [:]) { $0[$1.fieldCount, default: 0] += 1 } }
}

extension UnsafeRawBufferPointer {
    /// Where the next line begins.
    ///
    /// - Parameter at: The place of a line end.
    func behindLineEnd(_ at: Int) -> Int {
        self[at] == .carriageReturn && at + 1 < count && self[at + 1] == .feed ? at + 2 : at + 1
    }
}
