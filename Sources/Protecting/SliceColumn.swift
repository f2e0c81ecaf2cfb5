import Model

/// One dimension's values in the rows of a table, each different value once.
struct SliceColumn: Sendable {
    private(set) var values: [Value] = []
    /// By row, the number of its value.
    private(set) var numbers: [Int] = []
    private var numberOf: [Value: Int] = [:]

    mutating func append(_ value: Value) {
        // Rows of one page, and those of one day, follow one another.
        if let last = numbers.last, values[last] == value {
            numbers.append(last)
        } else if let known = numberOf[value] {
            numbers.append(known)
        } else {
            numberOf[value] = values.count
            numbers.append(values.count)
            values.append(value)
        }
    }

    subscript(row: Int) -> Value { values[numbers[row]] }

    /// The rank of every row's value among those that occur.
    func ranks() -> [Int] {
        var ranks = [Int](repeating: 0, count: values.count)
        for (rank, number) in values.indices.sorted(by: { precedes(values[$0], values[$1]) }).enumerated() {
            ranks[number] = rank
        }
        return numbers.map { ranks[$0] }
    }
}

/// The rank of each pair of ranks among the pairs that occur, by the first of each pair, then the second.
func pairRanks(_ a: [Int], _ b: [Int]) -> [Int] {
    let radix = (b.max() ?? 0) + 1
    let pairs = zip(a, b).map { $0 * radix + $1 }
    let most = pairs.max() ?? 0
    // With few pairs that could be, those that are can be ticked off.
    if most <= 4 * pairs.count {
        var ranks = [Int](repeating: 0, count: most + 1)
        for pair in pairs { ranks[pair] = 1 }
        var next = 0
        for pair in ranks.indices {
            let occurs = ranks[pair]
            ranks[pair] = next
            next += occurs
        }
        return pairs.map { ranks[$0] }
    }
    var ranks = [Int](repeating: 0, count: pairs.count)
    var rank = 0
    var last = -1
    for row in pairs.indices.sorted(by: { pairs[$0] < pairs[$1] }) {
        if last >= 0, pairs[row] != last { rank += 1 }
        last = pairs[row]
        ranks[row] = rank
    }
    return ranks
}

/// Numbers by size, texts by their bytes.
private func precedes(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.text(let a), .text(let b)): a.isBefore(b)
    default: (a.number ?? 0) < (b.number ?? 0)
    }
}
