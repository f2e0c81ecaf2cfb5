/// Draws an index by weight in constant time, with integers alone, so that every machine draws alike.
/// [Walker 1977, doi:10.1145/355744.355749; Vose 1991, doi:10.1109/32.92917]
struct AliasTable: Sendable {
    /// Below the threshold the column's own index is drawn, else its alias.
    private var thresholds: [UInt32]
    private var aliases: [UInt32]

    /// - Parameter weights: At least one, each at most 2³⁰, and no more than 2²⁴ of them.
    init(weights: [UInt64]) {
        let count = UInt64(weights.count)
        let total = weights.reduce(0, +)
        thresholds = Array(repeating: .max, count: weights.count)
        aliases = weights.indices.map { UInt32($0) }
        // Scaled by the count, an average weight is the total: columns below it are filled up from those above.
        var scaled = weights.map { $0 * count }
        var poor = scaled.indices.filter { scaled[$0] < total }
        var rich = scaled.indices.filter { scaled[$0] >= total }
        while let low = poor.popLast(), let high = rich.last {
            let product = scaled[low].multipliedFullWidth(by: 1 << 32)
            thresholds[low] = UInt32(truncatingIfNeeded: total.dividingFullWidth(product).quotient)
            aliases[low] = UInt32(high)
            scaled[high] -= total - scaled[low]
            if scaled[high] < total {
                rich.removeLast()
                poor.append(high)
            }
        }
    }

    /// A few are heavy and most are light, in no order.
    init(skewed count: Int, random: inout SeededRandom) {
        var weights = (0..<count).map { UInt64(1 << 30) / UInt64($0 + count / 200 + 2) }
        for index in stride(from: count - 1, to: 0, by: -1) { weights.swapAt(index, random.below(index + 1)) }
        self.init(weights: weights)
    }

    @inline(__always)
    func draw(_ random: inout SeededRandom) -> Int {
        let bits = random.next()
        let column = Int(truncatingIfNeeded: ((bits >> 32) &* UInt64(thresholds.count)) >> 32)
        return UInt32(truncatingIfNeeded: bits) < thresholds[column] ? column : Int(aliases[column])
    }
}
