import Foundation

/// The offsets of one time zone, as a table that is fast to read.
///
/// The rules come from Foundation's time zone data. Between 1970 and 2100 every change is in the table;
/// outside it Foundation is asked each time.
public struct ZoneRules: Sendable {
    /// The zone's IANA name, such as `Europe/Berlin`.
    public let name: String
    private let zone: TimeZone
    /// Instants (ms, UTC) at which an offset begins, ascending; the first holds from the table's start.
    private let starts: [Int64]
    /// The offset east of UTC in ms from the start of the same index on.
    private let offsets: [Int64]

    private static let tableStart: Int64 = 0
    private static let tableEnd: Int64 = 4_102_444_800_000
    public static let millisecondsPerDay: Int64 = 86_400_000

    /// - Returns: `nil` when no zone of this name is known.
    public init?(_ name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.name = name
        self.zone = zone
        var starts = [ZoneRules.tableStart]
        var offsets = [ZoneRules.offset(of: zone, at: ZoneRules.tableStart)]
        var cursor = Date(timeIntervalSince1970: 0)
        while let change = zone.nextDaylightSavingTimeTransition(after: cursor) {
            let instant = Int64((change.timeIntervalSince1970 * 1000).rounded())
            guard instant < ZoneRules.tableEnd, change > cursor else { break }
            starts.append(instant)
            offsets.append(ZoneRules.offset(of: zone, at: instant))
            cursor = change
        }
        self.starts = starts
        self.offsets = offsets
    }

    /// What tells these rules from other ones, those of other time zone data among them.
    package var fingerprint: String {
        zip(starts, offsets).reduce(name) { "\($0) \($1.0):\($1.1)" }
    }

    /// What tells the time zone data of this machine from others, for rows that may name any zone.
    package static var dataVersion: String { TimeZone.timeZoneDataVersion }

    public static let utc = ZoneRules("UTC")

    /// The names of the zones that are known, in byte order, for "did you mean".
    public static var knownNames: [String] { TimeZone.knownTimeZoneIdentifiers.sorted() }

    private static func offset(of zone: TimeZone, at instant: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant) / 1000))) * 1000
    }

    /// The stretch of time around an instant in which the offset stays the same.
    ///
    /// - Returns: The first instant of the stretch, the first instant after it, and the offset east of UTC, all in ms.
    /// - Complexity: O(log *n*) in the number of changes.
    public func stretch(at instant: Int64) -> (start: Int64, end: Int64, offset: Int64) {
        guard instant >= ZoneRules.tableStart, instant < ZoneRules.tableEnd else {
            return (instant, instant + 1, ZoneRules.offset(of: zone, at: instant))
        }
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= instant { low = middle } else { high = middle }
        }
        return (starts[low], high < starts.count ? starts[high] : ZoneRules.tableEnd, offsets[low])
    }

    /// The local calendar day of an instant in ms.
    public func day(of instant: Int64) -> Day {
        Day(number: Int(floorDiv64(instant + stretch(at: instant).offset, ZoneRules.millisecondsPerDay)))
    }

    /// The instant of a local wall-clock time, both in ms since 1970-01-01T00:00.
    ///
    /// A time that a change of the clock repeats is its first pass; one that it skips moves forward: both follow
    /// from using the offset in force before the change.
    public func instant(ofLocal local: Int64) -> Int64 {
        let before = stretch(at: local - ZoneRules.millisecondsPerDay).offset
        let unchanged = local - before
        let after = stretch(at: unchanged).offset
        if after == before { return unchanged }
        let changed = local - after
        return stretch(at: changed).offset == after ? changed : unchanged
    }

    /// The first instant of a local day: where midnight is skipped, the first instant after the gap.
    public func start(of day: Day) -> Int64 {
        let local = Int64(day.number) * ZoneRules.millisecondsPerDay
        let candidate = instant(ofLocal: local)
        // In a gap, `candidate` lies after the change by as much as midnight lies in the gap.
        let found = stretch(at: candidate)
        if candidate + found.offset != local, self.day(of: found.start) == day { return found.start }
        return candidate
    }
}

@inlinable public func floorDiv64(_ a: Int64, _ b: Int64) -> Int64 { a >= 0 ? a / b : -((b - 1 - a) / b) }
