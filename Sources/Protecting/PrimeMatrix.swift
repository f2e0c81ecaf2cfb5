/// A matrix over a field of prime order: what some columns make together, without any rounding.
///
/// What is independent is taken for dependent, or the other way round, by chance alone, one in two thousand million.
struct PrimeMatrix {
    private static let prime: UInt64 = 2_147_483_647

    private let rowCount: Int
    private let columnCount: Int
    private var cells: [UInt32]

    init(rows: Int, columns: Int) {
        rowCount = rows
        columnCount = columns
        cells = [UInt32](repeating: 0, count: rows * columns)
    }

    /// Puts a one where nothing else is.
    mutating func mark(_ row: Int, _ column: Int) { cells[row * columnCount + column] = 1 }

    /// For each column from some number on, the columns before it that make it together; `nil` where they do not.
    ///
    /// Of columns that can stand for one another the first ones are taken.
    /// - Complexity: O(rows × columns²) where no cell is zero, and far less where most are.
    mutating func combinations(from first: Int) -> [[Int]?] {
        let pivots = eliminate(until: first)
        return (first..<columnCount).map { goal in
            for row in pivots.count..<max(pivots.count, rowCount) where cells[row * columnCount + goal] != 0 {
                return nil
            }
            var factors = [UInt64](repeating: 0, count: pivots.count)
            for row in pivots.indices.reversed() {
                let start = row * columnCount
                var rest = UInt64(cells[start + goal])
                for later in (row + 1)..<max(row + 1, pivots.count) where factors[later] != 0 {
                    let cell = UInt64(cells[start + pivots[later]])
                    rest = (rest + (PrimeMatrix.prime - cell) * factors[later]) % PrimeMatrix.prime
                }
                factors[row] = rest
            }
            return pivots.indices.filter { factors[$0] != 0 }.map { pivots[$0] }
        }
    }

    /// Brings the first columns into steps, each with a one at its head.
    ///
    /// - Returns: The column of each row's head.
    private mutating func eliminate(until end: Int) -> [Int] {
        var pivots: [Int] = []
        let width = columnCount
        cells.withUnsafeMutableBufferPointer { cells in
            for column in 0..<end where pivots.count < rowCount {
                let top = pivots.count
                guard let found = (top..<rowCount).first(where: { cells[$0 * width + column] != 0 }) else { continue }
                if found != top { for at in column..<width { cells.swapAt(found * width + at, top * width + at) } }
                let inverse = PrimeMatrix.inverse(UInt64(cells[top * width + column]))
                if inverse != 1 {
                    for at in column..<width {
                        cells[top * width + at] = UInt32(UInt64(cells[top * width + at]) * inverse % PrimeMatrix.prime)
                    }
                }
                let used = (column..<width).filter { cells[top * width + $0] != 0 }
                for row in (top + 1)..<max(top + 1, rowCount) where cells[row * width + column] != 0 {
                    let factor = PrimeMatrix.prime - UInt64(cells[row * width + column])
                    for at in used {
                        let sum = UInt64(cells[row * width + at]) + factor * UInt64(cells[top * width + at])
                        cells[row * width + at] = UInt32(sum % PrimeMatrix.prime)
                    }
                }
                pivots.append(column)
            }
        }
        return pivots
    }

    private static func inverse(_ number: UInt64) -> UInt64 {
        var (result, base, exponent) = (1 as UInt64, number, prime - 2)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent >>= 1
        }
        return result
    }
}
