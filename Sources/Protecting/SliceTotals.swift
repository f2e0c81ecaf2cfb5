import Measuring
import Model

/// One measure's cells of a table, among rows that add up.
struct SliceTotals: Sendable {
    let measure: Measure
    /// The slice of each cell, in the order of the cells.
    let slices: [Int]
    fileprivate var table: TotalsTable

    /// Withholds what the slices withhold already, and further cells until the rule for totals holds.
    ///
    /// - Returns: Whether further slices were withheld.
    mutating func complete(_ site: inout SiteSlices) -> Bool {
        for (index, slice) in slices.enumerated() where site.slices[slice].withheld.contains(measure) {
            table.withhold(index)
        }
        let added = table.complete()
        for index in added { site.withhold(MeasureSet([measure]), of: slices[index]) }
        return !added.isEmpty
    }
}

extension SliceTable {
    /// The totals of a measure: one table for each combination of the dimensions that it does not add up over.
    ///
    /// Of the dimensions that it does, all but the last count as one. So the lines of a page with two of its own are no
    /// lines of all pages together, and each page is a table beside.
    func totals(_ measure: Measure, ranks: [[Int]], minimumGroup: Int) -> [SliceTotals] {
        guard let column = column(telling: measure) else { return [] }
        let additive = dimensions.indices.filter { measure.isAdditive(over: dimensions[$0]) }
        let all = totals(measure, column, over: additive, ranks: ranks, minimumGroup: minimumGroup)
        guard question.lift != nil, additive.first == 0, additive.count > 2 else { return all }
        return all
            + totals(measure, column, over: Array(additive.dropFirst()), ranks: ranks, minimumGroup: minimumGroup)
    }

    private func totals(
        _ measure: Measure, _ column: Int, over additive: [Int], ranks: [[Int]], minimumGroup: Int
    ) -> [SliceTotals] {
        guard let last = additive.last else { return [] }
        let none = [Int](repeating: 0, count: rows.count)
        let fixed = dimensions.indices.filter { !additive.contains($0) }.reduce(none) { pairRanks($0, ranks[$1]) }
        let across = additive.dropLast().reduce(none) { pairRanks($0, ranks[$1]) }
        let order = rows.indices.sorted {
            (fixed[$0], across[$0], ranks[last][$0]) < (fixed[$1], across[$1], ranks[last][$1])
        }
        return order.chunked(by: { fixed[$0] }).map { chunk in
            let cells = chunk.map { row in
                let cell = rows[row].cells[column]
                return TotalsTable.Cell(
                    row: across[row], column: ranks[last][row], base: cell.base ?? 0, isZero: cell.isZero,
                    isWithheld: false)
            }
            return SliceTotals(
                measure: measure, slices: chunk.map { rows[$0].slice },
                table: TotalsTable(cells, isPlane: additive.count > 1, minimumGroup: minimumGroup))
        }
    }
}

extension Array<Int> {
    /// Runs of elements that have the same number.
    func chunked(by number: (Int) -> Int) -> [ArraySlice<Int>] {
        var chunks: [ArraySlice<Int>] = []
        var start = startIndex
        for index in indices where index > start && number(self[index]) != number(self[start]) {
            chunks.append(self[start..<index])
            start = index
        }
        return isEmpty ? [] : chunks + [self[start...]]
    }
}
