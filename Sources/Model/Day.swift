/// A calendar day of the proleptic Gregorian calendar, as days since 1970-01-01.
public struct Day: Hashable, Sendable, Comparable, Strideable {
    /// Days since 1970-01-01; negative before it.
    public var number: Int

    public init(number: Int) { self.number = number }

    /// The day of a civil date, or `nil` when the calendar has no such date in the years 1–9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.daysInMonth(month, of: year)
        else { return nil }
        self.init(proleptic: year, month, day)
    }

    /// The day of a date that is known to exist, in any year: reckoning may lead out of the years that can be written.
    private init(proleptic year: Int, _ month: Int, _ day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = floorDiv(shifted, 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.number = era * 146_097 + dayOfEra - 719_468
    }

    /// Parses `2026-10-05`.
    public init?(_ text: String) { self.init(bytes: text.utf8) }

    public init?(_ text: Substring) { self.init(bytes: text.utf8) }

    private init?(bytes: some Sequence<UInt8>) {
        // Charts and downloads name days by the hundred thousand, so this goes through the bytes once.
        var numbers = (0, 0, 0)
        var place = 0
        for byte in bytes {
            switch (place, byte) {
            case (0...3, 0x30...0x39): numbers.0 = numbers.0 * 10 + Int(byte - 0x30)
            case (5...6, 0x30...0x39): numbers.1 = numbers.1 * 10 + Int(byte - 0x30)
            case (8...9, 0x30...0x39): numbers.2 = numbers.2 * 10 + Int(byte - 0x30)
            case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
            default: return nil
            }
            place += 1
        }
        guard place == 10 else { return nil }
        self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    }

    /// Year, month (1–12) and day of the month (1–31).
    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// 1 = Monday … 7 = Sunday.
    public var weekday: Int { floorMod(number + 3, 7) + 1 }

    /// The ISO 8601 week that holds the day: its week-based year and its number, 1–53.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = Day(number: number - weekday + 4)
        let year = thursday.civil.year
        let firstDay = Day(proleptic: year, 1, 1)
        return (year, (thursday.number - firstDay.number) / 7 + 1)
    }

    /// The Monday of an ISO week, or `nil` when that year has no such week.
    public init?(isoYear: Int, week: Int) {
        guard (1...53).contains(week), let fourth = Day(year: isoYear, month: 1, day: 4) else { return nil }
        let monday = Day(number: fourth.number - fourth.weekday + 1 + (week - 1) * 7)
        guard monday.isoWeek == (isoYear, week) else { return nil }
        self = monday
    }

    public static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day a number of months later, at the month's last day where the day does not exist there.
    public func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let index = year * 12 + month - 1 + months
        let newYear = floorDiv(index, 12)
        let newMonth = floorMod(index, 12) + 1
        let last = Day.daysInMonth(newMonth, of: newYear)
        return Day(proleptic: newYear, newMonth, min(day, last))
    }

    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
    public func distance(to other: Day) -> Int { other.number - number }
    public func advanced(by days: Int) -> Day { Day(number: number + days) }
}

extension Day: CustomStringConvertible {
    /// `2026-10-05`
    public var description: String {
        let (year, month, day) = civil
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

/// Digits only: `+1`, ` 1` and the like are no dates.
func decimal(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(text)
}

func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

@inlinable public func floorDiv(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((b - 1 - a) / b) }
@inlinable public func floorMod(_ a: Int, _ b: Int) -> Int { a - floorDiv(a, b) * b }
