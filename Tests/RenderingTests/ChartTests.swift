import Foundation
import Model
@testable import Protecting
@testable import Rendering
import Testing

@Suite struct ChartTests {
    private func chart(_ answer: ReleasedAnswer, _ kind: DataBlock.ChartKind, in page: BlockContext = .example())
        -> String
    {
        blockHTML(.example(.chart, answer, title: "Picture", chart: kind), answer, in: page)
    }

    /// The value of an attribute in every element of a class, within the wide picture.
    private func attribute(_ name: String, of kind: String, in html: String) -> [Double] {
        let wide = html.components(separatedBy: "picture is-narrow").first ?? ""
        return wide.components(separatedBy: "<").filter { $0.contains("class=\"\(kind)\"") }.compactMap { element in
            element.components(separatedBy: " \(name)=\"").dropFirst().first.flatMap {
                $0.components(separatedBy: "\"").first
            }
            .flatMap(Double.init)
        }
    }

    private let types = Example(measures: [.viewers], by: [.itemType], comparison: nil)

    @Test("a value twice as large has a bar and a column twice as long, and 0 has none")
    func lengths() {
        let answer = types.answer([100, 50, 0].map { .init(key: [.text("Type \($0)")], cells: [Example.count($0)]) })
        let widths = attribute("width", of: "bar", in: chart(answer, .bar))
        #expect(widths.count == 3 && widths[0] > 0 && abs(widths[0] - 2 * widths[1]) <= 0.2 && widths[2] == 0)
        let heights = attribute("height", of: "column", in: chart(answer, .column))
        #expect(heights.count == 3 && heights[0] > 0 && abs(heights[0] - 2 * heights[1]) <= 0.2 && heights[2] == 0)
    }

    @Test("a funnel's steps begin at one edge, say their share of the step before, and never that of a withheld one")
    func funnel() {
        let steps = Example(measures: [.funnelLoaded, .funnelViewed, .funnelClicked], by: [], comparison: nil)
        let html = chart(
            steps.answer([.init(key: [], cells: [Example.count(200), Example.count(50), Example.count(20)])]), .funnel)
        let widths = attribute("width", of: "bar", in: html)
        #expect(widths.count == 3 && abs(widths[0] - 4 * widths[1]) <= 0.2 && abs(widths[0] - 10 * widths[2]) <= 1)
        #expect(Set(attribute("x", of: "bar", in: html)).count == 1)
        #expect(html.contains(">50, 25% of offers</text>") && html.contains(">20, 40% of offers viewed</text>"))
        let hidden = chart(
            steps.answer([.init(key: [], cells: [Example.count(200), nil, Example.count(20)])]), .funnel)
        #expect(attribute("width", of: "bar", in: hidden).count == 2 && hidden.contains(">20</text>"))
        #expect(!hidden.contains(" of offers"))
    }

    @Test("a dot stands at its value, its interval around it, and a hollow one where it was")
    func dots() throws {
        let rates = Example(measures: [.viewRate], by: [.scope])
        let answer = rates.answer([
            .init(key: [.text("A")], cells: [Example.rate(0.5, 0.25, spread: 0.1)]),
            .init(key: [.text("B")], cells: [nil]), .init(key: [.text("C")], cells: [[:]]),
            .init(key: [.text("D")], cells: [Example.rate(0, 1, spread: 0.2)]),
        ])
        let html = chart(answer, .dot)
        let dots = attribute("cx", of: "dot", in: html), before = attribute("cx", of: "dot is-before", in: html)
        try #require(dots.count == 2 && before.count == 2)
        let (zero, one) = (dots[1], before[1])
        #expect(abs(dots[0] - (zero + one) / 2) <= 0.2 && abs(before[0] - (3 * zero + one) / 4) <= 0.2)
        let intervals = html.components(separatedBy: "class=\"interval\" d=\"M").dropFirst().prefix(2).map {
            $0.prefix { $0 != "\"" }
        }
        let ends = try #require(intervals.first).split(whereSeparator: { " H".contains($0) }).compactMap { Double($0) }
        #expect(abs(ends[0] - (zero + (one - zero) * 0.4)) <= 0.2 && abs(ends[2] - (zero + (one - zero) * 0.6)) <= 0.2)
        #expect(attribute("width", of: "hatch", in: html).map { abs($0 - (one - zero)) <= 0.2 } == [true])
        #expect(html.contains(">50%</text>") && html.contains("95% interval 40–60%"))
        #expect(html.contains(">50 <span class=\"range\">(40–60%)</span>") && html.contains("Hollow: September."))
    }

    @Test("a picture of many names draws the first of them, and says so")
    func manyNames() {
        let answer = types.answer((0..<200).map { .init(key: [.text("T\($0)")], cells: [Example.count(300 - $0)]) })
        let html = chart(answer, .bar)
        #expect(attribute("width", of: "bar", in: html).count == 40)
        #expect(html.contains("Only the first 40 are drawn; the table has all.") && html.contains(">T199</th>"))
    }

