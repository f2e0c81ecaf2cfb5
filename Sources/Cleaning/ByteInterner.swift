/// Gives equal byte strings equal small numbers, in order of first sight.
///
/// Open addressing over an arena of bytes. The hash is seeded anew in each process, so that nobody can write an
/// export whose values all collide; numbers given out do not depend on it.
struct ByteInterner {
    private struct Entry {
        var hash: UInt64
        var offset: Int
        var length: Int
    }

    private var arena: [UInt8] = []
    private var entries: [Entry] = []
    /// Entry numbers plus one; 0 is a free place. The count is a power of two.
    private var table: [UInt32]

    private static let seed = UInt64.random(in: 1 ... .max)

    init(capacity: Int = 256) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        table = Array(repeating: 0, count: size)
    }

    var count: Int { entries.count }

    /// The hash of an interned string, the same in every interner of the process.
    func hash(of number: Int) -> UInt64 { entries[number].hash }

    func bytes(of number: Int) -> ArraySlice<UInt8> {
        let entry = entries[number]
        return arena[entry.offset..<entry.offset + entry.length]
    }

    func text(of number: Int) -> String { String(decoding: bytes(of: number), as: UTF8.self) }

    /// Whether a number stands for just these bytes.
    func equals(_ number: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
        let entry = entries[number]
        return entry.length == bytes.count && arena.withUnsafeBytes { same($0, entry.offset, bytes) }
    }

    /// The number of these bytes, a new one if they were not seen before.
    mutating func intern(_ bytes: UnsafeRawBufferPointer) -> Int {
        let hash = ByteInterner.hash(bytes)
        var place = Int(truncatingIfNeeded: hash) & (table.count - 1)
        while table[place] != 0 {
            let number = Int(table[place]) - 1
            let entry = entries[number]
            if entry.hash == hash, entry.length == bytes.count, arena.withUnsafeBytes({ same($0, entry.offset, bytes) })
            {
                return number
            }
            place = (place + 1) & (table.count - 1)
        }
        let number = entries.count
        entries.append(Entry(hash: hash, offset: arena.count, length: bytes.count))
        arena.append(contentsOf: bytes)
        table[place] = UInt32(number + 1)
        if entries.count * 2 > table.count { grow() }
        return number
    }

    mutating func intern(_ bytes: some Collection<UInt8>) -> Int {
        bytes.withContiguousStorageIfAvailable { intern(UnsafeRawBufferPointer($0)) }
            ?? Array(bytes).withUnsafeBytes { intern($0) }
    }

    private mutating func grow() {
        table = Array(repeating: 0, count: table.count * 2)
        for (number, entry) in entries.enumerated() {
            var place = Int(truncatingIfNeeded: entry.hash) & (table.count - 1)
            while table[place] != 0 { place = (place + 1) & (table.count - 1) }
            table[place] = UInt32(number + 1)
        }
    }

    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = seed ^ UInt64(truncatingIfNeeded: bytes.count)
        var offset = 0
        while offset + 8 <= bytes.count {
            state = mix(state ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        if offset < bytes.count {
            var tail: UInt64 = 0
            while offset < bytes.count {
                tail = tail << 8 | UInt64(bytes[offset])
                offset += 1
            }
            state = mix(state ^ tail)
        }
        return mix(state)
    }

    /// Both halves of the product with an odd constant, folded together.
    @inline(__always)
    static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low ^ (value >> 29)
    }
}

@inline(__always)
private func same(_ arena: UnsafeRawBufferPointer, _ offset: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var at = 0
    while at + 8 <= bytes.count {
        if arena.loadUnaligned(fromByteOffset: offset + at, as: UInt64.self)
            != bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        {
            return false
        }
        at += 8
    }
    while at < bytes.count {
        if arena[offset + at] != bytes[at] { return false }
        at += 1
    }
    return true
}
