import Model

extension Measure {
    /// Whether a dimension's rows add up to the row without it, so that one of them can be had from the others.
    func isAdditive(over dimension: Dimension) -> Bool {
        switch kind {
        case .events: true
        // Each person has one segment, and is new in one bucket of time.
        case .people: dimension.dividesPeople || self == .newUsers && dimension.timeUnit != nil
        default: false
        }
    }
}

extension Dimension {
    /// Whether nobody is in two of the dimension's rows.
    var dividesPeople: Bool { rawValue == "segment" }
}
