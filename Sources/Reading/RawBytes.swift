import Crypto
import Model

/// The bytes of an input as they lie on disk, from its beginning to its end, counted and hashed.
final class RawBytes {
    private let file: OpenFile
    private var hash: SHA256?
    private(set) var rawCount = 0
    /// Bytes looked at before the first read, from `peekedStart` on.
    private var peeked: [UInt8] = []
    private var peekedStart = 0

    init(_ file: OpenFile, hashing: Bool) {
        self.file = file
        hash = hashing ? SHA256() : nil
    }

    var name: String { file.name }

    /// SHA-256 of the bytes read so far, in hexadecimal; `nil` when it was not asked for.
    var sha256: String? {
        hash.map { hash in hash.finalize().map { hexByte($0) }.joined() }
    }

    /// The first bytes, fewer than `count` only when there are no more; they are read again afterwards.
    func peek(_ count: Int) throws -> [UInt8] {
        peeked = try read(count)
        peekedStart = 0
        return peeked
    }

    /// Fills `room` as far as the file reaches.
    ///
    /// - Returns: How many bytes; fewer than the room holds only at the end.
    /// - Throws: `Diagnostics` with `unreadable-file`, or `input-changed` when the end shows that the file is another.
    func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
        let early = min(peeked.count - peekedStart, room.count)
        if early > 0 {
            peeked.withUnsafeBytes {
                room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[peekedStart..<peekedStart + early]))
            }
            peekedStart += early
        }
        if early == room.count { return early }
        return early + (try readOn(into: UnsafeMutableRawBufferPointer(rebasing: room[early...])))
    }

    private func readOn(into room: UnsafeMutableRawBufferPointer) throws -> Int {
        let found = try file.read(into: room)
        rawCount += found
        // Beyond the size it had, so that a file that grows for ever has an end too.
        if found < room.count || rawCount > file.status.size, file.hasChanged { throw RawBytes.changed(name) }
        hash?.update(bufferPointer: UnsafeRawBufferPointer(rebasing: room[..<found]))
        return found
    }

    /// The next bytes, fewer than `count` only at the end.
    func read(_ count: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = try read(into: UnsafeMutableRawBufferPointer(buffer))
        }
    }

    /// What damaged bytes mean: when somebody is still writing the file, that says more.
    func blaming(_ damage: Diagnostics) -> Diagnostics { file.hasChanged ? RawBytes.changed(name) : damage }

    static func changed(_ name: String) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "input-changed", at: SourceLocation(file: name), "File changed while it was read",
                hint: "run again when it is complete"))
    }
}

private func hexByte(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return byte < 16 ? "0" + digits : digits
}
