import Testing
import TestSupport

@testable import Protecting

@Suite("The rule for totals")
struct TotalsTableTests {
    /// A table in rows and columns; `nil` is no cell. Cells are bases, negative ones withheld.
    private func table(_ rows: [[Int?]], isPlane: Bool = true) -> TotalsTable {
        let cells = rows.enumerated().flatMap { row, bases in
            bases.enumerated().compactMap { column, base in
                base.map {
                    TotalsTable.Cell(row: row, column: column, base: abs($0), isZero: $0 == 0, isWithheld: $0 < 0)
                }
            }
        }
        let lines = TotalsLines(across: cells.map(\.row), along: isPlane ? cells.map(\.column) : nil)
        return TotalsTable(cells, lines, minimumGroup: 5)
    }

    private func withheld(_ rows: [[Int?]], isPlane: Bool = true) -> [[Int]] {
        var table = table(rows, isPlane: isPlane)
        _ = table.complete()
        return table.cells.filter(\.isWithheld).map { [$0.row, $0.column] }
    }

    @Test("withholds the smallest other cell of a line, and goes on until one rests on enough people")
    func line() {
        #expect(withheld([[9, -3, 7, 0, 8]], isPlane: false) == [[0, 1], [0, 2]])
        #expect(withheld([[-2, -3, 9, 0, 7]], isPlane: false) == [[0, 0], [0, 1], [0, 4]])
        #expect(withheld([[9, 7, 8]], isPlane: false).isEmpty)
        #expect(withheld([[9, -6, 0, -4]], isPlane: false) == [[0, 1], [0, 3]])
    }

    @Test("takes the first of equal cells, and leaves zeros alone")
    func ties() {
        #expect(withheld([[7, 7, -3, 7]], isPlane: false) == [[0, 0], [0, 2]])
        #expect(withheld([[0, -3, 0]], isPlane: false) == [[0, 1]])
    }

    @Test("withholds a rectangle in a table of two dimensions")
    func plane() {
        #expect(withheld([[-3, 9, 8], [7, 9, 8], [9, 9, 9]]) == [[0, 0], [0, 2], [1, 0], [1, 2]])
    }

    @Test("never has one cell alone withheld in a whole table, where its lines have nothing else")
    func wholeTable() {
        #expect(withheld([[-3, nil], [nil, 9]]) == [[0, 0], [1, 1]])
    }

    @Test("withholds the whole row of a cell that several lines together would tell")
    func bridge() {
        // Two rectangles joined by one cell: every line has two, and yet the cell between is their difference.
        let joined: [[Int?]] = [
            [-9, -9, nil, nil, 9],
            [-9, -9, -3, nil, 8],
            [nil, nil, -9, -9, nil],
            [nil, nil, -9, -9, nil],
        ]
        #expect(bridges(nodeCount: 9, edges: edges(joined)) == [4])
        let found = withheld(joined)
        #expect(found.contains([1, 4]))
        #expect(found.contains([0, 4]))
    }

    private func edges(_ rows: [[Int?]]) -> [(a: Int, b: Int)] {
        table(rows).cells.filter(\.isWithheld).map { ($0.row, 4 + $0.column) }
    }

