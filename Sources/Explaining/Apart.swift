import Model

/// What is in no scope, of no type and of no segment is nobody's.
private let nobodys: Set<Value> = [.text("(no scope)"), .text("(no type)"), .text("(no segment)")]

/// The name whose rate lies furthest from the rate that at least half of all have, where their intervals lie apart.
func apart(_ measure: Measure, among rows: [EvidenceRow], by dimension: Dimension) -> ChartFinding? {
    guard measure.kind == .rate, dimension.timeUnit == nil, !dimension.isCycle else { return nil }
    let share = dimension == .item ? Threshold.itemRate : Threshold.scopeRate
    let rates = rows.compactMap { row -> (name: Value, value: Value, rate: Double, interval: ClosedRange<Double>)? in
        guard let name = row.value(.dimension(dimension)), !nobodys.contains(name),
            let value = row.value(.value(measure)),
            let rate = row.number(.value(measure)), let interval = row.interval(measure)
        else { return nil }
        return (name, value, rate, interval)
    }
    guard rates.count >= Threshold.compared else { return nil }
    // The rate in the middle, or the lower one of two: half have it or more, and half have it or less.
    let typical = rates.sorted { ($0.rate, $0.interval.lowerBound) < ($1.rate, $1.interval.lowerBound) }[
        (rates.count - 1) / 2]
    let far = rates.filter {
        $0.interval.upperBound < share * typical.interval.lowerBound
            || share * $0.interval.lowerBound > typical.interval.upperBound
    }
    guard let furthest = far.max(by: { abs($0.rate - typical.rate) < abs($1.rate - typical.rate) }) else { return nil }
    return .apart(
        isAhead: furthest.rate > typical.rate, name: furthest.name, rate: furthest.value, typical: typical.value)
}
