import Foundation
import Model

/// The words and orders a locale writes dates with.
struct CalendarNames: Sendable {
    /// Names of months as they stand in a date, and on their own; January first.
    let months: [String]
    let monthsAlone: [String]
    let shortMonths: [String]
    let shortMonthsAlone: [String]
    /// One letter a month, for narrow axes.
    let monthLetters: [String]
    /// Names of weekdays; Monday first.
    let weekdays: [String]
    let shortWeekdays: [String]
    /// `30 October 2026`, `30 October`, `October 2026`, `30 Oct`, `Oct 2026`
    let fullDate: DatePattern
    let dayAndMonth: DatePattern
    let monthAndYear: DatePattern
    let shortDayAndMonth: DatePattern
    let shortMonthAndYear: DatePattern
    /// How the first of a month is written where it is no plain 1: French says 1er.
    let firstDay: String

    init(_ locale: Locale, firstDay: String?) {
        self.firstDay = firstDay ?? "1"
        let formatter = DateFormatter()
        formatter.locale = locale
        formatter.calendar = Calendar(identifier: .gregorian)
        months = Self.names(formatter.monthSymbols, 12)
        monthsAlone = Self.names(formatter.standaloneMonthSymbols, 12)
        shortMonths = Self.names(formatter.shortMonthSymbols, 12)
        shortMonthsAlone = Self.names(formatter.shortStandaloneMonthSymbols, 12)
        monthLetters = Self.names(formatter.veryShortStandaloneMonthSymbols, 12)
        weekdays = Self.fromMonday(Self.names(formatter.standaloneWeekdaySymbols, 7))
        shortWeekdays = Self.fromMonday(Self.names(formatter.shortStandaloneWeekdaySymbols, 7))
        let pattern = { (template: String) in
            DatePattern(DateFormatter.dateFormat(fromTemplate: template, options: 0, locale: locale) ?? template)
        }
        fullDate = pattern("dMMMMy")
        dayAndMonth = pattern("dMMMM")
        monthAndYear = pattern("MMMMy")
        shortDayAndMonth = pattern("dMMM")
        shortMonthAndYear = pattern("MMMy")
    }

    /// - Parameter days: The days to write instead of the date's own, within its month.
    func write(_ pattern: DatePattern, _ date: Day, days: ClosedRange<Int>? = nil) -> String {
        let (year, month, day) = date.civil
        let name = { (day: Int) in day == 1 ? firstDay : String(day) }
        return pattern.parts.enumerated().reduce(into: "") { text, part in
            switch part.element {
            case .literal(let literal): text += literal
            case .day:
                guard let days else { return text += name(day) }
                // What makes a day an ordinal stands behind both: 1.–15. Oktober.
                var dot = ""
                if pattern.parts.indices.contains(part.offset + 1),
                    case .literal(let next) = pattern.parts[part.offset + 1], next.hasPrefix(".")
                {
                    dot = "."
                }
                text += "\(name(days.lowerBound))\(dot)–\(name(days.upperBound))"
            case .year: text += String(year)
            case .month(let short, let alone):
                let names = short ? (alone ? shortMonthsAlone : shortMonths) : (alone ? monthsAlone : months)
                text += names[month - 1]
            }
        }
    }

    private static func names(_ symbols: [String]?, _ count: Int) -> [String] {
        guard let symbols, symbols.count == count else { return (1...count).map(String.init) }
        return symbols
    }

    private static func fromMonday(_ names: [String]) -> [String] { Array(names[1...]) + [names[0]] }
}

/// A Unicode date pattern, cut up once.
struct DatePattern: Sendable {
    enum Part: Hashable, Sendable {
        case day, year
        case month(short: Bool, alone: Bool)
        case literal(String)
    }

    let parts: [Part]

    init(_ pattern: String) {
        var parts: [Part] = []
        var isQuoted = false
        var rest = Substring(pattern)
        while let sign = rest.first {
            let run = rest.prefix { $0 == sign }
            rest = rest.dropFirst(sign == "'" ? 1 : run.count)
            switch sign {
            case "'": isQuoted.toggle()
            case "d" where !isQuoted: parts.append(.day)
            case "y" where !isQuoted: parts.append(.year)
            case "M" where !isQuoted: parts.append(.month(short: run.count <= 3, alone: false))
            case "L" where !isQuoted: parts.append(.month(short: run.count <= 3, alone: true))
            default: parts.append(.literal(String(run)))
            }
        }
        self.parts = parts
    }
}