    @Test("a withheld value leaves no mark but the one that says so", arguments: [DataBlock.ChartKind.bar, .column])
    func withheld(kind: DataBlock.ChartKind) {
        let lines: [Example.Line] = [
            .init(key: [.text("A")], cells: [Example.count(40)]), .init(key: [.text("B")], cells: [nil]),
            .init(key: [.text("C")], cells: [], isWithheld: true),
        ]
        let html = chart(types.answer(lines), kind)
        #expect(attribute("x", of: kind == .bar ? "bar" : "column", in: html).count == 1)
        let marks = Set(attribute(kind == .bar ? "width" : "height", of: "hatch", in: html))
        #expect(attribute("x", of: "hatch", in: html).count == 2 && marks.count == 1)
    }

    @Test("a line has a gap where a day is withheld or missing, and a strip under withheld days alone")
    func gaps() throws {
        let line = Example(measures: [.viewers], by: [.day], comparison: nil)
        let first = try #require(Day("2026-10-01"))
        let answer = line.answer(
            (0..<9).map { index in
                let day = Value.text(first.advanced(by: index).description)
                return .init(key: [day], cells: [index == 3 ? nil : index == 6 ? [:] : Example.count(20 + index)])
            })
        let html = chart(answer, .line)
        let path = try #require(
            html.components(separatedBy: "class=\"line\" d=\"").dropFirst().first?.prefix { $0 != "\"" })
        #expect(path.filter { $0 == "M" }.count == 3)
        #expect(attribute("x", of: "hatch", in: html).count == 1)
    }

    @Test("a chart that would be mostly gaps says so instead")
    func mostlyWithheld() {
        let answer = types.answer(
            (0..<5).map { .init(key: [.text("T\($0)")], cells: [$0 < 3 ? nil : Example.count(9)]) })
        let html = chart(answer, .bar)
        #expect(html.contains("protected: a chart would be gaps") && !html.contains("<svg class=\"picture"))
        let zeros = types.answer([.init(key: [.text("A")], cells: [Example.count(0)])])
        #expect(chart(zeros, .bar).contains("Every number here is 0: October 2026."))
    }

    @Test("a heatmap is darkest where most is, and hatches what is withheld")
    func heatmap() {
        let heat = Example(measures: [.viewers], by: [.weekday, .hour], comparison: nil)
        let answer = heat.answer(
            (1...7).flatMap { day in
                (0...23).map { hour -> Example.Line in
                    let count = day == 2 && hour == 10 ? 90 : hour < 7 ? 0 : 12
                    return .init(
                        key: [.integer(day), .integer(hour)], cells: [hour == 20 ? nil : Example.count(count)])
                }
            })
        let html = chart(answer, .heatmap)
        #expect(html.contains("Most: Tuesday, 10:00 (90 viewers)."))
        // One cell, and one tone of the scale.
        #expect(attribute("x", of: "heat-9", in: html).count == 2)
        #expect(attribute("x", of: "hatch", in: html).count == 7)
        #expect(html.components(separatedBy: "<tr>").count == 1 + 1 + 24)
    }

    @Test("hostile names are text, in pictures, tables and attributes")
    func hostile() {
        let name = "<script>alert(\"1\")</script> & 'x' {{y}} *z*"
        let answer = types.answer([.init(key: [.text(name)], cells: [Example.count(10)])])
        for kind in [DataBlock.ChartKind.bar, .column] {
            let html = blockHTML(
                .example(.chart, answer, title: name, caption: name, chart: kind), answer, in: .example())
            #expect(!html.contains("<script") && !html.contains("\"1\"") && html.contains("&lt;script&gt;"))
        }
    }

    @Test(
        "pictures obey the page's policy and have words that stand for them",
        arguments: [
            DataBlock.ChartKind.line, .column, .bar,
        ])
    func policy(kind: DataBlock.ChartKind) {
        let days = Example(measures: [.viewers], by: [.day])
        let answer = days.answer([.init(key: [.text("2026-10-01")], cells: [Example.count(7, 5)])])
        let html = chart(answer, kind)
        #expect(!html.contains("style=") && !html.contains("<style") && !html.contains(" on"))
        #expect(html.components(separatedBy: "role=\"img\" aria-labelledby=").count == 3)
        let ids = html.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        #expect(html.contains("<details class=\"numbers\">") && html.contains("1 October 2026</th>"))
    }

    @Test("an answer without rows says so")
    func empty() {
        #expect(chart(types.answer([]), .bar).contains("Nothing was recorded here in October 2026."))
    }

    @Test("notes and holidays stand where they belong")
    func notes() throws {
        let line = Example(measures: [.viewers], by: [.day], comparison: nil)
        let first = try #require(Day("2026-10-05"))
        let answer = line.answer(
            (0..<5).map {
                .init(key: [.text(first.advanced(by: $0).description)], cells: [Example.count(9)])
            })
        let html = chart(
            answer, .line,
            in: .example(
                holidays: [first.advanced(by: 2)],
                notes: [
                    .init(date: first, text: "New & better"), .init(date: first, text: "Elsewhere", scope: "Other"),
                    .init(date: first.advanced(by: 40), text: "Later"),
                ]))
        #expect(html.contains("<li><b>5 October</b> New &amp; better</li></ol>") && !html.contains("Later"))
        #expect(attribute("x", of: "note-mark", in: html).count == 1 && !html.contains("Elsewhere"))
        #expect(html.contains("Shaded: weekends and holidays."))
        #expect(attribute("x", of: "rest", in: html).count == 1)
    }

    @Test("a note about a scope stands on its page alone, and where a question names the scope")
    func scopeNotes() throws {
        let day = try #require(Day("2026-10-05"))
        let notes = [Configuration.Note(date: day, text: "Moved", scope: "Sales")]
        let said = { (filters: [Filter], scope: String?) in
            var line = Example(measures: [.viewers], by: [.day], comparison: nil)
            line.filters = filters
            let answer = line.answer([.init(key: [.text(day.description)], cells: [Example.count(9)])])
            return chart(answer, .line, in: .example(notes: notes, scope: scope)).contains("Moved")
        }
        let filter = { (text: String, excludes: Bool) in
            Filter([FilterTerm(key: .scope, pattern: Glob(text), excludes: excludes)])
        }
        #expect(said([], "Sales") && said([filter("S*", false)], nil))
        #expect(!said([], "Finance") && !said([], nil) && !said([filter("Finance", true)], nil))
        #expect(!said([filter("Sales", true)], "Sales"))
    }

    @Test("areas stand on each other, and where one is withheld none stands")
    func areas() throws {
        let parts = Example(measures: [.views, .clicks], by: [.day], comparison: nil)
        let first = try #require(Day("2026-10-05"))
        let answer = parts.answer(
            (0..<5).map {
                .init(
                    key: [.text(first.advanced(by: $0).description)],
                    cells: [Example.count(30), $0 == 2 ? nil : Example.count(10)])
            })
        let html = chart(answer, .area)
        let paths = html.components(separatedBy: "class=\"area\" d=\"").dropFirst().prefix(2).map { path in
            path.prefix { $0 != "\"" }.split(separator: "M").map { run in
                run.split(whereSeparator: { "LZ".contains($0) }).map {
                    $0.split(separator: " ").compactMap { Double($0) }[1]
                }
            }
        }
        try #require(paths.count == 2 && paths.allSatisfy { $0.count == 2 && $0.allSatisfy { $0.count == 4 } })
        let (lower, upper) = (paths[0][0], paths[1][0])
        #expect(lower[0] == upper[3] && abs((lower[3] - lower[0]) - 3 * (upper[3] - upper[0])) <= 0.3)
        #expect(attribute("x", of: "hatch", in: html).count == 1 && html.contains("Stacked"))
    }

    @Test("where there are no data yet, nothing is drawn as 0")
    func beforeData() throws {
        let months = Example(measures: [.reach], by: [.month], comparison: nil)
        let answer = months.answer(
            (5...9).map { .init(key: [.text("2026-0\($0)")], cells: [Example.count($0 < 7 ? 0 : $0 == 8 ? 0 : 40)]) })
        let first = try #require(Day("2026-07-03")), last = try #require(Day("2026-09-30"))
        let html = chart(
            answer, .column, in: .example(span: Span(first: first, last: last, lastActivity: last)))
        #expect(attribute("height", of: "column", in: html).count == 3)
        #expect(html.contains("There are data from 3 July 2026 to 30 September 2026."))
    }

    @Test("a comparison by day moves by at most three days, so that weekdays meet")
    func weekdays() throws {
        for month in 0..<24 {
            let period = Period(.month, holding: try #require(Day("2025-01-01")).adding(months: month))
            let before = period.compared(by: .previous)
            let shift = period.weekdayShift(to: before)
            #expect(abs(shift) <= 3)
            #expect(period.first.advanced(by: shift).weekday == before.first.weekday)
        }
    }

    @Test(
        "ticks are few, round and enclose the numbers",
        arguments: [
            (0.0, 90.0, 4, [0.0, 25, 50, 75, 100]), (0, 7, 4, [0, 2, 4, 6, 8]), (0, 1164, 4, [0, 500, 1000, 1500]),
            (0.41, 0.87, 4, [0.4, 0.6, 0.8, 1.0]), (0, 0.03, 3, [0, 0.01, 0.02, 0.03]), (0, 3, 4, [0, 1, 2, 3]),
        ])
    func ticks(low: Double, high: Double, count: Int, expected: [Double]) {
        #expect(roundTicks(from: low, to: high, count: count, isWhole: high >= 1) == expected)
    }
}
