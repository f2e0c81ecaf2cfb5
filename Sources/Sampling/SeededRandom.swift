/// SplitMix64: small, fast, and the same everywhere. [Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195]
struct SeededRandom {
    private var state: UInt64

    init(seed: UInt64) { self.state = seed }

    /// A stream of its own for a thing that is known by numbers, so that no order of work changes what it draws.
    init(seed: UInt64, _ first: Int, _ second: Int = 0) {
        self.init(seed: seed)
        state = next() ^ UInt64(bitPattern: Int64(first))
        state = next() ^ UInt64(bitPattern: Int64(second))
        state = next()
    }

    @inline(__always)
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number in `0 ..< bound`; 0 where there is none.
    @inline(__always)
    mutating func below(_ bound: Int) -> Int {
        bound <= 0 ? 0 : Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// Whether a thing of this many chances in a thousand happens.
    mutating func happens(perMille chances: Int) -> Bool { below(1000) < chances }

    /// The index of a weight, each as likely as it is heavy; 0 where nothing has weight.
    mutating func choose(among weights: [Int]) -> Int {
        var left = below(weights.reduce(0, +))
        for (index, weight) in weights.enumerated() {
            if left < weight { return index }
            left -= weight
        }
        return 0
    }
}
