import CPrefetch

/// Gives equal byte strings equal small numbers, in order of first sight.
///
/// Open addressing. A look-up touches two places in memory: the slot, which holds half of the hash, and the
/// string itself in the arena, behind its head. The memory is the interner's own, and raw: this is the innermost loop
/// of cleaning. The hash is seeded by a secret, so that nobody can write an export whose values all collide; numbers given
/// out do not depend on it.
final class ByteInterner {
    private struct Slot {
        /// The upper half of the string's hash.
        var tag: UInt32 = 0
        /// Where the string's head lies in the arena, in words of 8 bytes; 0 is a free slot.
        var word: UInt32 = 0
    }

    /// For each string a head, its payload (mostly its number) above its length, then its bytes, filled up with zeros to whole words.
    /// The first word is no string's.
    private var arena: UnsafeMutablePointer<UInt64>
    private var arenaCount = 1
    private var arenaCapacity: Int
    /// Where each string's head lies in the arena, by number.
    private var words: [UInt32] = []
    /// A power of two in number.
    private var slots: UnsafeMutablePointer<Slot>
    private var mask: Int

    static let processSeed = UInt64.random(in: 1 ... .max)
    private let seed: UInt64

    /// - Parameter seed: A secret of more than this process, where hashes have to outlive it.
    init(seed: UInt64 = ByteInterner.processSeed) {
        self.seed = seed
        arenaCapacity = 1 << 10
        arena = .allocate(capacity: arenaCapacity)
        arena[0] = 0
        mask = 511
        slots = .allocate(capacity: mask + 1)
        slots.initialize(repeating: Slot(), count: mask + 1)
    }

    deinit {
        arena.deallocate()
        slots.deallocate()
    }

    var count: Int { words.count }

    /// Bytes of memory that the interner takes.
    var byteCount: Int { arenaCapacity * 8 + (mask + 1) * MemoryLayout<Slot>.stride + words.capacity * 4 }

    /// The hash of an interned string, the same in every interner of equal seed.
    func hash(of number: Int) -> UInt64 { hash(view(of: number)) }

    func bytes(of number: Int) -> [UInt8] { Array(view(of: number)) }

    func text(of number: Int) -> String { String(decoding: view(of: number), as: UTF8.self) }

    /// The bytes of an interned string; valid until the next one is added.
    func view(of number: Int) -> UnsafeRawBufferPointer {
        let head = Int(words[number])
        return UnsafeRawBufferPointer(
            start: arena + head + 1, count: Int(truncatingIfNeeded: arena[head] & 0xFFFF_FFFF))
    }

    /// Whether a string that lies at a place, from `place(of:hash:)`, is just these bytes.
    @inline(__always)
    func isAt(_ word: UInt32, _ bytes: UnsafeRawBufferPointer) -> Bool {
        var head = arena + Int(word)
        guard head.pointee & 0xFFFF_FFFF == UInt64(truncatingIfNeeded: bytes.count) else { return false }
        guard var at = bytes.baseAddress else { return true }
        var left = bytes.count
        while left >= 8 {
            head += 1
            if head.pointee != at.loadUnaligned(as: UInt64.self) { return false }
            at += 8
            left &-= 8
        }
        return left == 0 || head[1] == ByteInterner.tail(at, left, of: bytes.count)
    }

    /// The number of these bytes, a new one if they were not seen before.
    @inline(__always)
    func intern(_ bytes: UnsafeRawBufferPointer) -> Int {
        let hash = hash(bytes)
        return find(bytes, hash: hash).map { Int($0) } ?? add(bytes, hash: hash, payload: nil)
    }

    func intern(_ bytes: some Collection<UInt8>) -> Int {
        bytes.withContiguousStorageIfAvailable { intern(UnsafeRawBufferPointer($0)) }
            ?? Array(bytes).withUnsafeBytes { intern($0) }
    }

    /// What was stored with these bytes; `nil` when they are not there.
    ///
    /// - Parameter hash: `hash(bytes)`.
    @inline(__always)
    func find(_ bytes: UnsafeRawBufferPointer, hash: UInt64) -> UInt32? {
        let word = place(of: bytes, hash: hash)
        return word == 0 ? nil : payload(at: word)
    }

    func find(_ bytes: UnsafeRawBufferPointer) -> UInt32? { find(bytes, hash: hash(bytes)) }

