import Foundation
import Model
import Protecting

/// How a report writes values, dates and periods.
///
/// The locale's signs and names are read once; everything after is written by hand, which is fast and gives the same
/// bytes on every machine that has the same locale data.
struct ReportStyle: Sendable {
    let numbers: NumberSigns
    let calendar: CalendarNames
    let words: Words

    /// - Parameters:
    ///   - locale: A language tag such as `en-GB`; numbers and dates follow it.
    ///   - words: What the report says itself.
    init(locale: String, words: Words) {
        let locale = Self.known(locale)
        numbers = NumberSigns(locale)
        calendar = CalendarNames(locale, firstDay: words["time.first_day"])
        self.words = words
    }

    /// A locale of a region that nobody knows is that of its language: signs follow the region, and would be English.
    private static func known(_ tag: String) -> Locale {
        let locale = Locale(identifier: tag)
        guard let region = locale.region, !region.isISORegion else { return locale }
        return Locale(identifier: String(tag.prefix { $0 != "-" }))
    }

    /// A value as the reader sees it, with its unit; a dash for nothing.
    func text(_ value: Value, as column: Column) -> String {
        switch column.role {
        case .dimension(let dimension): name(of: value, in: dimension)
        case .itemTitle, .firstName, .lastName: plain(value)
        case .cohorts(.cohort, let unit): name(of: value, in: unit == .week ? .week : .month)
        default: figure(value, as: column).text
        }
    }

    /// A number with its unit beside it, so that tables can say the unit once.
    func figure(_ value: Value, as column: Column) -> Figure {
        guard let number = value.number, number.isFinite, let measure = column.measure else {
            if case .cohorts(.retention, _) = column.role, let share = value.number, share.isFinite {
                return numbers.percent(percentage(share))
            }
            return Figure(plain(value))
        }
        switch column.role {
        case .change where measure.isShare:
            let points = signed(number * 100, decimals: percentDecimals)
            return Figure(
                points, unit: " " + words("unit.points", count: number * 100, decimals: percentDecimals(number * 100)))
        case .change:
            return Figure(signed(number) { count($0, of: measure) })
        case .changeRate:
            return numbers.percent(signed(number * 100, decimals: percentDecimals))
        case .p:
            return Figure(number < 0.001 ? "<\(numbers.fixed(0.001, 3))" : numbers.fixed(number, 3))
        default:
            return measure.isShare ? numbers.percent(percentage(number)) : Figure(count(number, of: measure))
        }
    }

    /// A whole number with the locale's grouping.
    func number(_ value: Int) -> String { numbers.whole(value) }

    /// A number whose unit stands apart from it.
    struct Figure: Hashable {
        var number: String
        /// What follows the number, its space included; empty where there is no unit.
        var unit = ""
        /// What a locale puts before the number.
        var lead = ""

        init(_ number: String, unit: String = "", lead: String = "") {
            self.number = number
            self.unit = unit
            self.lead = lead
        }

        var text: String { lead + number + unit }
    }

    /// Nothing to say.
    static let nothing = "–"

    private func plain(_ value: Value) -> String {
        switch value {
        case .empty: Self.nothing
        case .integer(let value): numbers.whole(value)
        case .number(let value): value.isFinite ? numbers.fixed(value, 2) : Self.nothing
        case .text(let value): value
        case .flag(let value): words(value ? "value.yes" : "value.no")
        }
    }
}

extension ReportStyle {
    /// One decimal below 10, none above. A share that is not whole never reads 100, and one that is not nothing never
    /// reads 0: "811 of 812" is no 100 %.
    private func percentage(_ share: Double) -> String {
        let percent = share * 100
        if percent > 99.5, percent < 100 {
            return numbers.fixed(min((percent * 10).rounded(.down) / 10, 99.9), 1)
        }
        if percent > 0, percent < 0.05 { return "<" + numbers.fixed(0.1, 1) }
        return numbers.fixed(percent, percentDecimals(percent))
    }

    private func percentDecimals(_ percent: Double) -> Int {
        // 9.96 would read 10.0; a round 0 needs no decimal to say so.
        percent == 0 || abs(percent) >= 9.95 ? 0 : 1
    }

    /// Counts are whole; averages show as much as their size can bear.
    private func count(_ number: Double, of measure: Measure) -> String {
        if measure.kind == .seconds { return duration(number) }
        if measure.kind == .ratio {
            return numbers.fixed(number, abs(number) < 9.995 ? 2 : abs(number) < 99.95 ? 1 : 0)
        }
        if number == number.rounded() { return numbers.fixed(number, 0) }
        return numbers.fixed(number, abs(number) < 99.95 ? 1 : 0)
    }

    private func signed(_ number: Double, decimals: (Double) -> Int) -> String {
        signed(number) { numbers.fixed($0, decimals($0)) }
    }

    /// A plus sign before what grew; a number that rounds to nothing has no sign.
    private func signed(_ number: Double, _ text: (Double) -> String) -> String {
        let size = text(abs(number))
        guard size.utf8.contains(where: { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }) else { return size }
        return (number < 0 ? NumberSigns.minus : "+") + size
    }
}
