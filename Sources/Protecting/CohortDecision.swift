import Measuring
import Model

/// What of an answer about retention is withheld.
///
/// A small cohort is withheld whole, and so is a small number of active people with its share. Every person is in one
/// cohort, so two sums are known to whoever has the rest of the report: the people of all cohorts, and those active in
/// one week or month over all cohorts. Where one number of such a sum is withheld another one goes with it, so that
/// subtracting does not bring it back.
struct CohortDecision {
    /// By cohort: whether nothing of it is shown.
    private(set) var whole: [Bool]
    /// By cohort and `k`: whether active people and retention are withheld.
    private(set) var cells: [[Bool]]

    private let sizes: [Int]
    /// `nil` where the data do not reach.
    private let active: [[Int?]]
    private let minimumGroup: Int

    /// - Parameter rows: All rows: for each cohort those of `k` from 0, as many as there are cohorts.
    init(_ rows: [Answer.Row], minimumGroup: Int) {
        let count = Int(Double(rows.count).squareRoot().rounded())
        self.minimumGroup = minimumGroup
        let number = { (row: Answer.Row, column: CohortColumn) -> Int? in
            if case .integer(let number) = row.cohortCell(column)?.value { number } else { nil }
        }
        let isSmall = { (count: Int?) in (1..<minimumGroup).contains(count ?? 0) }
        let lines = (0..<count).map { rows[$0 * count..<($0 + 1) * count] }
        sizes = lines.map { $0.first.flatMap { number($0, .cohortSize) } ?? 0 }
        active = lines.map { $0.map { number($0, .activeUsers) } }
        whole = sizes.map(isSmall)
        cells = active.map { $0.map(isSmall) }
        while hideAnotherCohort() || hideAnotherCell() {}
    }

    /// Of the sum of all cohorts' people.
    private mutating func hideAnotherCohort() -> Bool {
        let line = sizes.indices.map { Part(base: sizes[$0], isWithheld: whole[$0]) }
        guard let next = nextToWithhold(line) else { return false }
        whole[next] = true
        return true
    }

    /// Of a sum of the people active in one bucket: the cells whose cohort and `k` add up to it.
    private mutating func hideAnotherCell() -> Bool {
        for bucket in 0..<max(0, 2 * sizes.count - 1) {
            let cohorts = (0..<sizes.count).filter { cohort in
                (0..<sizes.count).contains(bucket - cohort) && active[cohort][bucket - cohort] != nil
            }
            let line = cohorts.map { cohort in
                let k = bucket - cohort
                return Part(
                    base: active[cohort][k] ?? 0, isWithheld: whole[cohort] || cells[cohort][k],
                    costsCohort: isWholeCohort(cohort, k))
            }
            guard let next = nextToWithhold(line) else { continue }
            let cohort = cohorts[next]
            if isWholeCohort(cohort, bucket - cohort) {
                whole[cohort] = true
            } else {
                cells[cohort][bucket - cohort] = true
            }
            return true
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
