import Model

/// The bytes of a compressed input, decompressed once and only so far as its limits allow.
final class DecompressedBytes {
    /// From here on it is judged how far an input has swollen, in bytes: below, what comes out does no harm.
    static let judgedFrom = 1 << 28

    let raw: RawBytes
    private let compression: Compression
    private let decompressor: any Decompressor
    private let limits: Configuration.Decompression
    /// Compressed bytes that wait, from `start` on.
    private var waiting: [UInt8] = []
    private var start = 0
    private var usedCount = 0
    private var filledCount = 0

    init(_ raw: RawBytes, compression: Compression, limits: Configuration.Decompression) {
        self.raw = raw
        self.compression = compression
        self.limits = limits
        decompressor = compression.decompressor()
    }

    /// Fills `room` as far as the input reaches.
    ///
    /// - Returns: How many bytes; fewer than the room holds only at the end.
    /// - Throws: What `RawBytes` throws, or `Diagnostics` with `damaged-gzip`, `damaged-zstd`, `zstd-dictionary`,
    ///   `zstd-window-too-large`, `nested-compression` or `swollen-input`.
    func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while filled < room.count {
            if start == waiting.count {
                waiting = try raw.read(1 << 17)
                start = 0
            }
            let step = waiting.withUnsafeBytes {
                decompressor.decompress(
                    UnsafeRawBufferPointer(rebasing: $0[start...]),
                    into: UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
            }
            start += step.used
            filled += step.filled
            usedCount += step.used
            filledCount += step.filled
            if case .failed(let fault) = decompressor.state {
                throw raw.blaming(Diagnostics(fault.diagnostic(compression, in: raw.name)))
            }
            if let swollen { throw Diagnostics(swollen) }
            if step.used == 0, step.filled == 0 {
                if waiting.isEmpty, decompressor.state == .between { break }
                throw raw.blaming(
                    Diagnostics(Compression.damaged(compression, in: raw.name, "File ends within its compressed data")))
            }
        }
        if filled == filledCount { try refuseNesting(UnsafeRawBufferPointer(rebasing: room[..<filled])) }
        return filled
    }

    private func refuseNesting(_ head: UnsafeRawBufferPointer) throws {
        guard let inner = Compression(of: head) else { return }
        let command = compression == .gzip ? "gzip -d" : "zstd -d"
        throw Diagnostics(
            Diagnostic(
                .error, id: "nested-compression", at: SourceLocation(file: raw.name),
                "Compressed data lie within compressed data",
                why: "\(inner.rawValue) lies within \(compression.rawValue)",
                hint: "undo the outer one by `\(command)`"))
    }

    /// What is wrong when more comes out than the limits allow.
    private var swollen: Diagnostic? {
        let allowed = max(1, limits.maxRatio)
        let why: String
        if filledCount > limits.maxBytes {
            why = "more than \(limits.maxBytes) bytes come out of it"
        } else if filledCount > DecompressedBytes.judgedFrom, (filledCount - 1) / allowed >= usedCount {
            why = "more than \(allowed) bytes come out for each that goes in"
        } else {
            return nil
        }
        return Diagnostic(
            .error, id: "swollen-input", at: SourceLocation(file: raw.name), "Compressed data swell beyond the limit",
            why: why, hint: "if the file is sound, raise the limit in `decompression: {max_ratio, max_bytes}`")
    }
}
