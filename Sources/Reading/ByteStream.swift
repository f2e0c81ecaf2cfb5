import Model

/// The bytes of an input from its beginning to its end, compression undone.
///
/// Plain files are read when they are asked for. Compressed ones are read ahead on a thread of their own, because
/// decompression takes about as long as all that is done with the bytes afterwards.
final class ByteStream {
    let name: String
    /// Whether the input can be opened again and says the same.
    let isRepeatable: Bool
    private let content: Content
    /// Bytes looked at before the first read, from `headStart` on (plain).
    private let head: [UInt8]
    private var headStart = 0

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
        let head = try raw.read(Compression.magicLength)
        if let compression = Compression(of: head) {
            content = .compressed(
                ReadAhead(DecompressedBytes(raw, head: head, compression: compression, limits: decompression)))
            self.head = []
        } else {
            content = .plain(raw)
            self.head = head
        }
    }

    /// Bytes read from disk, of what has been handed out.
    var rawCount: Int {
        switch content {
        case .plain(let raw): raw.count
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
        case .compressed(let ahead): return try ahead.read(into: room)
        case .plain(let raw):
            let early = min(head.count - headStart, room.count)
            if early > 0 {
                head.withUnsafeBytes {
                    room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[headStart..<headStart + early]))
                }
                headStart += early
            }
            if early == room.count { return early }
            return early + (try raw.read(into: UnsafeMutableRawBufferPointer(rebasing: room[early...])))
        }
    }
}
