/// Counts whose sum readers know, and which of them are withheld.
struct FrictionLine {
    var counts: [Int]
    var withheld: [Bool]

    /// Withholds what rests on fewer than `minimumGroup`, and then as many others, the smallest first, as keep readers
    /// from taking the rest from the sum: until two are withheld and one of them is large enough, or none is left.
    /// Of equal counts the first goes first.
    mutating func settle(minimumGroup: Int) {
        for index in counts.indices where (1..<minimumGroup).contains(counts[index]) { withheld[index] = true }
        let order = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$0], $0) < (counts[$1], $1) }
        for index in order where !withheld[index] {
            let hidden = order.filter { withheld[$0] }
            if hidden.isEmpty || hidden.count > 1 && hidden.contains(where: { counts[$0] >= minimumGroup }) { return }
            withheld[index] = true
        }
    }
}
