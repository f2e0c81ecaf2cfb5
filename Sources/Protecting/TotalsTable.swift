/// One measure's cells in a table whose rows add up, and the rule that keeps totals from giving them away.
///
/// The sum of each line counts as known. So a line never has one withheld cell alone, where another could be withheld
/// beside it. In a table of two dimensions a cell can also be had from several lines together: it can exactly where,
/// with withheld cells as edges between their row and their column, its edge is a bridge.
struct TotalsTable {
    struct Cell: Hashable, Sendable {
        var row: Int
        var column: Int
        var base: Int
        /// Zero and empty cells are never withheld for a total's sake.
        var isZero: Bool
        var isWithheld: Bool
    }

    /// In the order of their keys.
    private(set) var cells: [Cell]
    private let minimumGroup: Int
    /// Each line's cells in the order of their keys: along the first dimension, along the second, and the whole table,
    /// whose total counts as known too.
    private let lines: [[Int]]
    private let rows: [[Int]]
    private let columnCount: Int

    /// - Parameters:
    ///   - cells: At most one for a row and a column, in the order of their keys.
    ///   - isPlane: Whether the table has two dimensions; all cells of one with one are in the same row.
    init(_ cells: [Cell], isPlane: Bool, minimumGroup: Int) {
        self.cells = cells
        self.minimumGroup = minimumGroup
        rows = TotalsTable.grouped(cells.map(\.row))
        if isPlane {
            let columns = TotalsTable.grouped(cells.map(\.column))
            lines = columns + rows + [Array(cells.indices)]
            columnCount = columns.count
        } else {
            lines = [Array(cells.indices)]
            columnCount = 0
        }
    }

    /// The indices that have each number.
    private static func grouped(_ numbers: [Int]) -> [[Int]] {
        var groups = [[Int]](repeating: [], count: (numbers.max() ?? -1) + 1)
        for (index, number) in numbers.enumerated() { groups[number].append(index) }
        return groups
    }

    /// Withholds a cell for a reason of its own.
    mutating func withhold(_ cell: Int) { cells[cell].isWithheld = true }

    /// Withholds further cells until the rule holds.
    ///
    /// - Returns: The cells that were withheld, in no order that means anything.
    /// - Complexity: O(cells × rounds), and a round beyond the second is rare.
    mutating func complete() -> [Int] {
        guard cells.contains(where: \.isWithheld) else { return [] }
        var added: [Int] = []
        while true {
            completeLines(&added)
            let before = added.count
            if columnCount > 0 { withholdRowsOfBridges(&added) }
            if added.count == before { return added }
        }
    }

    private mutating func completeLines(_ added: inout [Int]) {
        var before: Int
        repeat {
            before = added.count
            for line in lines { complete(line, &added) }
        } while added.count > before
    }

    /// At least two are withheld, one of them of a group that is large enough, or nothing is left to withhold.
    private mutating func complete(_ line: [Int], _ added: inout [Int]) {
        var count = 0
        var hasLarge = false
        for index in line where cells[index].isWithheld {
            count += 1
            hasLarge = hasLarge || cells[index].base >= minimumGroup
        }
        if count == 0 || count > 1 && hasLarge { return }
        let others = line.filter { !cells[$0].isWithheld && !cells[$0].isZero }
        for index in others.sorted(by: { (cells[$0].base, $0) < (cells[$1].base, $1) }) {
            if count > 1 && hasLarge { return }
            cells[index].isWithheld = true
            added.append(index)
            count += 1
            hasLarge = hasLarge || cells[index].base >= minimumGroup
        }
    }

    private mutating func withholdRowsOfBridges(_ added: inout [Int]) {
        let withheld = cells.indices.filter { cells[$0].isWithheld }
        let edges = withheld.map { (a: cells[$0].row, b: rows.count + cells[$0].column) }
        for bridge in bridges(nodeCount: rows.count + columnCount, edges: edges) {
            for index in rows[cells[withheld[bridge]].row] where !cells[index].isWithheld && !cells[index].isZero {
                cells[index].isWithheld = true
                added.append(index)
            }
        }
    }
}
