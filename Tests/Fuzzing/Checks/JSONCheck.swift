import Model

/// Reads bytes as JSON in several ways, which have to agree on every row.
///
/// - Returns: What is wrong, in words, or `nil`.
@Sendable public func checkJSON(_ tried: UnsafeRawBufferPointer) -> String? {
    var bytes = tried
    var choices = Choices(from: &bytes)
    let chunkSize = choices.next(of: triedChunkSizes)
    var settings = SourceSettings(path: "input")
    settings.format = choices.next(of: [.jsonLines, .json])
    let slots = columns(choices.next(5))
    let limits = choices.next(of: triedLimits)
    guard let file = TriedFile(bytes) else { return nil }
    let whole = ReadRows(file.path, settings: settings, chunkSize: 1 << 14, limits: limits, select: slots)
    let small = ReadRows(file.path, settings: settings, chunkSize: chunkSize, limits: limits, select: slots)
    if let difference = whole.difference(from: small) {
        return "read whole and in batches of \(chunkSize): \(difference)"
    }
    // Lines never need to be read again; a document may, and a pipe cannot be.
    guard settings.format == .json, let pipe = TriedPipe(bytes) else { return nil }
    let piped = ReadRows(pipe.path, settings: settings, chunkSize: chunkSize, limits: limits, select: slots)
    return whole.difference(from: piped).map { "read from a file and from a pipe: \($0)" }
}
