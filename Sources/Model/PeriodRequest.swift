/// A period as it is asked for, before it is known how far the data reach.
public enum PeriodRequest: Hashable, Sendable {
    /// A period named by its dates; always answered.
    case named(Period)
    /// `last-month`, `last-complete-week`, or the default: the latest complete unit.
    case latestComplete(TimeUnit)
    /// `last-N-days`, ending with the data's span.
    case lastDays(Int)
    /// `all`: the span from its first to its last day.
    case all
    /// `13-months`: the units that end with the one holding the report period's last day.
    case trailing(Int, TimeUnit)

    /// Parses `2026-10`, `2026-Q4`, `2026-W41`, `2026`, `2026-10-05`, `2026-10-01..2026-10-15`, `last-month`,
    /// `last-complete-week`, `last-30-days`, `all`, `13-months`, `8-weeks` or `30-days`.
    public init?(_ text: String) {
        switch text {
        case "last-month": self = .latestComplete(.month)
        case "last-complete-week": self = .latestComplete(.week)
        case "all": self = .all
        default:
            if let period = PeriodRequest.named(text) {
                self = .named(period)
            } else if let rolling = PeriodRequest.rolling(text) {
                self = rolling
            } else {
                return nil
            }
        }
    }

    /// The longest period that may be asked for by a count of units.
    public static let maximumCount = 4_000

    private static func rolling(_ text: String) -> PeriodRequest? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 3, parts[0] == "last", parts[2] == "days", let count = decimal(parts[1]),
            (1...maximumCount).contains(count)
        {
            return .lastDays(count)
        }
        let units: [Substring: TimeUnit] = ["months": .month, "weeks": .week, "days": .day]
        if parts.count == 2, let count = decimal(parts[0]), (1...maximumCount).contains(count),
            let unit = units[parts[1]]
        {
            return .trailing(count, unit)
        }
        return nil
    }

    private static func named(_ text: String) -> Period? {
        if text.utf8.contains(UInt8(ascii: ".")), let dots = text.firstRange(of: "..") {
            guard let first = Day(text[..<dots.lowerBound]), let last = Day(text[dots.upperBound...]), first <= last
            else { return nil }
            return Period(first: first, last: last)
        }
        if let day = Day(text) { return Period(.day, holding: day) }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts[0].utf8.count == 4, let year = decimal(parts[0]), year >= 1 else { return nil }
        if parts.count == 1 { return Day(year: year, month: 1, day: 1).map { Period(.year, holding: $0) } }
        guard parts.count == 2 else { return nil }
        if parts[1].hasPrefix("W"), parts[1].utf8.count == 3, let week = decimal(parts[1].dropFirst()) {
            return Day(isoYear: year, week: week).map { Period(.week, holding: $0) }
        }
        if parts[1].hasPrefix("Q"), let quarter = decimal(parts[1].dropFirst()), (1...4).contains(quarter) {
            return Day(year: year, month: quarter * 3 - 2, day: 1).map { Period(.quarter, holding: $0) }
        }
        guard parts[1].utf8.count == 2, let month = decimal(parts[1]) else { return nil }
        return Day(year: year, month: month, day: 1).map { Period(.month, holding: $0) }
    }

    /// Whether the period ends with the report's own.
    public var followsReport: Bool {
        if case .trailing = self { true } else { false }
    }

    /// The text that asks for this period.
    public var name: String {
        switch self {
        case .named(let period): period.name
        case .latestComplete(.week): "last-complete-week"
        case .latestComplete: "last-month"
        case .lastDays(let count): "last-\(count)-days"
        case .all: "all"
        case .trailing(let count, let unit): "\(count)-\(unit.rawValue)s"
        }
    }

    /// Settles the request on days.
    ///
    /// - Parameters:
    ///   - span: The days the data speak of; `nil` for an empty log.
    ///   - report: The report's period, which trailing periods end with.
    /// - Returns: `nil` when nothing was named and the log is empty.
    public func resolved(span: Span?, report: Period?) -> Period? {
        switch self {
        case .named(let period): return period
        case .latestComplete(let unit):
            guard let span else { return nil }
            let holding = Period(unit, holding: span.last)
            if span.covers(holding) { return holding }
            let before = holding.compared(by: .previous)
            return span.covers(before) ? before : Period(unit, holding: span.lastActivity)
        case .lastDays(let count):
            return span.map { Period(first: $0.last.advanced(by: 1 - count), last: $0.last) }
        case .all:
            return span.map { Period(first: $0.first, last: $0.last) }
        case .trailing(let count, let unit):
            guard let last = report?.last ?? span?.last else { return nil }
            return Period(count, unit, endingWith: last)
        }
    }
}
