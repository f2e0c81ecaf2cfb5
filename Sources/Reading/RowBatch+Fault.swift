extension RowBatch.Problem.Fault {
    /// The place of one byte of a record.
    ///
    /// - Parameters:
    ///   - place: The byte, and `start` the record's first one.
    ///   - line: The record's line, below the batch's `firstLine`.
    /// - Complexity: O(bytes from the record's start).
    init(at place: Int, from start: Int, line: Int, in bytes: UnsafeRawBufferPointer) {
        var line = line
        var lineStart = start
        for at in start..<max(start, place) where bytes[at] == .feed || bytes[at] == .carriageReturn {
            // A pair counts once, by its line feed.
            if bytes[at] == .carriageReturn, at + 1 < bytes.count, bytes[at + 1] == .feed { continue }
            line += 1
            lineStart = at + 1
        }
        self.init(line: line, column: place - lineStart + 1)
    }
}

/// The place of the first byte that is no part of valid UTF-8; `nil` when all are.
///
/// - Complexity: O(bytes), one after the other: for what is known to be invalid.
func firstInvalidByte(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var at = 0
    while true {
        switch parser.parseScalar(from: &rest) {
        case .valid(let scalar): at += scalar.count
        case .error: return at
        case .emptyInput: return nil
        }
    }
}