    @Test("finds the bridges of random graphs as trying each edge does", arguments: 0..<60)
    func bridgesAgree(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) + 5)
        let nodes = Int.random(in: 1...9, using: &random)
        var edges: [(a: Int, b: Int)] = []
        for a in 0..<nodes { for b in 0..<a where Int.random(in: 0..<3, using: &random) == 0 { edges.append((a, b)) } }
        let parts = { (edges: [(a: Int, b: Int)]) in
            var part = Array(0..<nodes)
            for _ in 0..<nodes {
                for edge in edges {
                    (part[edge.a], part[edge.b]) = (
                        [part[edge.a], part[edge.b]].min()!, [part[edge.a], part[edge.b]].min()!
                    )
                }
            }
            return Set(part).count
        }
        let expected = edges.indices.filter { index in
            var others = edges
            others.remove(at: index)
            return parts(others) > parts(edges)
        }
        #expect(bridges(nodeCount: nodes, edges: edges) == expected, "seed \(seed)")
    }

    @Test("decides every random table as its slow twin does", arguments: 0..<200)
    func agreesWithTwin(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) &* 31 + 7)
        let isPlane = seed % 4 > 0
        let (height, width) = (
            isPlane ? Int.random(in: 1...6, using: &random) : 1, Int.random(in: 1...6, using: &random)
        )
        let rows = (0..<height).map { _ in
            (0..<width).map { _ -> Int? in
                switch Int.random(in: 0..<6, using: &random) {
                case 0: nil
                case 1: 0
                case 2: -Int.random(in: 1...6, using: &random)
                default: Int.random(in: 5...9, using: &random)
                }
            }
        }
        let found = withheld(rows, isPlane: isPlane)
        #expect(found == SlowTotals(rows, isPlane: isPlane).withheld, "seed \(seed): \(rows)")
        for line in isPlane ? lines(height, width) : [(0..<width).map { [0, $0] }] {
            let count = line.count { found.contains($0) }
            let hasMore = line.contains { !found.contains($0) && (rows[$0[0]][$0[1]] ?? 0) > 0 }
            #expect(count != 1 || !hasMore, "seed \(seed): \(rows)")
        }
    }

    private func lines(_ height: Int, _ width: Int) -> [[[Int]]] {
        (0..<height).map { row in (0..<width).map { [row, $0] } }
            + (0..<width).map { column in (0..<height).map { [$0, column] } }
    }

    @Test("withholds in large tables in the time of some sorts")
    func large() {
        var random = SeededGenerator(seed: 3)
        let rows = (0..<5000).map { _ in
            (0..<40).map { _ -> Int? in
                let base = Int.random(in: 0...60, using: &random)
                return base < 30 ? nil : base < 34 ? -2 : base
            }
        }
        // A slow way would take minutes, or all the stack there is.
        #expect(withheld(rows).count > 10_000)
    }
}

/// The rule for totals as the document has it, with nothing in mind but being right.
struct SlowTotals {
    private var bases: [[Int]: Int] = [:]
    private var hidden: Set<[Int]> = []
    private let lines: [[[Int]]]

    init(_ rows: [[Int?]], isPlane: Bool) {
        var all: [[Int]] = []
        for (row, cells) in rows.enumerated() {
            for (column, base) in cells.enumerated() {
                guard let base else { continue }
                all.append([row, column])
                bases[[row, column]] = abs(base)
                if base < 0 { hidden.insert([row, column]) }
            }
        }
        let width = rows.map(\.count).max() ?? 0
        lines =
            isPlane
            ? (0..<width).map { column in all.filter { $0[1] == column } }
                + rows.indices.map { row in all.filter { $0[0] == row } } + [all] : [all]
        var before: Set<[Int]>
        repeat {
            before = hidden
            var swept: Set<[Int]>
            repeat {
                swept = hidden
                for line in lines { complete(line) }
            } while hidden != swept
            if isPlane {
                for bridge in hidden.filter({ isBridge($0) }) {
                    for cell in all where cell[0] == bridge[0] && bases[cell] != 0 { hidden.insert(cell) }
                }
            }
        } while hidden != before
    }

    var withheld: [[Int]] { hidden.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) } }

    private mutating func complete(_ line: [[Int]]) {
        while true {
            let own = line.filter { hidden.contains($0) }
            if own.isEmpty || own.count > 1 && own.contains(where: { bases[$0]! >= 5 }) { return }
            let others = line.filter { !hidden.contains($0) && bases[$0] != 0 }
            guard let least = others.map({ bases[$0]! }).min(), let next = others.first(where: { bases[$0] == least })
            else { return }
            hidden.insert(next)
        }
    }

    /// Whether a cell's column cannot be reached from its row by the other withheld cells.
    private func isBridge(_ cell: [Int]) -> Bool {
        var (rows, columns): (Set<Int>, Set<Int>) = ([cell[0]], [])
        for _ in hidden {
            for other in hidden where other != cell {
                if rows.contains(other[0]) { columns.insert(other[1]) }
                if columns.contains(other[1]) { rows.insert(other[0]) }
            }
        }
        return !columns.contains(cell[1])
    }
}
