import Foundation
import Model
import Testing

@Suite("Days and periods")
struct CalendarTests {
    @Test("days agree with the Gregorian calendar, its weeks and months, over four centuries")
    func calendar() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for number in stride(from: -80_000, to: 70_000, by: 37) {
            let day = Day(number: number)
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear], from: date)
            #expect(day.civil.year == parts.year && day.civil.month == parts.month && day.civil.day == parts.day)
            #expect(day.weekday == ((parts.weekday ?? 0) + 5) % 7 + 1)
            #expect(day.isoWeek.week == parts.weekOfYear && day.isoWeek.year == parts.yearForWeekOfYear)
            #expect(Day(day.description) == day)
            #expect(Day(isoYear: day.isoWeek.year, week: day.isoWeek.week) == TimeUnit.week.start(of: day))
        }
    }

    @Test("units end where the calendar ends that can be written, and beyond it")
    func lastYear() throws {
        let day = try #require(Day("9999-12-20"))
        #expect(TimeUnit.month.end(of: day).description == "9999-12-31")
        #expect(TimeUnit.year.end(of: day) == TimeUnit.quarter.end(of: day))
        #expect(TimeUnit.week.end(of: try #require(Day("9999-12-31"))).number == day.number + 13)
        guard case .named(let period) = try #require(PeriodRequest("9999-12")) else { return }
        #expect(period.dayCount == 31)
        #expect(try #require(Day("0001-01-15")).adding(months: -1).adding(months: 1).description == "0001-01-15")
    }

    @Test(
        "that no calendar has are none",
        arguments: ["2026-02-30", "2026-00-10", "0000-01-01", "2026-1-05", "26-01-05", "2026-01-05x", "", "+026-01-05"])
    func noDay(text: String) { #expect(Day(text) == nil) }

    @Test(
        "keep the name they are asked by",
        arguments: [
            "2026-10", "2026-Q4", "2026-W53", "2026", "2026-10-05", "2026-10-01..2026-10-15", "last-30-days", "all",
            "13-months", "8-weeks",
        ])
    func names(text: String) { #expect(PeriodRequest(text)?.name == text) }

    @Test(
        "that do not exist are refused",
        arguments: [
            "2026-13", "2025-W53", "2026-Q5", "2026-10-15..2026-10-01", "0-months", "last-0-days", "20261", "2026-W5",
            "next-month", "0000",
        ])
    func refused(text: String) { #expect(PeriodRequest(text) == nil) }

    @Test(
        "are compared with the period before, or the same dates a year ago",
        arguments: [
            ("2026-10", "2026-09", "2025-10"), ("2026-Q1", "2025-Q4", "2025-Q1"), ("2026-W53", "2026-W52", "2025-W52"),
            ("2026", "2025", "2025"), ("2024-02-29", "2024-02-28", "2023-02-28"),
            ("2026-10-01..2026-10-15", "2026-09-16..2026-09-30", "2025-10-01..2025-10-15"),
            ("2024-02", "2024-01", "2023-02"),
        ])
    func compared(name: String, previous: String, yearAgo: String) throws {
        guard case .named(let period) = try #require(PeriodRequest(name)) else { return }
        #expect(period.compared(by: .previous).name == previous)
        #expect(period.compared(by: .yearAgo).name == yearAgo)
    }

    @Test("fall on the latest complete unit, else on the one where something last happened")
    func latest() throws {
        let month = PeriodRequest.latestComplete(.month)
        func resolved(_ first: String, _ last: String) throws -> String? {
            let (first, last) = (try #require(Day(first)), try #require(Day(last)))
            return month.resolved(span: Span(first: first, last: last, lastActivity: last), report: nil)?.name
        }
        #expect(try resolved("2026-08-15", "2026-10-31") == "2026-10")
        #expect(try resolved("2026-08-15", "2026-10-30") == "2026-09")
        #expect(try resolved("2026-09-02", "2026-10-30") == "2026-10")
        #expect(month.resolved(span: nil, report: nil) == nil)
    }

    @Test("globs know stars, question marks and escapes, and ignore case")
    func globs() {
        #expect(Glob("Dynamics*").matches("dynamics sales"))
        #expect(Glob("*ca*s").matches("Dynamics CAfés") && !Glob("*ca*s").matches("cafe"))
        #expect(Glob("a?c").matches("aéc") && !Glob("a?c").matches("ac"))
        #expect(Glob("5\\*").matches("5*") && !Glob("5\\*").matches("55"))
        #expect(Glob(exactly: "a*?\\").matches("A*?\\") && !Glob(exactly: "a*").matches("ab"))
        #expect(Glob("*").matches("") && !Glob("").matches("a"))
    }

    @Test("near matches are offered only when they are clear")
    func near() {
        #expect(nearMatch(to: "reech", among: ["reach", "viewers"]) == "reach")
        #expect(nearMatch(to: "xyzzy", among: ["reach", "viewers"]) == nil)
        #expect(nearMatch(to: "view", among: ["viex", "viey"]) == nil)
    }

    @Test("every measure has a title, a sentence and a formula of its own")
    func registry() {
        #expect(Set(Measure.allCases.map(\.definition.sentence)).count == Measure.allCases.count)
        #expect(Set(Measure.allCases.map(\.definition.title)).count == Measure.allCases.count)
        for measure in Measure.allCases {
            #expect(!measure.definition.formula.isEmpty && !measure.definition.base.isEmpty)
        }
    }
}
