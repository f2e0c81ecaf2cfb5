import Foundation
import Model
@testable import Protecting
@testable import Rendering
import Testing

@Suite struct SparkTests {
    private let table = Example(measures: [.reach], by: [.scope], comparison: nil)
    private let trend = Example(measures: [.reach], by: [.scope, .month], comparison: nil)

    private func line(_ scope: String, _ month: String, _ reach: Int?, isWithheld: Bool = false) -> Example.Line {
        .init(key: [.text(scope), .text(month)], cells: [reach.map { Example.count($0) }], isWithheld: isWithheld)
    }

    private func html(_ lines: [Example.Line], span: Span? = nil) -> String {
        let answer = table.answer([
            .init(key: [.text("A")], cells: [Example.count(40)]), .init(key: [.text("B")], cells: [], isWithheld: true),
        ])
        var page = BlockContext.example(span: span)
        page.trend = .init(answer: trend.answer(lines), links: ("data/t.csv", "data/t.json"))
        return blockHTML(.example(.table, answer, title: "T"), answer, in: page)
    }

    private func paths(_ html: String) -> [String] {
        html.components(separatedBy: "class=\"spark-line\" d=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test("a row's spark follows its own months, a withheld month is a gap, and its numbers stand in the table below")
    func gaps() throws {
        let html = html([
            line("A", "2026-07", 10), line("A", "2026-08", 20), line("A", "2026-09", nil), line("A", "2026-10", 40),
            line("B", "2026-07", 97), line("B", "2026-10", 0, isWithheld: true),
        ])
        let paths = paths(html)
        #expect(paths.count == 1 && paths[0].filter { $0 == "M" }.count == 2 && html.contains("<circle cx=\"92\""))
        let heights = paths[0].split(whereSeparator: { "ML".contains($0) }).compactMap {
            $0.split(separator: " ").last.flatMap { Double($0) }
        }
        #expect(abs((19 - heights[1]) - 2 * (19 - heights[0])) <= 0.2)
        #expect(html.contains("From 10 in July 2026 to 40 in October 2026, most 40 in October 2026. Protected in 1 "))
        #expect(
            html.contains("<td class=\"n\">10</td><td class=\"n\">20</td><td class=\"n\"><span class=\"protected\">"))
        // The withheld row has no spark, and its months stand nowhere.
        #expect(!html.contains("97") && html.contains("<td colspan=\"2\">"))
        #expect(html.contains("href=\"data/t.csv\""))
    }

    @Test("a spark begins where the data begin")
    func beforeData() throws {
        let first = try #require(Day("2026-08-15")), last = try #require(Day("2026-10-31"))
        let html = html(
            [line("A", "2026-07", 0), line("A", "2026-08", 0), line("A", "2026-09", 8), line("A", "2026-10", 9)],
            span: Span(first: first, last: last, lastActivity: last))
        #expect(paths(html).map { $0.filter { "ML".contains($0) } } == ["MLL"])
        #expect(html.contains("From 0 in August 2026"))
    }
}
