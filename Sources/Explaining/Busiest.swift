import Model

/// The weekdays and hours that hold whatever may be the busiest.
///
/// The highest number alone is the highest by chance: all that chance may have put below it belong to it. Where they are
/// all over the week, nothing is busiest.
func busiest(_ measure: Measure, among rows: [EvidenceRow], by dimensions: [Dimension]) -> ChartFinding? {
    guard measure.countsPeople, !dimensions.isEmpty, Set(dimensions).count == dimensions.count,
        dimensions.allSatisfy(\.isCycle)
    else { return nil }
    let peak = rows.compactMap { $0.number(.value(measure)) }.max() ?? 0
    guard peak >= Threshold.people else { return nil }
    let top = rows.filter { row in
        row.number(.value(measure)).map { !Threshold.passesChance(peak, $0) } ?? false
    }
    let within = { (dimension: Dimension) -> ClosedRange<Int>? in
        let places = top.compactMap { row in
            if case .integer(let place)? = row.value(.dimension(dimension)) { place } else { nil }
        }
        guard dimensions.contains(dimension), let low = places.min(), let high = places.max() else { return nil }
        return low...high
    }
    let weekdays = within(.weekday), hours = within(.hour)
    let part = { (range: ClosedRange<Int>?, all: Double) in range.map { Double($0.count) / all } ?? 1 }
    guard part(weekdays, 7) * part(hours, 24) <= Threshold.busy else { return nil }
    return .busiest(weekdays: weekdays, hours: hours)
}