    @inline(__always)
    func payload(at word: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: arena[Int(word)] >> 32) }

    /// Stores something else with the string at a place.
    func setPayload(_ payload: UInt32, at word: UInt32) {
        arena[Int(word)] = UInt64(payload) << 32 | arena[Int(word)] & 0xFFFF_FFFF
    }

    /// Where these bytes lie; 0 when they are not there.
    @inline(__always)
    func place(of bytes: UnsafeRawBufferPointer, hash: UInt64) -> UInt32 {
        let tag = UInt32(truncatingIfNeeded: hash >> 32)
        var place = Int(truncatingIfNeeded: hash) & mask
        while true {
            let slot = slots[place]
            if slot.word == 0 || slot.tag == tag && isAt(slot.word, bytes) { return slot.word }
            place = (place &+ 1) & mask
        }
    }

    /// Asks for the slot where a look-up will begin, without waiting for it.
    @inline(__always)
    func prefetchSlot(_ hash: UInt64) { prefetch_memory(slots + (Int(truncatingIfNeeded: hash) & mask)) }

    /// Asks for the first candidate of a look-up, whose slot should be there by now.
    @inline(__always)
    func prefetchCandidate(_ hash: UInt64) {
        let head = arena + Int(slots[Int(truncatingIfNeeded: hash) & mask].word)
        prefetch_memory(head)
        prefetch_memory(head + 6)
    }

    /// Stores a string that is not there yet.
    ///
    /// - Parameter payload: What `find` gives for it; without one its number.
    /// - Returns: Its number.
    @inline(never) @discardableResult
    func add(_ bytes: UnsafeRawBufferPointer, hash: UInt64, payload: UInt32?) -> Int {
        let number = words.count
        let size = 1 + (bytes.count + 7) / 8
        if arenaCount + size > arenaCapacity { growArena(to: arenaCount + size) }
        let head = arena + arenaCount
        head[0] =
            UInt64(payload ?? UInt32(truncatingIfNeeded: number)) << 32 | UInt64(truncatingIfNeeded: bytes.count)
        if size > 1, let start = bytes.baseAddress {
            head[size - 1] = 0
            UnsafeMutableRawPointer(head + 1).copyMemory(from: start, byteCount: bytes.count)
        }
        place(word: UInt32(truncatingIfNeeded: arenaCount), hash: hash)
        words.append(UInt32(truncatingIfNeeded: arenaCount))
        arenaCount += size
        if words.count * 2 > mask { growSlots() }
        return number
    }

    private func place(word: UInt32, hash: UInt64) {
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].word != 0 { place = (place + 1) & mask }
        slots[place] = Slot(tag: UInt32(truncatingIfNeeded: hash >> 32), word: word)
    }

    private func growArena(to count: Int) {
        arenaCapacity = max(count, arenaCapacity * 2)
        let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: arenaCapacity)
        larger.update(from: arena, count: arenaCount)
        arena.deallocate()
        arena = larger
    }

    private func growSlots() {
        slots.deallocate()
        mask = mask * 2 + 1
        slots = .allocate(capacity: mask + 1)
        slots.initialize(repeating: Slot(), count: mask + 1)
        for number in words.indices { place(word: words[number], hash: hash(of: number)) }
    }

    @inline(__always)
    func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = seed ^ UInt64(truncatingIfNeeded: bytes.count)
        guard var at = bytes.baseAddress else { return ByteInterner.mix(state) }
        var left = bytes.count
        while left >= 8 {
            state = ByteInterner.mix(state ^ at.loadUnaligned(as: UInt64.self))
            at += 8
            left &-= 8
        }
        if left > 0 { state = ByteInterner.mix(state ^ ByteInterner.tail(at, left, of: bytes.count)) }
        return ByteInterner.mix(state)
    }

    /// The last 1–7 bytes as one word, zeros behind them.
    ///
    /// - Parameter total: How many bytes the whole string has.
    @inline(__always)
    private static func tail(_ at: UnsafeRawPointer, _ left: Int, of total: Int) -> UInt64 {
        if total >= 8 {
            // The last whole word overlaps what came before, which is shifted out.
            let last = (at + left - 8).loadUnaligned(as: UInt64.self)
            return UInt64(littleEndian: last) >> UInt64(truncatingIfNeeded: (8 &- left) &* 8)
        }
        // Overlapping reads find the same bits twice.
        if left >= 4 {
            let low = UInt32(littleEndian: at.loadUnaligned(as: UInt32.self))
            let high = UInt32(littleEndian: (at + (left &- 4)).loadUnaligned(as: UInt32.self))
            return UInt64(low) | UInt64(high) << UInt64(truncatingIfNeeded: (left &- 4) &* 8)
        }
        let middle = left >> 1
        return UInt64(at.load(as: UInt8.self))
            | UInt64(at.load(fromByteOffset: middle, as: UInt8.self)) << UInt64(truncatingIfNeeded: middle &* 8)
            | UInt64(at.load(fromByteOffset: left &- 1, as: UInt8.self)) << UInt64(truncatingIfNeeded: (left &- 1) &* 8)
    }

    /// Both halves of the product with an odd constant, folded together.
    @inline(__always)
    static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low ^ (value >> 29)
    }
}
