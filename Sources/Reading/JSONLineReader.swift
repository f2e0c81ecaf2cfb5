import CJSONRows

/// Reads lines of JSON, and tells valid UTF-8.
///
/// The one file that imports CJSONRows.
final class JSONLineReader {
    enum Verdict { case row, malformed, invalidText }

    private let rows: OpaquePointer
    private var ranges: [json_rows_range]
    private let keys: [String?]
    /// The slots that ask for a key.
    private let slots: [Int]

    /// - Parameter keys: The key of each slot; a slot without one is always missing.
    /// - Returns: `nil` when there is no memory.
    init?(keys: [String?]) {
        guard let rows = json_rows_create() else { return nil }
        self.rows = rows
        self.keys = keys
        slots = keys.indices.filter { keys[$0] != nil }
        ranges = Array(repeating: json_rows_range(), count: slots.count + 1)
        let texts = slots.map { Array((keys[$0] ?? "").utf8) }
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

    func selects(_ keys: [String?]) -> Bool { self.keys == keys }

    /// Reads one line of `bytes`, behind which `RowBatch.padding` bytes may be read.
    ///
    /// - Parameter fields: Room for one range a slot; written when the verdict is `row`.
    func read(
        _ bytes: UnsafeMutableRawBufferPointer, from start: Int, to end: Int,
        into fields: UnsafeMutablePointer<RowBatch.Range>
    ) -> Verdict {
        guard let base = bytes.baseAddress else { return .malformed }
        let line = (base + start).assumingMemoryBound(to: UInt8.self)
        let verdict = ranges.withUnsafeMutableBufferPointer { ranges in
            json_rows_read(rows, line, end - start, ranges.baseAddress)
        }
        guard verdict == json_rows_ok else { return verdict == json_rows_invalid_text ? .invalidText : .malformed }
        for slot in keys.indices { fields[slot] = .missing }
        for (index, slot) in slots.enumerated() where ranges[index].length != .max {
            fields[slot] = RowBatch.Range(
                offset: ranges[index].offset + UInt32(truncatingIfNeeded: start), length: ranges[index].length)
        }
        return .row
    }

    /// The keys of one line in their order; `nil` when it is no JSON object.
    func keys(of line: [UInt8]) -> [String]? {
        let padded = line + Array(repeating: 0, count: RowBatch.padding)
        guard json_rows_read_keys(rows, padded, line.count) == json_rows_ok else { return nil }
        return (0..<json_rows_key_count(rows)).map { index in
            var length = 0
            let text = json_rows_key(rows, index, &length)
            return String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self)
        }
    }
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
