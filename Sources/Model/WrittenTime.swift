/// A written time, read.
public enum WrittenTime: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00 UTC.
    case instant(Int64)
    /// Milliseconds on the wall clock of a zone that the text does not name.
    case local(Int64)
    /// A date whose two small numbers may be day and month either way round; the other rows of its file decide.
    case undecided(DeferredTime)
    /// Empty, or 1970-01-01T00:00, which exports write when they do not know.
    case none
    case bad
}

/// How a time was written.
public enum TimeForm: String, Hashable, Sendable {
    case iso = "ISO 8601"
    case yearFirst = "year/month/day"
    case dayFirst = "day/month/year"
    case monthFirst = "month/day/year"
    /// The two numbers are small enough to be either.
    case eitherFirst = "day and month either way round"
    case monthName = "month by name"
    case serial = "Excel serial"
    case seconds = "epoch seconds"
    case milliseconds = "epoch milliseconds"
    case microseconds = "epoch microseconds"
    /// As `time_format` of the source says.
    case given = "time_format"
    case unknown = "no known form"
}

/// Which of the first two numbers of a date is the day.
public enum DayOrder: String, Hashable, Sendable {
    case dayFirst = "day/month/year"
    case monthFirst = "month/day/year"
}

/// A time whose date can be read day first or month first, packed into the place of an instant until it is known which.
///
/// Instants of the years that can be written lie within ±2⁴⁹; a packed one is at least 2⁶², so that one comparison
/// tells the two apart. From the lowest bit: 49 bits of wall clock (day first, in ms), 12 bits of zone, one bit that
/// adds a day (`24:00` belongs to the day as written).
public struct DeferredTime: Hashable, Sendable {
    /// At least `smallest`.
    public let packed: Int64

    @inlinable public static var smallest: Int64 { 1 << 62 }

    private static let localBias: Int64 = 1 << 48
    private static let localMask: Int64 = (1 << 49) - 1
    private static let zoneBias: Int64 = 2048
    private static let unnamedZone: Int64 = 0xFFF
    private static let endOfDay: Int64 = 1 << 61

    /// - Parameter packed: What `packed` of another one said.
    public init(packed: Int64) { self.packed = packed }

    /// - Parameters:
    ///   - midnight: The start of the day, read day first, in ms.
    ///   - milliseconds: Since midnight, 0…86 400 000.
    ///   - minutesEast: The zone as written, within ±24 hours; `nil` when none is.
    init(midnight: Int64, milliseconds: Int64, minutesEast: Int?) {
        let isEnd = milliseconds == ZoneRules.millisecondsPerDay
        let local = midnight &+ (isEnd ? 0 : milliseconds)
        let zone = minutesEast.map { Int64($0) &+ DeferredTime.zoneBias } ?? DeferredTime.unnamedZone
        packed =
            DeferredTime.smallest | (isEnd ? DeferredTime.endOfDay : 0)
            | (zone & DeferredTime.unnamedZone) << 49 | (local &+ DeferredTime.localBias) & DeferredTime.localMask
    }

    /// The wall clock of the day-first reading; a `24:00` stands at the day's start here.
    public var dayFirstLocal: Int64 { (packed & DeferredTime.localMask) - DeferredTime.localBias }

    /// The time in one of its two readings: an instant where a zone is written, else local.
    public func read(_ order: DayOrder) -> WrittenTime {
        var local = dayFirstLocal
        if order == .monthFirst {
            let midnight = floorDiv64(local, ZoneRules.millisecondsPerDay)
            let (year, month, day) = Day(number: Int(midnight)).civil
            // Both numbers are months, so the other reading is a date too.
            guard let other = Day(year: year, month: day, day: month) else { return .bad }
            local += (Int64(other.number) - midnight) * ZoneRules.millisecondsPerDay
        }
        if packed & DeferredTime.endOfDay != 0 { local += ZoneRules.millisecondsPerDay }
        let zone = (packed >> 49) & DeferredTime.unnamedZone
        if zone == DeferredTime.unnamedZone { return .local(local) }
        return .instant(local - (zone - DeferredTime.zoneBias) * 60_000)
    }
}
