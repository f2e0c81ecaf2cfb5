import Model

extension ReportStyle {
    /// `30 October 2026`
    func date(_ day: Day) -> String { calendar.write(calendar.fullDate, day) }

    /// `30 October`
    func dayAndMonth(_ day: Day) -> String { calendar.write(calendar.dayAndMonth, day) }

    /// `30 Oct`
    func shortDate(_ day: Day) -> String { calendar.write(calendar.shortDayAndMonth, day) }

    /// `October 2026`, `Week 41, 2026`, `1–15 October 2026`.
    func period(_ period: Period) -> String {
        switch period.shape {
        case .units(let unit, count: 1): name(of: unit, holding: period.first)
        case .units(.month, _), .units(.quarter, _), .units(.year, _):
            words(
                "time.from_to",
                ["from": name(of: .month, holding: period.first), "to": name(of: .month, holding: period.last)])
        case .units, .range: range(period.first, period.last)
        }
    }

    /// The comparison period as one would say it next to the period: `September`, and the year only where it changes.
    func comparison(_ comparison: Period, besides period: Period) -> String {
        let isNear = period.first.number - comparison.last.number < 45
        switch comparison.shape {
        case .units(.month, count: 1) where isNear: return calendar.monthsAlone[comparison.first.civil.month - 1]
        case .units(.week, count: 1) where isNear: return words("time.week_near", weekNames(comparison.first))
        case .units(.day, count: 1) where isNear: return dayAndMonth(comparison.first)
        case .units(.week, count: 1):
            return words("time.week_far", weekNames(comparison.first))
        default: return self.period(comparison)
        }
    }

    /// The same as short as it can be, for the head of a column: `Sept`, `Oct 2025`, `week 40`.
    func shortComparison(_ comparison: Period, besides period: Period) -> String {
        guard case .units(.month, count: 1) = comparison.shape else {
            return self.comparison(comparison, besides: period)
        }
        let isNear = period.first.number - comparison.last.number < 45
        return isNear
            ? calendar.shortMonthsAlone[comparison.first.civil.month - 1]
            : calendar.write(calendar.shortMonthAndYear, comparison.first)
    }

    /// The comparison as what a change is measured against: `on September`, `on week 40`.
    func than(_ comparison: Period, besides period: Period) -> String {
        words("comparison.\(shape(of: comparison))", ["period": self.comparison(comparison, besides: period)])
    }

    /// The comparison as when something was: `in September`, `in week 40`.
    func during(_ comparison: Period, besides period: Period) -> String {
        words("findings.during.\(shape(of: comparison))", ["period": self.comparison(comparison, besides: period)])
    }

    /// When something was, with its year: `in October 2025`, `in week 40, 2026`.
    func during(_ period: Period) -> String {
        var name = self.period(period)
        if case .units(.week, count: 1) = period.shape { name = words("time.week_far", weekNames(period.first)) }
        return words("findings.during.\(shape(of: period))", ["period": name])
    }

    /// What decides the words that stand before a period.
    private func shape(of period: Period) -> String {
        switch period.shape {
        case .units(.month, count: 1): "month"
        case .units(.week, count: 1): "week"
        case .units(.day, count: 1): "day"
        default: "other"
        }
    }

    private func weekNames(_ day: Day) -> [String: String] {
        ["week": String(day.isoWeek.week), "year": String(day.isoWeek.year)]
    }

    func name(of unit: TimeUnit, holding day: Day) -> String {
        let (year, month, _) = day.civil
        switch unit {
        case .day: return date(day)
        case .week: return words("time.week", weekNames(day))
        case .month: return calendar.write(calendar.monthAndYear, day)
        case .quarter: return words("time.quarter", ["quarter": String((month - 1) / 3 + 1), "year": String(year)])
        case .year: return String(year)
        }
    }

    /// The value of a dimension in words: `5 October 2026`, `09:00`, `Monday`.
    func name(of value: Value, in dimension: Dimension) -> String {
        switch (value, dimension) {
        case (.text(let text), _):
            guard let unit = dimension.timeUnit, let day = Day(bucket: text, unit) else {
                return words.name(of: text, in: dimension)
            }
            return name(of: unit, holding: day)
        case (.integer(let hour), .hour): return "\(hour < 10 ? "0" : "")\(hour):00"
        case (.integer(let weekday), .weekday) where (1...7).contains(weekday): return calendar.weekdays[weekday - 1]
        case (.integer(let number), _): return String(number)
        case (.empty, _): return Self.nothing
        case (.number(let number), _): return numbers.fixed(number, 2)
        case (.flag(let flag), _): return words(flag ? "value.yes" : "value.no")
        }
    }

    private func range(_ first: Day, _ last: Day) -> String {
        let (from, to) = (first.civil, last.civil)
        if first == last { return date(first) }
        if (from.year, from.month) == (to.year, to.month) {
            return calendar.write(calendar.fullDate, first, days: from.day...to.day)
        }
        return "\(from.year == to.year ? dayAndMonth(first) : date(first)) – \(date(last))"
    }
}

extension Day {
    /// The first day of a bucket by its name: `2026-10-05`, `2026-W41`, `2026-10`, `2026-Q4`, `2026`.
    init?(bucket name: String, _ unit: TimeUnit) {
        if unit == .day {
            self.init(name)
            return
        }
        guard case .named(let period)? = PeriodRequest(name), period.shape == .units(unit, count: 1) else { return nil }
        self = period.first
    }
}
