import CJSONRows

/// Reads records of JSON, finds the elements of an array, and tells valid UTF-8.
///
/// The one file that imports CJSONRows.
final class JSONRecordReader {
    enum Verdict: Equatable {
        /// A row; the place of the first key that names a value again, from the record's start.
        case row(repeatedAt: Int?)
        case malformed, invalidText
    }

    private let rows: OpaquePointer
    private var ranges: [json_rows_range]
    private let names: [String?]
    /// The slots that ask for a name.
    private let slots: [Int]

    /// - Parameter names: The name of each slot's value, its keys joined by dots; a slot without one is always missing.
    /// - Returns: `nil` when there is no memory.
    init?(names: [String?]) {
        guard let rows = json_rows_create() else { return nil }
        self.rows = rows
        self.names = names
        slots = names.indices.filter { names[$0] != nil }
        ranges = Array(repeating: json_rows_range(), count: slots.count + 1)
        let texts = slots.map { Array((names[$0] ?? "").utf8) }
        let all = texts.flatMap(\.self) + [0]
        let isSelected = all.withUnsafeBufferPointer { buffer in
            var starts: [UnsafePointer<UInt8>?] = []
            var offset = 0
            for text in texts {
                starts.append(buffer.baseAddress.map { $0 + offset })
                offset += text.count
            }
            return json_rows_select(rows, starts, texts.map(\.count), texts.count)
        }
        guard isSelected else { return nil }
    }

    deinit { json_rows_free(rows) }

    /// Whether these are the reader's names, byte by byte: Swift's own `==` takes differently composed letters for equal.
    func selects(_ names: [String?]) -> Bool {
        self.names.elementsEqual(names) { own, other in
            guard let own, let other else { return own == nil && other == nil }
            return own.utf8.elementsEqual(other.utf8)
        }
    }

    /// Reads one record of `bytes`, behind which `RowBatch.padding` bytes may be read; changes none of them.
    ///
    /// - Parameter fields: Room for one range a slot; written when the verdict is a row.
    func read(
        _ bytes: UnsafeRawBufferPointer, _ record: Range<Int>, into fields: UnsafeMutablePointer<RowBatch.Range>
    ) -> Verdict {
        guard let base = bytes.baseAddress else { return .malformed }
        let start = (base + record.lowerBound).assumingMemoryBound(to: UInt8.self)
        var place = UInt32.max
        let verdict = ranges.withUnsafeMutableBufferPointer { ranges in
            json_rows_read(rows, start, record.count, ranges.baseAddress, &place)
        }
        guard verdict == json_rows_ok else { return verdict == json_rows_invalid_text ? .invalidText : .malformed }
        for slot in names.indices { fields[slot] = .missing }
        for (index, slot) in slots.enumerated() where ranges[index].length != .max {
            fields[slot] = RowBatch.Range(
                offset: ranges[index].offset + UInt32(truncatingIfNeeded: record.lowerBound),
                length: ranges[index].length)
        }
        return .row(repeatedAt: place == .max ? nil : Int(place))
    }

    /// Writes the texts of the escaped strings of the record read last over its own bytes.
    func undoEscapes(_ bytes: UnsafeMutableRawBufferPointer, _ record: Range<Int>) {
        guard let base = bytes.baseAddress else { return }
        json_rows_undo(rows, (base + record.lowerBound).assumingMemoryBound(to: UInt8.self), ranges)
    }

    /// The names of one record's values in their order; `nil` when it is no JSON object.
    func names(of record: some Sequence<UInt8>) -> [String]? {
        let padded = Array(record) + Array(repeating: 0, count: RowBatch.padding)
        guard json_rows_read_names(rows, padded, padded.count - RowBatch.padding) == json_rows_ok else { return nil }
        return (0..<json_rows_name_count(rows)).map { index in
            var length = 0
            let text = json_rows_name(rows, index, &length)
            return String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self)
        }
    }

    /// More names than these are not listed.
    static let mostNames = Int(json_rows_most_names)
}

/// The elements of an array that end within a block of bytes.
final class JSONElements {
    /// How far the search has come; it begins behind the array's opening bracket.
    struct Search {
        fileprivate var state = json_elements()

        /// Where the element begins whose end is not found yet.
        var openStart: Int? { state.is_open ? state.start : nil }

        /// The bytes before `count` are gone.
        mutating func drop(_ count: Int) { state.start = max(0, state.start - count) }
    }

    enum Ending: Equatable {
        case more
        /// The place of the closing bracket.
        case ended(Int)
        /// The place of what can stand there in no array.
        case fault(Int)
    }

    private var found = UnsafeMutablePointer<json_elements_range>.allocate(capacity: 1)
    private var capacity = 1
    private(set) var count = 0

    deinit { found.deallocate() }

    subscript(index: Int) -> Range<Int> { Int(found[index].start)..<Int(found[index].end) }

    /// Finds what ends from `from` on, in a block of fewer than 2³² bytes; what was found before is forgotten.
    func find(_ bytes: UnsafeRawBufferPointer, from: Int, _ search: inout Search, portably: Bool = false) -> Ending {
        let room = (bytes.count - from) / 2 + 2
        if capacity < room {
            found.deallocate()
            // Pages that are never written to cost nothing.
            found = .allocate(capacity: room)
            capacity = room
        }
        count = 0
        guard let start = bytes.baseAddress, from < bytes.count else { return .more }
        search.state.count = 0
        var place = 0
        let scan = portably ? json_elements_scan_portable : json_elements_scan
        let verdict = scan(
            &search.state, start.assumingMemoryBound(to: UInt8.self), from, bytes.count, found, &place)
        count = search.state.count
        return verdict == json_elements_more ? .more : verdict == json_elements_ended ? .ended(place) : .fault(place)
    }

    /// Forgets the first element.
    func dropFirst() {
        guard count > 0 else { return }
        count -= 1
        found.update(from: found + 1, count: count)
    }

    func removeAll() { count = 0 }
}

extension UnsafeRawBufferPointer {
    /// The place of the first LF from `start` on, or the end.
    func lineEnd(from start: Int) -> Int {
        guard let base = baseAddress, start < count else { return count }
        return json_rows_line_end(base.assumingMemoryBound(to: UInt8.self), start, count)
    }

    /// How many LF there are.
    var lineCount: Int {
        guard let base = baseAddress else { return 0 }
        return json_rows_line_count(base.assumingMemoryBound(to: UInt8.self), count)
    }
}

/// Whether bytes are valid UTF-8.
func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    return json_rows_is_utf8(start.assumingMemoryBound(to: UInt8.self), bytes.count)
}
