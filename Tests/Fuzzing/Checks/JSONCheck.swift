import Model

/// Reads bytes as JSON in several ways, which have to agree on every row and every message.
///
/// - Returns: What is wrong, in words, or `nil`.
@Sendable public func checkJSON(_ tried: UnsafeRawBufferPointer) -> String? {
    var bytes = tried
    var choices = Choices(from: &bytes)
    let chunkSize = choices.next(of: triedChunkSizes)
    var settings = SourceSettings(path: "input")
    settings.format = choices.next(of: [.jsonLines, .json, nil])
    let columns = choices.next(of: TriedColumns.all)
    let limits = choices.next(of: triedLimits)
    settings.records = choices.next(of: [nil, "/value", "", "/a/b", "/0", "/~1~0", "value", "/~2"])
    settings.encoding = choices.next(of: triedEncodings)
    settings.columns = columns.given(hasHeader: true)
    let ways = WaysToRead(settings: settings, columns: columns, chunkSize: chunkSize, limits: limits)
    guard let file = TriedFile(bytes) else { return nil }
    let whole = ways.whole(file.path)
    // A document may need to be read again, and a pipe cannot be.
    return ways.difference(from: whole, file: file.path, pipe: TriedPipe(bytes))
}
