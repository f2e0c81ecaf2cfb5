import Foundation
import Model
@testable import Protecting
@testable import Rendering
import Testing

@Suite struct CohortsChartTests {
    /// An answer about months from August 2026 on: for each cohort its size and the active people by `k`.
    ///
    /// - Parameter cohorts: `nil` for a size that is withheld; of active people −1 is withheld and −2 empty.
    private func answer(_ cohorts: [(size: Int?, active: [Int])], unit: CohortRequest.Unit = .month) -> ReleasedAnswer {
        let question = Question(cohorts: CohortRequest(by: unit, count: cohorts.count))
        let rows = cohorts.enumerated().flatMap { cohort, line in
            line.active.enumerated().map { k, number -> [Cell] in
                let name = unit == .month ? "2026-\(cohort < 2 ? "0" : "")\(cohort + 8)" : "2026-W\(40 + cohort)"
                guard let size = line.size else {
                    return [text(name), count(k), .withheld, .withheld, .withheld, .withheld]
                }
                let cells: [Cell] =
                    number == -1
                    ? [.withheld, .withheld]
                    : number == -2
                        ? [.shown(.empty), .shown(.empty)] : [count(number), .shown(.ratio(number, size))]
                return [text(name), count(k), count(size)] + cells + [.shown(.flag(cohort == 0))]
            }
        }
        let withheld = rows.indices.filter { rows[$0][2] == .withheld }
        return released(
            question, rows: rows, withheldRows: Set(withheld), withheld: rows.count { $0.contains(.withheld) })
    }

    private func html(
        _ answer: ReleasedAnswer, _ kind: DataBlock.Kind = .chart, title: String? = "Coming back"
    ) -> String {
        var page = BlockContext.example()
        page.facts.span = Span(
            first: Day("2026-08-01")!, last: Day("2026-10-31")!, lastActivity: Day("2026-10-31")!)
        return blockHTML(
            .example(kind, answer, title: title, chart: kind == .chart ? .cohorts : nil), answer, in: page)
    }

    /// What stands in the wide picture's elements of a class.
    private func texts(_ kind: String, in html: String) -> [String] {
        let wide = html.components(separatedBy: "picture is-narrow").first ?? ""
        return wide.components(separatedBy: "<text class=\"\(kind)\"").dropFirst().compactMap { element in
            element.components(separatedBy: ">").dropFirst().first?.components(separatedBy: "<").first
        }
    }

    private let shown: [(size: Int?, active: [Int])] = [
        (40, [40, 30, -1]), (nil, [0, 0, 0]), (10, [10, -2, -2]),
    ]

    @Test("without a title of its own it says how many came again")
    func finding() {
        let html = html(answer(shown), title: nil)
        #expect(html.contains(">75% were reached again one month later</p>"))
        #expect(html.contains("<p class=\"block-note\">Retention by month of first contact. Each row:"))
    }

    @Test("each cell holds its share; what is withheld is hatched where the data reach, and nothing stands after them")
    func grid() {
        let html = html(answer(shown))
        #expect(texts("cell-text", in: html) == ["100%", "75%", "100%"])
        let wide = html.components(separatedBy: "picture is-narrow").first ?? ""
        // One cell of the first cohort, two of the small one: November lies after the data.
        #expect(wide.components(separatedBy: "class=\"hatch\"").count - 1 == 3)
        #expect(
            html.contains("Hatched: protected.")
                && html.contains("Protected: numbers that could tell about fewer than 5"))
        #expect(html.contains("August 2026, 1 month later: 75%, 30 of 40 people"))
    }

    @Test("cohorts that may hold earlier users are marked and explained")
    func earlier() {
        let html = html(answer(shown))
        #expect(texts("tick", in: html).contains("August 2026 *") && texts("tick", in: html).contains("October 2026"))
        #expect(html.contains("* Help may have reached some of them before the data begin."))
    }

    @Test("the table beneath is the same grid, with the sizes of the cohorts")
    func table() throws {
        let table = try #require(html(answer(shown)).components(separatedBy: "<table").last)
        let lines = table.components(separatedBy: "<tr>").dropFirst().map { line in
            line.components(separatedBy: "</t").dropLast().map { cell in
                cell.contains("protected") ? "·" : cell.components(separatedBy: ">").last ?? ""
            }
        }
        #expect(
            lines.dropFirst().map { $0.prefix(5).joined(separator: " ") } == [
                "August 2026 * 40 100% 75% ·", "September 2026 · · · –", "October 2026 10 100% – –",
            ])
        #expect(table.contains("Month of first contact") && table.contains("months later"))
    }

    @Test("numbers that do not fit into their cells are left to the table")
    func crowded() {
        let many = (0..<53).map { cohort in (size: Int?(20), active: (0..<53).map { $0 + cohort < 53 ? 10 : -2 }) }
        let html = html(answer(many, unit: .week))
        #expect(texts("cell-text", in: html) == [] && html.contains("Week 41, 2026"))
        #expect(html.components(separatedBy: "50%").count > 1000)
    }

    @Test("where nothing may be shown, words stand in place of a picture")
    func nothing() {
        #expect(html(answer([(nil, [0])])).contains("too small: all of this is protected"))
        let nobody = html(answer([(0, [0])]))
        #expect(
            nobody.contains("Help reached nobody for the first time in these months")
                && !nobody.contains("<svg class=\"picture"))
    }

    @Test("a table block names cohort and step in each row, also in one that is withheld")
    func plainTable() {
        let html = html(answer(shown), .table)
        #expect(html.contains("<th scope=\"row\">August 2026</th><th scope=\"row\">1</th><td class=\"n\">40</td>"))
        #expect(html.contains("<th scope=\"row\">September 2026</th><th scope=\"row\">2</th><td colspan=\"4\">"))
        #expect(html.contains("<td class=\"n\">75%</td>"))
    }
}
