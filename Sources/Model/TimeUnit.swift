/// The calendar's units, each a dimension too. Weeks are ISO weeks, Monday first.
public enum TimeUnit: String, CaseIterable, Hashable, Sendable {
    case day, week, month, quarter, year

    /// The first day of the unit that holds `day`.
    public func start(of day: Day) -> Day {
        let (_, month, dayOfMonth) = day.civil
        let monthStart = day.advanced(by: 1 - dayOfMonth)
        switch self {
        case .day: return day
        case .week: return day.advanced(by: 1 - day.weekday)
        case .month: return monthStart
        case .quarter: return monthStart.adding(months: -((month - 1) % 3))
        case .year: return monthStart.adding(months: 1 - month)
        }
    }

    /// The last day of the unit that holds `day`.
    public func end(of day: Day) -> Day { advance(start(of: day), by: 1).advanced(by: -1) }

    /// The first day of the unit that comes `count` units after the one that starts at `start`.
    public func advance(_ start: Day, by count: Int) -> Day {
        switch self {
        case .day: start.advanced(by: count)
        case .week: start.advanced(by: 7 * count)
        case .month: start.adding(months: count)
        case .quarter: start.adding(months: 3 * count)
        case .year: start.adding(months: 12 * count)
        }
    }

    /// The name of the unit that holds `day`: `2026-10-05`, `2026-W41`, `2026-10`, `2026-Q4`, `2026`.
    public func name(of day: Day) -> String {
        let (year, month, _) = day.civil
        switch self {
        case .day: return day.description
        case .week:
            let (isoYear, week) = day.isoWeek
            return "\(padded(isoYear, 4))-W\(padded(week, 2))"
        case .month: return "\(padded(year, 4))-\(padded(month, 2))"
        case .quarter: return "\(padded(year, 4))-Q\((month - 1) / 3 + 1)"
        case .year: return padded(year, 4)
        }
    }
}
