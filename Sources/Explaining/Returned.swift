import Model

/// How many of all groups' people came again one week or month after their first: each group weighs as many as it has.
func returned(_ unit: CohortRequest.Unit, among rows: [EvidenceRow]) -> ChartFinding? {
    let number = { (row: EvidenceRow, part: CohortColumn) in row.number(.cohorts(part, by: unit)) }
    var people = 0.0, active = 0.0
    for row in rows where number(row, .k) == 1 {
        // What is withheld, and what the data do not cover, counts on neither side.
        guard let size = number(row, .cohortSize), let again = number(row, .activeUsers) else { continue }
        people += size
        active += again
    }
    return people >= Threshold.people ? .returned(share: active / people) : nil
}
