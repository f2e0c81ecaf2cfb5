/// Gauss's elimination over sparse equations: finds the unknowns that several equations together tell.
///
/// It reckons in a field of prime order, so that nothing is rounded: equations that are independent are taken for
/// dependent, or the other way round, by chance alone, one in two thousand million.
struct Elimination {
    /// An equation without its constant, which decides nothing: unknowns with their factors.
    struct Row {
        var factors: [Int: Int]
        /// The equations that went into it.
        var sources: Set<Int>
    }

    private static let prime = 2_147_483_647
    /// By the unknown that each row, and no other, has.
    private var rows: [Int: Row] = [:]

    /// - Parameter factors: 1 or −1 for each unknown of the equation.
    mutating func add(_ factors: [Int: Int], source: Int) {
        var row = Row(factors: factors.mapValues { $0 < 0 ? Elimination.prime + $0 : $0 }, sources: [source])
        for unknown in factors.keys.sorted() {
            if let other = rows[unknown] { Elimination.remove(unknown, by: other, from: &row) }
        }
        guard let lead = row.factors.keys.min(), let factor = row.factors[lead] else { return }
        let inverse = Elimination.power(factor, Elimination.prime - 2)
        row.factors = row.factors.mapValues { $0 * inverse % Elimination.prime }
        for (unknown, other) in rows where other.factors[lead] != nil {
            var other = other
            Elimination.remove(lead, by: row, from: &other)
            rows[unknown] = other
        }
        rows[lead] = row
    }

    /// The unknowns that are known after all, ascending, each with the equations that tell it.
    var told: [(unknown: Int, sources: Set<Int>)] {
        rows.filter { $0.value.factors.count == 1 }.map { ($0.key, $0.value.sources) }.sorted {
            $0.unknown < $1.unknown
        }
    }

    private static func remove(_ unknown: Int, by other: Row, from row: inout Row) {
        guard let factor = row.factors[unknown] else { return }
        for (index, value) in other.factors {
            let rest = (row.factors[index, default: 0] + (prime - factor) * value) % prime
            row.factors[index] = rest == 0 ? nil : rest
        }
        row.sources.formUnion(other.sources)
    }

    private static func power(_ base: Int, _ exponent: Int) -> Int {
        var (result, base, exponent) = (1, base, exponent)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent >>= 1
        }
        return result
    }
}
