import Model

/// Reads bytes as CSV in several ways, which have to agree on every row and every message.
///
/// - Returns: What is wrong, in words, or `nil`.
@Sendable public func checkCSV(_ tried: UnsafeRawBufferPointer) -> String? {
    var bytes = tried
    var choices = Choices(from: &bytes)
    let chunkSize = choices.next(of: triedChunkSizes)
    var settings = SourceSettings(path: "input")
    settings.format = .csv
    let delimiters: [UInt8?] = [nil, 0x2C, 0x3B, 0x09, 0x7C]
    let setting = choices.next(3 * delimiters.count)
    settings.delimiter = delimiters[setting % delimiters.count]
    settings.hasHeader = [nil, true, false][setting / delimiters.count]
    let columns = choices.next(of: TriedColumns.all)
    let limits = choices.next(of: triedLimits)
    settings.encoding = choices.next(of: triedEncodings)
    settings.columns = columns.given(hasHeader: settings.hasHeader != false)
    let ways = WaysToRead(settings: settings, columns: columns, chunkSize: chunkSize, limits: limits)
    guard let file = TriedFile(bytes) else { return nil }
    let whole = ways.whole(file.path)
    for (row, next) in zip(whole.rows, whole.rows.dropFirst()) where next.line <= row.line {
        return "rows of lines \(row.line) and \(next.line) follow each other"
    }
    // What comes through a pipe is read carefully from the start.
    return ways.difference(from: whole, file: file.path, pipe: TriedPipe(bytes))
}
