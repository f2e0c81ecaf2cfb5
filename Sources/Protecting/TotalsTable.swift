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
    private let lines: TotalsLines

    /// - Parameters:
    ///   - cells: At most one for a row and a column, in the order of their keys.
    ///   - lines: Those that the cells make.
    init(_ cells: [Cell], _ lines: TotalsLines, minimumGroup: Int) {
        self.cells = cells
        self.lines = lines
        self.minimumGroup = minimumGroup
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
            if lines.columnCount > 0 { withholdRowsOfBridges(&added) }
            if added.count == before { return added }
        }
    }

    private mutating func completeLines(_ added: inout [Int]) {
        var before: Int
        repeat {
            before = added.count
            for line in lines.all { complete(line, &added) }
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
        let edges = withheld.map { (a: cells[$0].row, b: lines.rows.count + cells[$0].column) }
        for bridge in bridges(nodeCount: lines.rows.count + lines.columnCount, edges: edges) {
            for index in lines.rows[cells[withheld[bridge]].row] where !cells[index].isWithheld && !cells[index].isZero
            {
                cells[index].isWithheld = true
                added.append(index)
            }
        }
    }
}

/// The lines of a table: its cells by their indices, in the order of their keys.
struct TotalsLines: Sendable {
    /// Along the first dimension, along the second, and the whole table, whose total counts as known too.
    let all: [[Int]]
    let rows: [[Int]]
    let columnCount: Int

    /// - Parameters:
    ///   - across: The row of each cell.
    ///   - along: The column of each cell; `nil` in a table of one dimension, whose cells are all in one line.
    init(across: [Int], along: [Int]?) {
        rows = TotalsLines.grouped(across)
        let columns = along.map(TotalsLines.grouped) ?? []
        columnCount = columns.count
        all = (columnCount > 0 ? columns + rows : []) + [Array(across.indices)]
    }

    /// The indices that have each number.
    private static func grouped(_ numbers: [Int]) -> [[Int]] {
        var groups = [[Int]](repeating: [], count: (numbers.max() ?? -1) + 1)
        for (index, number) in numbers.enumerated() { groups[number].append(index) }
        return groups
    }
}
