/// A random generator that a test can name by its seed, so that a failure can be had again.
public struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Array {
    /// One of the elements; the array must not be empty.
    public func pick(_ generator: inout SeededGenerator) -> Element {
        self[Int.random(in: 0..<count, using: &generator)]
    }

    /// Some of the elements, at least one, in their order.
    public func pickSome(_ generator: inout SeededGenerator, atMost limit: Int) -> [Element] {
        let wanted = Int.random(in: 1...Swift.max(1, limit), using: &generator)
        let chosen = Set(indices.shuffled(using: &generator).prefix(wanted))
        return indices.filter { chosen.contains($0) }.map { self[$0] }
    }
}
