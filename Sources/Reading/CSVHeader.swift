import Model

/// The first record of a CSV file.
struct CSVHeader {
    let cells: [String]
    let delimiter: UInt8
    /// The line of the header, and the one behind it.
    let line: Int
    let nextLine: Int
    /// Bytes up to the end of the header, empty lines before it among them.
    let byteCount: Int

    /// The bytes that fields may be split by, most likely first.
    static let delimiters = [UInt8](",;\t|".utf8)

    /// - Parameters:
    ///   - bytes: The file's first bytes, without byte order mark.
    ///   - isEnd: Whether they are all of it.
    ///   - delimiter: The byte between fields; `nil` takes the one that splits the header into most.
    /// - Returns: `nil` when the header does not end within the bytes.
    /// - Throws: `Diagnostics` with `malformed-header` or `header-not-utf8`.
    init?(_ bytes: [UInt8], isEnd: Bool, name: String, delimiter: UInt8?) throws {
        var start = 0
        var line = 1
        while start < bytes.count, bytes[start] == .feed || bytes[start] == .carriageReturn {
            if bytes[start] == .carriageReturn, start + 1 < bytes.count, bytes[start + 1] == .feed { start += 1 }
            start += 1
            line += 1
        }
        var best: (scanner: CSVRecordScanner, ending: CSVRecordScanner.Ending, count: Int)?
        for candidate in delimiter.map({ [$0] }) ?? CSVHeader.delimiters {
            var scanner = CSVRecordScanner(delimiter: candidate)
            let ending = bytes.withUnsafeBytes { scanner.scan($0, from: start, to: bytes.count, isEnd: isEnd) }
            if ending == .incomplete { return nil }
            var count = scanner.fields.count
            if case .unclosed = ending { count += 1 }
            if count > best?.count ?? 0 { best = (scanner, ending, count) }
        }
        let location = SourceLocation(file: name, line: line)
        guard let (scanner, ending, _) = best, case .whole(let end) = ending else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "malformed-header", at: location, "Header has a quote that is not closed"))
        }
        let texts = bytes.withUnsafeBytes { bytes in scanner.fields.map { $0.text(in: bytes) } }
        let cells = texts.compactMap { String(validating: $0, as: UTF8.self) }
        guard cells.count == texts.count else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "header-not-utf8", at: location, "Header is not valid UTF-8",
                    hint: "save the file as UTF-8"))
        }
        self.cells = cells
        self.delimiter = scanner.delimiter
        self.line = line
        nextLine = line + 1 + scanner.innerLines
        byteCount = end
    }
}
