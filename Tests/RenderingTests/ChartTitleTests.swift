import Foundation
import Model
@testable import Rendering
import Testing

/// What stands above a chart.
@Suite struct ChartTitleTests {
    private let months = Example(measures: [.reach, .viewers], by: [.month], comparison: nil)

    private func lines(_ numbers: [Int]) -> [Example.Line] {
        numbers.enumerated().map { index, number in
            .init(key: [.text("2026-0\(index + 7)")], cells: [Example.count(number), Example.count(number / 2)])
        }
    }

    private func chart(_ numbers: [Int], title: String? = nil, locale: String = "en-GB") -> String {
        let answer = months.answer(lines(numbers))
        return blockHTML(
            .example(.chart, answer, title: title, caption: "Told of all.", chart: .line), answer,
            in: .example(locale: locale))
    }

    @Test("without a title a chart says its finding, below it what is plotted, and both stand for the picture")
    func finding() {
        let html = chart([100, 110, 163])
        let said = "Reach rose from 100 in July 2026 to 163 in September 2026"
        let plotted = "Reach and viewers by month, October 2026."
        #expect(html.contains("id=\"b1_title\">\(said)</p><p class=\"block-note\">\(plotted) Told of all."))
        #expect(html.contains("<title id=\"b1_wide_t\">\(said)</title>"))
        #expect(html.contains("<desc id=\"b1_wide_d\">\(plotted) Reach: from 100 "))
        // What is downloaded is no finding.
        #expect(html.contains("<span class=\"unseen\">Reach and viewers by month as </span>CSV"))
        #expect(html.contains("<span class=\"unseen\"> behind Reach and viewers by month</span>"))
    }

    @Test("a title that is written stays, and where nothing is certain a chart says what is plotted")
    func others() {
        let written = chart([100, 110, 163], title: "People")
        #expect(written.contains("id=\"b1_title\">People</p><p class=\"block-note\">Told of all."))
        #expect(!written.contains("rose") && !written.contains("by month"))
        let plain = chart([100, 163, 110])
        #expect(plain.contains("id=\"b1_title\">Reach and viewers by month</p><p class=\"block-note\">Told of all."))
    }

    @Test(
        "each language says it in its own words",
        arguments: [
            ("de-DE", "Reichweite: von 100 im Juli 2026 auf 163 im September 2026 gestiegen"),
            ("fr-FR", "Portée en hausse : de 100 en juillet 2026 à 163 en septembre 2026"),
            ("es-ES", "Alcance al alza: de 100 en julio de 2026 a 163 en septiembre de 2026"),
        ])
    func languages(locale: String, said: String) {
        #expect(chart([100, 110, 163], locale: locale).replacing("\u{A0}", with: " ").contains(said))
    }

    @Test("days, hours, steps and names have their sentences")
    func sentences() throws {
        let said = { (example: Example, kind: DataBlock.ChartKind, lines: [Example.Line]) -> String in
            let answer = example.answer(lines)
            let html = blockHTML(.example(.chart, answer, chart: kind), answer, in: .example())
            return String(html.components(separatedBy: " id=\"b1_title\">").last?.prefix { $0 != "<" } ?? "")
        }
        let first = try #require(Day("2026-10-01"))
        let days = (0..<31).map {
            Example.Line(key: [.text(first.advanced(by: $0).description)], cells: [Example.count(40, 30)])
        }
        let viewers = Example(measures: [.viewers], by: [.day])
        #expect(said(viewers, .line, days) == "Viewers: 28 of 28 days up on September")
        let week = (1...7).flatMap { day in
            (0...23).map { hour in
                Example.Line(
                    key: [.integer(day), .integer(hour)],
                    cells: [Example.count(day < 6 && (9...11).contains(hour) ? 90 : 5)])
            }
        }
        let heat = Example(measures: [.viewers], by: [.weekday, .hour], comparison: nil)
        #expect(said(heat, .heatmap, week) == "Busiest: Monday to Friday, 09:00 to 12:00")
        let steps = Example(measures: [.funnelLoaded, .funnelViewed, .funnelClicked], comparison: nil)
        #expect(
            said(steps, .funnel, [.init(key: [], cells: [1000, 300, 200].map { Example.count($0) })])
                == "Most is lost from offers to offers viewed: 30% get that far")
        let rates = Example(measures: [.viewRate], by: [.scope], comparison: nil)
        let scopes = [("A", 0.5), ("B", 0.52), ("C", 0.51), ("R&D", 0.2)].map {
            Example.Line(key: [.text($0.0)], cells: [Example.rate($0.1)])
        }
        #expect(said(rates, .dot, scopes) == "R&amp;D is behind: 20%, and half have 50% or more")
    }
}
