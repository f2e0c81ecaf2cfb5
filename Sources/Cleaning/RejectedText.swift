import Reading

/// What one rejected row says, kept only where the run is asked to (`CleaningRules.keepsRejectedValues`).
///
/// While rows are read it lies in its batch's bytes, where `RowBatch.Problem.text` or a field's range finds it; what is
/// to outlast the batch is copied here. Memory is bounded: each worker keeps at most `mostOfARun` texts of all inputs
/// together, and as many of readings that were given up, each of at most `mostBytes`.
struct RejectedText {
    /// The row's place among the segment's rejects.
    var reject: Int
    /// The batch it was in.
    var batch: Int
    var text: String

    static let mostOfARun = 100_000
    static let mostBytes = 1000

    /// The text of some bytes, cut between two characters where it is long; what is no text in them becomes U+FFFD.
    static func text(_ bytes: some Collection<UInt8>) -> String {
        var start = Array(bytes.prefix(mostBytes + 1))
        guard start.count > mostBytes else { return String(decoding: start, as: UTF8.self) }
        // A character has at most three bytes behind its first one.
        for _ in 0..<3 where start[start.count - 1] & 0xC0 == 0x80 { start.removeLast() }
        start.removeLast()
        return String(decoding: start, as: UTF8.self) + "…"
    }
}
