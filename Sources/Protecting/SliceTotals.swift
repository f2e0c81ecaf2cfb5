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
    /// The totals of all measures, in the order of the catalogue.
    ///
    /// Of the dimensions that rows add up over, all but the last count as one. So the lines of a page with two of its own
    /// are no lines of all pages together, and each page is a table beside.
    func totals(ranks: [[Int]], minimumGroup: Int) -> [SliceTotals] {
        // Measures that add up over the same dimensions share their lines.
        var parts: [[Int]: [TotalsPart]] = [:]
        return Measure.allCases.flatMap { measure -> [SliceTotals] in
            guard let column = column(telling: measure) else { return [] }
            let additive = dimensions.indices.filter { measure.isAdditive(over: dimensions[$0]) }
            if additive.isEmpty { return [] }
            let hasPages = question.lift != nil && additive.first == 0 && additive.count > 2
            let found = (hasPages ? [additive, Array(additive.dropFirst())] : [additive]).flatMap { additive in
                let found = parts[additive] ?? self.parts(over: additive, ranks)
                parts[additive] = found
                return found
            }
            return found.map { part in
                let cells = part.rows.indices.map { index in
                    let cell = rows[part.rows[index]].cells[column]
                    return TotalsTable.Cell(
                        row: part.across[index], column: part.along[index], base: cell.base ?? 0, isZero: cell.isZero,
                        isWithheld: false)
                }
                return SliceTotals(
                    measure: measure, slices: part.slices,
                    table: TotalsTable(cells, part.lines, minimumGroup: minimumGroup))
            }
        }
    }

    /// The rows that differ in some dimensions alone: one part for each combination of the others.
    private func parts(over additive: [Int], _ ranks: [[Int]]) -> [TotalsPart] {
        let none = [Int](repeating: 0, count: rows.count)
        let fixed = dimensions.indices.filter { !additive.contains($0) }.reduce(none) { pairRanks($0, ranks[$1]) }
        let across = additive.dropLast().reduce(none) { pairRanks($0, ranks[$1]) }
        let along = ranks[additive[additive.count - 1]]
        let number = pairRanks(pairRanks(fixed, across), along)
        let order = rows.indices.sorted { number[$0] < number[$1] }
        return order.chunked(by: { fixed[$0] }).map { chunk in
            let (across, along) = (chunk.map { across[$0] }, chunk.map { along[$0] })
            return TotalsPart(
                rows: Array(chunk), slices: chunk.map { rows[$0].slice }, across: across, along: along,
                lines: TotalsLines(across: across, along: additive.count > 1 ? along : nil))
        }
    }
}

/// Rows of a table that add up, in the order of their keys.
private struct TotalsPart {
    let rows: [Int]
    let slices: [Int]
    /// Where each stands among the dimensions but the last, and along that.
    let across: [Int]
    let along: [Int]
    let lines: TotalsLines
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
