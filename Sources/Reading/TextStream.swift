/// The text of an input from its beginning to its end: what a `ByteStream` gives, with a way to give bytes back.
final class TextStream {
    private let bytes: ByteStream
    /// Bytes read too far, to be read next, from `pushedStart` on.
    private var pushed: [UInt8] = []
    private var pushedStart = 0

    init(_ bytes: ByteStream) { self.bytes = bytes }

    var name: String { bytes.name }
    /// Whether the input can be opened again and says the same.
    var isRepeatable: Bool { bytes.isRepeatable }
    /// Bytes read from disk.
    var rawCount: Int { bytes.rawCount }
    /// SHA-256 of the bytes read from disk, in hexadecimal.
    var sha256: String? { bytes.sha256 }

    /// Fills `room` as far as the input reaches.
    ///
    /// - Returns: How many bytes; fewer than the room holds only at the end.
    /// - Throws: What the `ByteStream` throws.
    func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
        let early = min(pushed.count - pushedStart, room.count)
        if early > 0 {
            pushed.withUnsafeBytes {
                room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[pushedStart..<pushedStart + early]))
            }
            pushedStart += early
        }
        if early == room.count { return early }
        return early + (try bytes.read(into: UnsafeMutableRawBufferPointer(rebasing: room[early...])))
    }

    /// Gives bytes back, to be read again first.
    func push(_ bytes: some Sequence<UInt8>) {
        pushed = Array(bytes) + pushed[pushedStart...]
        pushedStart = 0
    }
}
