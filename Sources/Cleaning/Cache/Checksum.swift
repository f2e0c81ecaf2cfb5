/// 64 bits that tell whether a block is as it was written. They guard against damage; against people the folder does.
enum Checksum {
    /// - Parameter seed: What the block is, so that blocks do not pass for one another.
    static func of(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
        var lanes = (seed, seed &+ 1, seed &+ 2, seed &+ 3)
        var at = 0
        if let start = bytes.baseAddress {
            // Four chains, since each waits for its own last product alone.
            while bytes.count - at >= 32 {
                let words = start + at
                lanes.0 = ByteInterner.mix(lanes.0 ^ words.loadUnaligned(fromByteOffset: 0, as: UInt64.self))
                lanes.1 = ByteInterner.mix(lanes.1 ^ words.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
                lanes.2 = ByteInterner.mix(lanes.2 ^ words.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
                lanes.3 = ByteInterner.mix(lanes.3 ^ words.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
                at += 32
            }
        }
        var sum = UInt64(truncatingIfNeeded: bytes.count)
        for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { sum = ByteInterner.mix(sum ^ lane) }
        while at < bytes.count {
            sum = ByteInterner.mix(sum ^ UInt64(bytes[at]) ^ 0x100)
            at += 1
        }
        return sum
    }
}
