import Model

/// Reads bytes as CSV in several ways, which have to agree on every row.
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
    let slots = columns(choices.next(5))
    let limits = choices.next(of: triedLimits)
    guard let file = TriedFile(bytes) else { return nil }
    let whole = ReadRows(file.path, settings: settings, chunkSize: 1 << 14, limits: limits, select: slots)
    for (row, next) in zip(whole.rows, whole.rows.dropFirst()) where next.line <= row.line {
        return "rows of lines \(row.line) and \(next.line) follow each other"
    }
    let small = ReadRows(file.path, settings: settings, chunkSize: chunkSize, limits: limits, select: slots)
    if let difference = whole.difference(from: small) {
        return "read whole and in batches of \(chunkSize): \(difference)"
    }
    // What comes through a pipe is read carefully from the start.
    guard let pipe = TriedPipe(bytes) else { return nil }
    let careful = ReadRows(pipe.path, settings: settings, chunkSize: chunkSize, limits: limits, select: slots)
    return whole.difference(from: careful).map { "read in attempt \(whole.attempt) and carefully: \($0)" }
}
