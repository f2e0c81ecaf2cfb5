import Model
@testable import Rendering
import Testing

@Suite struct NumberStyleTests {
    private let british = ReportStyle(locale: "en-GB")

    @Test(
        "writes counts with the locale's grouping",
        arguments: [
            ("en-GB", 1_234_567, "1,234,567"), ("de-DE", 1_234_567, "1.234.567"), ("es-ES", 1234, "1234"),
            ("es-ES", 12_345, "12.345"), ("de-CH", 1234, "1’234"), ("fr-FR", 1234, "1\u{202F}234"),
            ("en-GB", -1234, "−1,234"), ("en-GB", 999, "999"), ("de-AT", 12_345, "12.345"),
            ("fr-CH", 1234, "1\u{202F}234"), ("es-MX", 1234, "1,234"), ("de-XX", 1234, "1.234"),
        ])
    func counts(locale: String, number: Int, expected: String) {
        #expect(ReportStyle(locale: locale).text(.integer(number), as: Column(.value(.views))) == expected)
    }

    @Test(
        "writes shares with one decimal below 10 and none above, never rounded to none or all",
        arguments: [
            (0.4123, "41%"), (0.0996, "10%"), (0.0994, "9.9%"), (0.09, "9.0%"), (0.0, "0%"), (1.0, "100%"),
            (0.0001, "<0.1%"), (811.0 / 812, "99.8%"), (0.99999, "99.9%"), (0.994, "99%"), (0.996, "99.6%"),
        ])
    func shares(share: Double, expected: String) {
        #expect(british.text(.number(share), as: Column(.value(.viewRate))) == expected)
    }

    @Test("puts the percent sign where the locale has it")
    func percentSign() {
        let column = Column(.value(.viewRate))
        #expect(ReportStyle(locale: "de-DE").text(.number(0.055), as: column) == "5,5\u{A0}%")
        #expect(ReportStyle(locale: "en-US").text(.number(0.055), as: column) == "5.5%")
        #expect(ReportStyle(locale: "fr-FR").text(.number(0.055), as: column) == "5,5\u{A0}%")
        #expect(ReportStyle(locale: "es-ES").text(.number(0.055), as: column) == "5,5\u{A0}%")
    }

    @Test(
        "a number can be read back in every locale",
        arguments: [
            "en-GB", "en-US", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-CH", "fr-CA", "es-ES", "es-MX", "es-AR",
        ])
    func readBack(locale: String) {
        let style = ReportStyle(locale: locale)
        #expect(style.numbers.decimal != style.numbers.grouping)
        for number in [0, 7, -45, 999, 1000, 12_345, -1_234_567, 0.5, 1.8, 9.95] {
            let places = number == number.rounded() ? 0 : 2
            let text = style.numbers.fixed(number, places).replacing(style.numbers.grouping, with: "")
                .replacing(style.numbers.decimal, with: ".").replacing(NumberSigns.minus, with: "-")
            #expect(Double(text) == number, "\(text)")
        }
    }

    @Test("writes changes of shares in points, of counts with a sign, and no sign where nothing is left after rounding")
    func changes() {
        #expect(british.text(.number(0.0412), as: Column(.change(.viewRate))) == "+4.1 points")
        #expect(british.text(.number(-0.123), as: Column(.change(.coverage))) == "−12 points")
        #expect(british.text(.number(0.0001), as: Column(.change(.viewRate))) == "0.0 points")
        #expect(british.text(.integer(1200), as: Column(.change(.reach))) == "+1,200")
        #expect(british.text(.integer(0), as: Column(.change(.reach))) == "0")
        #expect(british.text(.number(-0.066), as: Column(.changeRate(.reach))) == "−6.6%")
        #expect(ReportStyle(locale: "de").text(.number(0.01), as: Column(.change(.viewRate))) == "+1,0 Punkte")
        #expect(ReportStyle(locale: "fr").text(.number(0.015), as: Column(.change(.viewRate))) == "+1,5 point")
    }

    @Test(
        "writes times in two of their units at most",
        arguments: [
            (0.0, "0 s"), (0.04, "<0.1 s"), (4.24, "4.2 s"), (9.96, "10 s"), (59.4, "59 s"), (59.5, "1 min"),
            (80.2, "1 min 20 s"), (3599.4, "59 min 59 s"), (3599.5, "1 h"), (7512.0, "2 h 5 min"),
            (360_000.0, "100 h"),
        ])
    func times(seconds: Double, expected: String) {
        #expect(british.text(.number(seconds), as: Column(.value(.medianTimeToView))) == expected)
        #expect(british.text(.number(-seconds), as: Column(.change(.medianTimeToView))).hasSuffix(expected))
    }

