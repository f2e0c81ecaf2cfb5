import Model

/// The year that the Contoso sample tells of, and how busy its days are.
enum ContosoCalendar {
    static let first = day(2025, 10, 1)
    static let last = day(2026, 10, 31)
    static let months = (0..<13).map { first.adding(months: $0) }

    static let rollout = day(2026, 1, 12)
    static let upgrade = day(2026, 6, 15)
    static let launch = day(2026, 8, 3)
    static let training = day(2026, 9, 17)
    /// This day's rows stand in two files.
    static let overlap = day(2026, 4, 30)

    static let holidays = [
        day(2025, 10, 3), day(2025, 12, 25), day(2025, 12, 26), day(2026, 1, 1), day(2026, 4, 3), day(2026, 4, 6),
        day(2026, 5, 1), day(2026, 5, 14), day(2026, 5, 25), day(2026, 10, 3), day(2026, 12, 25), day(2026, 12, 26),
    ]

    static let notes: [(date: Day, text: String, scope: String?)] = [
        (rollout, "Help goes live for all departments", nil),
        (upgrade, "SAP Fiori: new launchpad released", "SAP Fiori"),
        (launch, "Workday: new travel expense walkthrough", "Workday"),
        (training, "Training day for sales teams", "Dynamics Sales"),
    ]

    /// How much of a usual day's activity there is on a day, in thousandths.
    static func activity(on day: Day) -> Int {
        let ofWeek = [1000, 1080, 1050, 980, 780, 22, 14][day.weekday - 1]
        return holidays.contains(day) ? 12 : ofWeek * season(of: day) / 1000
    }

    private static func season(of day: Day) -> Int {
        let (_, month, number) = day.civil
        switch (month, number) {
        case (12, 24), (12, 31): return 180
        case (12, 20...), (1, ...5): return 380
        case (12, _): return 820
        case (7, 13...), (8, ...23): return 640
        case (7, _), (8, _): return 820
        case (9, _), (10, _): return 1060
        default: return 1000
        }
    }

    /// Chances of each half hour from 06:00 local time on: a late morning peak, lunch, a lower afternoon.
    static let halfHours = [
        4, 10, 28, 60, 110, 150, 178, 190, 196, 188, 170, 140, 62, 58, 110, 146, 160, 158, 150, 136, 112, 84, 50, 28,
        14, 9, 6, 4, 3, 2,
    ]

    /// Hours that local time is ahead of UTC on a day, as it is from 03:00 on: Central European Time.
    static func hoursAhead(on day: Day) -> Int {
        let year = day.civil.year
        return day >= lastSunday(3, year) && day < lastSunday(10, year) ? 2 : 1
    }

    private static func lastSunday(_ month: Int, _ year: Int) -> Day {
        let last = ContosoCalendar.day(year, month, 31)
        return last.advanced(by: -(last.weekday % 7))
    }

    /// For dates that the calendar has; others become 1970-01-01.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year: year, month: month, day: day) ?? Day(number: 0)
    }
}
