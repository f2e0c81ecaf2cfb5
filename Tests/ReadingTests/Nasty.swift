/// Numbers that look random and follow from a seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// CSV made to be hard to read.
enum Nasty {
    /// Any pieces in any order.
    static func noise(_ numbers: inout SeededNumbers) -> [UInt8] {
        let pieces: [[UInt8]] = [
            [34], [34], [34, 34], [44], [44], [44], [10], [10], [13], [13, 10], [97], Array("bc d".utf8),
            Array("é".utf8), Array("👩".utf8), [32], [44, 34], [34, 44], [34, 10], [10, 34],
        ]
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...60, using: &numbers) {
            bytes += pieces.randomElement(using: &numbers) ?? []
            if Int.random(in: 0..<200, using: &numbers) == 0 { bytes.append(0xFF) }
        }
        return bytes
    }

    /// Rows as RFC 4180 has them, but for their number of fields, and for single bytes that are not text.
    static func proper(_ numbers: inout SeededNumbers) -> [UInt8] {
        let texts: [[UInt8]] = [
            [], [97], Array("bc".utf8), Array("é".utf8), [34], [34, 34], [44], [10], [13, 10], [13], Array(" ".utf8),
            Array("a longer text, of \"more\" bytes than fit into a block\r\nof sixty-four".utf8),
        ]
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...12, using: &numbers) {
            let width = Int.random(in: 0..<10, using: &numbers) == 0 ? Int.random(in: 1...5, using: &numbers) : 3
            let fields: [[UInt8]] = (0..<width).map { _ in
                let text = texts.randomElement(using: &numbers) ?? []
                let needsQuotes = text.contains { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }
                if !needsQuotes, Bool.random(using: &numbers) {
                    return Int.random(in: 0..<60, using: &numbers) == 0 ? [0xC3] : text
                }
                return [34] + text.flatMap { $0 == 34 ? [34, 34] : [$0] } + [34]
            }
            bytes += fields.joined(separator: [44])
            bytes += [[10], [13, 10], [13], [10, 10]].randomElement(using: &numbers) ?? []
        }
        if Bool.random(using: &numbers), bytes.last == 10 { bytes.removeLast() }
        return bytes
    }
}
