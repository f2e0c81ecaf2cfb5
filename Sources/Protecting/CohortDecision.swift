import Measuring
import Model

/// What of an answer about retention is withheld.
///
/// A small cohort is withheld whole, and so is a small number of active people with its share. Every person is in one
/// cohort, so two sums are known to whoever has the rest of the report: the people of all cohorts, and those active in
/// one week or month over all cohorts. Where one number of such a sum is withheld another one goes with it, so that
/// subtracting does not bring it back.
struct CohortDecision {
    private var whole: [Bool]
    /// By cohort and `k`.
    private var cells: [[Bool]]
    private let count: Int
    private let sizes: [Int]
    /// `nil` where the data do not reach.
    private let active: [[Int?]]
    private let minimumGroup: Int

    /// - Parameters:
    ///   - rows: All rows: for each cohort those of `k` from 0, as many as there are cohorts.
    ///   - count: How many cohorts there are. Of any other number of rows everything is withheld.
    init(_ rows: [Answer.Row], count: Int, minimumGroup: Int) {
        self.minimumGroup = minimumGroup
        self.count = rows.count == count * count ? count : 0
        let number = { (row: Answer.Row, column: CohortColumn) -> Int? in
            if case .integer(let number) = row.cohortCell(column)?.value { number } else { nil }
        }
        let isSmall = { (count: Int?) in (1..<minimumGroup).contains(count ?? 0) }
        let lines = (0..<self.count).map { rows[$0 * count..<($0 + 1) * count] }
        sizes = lines.map { $0.first.flatMap { number($0, .cohortSize) } ?? 0 }
        active = lines.map { $0.map { number($0, .activeUsers) } }
        whole = sizes.map(isSmall)
        cells = active.map { $0.map(isSmall) }
        repeat {
            while hideAnotherCohort() {}
        } while hideOtherCells()
    }

    /// Whether nothing of a row is shown but which one it is.
    func withholdsWhole(_ row: Int) -> Bool { count == 0 || whole[row / count] }

    /// Whether active people and retention of a row are withheld.
    func withholdsActive(_ row: Int) -> Bool { count == 0 || cells[row / count][row % count] }

    /// Of the sum of all cohorts' people.
    private mutating func hideAnotherCohort() -> Bool {
        let line = sizes.indices.map { Part(base: sizes[$0], isWithheld: whole[$0]) }
        guard let next = nextToWithhold(line) else { return false }
        whole[next] = true
        return true
    }

    /// Of the sums of the people active in one bucket: the cells whose cohort and `k` add up to it.
    ///
    /// - Returns: Whether a whole cohort went, so that all sums have to be looked at again.
    private mutating func hideOtherCells() -> Bool {
        for bucket in 0..<max(0, 2 * count - 1) {
            let cohorts = (max(0, bucket - count + 1)...min(bucket, count - 1)).filter {
                active[$0][bucket - $0] != nil
            }
            let line = { (decision: Self) in
                cohorts.map { cohort in
                    Part(
                        base: decision.active[cohort][bucket - cohort] ?? 0,
                        isWithheld: decision.whole[cohort] || decision.cells[cohort][bucket - cohort],
                        costsCohort: decision.isWholeCohort(cohort, bucket - cohort))
                }
            }
            while let next = nextToWithhold(line(self)) {
                let cohort = cohorts[next]
                if isWholeCohort(cohort, bucket - cohort) {
                    whole[cohort] = true
                    return true
                }
                cells[cohort][bucket - cohort] = true
            }
        }
        return false
    }

    /// Whether all of a cohort are active, as without a filter they are in their own bucket: the number of active
    /// people then stands in every row, as the size of the cohort.
    private func isWholeCohort(_ cohort: Int, _ k: Int) -> Bool { active[cohort][k] == sizes[cohort] }

    private struct Part {
        var base: Int
        var isWithheld: Bool
        /// Whether a whole cohort goes with it; such parts come last.
        var costsCohort = false
    }

    /// The part of a known sum that has to go too; `nil` when none has, or none is left.
    private func nextToWithhold(_ line: [Part]) -> Int? {
        let withheld = line.filter(\.isWithheld)
        guard !withheld.isEmpty, withheld.count < 2 || !withheld.contains(where: { $0.base >= minimumGroup }) else {
            return nil
        }
        return line.indices.filter { !line[$0].isWithheld && line[$0].base > 0 }.min { a, b in
            (line[a].costsCohort ? 1 : 0, line[a].base, a) < (line[b].costsCohort ? 1 : 0, line[b].base, b)
        }
    }
}

extension Answer.Row {
    /// The cell of a column that is no key, in a row about retention.
    func cohortCell(_ column: CohortColumn) -> Answer.Cell? {
        CohortColumn.allCases.filter { !$0.isKey }.firstIndex(of: column).flatMap {
            current.cells.indices.contains($0) ? current.cells[$0] : nil
        }
    }
}
