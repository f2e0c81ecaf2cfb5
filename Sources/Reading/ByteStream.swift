import Model

/// The bytes of an input from its beginning to its end, compression undone.
///
/// Compressed files are read ahead on a thread of their own. Plain ones are read when their bytes are asked for: on two
/// cores a thread that reads and hashes them gained nothing.
final class ByteStream {
    let name: String
    /// Whether the input can be opened again and says the same.
    let isRepeatable: Bool
    private let content: Content

    private enum Content {
        case plain(RawBytes)
        case compressed(ReadAhead)
    }

    /// - Parameter decompression: How far a compressed input may swell.
    /// - Throws: `Diagnostics` with `unreadable-file`, `not-a-file` or `input-changed`.
    init(
        path: String, name: String, hashing: Bool, decompression: Configuration.Decompression = .init()
    ) throws {
        let file = try OpenFile(path: path, name: name)
        self.name = name
        isRepeatable = path != "-" && file.status.kind == .file
        let raw = RawBytes(file, hashing: hashing)
        if let compression = Compression(of: try raw.peek(Compression.magicLength)) {
            content = .compressed(ReadAhead(DecompressedBytes(raw, compression: compression, limits: decompression)))
        } else {
            content = .plain(raw)
        }
    }

    /// Bytes read from disk, of what has been handed out.
    var rawCount: Int {
        switch content {
        case .plain(let raw): raw.rawCount
        case .compressed(let ahead): ahead.rawCount
        }
    }

    /// SHA-256 of the bytes read from disk, in hexadecimal; of a compressed input only at its end.
    var sha256: String? {
        switch content {
        case .plain(let raw): raw.sha256
        case .compressed(let ahead): ahead.sha256
        }
    }

    /// Fills `room` as far as the input reaches.
    ///
    /// - Returns: How many bytes; fewer than the room holds only at the end.
    /// - Throws: What `RawBytes` and `DecompressedBytes` throw.
    func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
        switch content {
        case .plain(let raw): try raw.read(into: room)
        case .compressed(let ahead): try ahead.read(into: room)
        }
    }
}
