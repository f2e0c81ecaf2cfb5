import Model

/// The text of an input in UTF-8 from its beginning to its end: what a `ByteStream` gives, decoded where that is
/// needed, with a way to give bytes back. Text that is UTF-8 already passes as it is.
final class TextStream {
    private let bytes: ByteStream
    /// Bytes read too far, to be read next, from `pushedStart` on.
    private var pushed: [UInt8] = []
    private var pushedStart = 0
    /// `nil` for UTF-8.
    private var decoder: TextDecoder?
    /// Bytes that wait for the decoder.
    private var encoded: [UInt8] = []
    private var isDecoded = false

    /// How many bytes are decoded at a time.
    private static let blockSize = 1 << 16

    init(_ bytes: ByteStream) { self.bytes = bytes }

    var name: String { bytes.name }
    /// Whether the input can be opened again and says the same.
    var isRepeatable: Bool { bytes.isRepeatable }
    /// Bytes read from disk.
    var rawCount: Int { bytes.rawCount }
    /// SHA-256 of the bytes read from disk, in hexadecimal.
    var sha256: String? { bytes.sha256 }

    /// The input's first bytes as they are, fewer than `count` only when it holds no more. To be asked once, first.
    ///
    /// - Throws: What the `ByteStream` throws.
    func peek(_ count: Int) throws -> [UInt8] {
        _ = try pushed.append(upTo: count) { try bytes.read(into: $0) }
        return pushed
    }

    /// Reads what was peeked at, and all behind it, as text.
    ///
    /// - Parameter start: How many bytes to leave out.
    func begin(_ encoding: TextEncoding, from start: Int) {
        pushedStart = min(start, pushed.count)
        guard encoding != .utf8 else { return }
        decoder = TextDecoder(encoding)
        encoded = Array(pushed[pushedStart...])
        pushed = []
        pushedStart = 0
    }

    /// Fills `room` as far as the input reaches.
    ///
    /// - Returns: How many bytes; fewer than the room holds only at the end.
    /// - Throws: What the `ByteStream` throws.
    func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while true {
            filled += take(into: UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
            if filled == room.count { return filled }
            guard decoder != nil else {
                return filled + (try bytes.read(into: UnsafeMutableRawBufferPointer(rebasing: room[filled...])))
            }
            if isDecoded { return filled }
            try decode()
        }
    }

    /// Gives bytes back, to be read again first.
    func push(_ bytes: [UInt8]) {
        if bytes.count <= pushedStart {
            // They came from here.
            pushedStart -= bytes.count
            pushed.replaceSubrange(pushedStart..<(pushedStart + bytes.count), with: bytes)
        } else {
            pushed = bytes + pushed[pushedStart...]
            pushedStart = 0
        }
    }

    private func take(into room: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(pushed.count - pushedStart, room.count)
        guard count > 0 else { return 0 }
        pushed.withUnsafeBytes {
            room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[pushedStart..<pushedStart + count]))
        }
        pushedStart += count
        return count
    }

    /// Puts the text of the next block where `take` finds it.
    private func decode() throws {
        var next = encoded
        encoded = []
        if next.isEmpty {
            next = try block(of: TextStream.blockSize)
            isDecoded = next.isEmpty
        }
        pushed = next.withUnsafeBytes { decoder?.text($0, isEnd: isDecoded) } ?? []
        pushedStart = 0
    }

    private func block(of count: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = try bytes.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
    }
}