    @Test("writes averages with as much as they can bear, and a dash for nothing")
    func others() {
        #expect(british.text(.number(1.8349), as: Column(.value(.viewsPerViewer))) == "1.83")
        #expect(british.text(.number(212.4), as: Column(.value(.averageDailyUsers))) == "212")
        #expect(british.text(.number(12.34), as: Column(.value(.averageDailyUsers))) == "12.3")
        #expect(british.text(.empty, as: Column(.value(.viewRate))) == "–")
        #expect(british.text(.number(.nan), as: Column(.value(.viewRate))) == "–")
        #expect(british.text(.number(0.0002), as: Column(.p(.viewRate))) == "<0.001")
    }

    @Test(
        "writes dates and periods in the locale's order",
        arguments: [
            ("2026-10", "en-GB", "October 2026"), ("2026-10", "de-DE", "Oktober 2026"),
            ("2026-10-05", "en-GB", "5 October 2026"), ("2026-10-05", "en-US", "October 5, 2026"),
            ("2026-10-05", "de-DE", "5. Oktober 2026"), ("2026-W41", "en-GB", "Week 41, 2026"),
            ("2026-Q4", "en-GB", "Q4 2026"), ("2026", "en-GB", "2026"),
            ("2026-10-01..2026-10-15", "en-GB", "1–15 October 2026"),
            ("2026-10-01..2026-10-15", "en-US", "October 1–15, 2026"),
            ("2026-09-28..2026-10-04", "en-GB", "28 September – 4 October 2026"),
            ("2026-10-01..2026-10-15", "de-DE", "1.–15. Oktober 2026"),
            ("2026-10-01..2026-10-15", "fr-FR", "1er–15 octobre 2026"),
            ("2026-10-02..2026-10-15", "es-ES", "2–15 de octubre de 2026"),
            ("2026-10-01", "fr-FR", "1er octobre 2026"), ("2026-10", "es-ES", "octubre de 2026"),
            ("2026-Q4", "de-DE", "4. Quartal 2026"), ("2026-Q4", "fr-FR", "T4 2026"),
            ("2026-W41", "de-DE", "KW 41 2026"),
            ("2026-W41", "fr-FR", "Semaine 41, 2026"), ("2026-W41", "es-ES", "Semana 41 de 2026"),
            ("2025-12-29..2026-01-04", "en-GB", "29 December 2025 – 4 January 2026"),
        ])
    func periods(name: String, locale: String, expected: String) throws {
        guard case .named(let period) = try #require(PeriodRequest(name)) else { return }
        #expect(ReportStyle(locale: locale).period(period) == expected)
    }

    @Test("names a comparison as one would say it, with the year only where it changes")
    func comparisons() throws {
        let october = Period(.month, holding: try #require(Day("2026-10-01")))
        #expect(british.comparison(october.compared(by: .previous), besides: october) == "September")
        #expect(british.comparison(october.compared(by: .yearAgo), besides: october) == "October 2025")
        let week = Period(.week, holding: try #require(Day("2026-10-07")))
        #expect(british.comparison(week.compared(by: .previous), besides: week) == "week 40")
        let french = ReportStyle(locale: "fr-FR")
        #expect(french.than(october.compared(by: .previous), besides: october) == "par rapport à septembre")
        #expect(french.than(week.compared(by: .previous), besides: week) == "par rapport à la semaine 40")
        let day = Period(.day, holding: try #require(Day("2026-10-02")))
        #expect(french.than(day.compared(by: .previous), besides: day) == "par rapport au 1er octobre")
    }

    @Test(
        "names the values of dimensions",
        arguments: [
            (Value.text("2026-10-05"), Dimension.day, "5 October 2026"), (.text("2026-W41"), .week, "Week 41, 2026"),
            (.integer(9), .hour, "09:00"), (.integer(7), .weekday, "Sunday"), (.text("2026"), .year, "2026"),
            (.text("2026-10-05"), .scope, "2026-10-05"), (.integer(8), .weekday, "8"),
            (.text("(no scope)"), .scope, "(no scope)"), (.text("viewed"), .scope, "viewed"),
        ])
    func dimensions(value: Value, dimension: Dimension, expected: String) {
        #expect(british.text(value, as: Column(.dimension(dimension))) == expected)
    }

    @Test("names in the report's language what the data leave without a name, and kinds")
    func ownNames() {
        let german = ReportStyle(locale: "de-DE")
        #expect(german.text(.text("(no scope)"), as: Column(.dimension(.scope))) == "(ohne Bereich)")
        #expect(german.text(.text("viewed"), as: Column(.dimension(.kind))) == "aufgerufen")
        #expect(german.text(.text("viewed"), as: Column(.dimension(.scope))) == "viewed")
        #expect(german.heading(Column(.change(.newUsers))) == "Veränderung: neue Personen")
    }
}
