import Model

/// The step of a funnel that surely keeps a smaller part than every other.
func loss(_ measures: [Measure], in row: EvidenceRow) -> ChartFinding? {
    let counts = measures.map { row.number(.value($0)) }
    var steps: [(index: Int, before: Double, share: Double)] = []
    for index in counts.indices.dropFirst() {
        // Where a step is withheld, it might be the one.
        guard let before = counts[index - 1], let count = counts[index], before >= Threshold.people, count <= before
        else { return nil }
        steps.append((index, before, count / before))
    }
    guard steps.count > 1, let least = steps.min(by: { $0.share < $1.share }) else { return nil }
    for step in steps where step.index != least.index {
        let variance =
            least.share * (1 - least.share) / least.before + step.share * (1 - step.share) / step.before
        guard least.share < Threshold.scopeRate * step.share,
            step.share - least.share > Threshold.deviations * variance.squareRoot()
        else { return nil }
    }
    return .loss(index: least.index, share: least.share)
}
