/// A span of whole days in the report's time zone, both ends included.
public struct Period: Hashable, Sendable {
    /// What the period is made of; it decides what "the period before" means.
    public enum Shape: Hashable, Sendable {
        /// `count` whole calendar units.
        case units(TimeUnit, count: Int)
        /// Days that follow one another, no calendar unit.
        case range
    }

    public var first: Day
    public var last: Day
    public var shape: Shape

    public init(first: Day, last: Day, shape: Shape = .range) {
        self.first = first
        self.last = max(first, last)
        self.shape = shape
    }

    /// The calendar unit that holds a day.
    public init(_ unit: TimeUnit, holding day: Day) {
        self.init(first: unit.start(of: day), last: unit.end(of: day), shape: .units(unit, count: 1))
    }

    /// The `count` units that end with the one that holds `day`.
    public init(_ count: Int, _ unit: TimeUnit, endingWith day: Day) {
        let lastStart = unit.start(of: day)
        self.init(
            first: unit.advance(lastStart, by: 1 - count), last: unit.end(of: day), shape: .units(unit, count: count))
    }

    public var dayCount: Int { last.number - first.number + 1 }
    public var days: ClosedRange<Day> { first...last }

    public func contains(_ day: Day) -> Bool { day >= first && day <= last }

    /// How many days a comparison day by day moves, so that a Monday meets a Monday: by three at most.
    ///
    /// In less than two weeks no weekday comes twice, and a day stands beside the day of its number.
    public func weekdayShift(to comparison: Period) -> Int {
        guard dayCount >= 14 else { return 0 }
        let shift = floorMod(comparison.first.weekday - first.weekday, 7)
        return shift > 3 ? shift - 7 : shift
    }

    /// The name used in paths and on the command line: `2026-10`, `2026-W41`, or `2026-10-01..2026-10-15`.
    public var name: String {
        if case .units(let unit, count: 1) = shape { return unit.name(of: first) }
        return "\(first)..\(last)"
    }

    /// The folder of the period in a site: its name, ranges as `2026-10-01_2026-10-15`.
    public var folder: String {
        if case .units(_, count: 1) = shape { return name }
        return "\(first)_\(last)"
    }

    /// The period that a comparison sets beside this one.
    public func compared(by comparison: Comparison) -> Period {
        switch (comparison, shape) {
        case (.previous, .units(let unit, let count)):
            let start = unit.advance(first, by: -count)
            return Period(first: start, last: first.advanced(by: -1), shape: shape)
        case (.previous, .range):
            return Period(first: first.advanced(by: -dayCount), last: first.advanced(by: -1))
        case (.yearAgo, .units(.week, let count)):
            let (year, week) = first.isoWeek
            let start = Day(isoYear: year - 1, week: week) ?? Day(isoYear: year - 1, week: 52) ?? first
            return Period(first: start, last: start.advanced(by: 7 * count - 1), shape: shape)
        case (.yearAgo, .units(.day, _)), (.yearAgo, .range):
            return Period(first: first.adding(months: -12), last: last.adding(months: -12), shape: shape)
        case (.yearAgo, .units(let unit, let count)):
            let start = first.adding(months: -12)
            return Period(first: start, last: unit.advance(start, by: count).advanced(by: -1), shape: shape)
        }
    }
}

/// What a period is compared with.
public enum Comparison: String, CaseIterable, Hashable, Sendable {
    /// The period of the same kind before; for ranges the equally long one just before.
    case previous
    /// The same dates a year ago; 29 February becomes 28 February, week 53 becomes week 52.
    case yearAgo = "year-ago"
}

/// The days that the log speaks of.
public struct Span: Hashable, Sendable {
    /// The day of the first interaction.
    public var first: Day
    /// The day through which the data reach: the last interaction's, extended as `MEASURES` says.
    public var last: Day
    /// The last day on which anything happened.
    public var lastActivity: Day

    public init(first: Day, last: Day, lastActivity: Day) {
        self.first = first
        self.last = last
        self.lastActivity = lastActivity
    }

    /// Whether the data reach over the whole of a period.
    public func covers(_ period: Period) -> Bool { period.first >= first && period.last <= last }

    /// Whether the data speak of a day.
    public func contains(_ day: Day) -> Bool { day >= first && day <= last }
}
