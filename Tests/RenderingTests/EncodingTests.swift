import Model
import Protecting
import Testing

@testable import Rendering

private let sample = released(
    Question(
        measures: [.reach, .viewRate], by: [.scope, .year],
        filters: [
            Filter([
                FilterTerm(key: .scope, pattern: Glob("Dynamics*"), excludes: false),
                FilterTerm(key: .scope, pattern: Glob("*Test"), excludes: true),
            ])
        ],
        comparison: .none, order: SortOrder("-reach"), limit: 3, total: true),
    rows: [
        [
            text("=1+1, \"x\""), .shown(.integer(2026)), count(812), .shown(.number(0.1)), .shown(.number(1)),
            .shown(.empty),
            .shown(.flag(true)),
        ],
        [text("</script>\u{2028}"), text("2026"), count(7), .withheld, .withheld, .withheld, .shown(.flag(false))],
        [text("c\nd"), text("2026"), .withheld, .withheld, .withheld, .withheld, .withheld],
    ],
    withheldRows: [2],
    total: [
        .shown(.empty), .shown(.empty), count(820), .shown(.number(1.0 / 3)), .shown(.empty), .shown(.empty),
        .shown(.empty),
    ],
    withheld: 2, cut: 4)

@Suite struct EncodingTests {
    @Test("CSV holds header, rows, total and what is withheld, and arms no formula")
    func csvText() {
        #expect(
            String(decoding: csv(sample, byteOrderMark: false), as: UTF8.self)
                == [
                    "scope,year,reach,view_rate,view_rate_low,view_rate_high,partial,withheld",
                    "\"'=1+1, \"\"x\"\"\",2026,812,0.1,1,,true,",
                    "</script>\u{2028},2026,7,,,,false,view_rate view_rate_low view_rate_high",
                    "\"c\nd\",2026,,,,,,true",
                    "(total),,820,0.3333333333333333,,,,", "",
                ].joined(separator: "\r\n"))
        #expect(csv(sample, byteOrderMark: true).starts(with: [0xEF, 0xBB, 0xBF]))
    }

    @Test("every text that spreadsheets run is disarmed", arguments: ["=", "+", "-", "@", "\t", "\r"])
    func formulas(start: String) {
        let bytes = csv(topItem(title: start + "cmd|' /C calc'!A0"), byteOrderMark: false)
        #expect(String(decoding: bytes, as: UTF8.self).contains("'\(start)cmd"))
    }

    @Test("JSON echoes the question, keeps the order of columns, and may stand in a script")
    func jsonText() {
        let expected =
            #"{"question":{"measures":["reach","view_rate"],"by":["scope","year"],"#
            + #""where":[{"scope":["Dynamics*","!*Test"]}],"compare":"none","order":"-reach","limit":3,"total":true},"#
            + #""period":{"start":"2026-10-01","end":"2026-10-31","timezone":"Europe/Berlin","complete":true},"#
            + #""columns":[{"name":"scope","kind":"dimension"},{"name":"year","kind":"dimension"},"#
            + #"{"name":"reach","kind":"people"},{"name":"view_rate","kind":"rate"},"#
            + #"{"name":"view_rate_low","kind":"interval"},{"name":"view_rate_high","kind":"interval"},"#
            + #"{"name":"partial","kind":"flag"}],"rows":["#
            + #"{"scope":"=1+1, \"x\"","year":"2026","reach":812,"view_rate":0.1,"view_rate_low":1,"view_rate_high":null,"partial":true},"#
            + #"{"scope":"\u003c/script>\u2028","year":"2026","reach":7,"view_rate":null,"view_rate_low":null,"view_rate_high":null,"#
            + #""partial":false,"withheld_cells":["view_rate","view_rate_low","view_rate_high"]},"#
            + #"{"scope":"c\nd","year":"2026","reach":null,"view_rate":null,"view_rate_low":null,"view_rate_high":null,"#
            + #""partial":null,"withheld":true}],"#
            + #""total":{"reach":820,"view_rate":0.3333333333333333,"view_rate_low":null,"view_rate_high":null,"partial":null},"#
            + "\"withheld\":2,\"cut\":4}\n"
        #expect(String(decoding: json(sample, timezone: "Europe/Berlin"), as: UTF8.self) == expected)
    }

    @Test("an answer dealt out to a page names the page's scope as its last filter, whatever the scope is called")
    func pageFilter() {
        var question = Question(measures: [.reach], lift: .scope)
        question.filters = [Filter([FilterTerm(key: .kind, pattern: Glob("loaded"), excludes: false)])]
        let answer = released(question, rows: [[count(7)]])
        for (scope, written) in [("Sales", "Sales"), ("!a*?", #"\\!a\\*\\?"#)] {
            let text = String(decoding: json(answer, timezone: "UTC", page: scope), as: UTF8.self)
            #expect(text.contains(#""where":[{"kind":["loaded"]},{"scope":["\#(written)"]}]"#))
        }
    }

    @Test("JSON Lines begin with everything but the rows")
    func ndjsonText() {
        let lines = String(decoding: ndjson(sample, timezone: "UTC"), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 4)
        #expect(
            lines[0].hasPrefix(#"{"question""#) && lines[0].hasSuffix(#""cut":4}"#) && !lines[0].contains(#""rows""#))
        #expect(lines[1].hasPrefix(#"{"scope":"=1+1"#))
    }

    @Test("a plain table aligns its columns and cannot steer the terminal")
    func plain() {
        let answer = released(
            Question(measures: [.views], by: [.scope]),
            rows: [[text("\u{1B}[2Jred"), count(5)], [text("b"), .withheld]],
            total: [.shown(.empty), count(1005)], withheld: 1)
        #expect(
            plainTable(answer, locale: "en-GB") == """
                scope        views
                \u{FFFD}[2Jred          5
                b        protected
                (total)      1,005
                October 2026.
                1 row is protected.

                """)
    }

    @Test("a Markdown table shows data as text")
    func markdownTable() {
        let answer = released(Question(measures: [.views], by: [.scope]), rows: [[text("a|b *c* <d>\n# e"), count(5)]])
        #expect(
            markdown(answer, locale: "en-GB") == """
                | scope | views |
                | --- | ---: |
                | a\\|b \\*c\\* \\<d\\>\u{FFFD}\\# e | 5 |

                October 2026.

                """)
        #expect(
            parseMarkdown(markdown(answer, locale: "en-GB")).contains { if case .table = $0 { true } else { false } })
    }
}
