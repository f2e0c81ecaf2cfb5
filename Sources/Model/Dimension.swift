/// What measures can be grouped by.
public enum Dimension: String, CaseIterable, Hashable, Sendable {
    case day, week, month, quarter, year
    case hour, weekday
    case item
    case itemType = "item_type"
    case scope, kind
    /// Where the segments file puts the person.
    case segment
    /// The input that the interaction was read from.
    case source
    /// The person, by a pseudonym or by name; only where people are told of.
    case user

    /// The place among all, from 0: cases without values of their own are their number in one byte.
    public var position: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

    /// The calendar unit, for the dimensions that cut time into buckets.
    public var timeUnit: TimeUnit? { TimeUnit(rawValue: rawValue) }

    /// Hours of the day and days of the week come round again: they are no buckets.
    public var isCycle: Bool { self == .hour || self == .weekday }

    /// How one word says it in a heading.
    public var heading: String {
        switch self {
        case .day: "Day"
        case .week: "Week"
        case .month: "Month"
        case .quarter: "Quarter"
        case .year: "Year"
        case .hour: "Hour"
        case .weekday: "Weekday"
        case .item: "Item"
        case .itemType: "Type"
        case .scope: "Scope"
        case .kind: "Interaction"
        case .segment: "Segment"
        case .source: "Source"
        case .user: "Person"
        }
    }
}
