import Model

extension Measure {
    /// Whether the rule for totals takes a dimension's rows to add up to the row without it.
    func isAdditive(over dimension: Dimension) -> Bool {
        switch kind {
        case .events: true
        // Each person has one segment, and is new in one bucket of time.
        case .people: dimension.dividesPeople || self == .newUsers && dimension.timeUnit != nil
        default: false
        }
    }

    /// Whether a dimension's rows add up in fact, also where the rule for totals does not ask for it: whoever has all
    /// of a site can use that.
    func addsUp(over dimension: Dimension) -> Bool {
        switch kind {
        // A pair belongs to the slice of its load.
        case .events, .pairs: true
        case .people:
            // An average over days is a sum of days, and which days is known.
            isAdditive(over: dimension) || self == .averageDailyUsers && dimension.timeUnit != nil
        // A session is one person's. The interval beside a rate tells its two counts, and both add up.
        case .sessions, .rate: dimension.dividesPeople
        // An item has one type.
        case .items: dimension == .itemType
        default: false
        }
    }

    /// Whether the counts of two times that follow one another make the count of both.
    var addsUpOverTime: Bool { addsUp(over: .day) }
}

extension Dimension {
    /// Whether nobody is in two of the dimension's rows.
    var dividesPeople: Bool { rawValue == "segment" }
}
