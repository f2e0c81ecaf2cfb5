import Model

/// From where to where numbers of people, or a rate, went between the first and the last whole week, month or quarter.
func way(_ measure: Measure, through rows: [EvidenceRow], by unit: TimeUnit, _ span: Span?) -> ChartFinding? {
    guard unit != .day, measure.countsPeople || measure.kind == .rate,
        let dimension = Dimension(rawValue: unit.rawValue)
    else { return nil }
    let moments = rows.compactMap { row -> (row: EvidenceRow, moment: ChartFinding.Moment)? in
        guard row.value(.partial) != .flag(true), case .text(let name)? = row.value(.dimension(dimension)),
            case .named(let period)? = PeriodRequest(name), span?.covers(period) ?? true,
            let value = row.value(.value(measure)), row.number(.value(measure)) != nil
        else { return nil }
        return (row, ChartFinding.Moment(period: period, value: value))
    }.sorted { $0.moment.period.first < $1.moment.period.first }
    guard moments.count >= Threshold.compared, let first = moments.first, let last = moments.last,
        let before = first.row.number(.value(measure)), let now = last.row.number(.value(measure))
    else { return nil }
    if measure.countsPeople {
        guard max(now, before) >= Threshold.people, abs(now - before) >= Threshold.reach * before,
            Threshold.passesChance(now, before)
        else { return nil }
    } else {
        guard let firstRate = first.row.interval(measure), let lastRate = last.row.interval(measure),
            !firstRate.overlaps(lastRate)
        else { return nil }
    }
    return .way(isUp: now > before, from: first.moment, to: last.moment)
}
