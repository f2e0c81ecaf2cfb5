/// Gives equal byte strings equal small numbers, in order of first sight.
///
/// Open addressing. A look-up touches two places in memory: the slot, which holds half of the hash, and the
/// string itself in the arena, behind its head. The hash is seeded anew in each process, so that nobody can write an export
/// whose values all collide; numbers given out do not depend on it.
struct ByteInterner {
    private struct Slot {
        /// The upper half of the string's hash.
        var tag: UInt32 = 0
        /// Where the string's head lies in the arena, in words of 8 bytes; 0 is a free slot.
        var word: UInt32 = 0
    }

    /// For each string a head, its number above its length, then its bytes, filled up with zeros to whole words.
    /// The first word is no string's.
    private var arena: [UInt64] = [0]
    /// Where each string's head lies in the arena, by number.
    private var words: [UInt32] = []
    /// A power of two in number.
    private var slots: [Slot]

    private static let seed = UInt64.random(in: 1 ... .max)
    private let seed = ByteInterner.seed

    init(capacity: Int = 256) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
    }

    var count: Int { words.count }

    /// The hash of an interned string, the same in every interner of the process.
    func hash(of number: Int) -> UInt64 { withBytes(of: number) { hash($0) } }

    func bytes(of number: Int) -> [UInt8] { withBytes(of: number) { Array($0) } }

    func text(of number: Int) -> String { withBytes(of: number) { String(decoding: $0, as: UTF8.self) } }

    private func withBytes<Result>(of number: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let word = Int(words[number])
        let length = Int(arena[word] & 0xFFFF_FFFF)
        let start = word * 8 + 8
        return arena.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start..<start + length])) }
    }

    /// Whether a number stands for just these bytes.
    @inline(__always)
    func equals(_ number: Int, _ bytes: UnsafeRawBufferPointer) -> Bool { isAt(words[number], bytes) }

    @inline(__always)
    private func isAt(_ word: UInt32, _ bytes: UnsafeRawBufferPointer) -> Bool {
        arena.withUnsafeBytes { arena in
            let start = Int(word) * 8
            let length = arena.load(fromByteOffset: start, as: UInt64.self) & 0xFFFF_FFFF
            guard length == UInt64(bytes.count) else { return false }
            var at = 0
            while at + 8 <= bytes.count {
                if arena.load(fromByteOffset: start + 8 + at, as: UInt64.self)
                    != bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                {
                    return false
                }
                at += 8
            }
            return at == bytes.count
                || arena.load(fromByteOffset: start + 8 + at, as: UInt64.self) == ByteInterner.tail(bytes, at)
        }
    }

    /// The number of these bytes, a new one if they were not seen before.
    mutating func intern(_ bytes: UnsafeRawBufferPointer) -> Int { intern(bytes, hash: hash(bytes)) }

    /// - Parameter hash: The bytes' hash, from `probe`.
    mutating func intern(_ bytes: UnsafeRawBufferPointer, hash: UInt64) -> Int {
        let mask = slots.count - 1
        let tag = UInt32(hash >> 32)
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].word != 0 {
            let slot = slots[place]
            if slot.tag == tag, isAt(slot.word, bytes) { return Int(arena[Int(slot.word)] >> 32) }
            place = (place + 1) & mask
        }
        let number = words.count
        let word = UInt32(arena.count)
        words.append(word)
        slots[place] = Slot(tag: tag, word: word)
        store(bytes, number: number)
        if words.count * 2 > slots.count { grow() }
        return number
    }

    /// The number of these bytes; `nil` if they were not seen before.
    func find(_ bytes: UnsafeRawBufferPointer) -> Int? {
        let hash = hash(bytes)
        let mask = slots.count - 1
        let tag = UInt32(hash >> 32)
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].word != 0 {
            if slots[place].tag == tag, isAt(slots[place].word, bytes) {
                return Int(arena[Int(slots[place].word)] >> 32)
            }
            place = (place + 1) & mask
        }
        return nil
    }

    mutating func intern(_ bytes: some Collection<UInt8>) -> Int {
        bytes.withContiguousStorageIfAvailable { intern(UnsafeRawBufferPointer($0)) }
            ?? Array(bytes).withUnsafeBytes { intern($0) }
    }

    /// A look-up that has begun: the hash, and where in the arena its first candidate lies.
    struct Probe {
        fileprivate(set) var hash: UInt64 = 0
        fileprivate var word: UInt32 = 0
    }

    /// Begins a look-up. Several begun one after the other fetch their slots from memory at the same time.
    @inline(__always)
    func probe(_ bytes: UnsafeRawBufferPointer) -> Probe {
        let hash = hash(bytes)
        return Probe(hash: hash, word: slots[Int(truncatingIfNeeded: hash) & (slots.count - 1)].word)
    }

    /// Fetches the candidate of a look-up from memory.
    ///
    /// - Returns: Something of it, so that the fetch is not left out.
    @inline(__always)
    func touch(_ probe: Probe) -> UInt64 { Int(probe.word) < arena.count ? arena[Int(probe.word)] : 0 }

    private mutating func store(_ bytes: UnsafeRawBufferPointer, number: Int) {
        arena.append(UInt64(number) << 32 | UInt64(bytes.count))
        var at = 0
        while at + 8 <= bytes.count {
            arena.append(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        if at < bytes.count { arena.append(ByteInterner.tail(bytes, at)) }
    }

    private mutating func grow() {
        var larger = Array(repeating: Slot(), count: slots.count * 2)
        let mask = larger.count - 1
        for (number, word) in words.enumerated() {
            let hash = hash(of: number)
            var place = Int(truncatingIfNeeded: hash) & mask
            while larger[place].word != 0 { place = (place + 1) & mask }
            larger[place] = Slot(tag: UInt32(hash >> 32), word: word)
        }
        slots = larger
    }

    private func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = seed ^ UInt64(truncatingIfNeeded: bytes.count)
        var at = 0
        while at + 8 <= bytes.count {
            state = ByteInterner.mix(state ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        if at < bytes.count { state = ByteInterner.mix(state ^ ByteInterner.tail(bytes, at)) }
        return ByteInterner.mix(state)
    }

    /// The last 1–7 bytes as one word, zeros behind them.
    @inline(__always)
    private static func tail(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> UInt64 {
        if bytes.count >= 8 {
            // The last whole word overlaps what came before, which is shifted out.
            let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
            return UInt64(littleEndian: last) >> UInt64((8 - (bytes.count - start)) * 8)
        }
        var word: UInt64 = 0
        for offset in start..<bytes.count { word |= UInt64(bytes[offset]) << UInt64((offset - start) * 8) }
        return word
    }

    /// Both halves of the product with an odd constant, folded together.
    @inline(__always)
    static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low ^ (value >> 29)
    }
}
