/// Times that are written as numbers: what a number counts is told by its size.
///
/// No two ranges meet, and each covers the years that exports are of: seconds and their fractions from 1973 to 5138,
/// Excel's days from 1954 to 2119.
enum NumberTime {
    /// Reads a number alone: digits, the first of them not 0, and a fraction behind `.` or `,`.
    ///
    /// - Returns: `nil` when the text is something else than such a number in one of the ranges.
    static func read(_ bytes: UnsafeRawBufferPointer) -> (time: WrittenTime, form: TimeForm)? {
        guard let number = Number(bytes, isZeroAllowed: false) else { return nil }
        switch number.whole {
        case 20_000..<80_000: return (serial(number), .serial)
        case 100_000_000..<100_000_000_000: return (instant(number.thousandths), .seconds)
        case 100_000_000_000..<100_000_000_000_000: return (instant(number.whole), .milliseconds)
        case 100_000_000_000_000..<100_000_000_000_000_000: return (instant(number.whole / 1000), .microseconds)
        default: return nil
        }
    }

    /// A number as a given format counts, in the years 1970–9999; zero is no time.
    static func read(_ bytes: UnsafeRawBufferPointer, as form: TimeForm) -> WrittenTime {
        guard let number = Number(bytes, isZeroAllowed: true) else { return .bad }
        let end: Int64 = 253_402_300_800
        switch form {
        // Days before 1900-03-01 are counted differently by different programs.
        case .serial: return (61..<2_958_466).contains(number.whole) ? serial(number) : .bad
        case .seconds: return number.whole < end ? instant(number.thousandths) : .bad
        case .milliseconds: return number.whole < end * 1000 ? instant(number.whole) : .bad
        case .microseconds: return number.whole < end * 1_000_000 ? instant(number.whole / 1000) : .bad
        default: return .bad
        }
    }

    private static func instant(_ milliseconds: Int64) -> WrittenTime {
        milliseconds == 0 ? .none : .instant(milliseconds)
    }

    /// Excel's days of the 1900 system, in which 25569 is 1970-01-01, on the wall clock of the source's zone.
    ///
    /// Fractions of a day are floored to milliseconds, but what lies less than 10 µs below one is that one: a serial of
    /// 15 digits, as Excel writes, is that far off the time that was meant, be it rounded or cut.
    private static func serial(_ number: Number) -> WrittenTime {
        let perDay = ZoneRules.millisecondsPerDay
        // Eleven places of a day times its milliseconds are just below 2⁶³.
        let places: Int64 = 100_000_000_000
        let tolerance = places / 100
        let local = (number.whole - 25_569) * perDay + (number.fraction * perDay + tolerance) / places
        return local == 0 ? .none : .local(local)
    }

    private struct Number {
        /// At most 17 digits.
        var whole: Int64
        /// The first eleven places.
        var fraction: Int64 = 0

        init?(_ bytes: UnsafeRawBufferPointer, isZeroAllowed: Bool) {
            var cursor = TimeCursor(bytes)
            cursor.skipSpaces()
            let first = cursor.next
            guard let whole = cursor.run(1...17), isZeroAllowed || first != 0x30 else { return nil }
            self.whole = Int64(whole)
            if cursor.take(0x2E) || cursor.take(0x2C) {
                guard let read = cursor.fraction(places: 11) else { return nil }
                fraction = read
            }
            cursor.skipSpaces()
            guard cursor.isAtEnd else { return nil }
        }

        var thousandths: Int64 { whole * 1000 + fraction / 100_000_000 }
    }
}
