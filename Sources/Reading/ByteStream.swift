import Crypto
import Model

/// The bytes of an input from its beginning to its end, gzip undone, its bytes on disk counted and hashed.
final class ByteStream {
    let name: String
    /// Whether the input can be opened again and says the same.
    let isRepeatable: Bool
    private let file: OpenFile
    private var hash: SHA256?
    /// Bytes read from disk.
    private(set) var rawCount = 0
    /// Bytes looked at before the first read, from `pushedStart` on.
    private var pushed: [UInt8] = []
    private var pushedStart = 0
    private var inflater: Inflater?
    /// Bytes from disk that wait for the inflater, from `rawStart` on.
    private var raw: [UInt8] = []
    private var rawStart = 0

    /// - Throws: `Diagnostics` with `unreadable-file`.
    init(path: String, name: String, hashing: Bool) throws {
        file = try OpenFile(path: path, name: name)
        self.name = name
        isRepeatable = path != "-" && file.status.kind == .file
        hash = hashing ? SHA256() : nil
        raw = try rawBytes(count: 2)
        if raw == [0x1F, 0x8B] {
            inflater = Inflater()
        } else {
            pushed = raw
            raw = []
        }
    }

    /// SHA-256 of the bytes read from disk, in hexadecimal.
    var sha256: String? {
        hash.map { hash in hash.finalize().map { hexByte($0) }.joined() }
    }

    /// Fills `room` as far as the input reaches.
    ///
    /// - Returns: How many bytes; fewer than the room holds only at the end.
    /// - Throws: `Diagnostics` with `unreadable-file` or `damaged-gzip`.
    func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
        let early = min(pushed.count - pushedStart, room.count)
        if early > 0 {
            pushed.withUnsafeBytes {
                room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[pushedStart..<pushedStart + early]))
            }
            pushedStart += early
        }
        if early == room.count { return early }
        let rest = UnsafeMutableRawBufferPointer(rebasing: room[early...])
        if let inflater { return early + (try inflate(with: inflater, into: rest)) }
        return early + (try rawRead(into: rest))
    }

    private func rawRead(into room: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = try file.read(into: room)
        rawCount += count
        hash?.update(bufferPointer: UnsafeRawBufferPointer(rebasing: room[..<count]))
        return count
    }

    private func rawBytes(count: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = try rawRead(into: UnsafeMutableRawBufferPointer(buffer))
        }
    }

    private func inflate(with inflater: Inflater, into room: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while filled < room.count {
            if rawStart == raw.count {
                raw = try rawBytes(count: 1 << 17)
                rawStart = 0
                if raw.isEmpty {
                    if inflater.state == .between { break }
                    throw damaged("File ends within its compressed data")
                }
            }
            let step = raw.withUnsafeBytes {
                inflater.inflate(
                    UnsafeRawBufferPointer(rebasing: $0[rawStart...]),
                    into: UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
            }
            rawStart += step.used
            filled += step.filled
            if inflater.state == .damaged { throw damaged("Compressed data are damaged") }
        }
        return filled
    }

    private func damaged(_ what: String) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "damaged-gzip", at: SourceLocation(file: name), what,
                hint: "copy or export the file again"))
    }
}

private func hexByte(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return byte < 16 ? "0" + digits : digits
}
