import Model

/// The rate that at least half of the rows have.
///
/// The rate of the whole is no measure for its parts: whoever is offered twenty items views one of them more easily than
/// whoever is offered one.
struct Typical {
    private let figure: Finding.Figure
    private let rate: Double
    private let low: Double

    /// - Returns: `nil` among few rows, where none is typical.
    init?(among rows: [EvidenceRow]) {
        let rates = rows.filter(\.countsEnough).compactMap { row -> (rate: Double, low: Double, Finding.Figure)? in
            guard let rate = row.number(.value(.viewRate)), let low = row.number(.low(.viewRate)),
                let figure = row.figure("typical", .value(.viewRate))
            else { return nil }
            return (rate, low, figure)
        }.sorted { ($0.rate, $0.low) < ($1.rate, $1.low) }
        guard rates.count >= Threshold.compared else { return nil }
        (rate, low, figure) = rates[(rates.count - 1) / 2]
    }

    /// A rate that is surely below a part of the typical one: their intervals do not meet there.
    func distance(of row: EvidenceRow, _ subject: Finding.Subject, rule: Finding.Rule, share: Double) -> Finding? {
        guard row.countsEnough, let reach = row.number(.value(.reach)), let own = row.number(.value(.viewRate)),
            let high = row.number(.high(.viewRate)), high < low * share,
            let figures = allFigures(row.figure("reach", .value(.reach)), row.figure("rate", .value(.viewRate)), figure)
        else { return nil }
        return Finding(rule: rule, subject: subject, figures: figures, weight: (rate - own) * reach)
    }
}
