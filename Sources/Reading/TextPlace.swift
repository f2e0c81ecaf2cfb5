import Model

/// A place in a text, by LF and bytes.
struct TextPlace: Hashable, Comparable {
    /// From 1.
    var line = 1
    /// In bytes, from 1.
    var column = 1

    /// Moves behind bytes that begin here.
    mutating func advance(over bytes: UnsafeRawBufferPointer) {
        var start = 0
        while true {
            let end = bytes.lineEnd(from: start)
            if end == bytes.count { break }
            line += 1
            column = 1
            start = end + 1
        }
        column += bytes.count - start
    }

    func location(in file: String) -> SourceLocation { SourceLocation(file: file, line: line, column: column) }

    static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
