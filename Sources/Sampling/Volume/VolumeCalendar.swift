import Model

/// Spreads a number of rows over the hours of three months, more by day than by night.
struct VolumeCalendar: Sendable {
    static let first = ContosoCalendar.day(2026, 8, 1)
    static let dayCount = 92
    private static let hours = [
        2, 1, 1, 1, 2, 8, 40, 110, 160, 170, 150, 90, 100, 150, 150, 120, 70, 30, 14, 9, 7, 5, 4, 3,
    ]

    /// The number of the first row of each hour, and the number of all rows at the end.
    let starts: [Int]

    init(rows: Int) {
        var total = 0
        var sums = [0]
        for day in 0..<VolumeCalendar.dayCount {
            let weight = VolumeCalendar.first.advanced(by: day).weekday < 6 ? 20 : 1
            for hour in VolumeCalendar.hours {
                total += weight * hour
                sums.append(total)
            }
        }
        starts = sums.map { rows * $0 / total }
    }

    /// `2026-10-05T08:`
    static func prefix(ofHour hour: Int) -> String {
        "\(first.advanced(by: hour / 24))T\(hour % 24 < 10 ? "0" : "")\(hour % 24):"
    }

    /// The rows of one file, and its path: one a week, the last of a day more.
    static var files: [(path: String, hours: Range<Int>)] {
        let weeks = VolumeCalendar.dayCount / 7
        return (0..<weeks).map { week in
            let end = week == weeks - 1 ? VolumeCalendar.dayCount : (week + 1) * 7
            let name = TimeUnit.day.name(of: VolumeCalendar.first.advanced(by: week * 7))
            return ("exports/\(name).csv", week * 7 * 24..<end * 24)
        }
    }
}
