/// A written date, read.
enum WrittenDate {
    case day(Day, TimeForm)
    /// The day-first reading of two different numbers that may both be months.
    case either(dayFirst: Day)
}

extension TimeCursor {
    /// A date in any known form, an English weekday before it skipped; `nil` where there is none or no such day.
    mutating func date() -> WrittenDate? {
        skipWeekday()
        let count = digitCount(limit: 9)
        switch count {
        case 8:
            guard let year = digits(4), let month = digits(2), let day = digits(2) else { return nil }
            return WrittenDate(year, month, day, .iso)
        case 4: return yearFirst()
        case 1, 2: return yearLast()
        case 0:
            guard let month = monthName(), joint(), let day = run(1...2), joint(), let year = year() else { return nil }
            return WrittenDate(year, month, day, .monthName)
        default: return nil
        }
    }

    /// `2026-10-05`, `2026/10/5`, `2026.10.05`: a year first means that the month is second.
    private mutating func yearFirst() -> WrittenDate? {
        guard let year = digits(4), let separator = take(anyOf: "-/.") else { return nil }
        if separator == 0x2D, take(word: "w") { return weekDate(year) }
        let start = at
        guard let month = run(1...2), take(separator), let day = run(1...2) else { return nil }
        return WrittenDate(year, month, day, separator == 0x2D && at - start == 5 ? .iso : .yearFirst)
    }

    /// `41-1` of `2026-W41-1`: the first day of the 41st ISO week.
    private mutating func weekDate(_ year: Int) -> WrittenDate? {
        guard let week = digits(2), take(0x2D), let weekday = run(1...1), (1...7).contains(weekday),
            let monday = Day(isoYear: year, week: week)
        else { return nil }
        let (year, month, day) = monday.advanced(by: weekday - 1).civil
        return WrittenDate(year, month, day, .iso)
    }

    /// `05.10.2026`, `10/5/26`, `5 Oct 2026`, `05-OCT-26`.
    private mutating func yearLast() -> WrittenDate? {
        guard let first = run(1...2) else { return nil }
        let start = at
        if joint(), let month = monthName() {
            guard joint(), let year = year() else { return nil }
            return WrittenDate(year, month, first, .monthName)
        }
        at = start
        guard let separator = take(anyOf: "-/."), let second = run(1...2), take(separator), let year = year() else {
            return nil
        }
        if first > 12 { return WrittenDate(year, second, first, .dayFirst) }
        if second > 12 { return WrittenDate(year, first, second, .monthFirst) }
        if first == second { return WrittenDate(year, first, second, .eitherFirst) }
        return Day(year: year, month: second, day: first).map { .either(dayFirst: $0) }
    }

    /// Four digits, or two of this century.
    private mutating func year() -> Int? {
        switch digitCount() {
        case 2: digits(2).map { 2000 + $0 }
        case 4: digits(4)
        default: nil
        }
    }

    /// What stands between a month's name and its neighbours: spaces, or one sign with or without spaces.
    private mutating func joint() -> Bool {
        let start = at
        skipSpaces()
        if take(anyOf: "-/.,") != nil { skipSpaces() }
        return at > start
    }

    /// `Mon, `, `Monday `: it is not compared with the date, which says the same.
    private mutating func skipWeekday() {
        let start = at
        guard weekdayName() else { return }
        let hasComma = take(0x2C)
        if !skipSpaces(), !hasComma { at = start }
    }

    /// An English month, in full or shortened, as 1…12.
    mutating func monthName() -> Int? {
        for (index, month) in TimeCursor.months.enumerated() where take(word: month.short) {
            if month.rest.utf8CodeUnitCount > 0 { _ = take(word: month.rest) }
            // `Sept` is a usual shortening too.
            if index == 8, at < bytes.count, bytes[at - 1] | 0x20 == 0x70 { _ = take(word: "t") }
            return index + 1
        }
        return nil
    }

    /// An English weekday, in full or shortened.
    mutating func weekdayName() -> Bool {
        for day in TimeCursor.weekdays where take(word: day.short) {
            _ = take(word: day.rest)
            return true
        }
        return false
    }

    private static let months: [(short: StaticString, rest: StaticString)] = [
        ("jan", "uary"), ("feb", "ruary"), ("mar", "ch"), ("apr", "il"), ("may", ""), ("jun", "e"), ("jul", "y"),
        ("aug", "ust"), ("sep", "tember"), ("oct", "ober"), ("nov", "ember"), ("dec", "ember"),
    ]

    private static let weekdays: [(short: StaticString, rest: StaticString)] = [
        ("mon", "day"), ("tue", "sday"), ("wed", "nesday"), ("thu", "rsday"), ("fri", "day"), ("sat", "urday"),
        ("sun", "day"),
    ]
}

extension WrittenDate {
    fileprivate init?(_ year: Int, _ month: Int, _ day: Int, _ form: TimeForm) {
        guard let day = Day(year: year, month: month, day: day) else { return nil }
        self = .day(day, form)
    }
}
