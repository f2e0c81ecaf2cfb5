import Foundation
import Model
@testable import Protecting
@testable import Rendering
import Testing

@Suite struct TableTests {
    private let scopes = Example(measures: [.reach, .viewRate], by: [.scope])

    private func table(_ answer: ReleasedAnswer, columns: [String]? = nil) -> String {
        blockHTML(
            .example(.table, answer, title: "T", columns: columns), answer,
            in: .example { _, value in
                value == .text("Sales") ? "scopes/sales.html" : nil
            })
    }

    @Test("gathers a measure with its change, and links what has a page")
    func rows() {
        let html = table(
            scopes.answer([
                .init(key: [.text("Sales")], cells: [Example.count(812, 700), Example.rate(0.41, 0.37, isSure: true)]),
                .init(
                    key: [.text("<Service>")], cells: [Example.count(40, 44), Example.rate(0.085, 0.09, isSure: false)]),
            ]))
        #expect(html.contains("<th scope=\"row\"><a href=\"scopes/sales.html\">Sales</a></th>"))
        #expect(html.contains("<th scope=\"row\">&lt;Service&gt;</th>"))
        #expect(html.contains(">+16%<") && html.contains(">−4<"), "a part of little says little")
        #expect(html.contains("delta is-up is-sure\">+4.0<") && html.contains("delta is-down\">−0.5<"))
        #expect(html.contains("Changes in bold are more than chance."))
        #expect(html.contains("<span class=\"pad1\">41</span>") && html.contains(">8.5"), "decimals stand in one line")
    }

    @Test("a withheld row or cell shows its name and the one word, and nothing beside it")
    func withheld() {
        let html = table(
            scopes.answer([
                .init(key: [.text("Sales")], cells: [Example.count(812, 700), nil]),
                .init(key: [.text("HR")], cells: [Example.count(30, 31), Example.rate(0.5)]),
                .init(key: [.text("Legal")], cells: [], isWithheld: true),
            ]))
        #expect(html.components(separatedBy: "protected</span></td>").count == 3)
        #expect(
            html.contains(
                "<tr class=\"is-protected\"><th scope=\"row\">Legal</th><td colspan=\"2\"><span class=\"protected\">"))
        #expect(html.components(separatedBy: "class=\"cell-bar\"").count == 3)
        #expect(html.components(separatedBy: "class=\"cell-dot\"").count == 2)
        #expect(html.contains("fewer than 5 people"))
    }

    @Test("shows the columns asked for, in their order")
    func columns() {
        let html = table(
            scopes.answer([.init(key: [.text("Sales")], cells: [Example.count(812, 700), Example.rate(0.41, 0.37)])]),
            columns: ["scope", "view_rate", "reach_previous"])
        #expect(!html.contains("812") && html.contains("41") && html.contains(">700</td>") && !html.contains("delta"))
    }

    @Test("a day stands beside the day before it as a number, not as a change")
    func days() {
        let days = Example(measures: [.viewers], by: [.day])
        let html = table(days.answer([.init(key: [.text("2026-10-01")], cells: [Example.count(60, 80)])]))
        #expect(html.contains(">Viewers, Sep") && html.contains(">80</td>") && !html.contains("delta"))
    }

    @Test("says what was cut, and has a total that does not invite adding up")
    func total() {
        let html = table(
            scopes.answer(
                [.init(key: [.text("Sales")], cells: [Example.count(812, 700), Example.rate(0.41, 0.37)])],
                total: .init(key: [], cells: [Example.count(900, 800), Example.rate(0.4, 0.4)]), cut: 12))
        #expect(html.contains("12 more not shown.") && html.contains("<th scope=\"row\">All scopes</th>"))
    }

    @Test("twice the number is twice the bar beside it")
    func bars() {
        let html = table(
            scopes.answer(
                [100, 50, 25].map {
                    .init(key: [.text("S\($0)")], cells: [Example.count($0), Example.rate(0.5)])
                }))
        for width in ["72", "36", "18"] { #expect(html.contains("class=\"cell-bar\" y=\"2\" width=\"\(width)\"")) }
    }

    @Test("big numbers say their change in words, and whether it is more than chance")
    func stats() {
        let stats = Example(measures: [.reach, .engagementRate, .coverage])
        let line = { (isSure: Bool?) in
            stats.answer([
                .init(
                    key: [],
                    cells: [
                        Example.count(1164, 1021), Example.rate(0.412, 0.371, isSure: isSure), nil,
                    ])
            ])
        }
        let html = { (answer: ReleasedAnswer) in blockHTML(.example(.stat, answer), answer, in: .example()) }
        let sure = html(line(true))
        #expect(sure.contains("1,164<") && sure.contains("up 14% on September") && sure.contains("from 1,021"))
        #expect(sure.contains("up 4.1 points on September") && sure.contains("from 37% · more than chance"))
        #expect(sure.contains("95% interval 38–44%") && sure.contains("</svg>protected</dd>"))
        #expect(html(line(false)).contains("stat-change is-same") && html(line(false)).contains("could be chance"))
        #expect(html(line(nil)).contains("too few people to tell from chance"))
        // Numbers of people are told from chance too; what cannot be has no colour.
        #expect(sure.contains("stat-change is-up") && sure.contains("from 1,021 · more than chance"))
        let few = stats.answer([.init(key: [], cells: [Example.count(1164, 1150)])])
        #expect(html(few).contains("from 1,150 · could be chance") && !html(few).contains("is-up"))
    }

    @Test("the reference holds every measure, and the account every row")
    func builtIns() throws {
        var facts = BlockContext.example().facts
        var account = RowAccount()
        account.kept = 1234
        account.rejected = 5
        facts.provenance = Provenance(
            inputs: [
                .init(
                    path: "exports/<a>.csv", bytes: 1, sha256: "abc", account: account,
                    mappedColumns: ["user": "User Name"], ignoredColumns: ["Page Url"])
            ], account: account)
        let style = ReportStyle(locale: "en-GB")
        let measures = try #require(builtInHTML(onPage: "about/measures.md", facts: facts, style: style))
        for measure in Measure.allCases { #expect(measures.contains("<code>\(measure.id)</code>")) }
        let data = try #require(builtInHTML(onPage: "about/data.md", facts: facts, style: style))
        #expect(data.contains("<td class=\"n\">1,239</td><td class=\"n\">1,234</td><td class=\"n\">5</td>"))
        #expect(data.contains("&lt;a&gt;.csv") && data.contains("user: User Name") && data.contains("Page Url"))
        #expect(
            builtInHTML(onPage: "about/privacy.md", facts: facts, style: style)?.contains("fewer than 5 people") == true
        )
        #expect(builtInHTML(onPage: "index.md", facts: facts, style: style) == nil)
    }
}

@Suite struct MeasureReferenceTests {
    @Test("the page of definitions has every measure once")
    func complete() {
        let html = measureReferenceHTML(.of("en"))
        for measure in Measure.allCases {
            #expect(html.components(separatedBy: "id=\"measure_\(measure.id)\"").count == 2, "\(measure.id)")
        }
    }
}
