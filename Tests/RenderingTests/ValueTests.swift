import Foundation
import Model
import Protecting
import Testing

@testable import Rendering

private let hostile = [
    "<script>alert(1)</script>", "*bold* _em_ `code`", "{{x}} {{{y}}} {{#a}}", "a | b \\| c", "line\n\n# heading\n---",
    "\" onmouseover='x'", "]]> --> &amp; <!--", "[x](javascript:alert(1))", "\u{E001}0\u{E002} \u{E000}1", "1. a\n- b",
    "```\nx\n```", "\\*", "![x](y)", "\u{202E}abc",
]

@Suite struct ValueTests {
    @Test("a value shows as itself wherever a page prints it", arguments: hostile)
    func hostileValues(value: String) throws {
        var site = SampleSite()
        site.title = value
        site.add(
            "index.md",
            """
            # {{report.title}}

            **{{report.title}}** `{{report.title}}` [x](y "{{report.title}}")

            {{#top}}
            1. {{item}}
            {{/top}}

            | a | {{report.title}} |
            | - | - |
            {{#top}}
            | {{item}} | b |
            {{/top}}

            ```
            {{report.title}}
            ```
            """,
            blocks: [question("top", topItem(title: value))])
        let html = try site.html()
        let shown = value.escapedForHTML
        #expect(html.contains("\">\(shown)</h1>"))
        #expect(html.contains("<strong>\(shown)</strong> <code>\(shown)</code> <a href=\"y\" title=\"\(shown)\">"))
        #expect(html.contains("<li>\(shown)</li>"))
        #expect(html.contains("<th scope=\"col\">\(shown)</th>"))
        #expect(html.contains("<tr><td>\(shown)</td><td>b</td></tr>"))
        #expect(html.contains("<pre><code>\(shown)\n</code></pre>"))
        #expect(!html.contains("<script") && !html.contains("<img"))
    }

    @Test("a value in a link is a part of it, and an address only when it is all of it")
    func valuesInLinks() throws {
        var site = SampleSite()
        site.title = "javascript:alert('x')/?#%"
        site.organization = "https://contoso.example/a b"
        site.add(
            "index.md", "[a](https://x.example/{{report.title}}) [b]({{report.title}}) [c]({{report.organization}})")
        #expect(
            try site.html() == "<p><a href=\"https://x.example/javascript%3Aalert%28%27x%27%29%2F%3F%23%25\">a</a> b "
                + "<a href=\"https://contoso.example/a%20b\">c</a></p>\n")
    }

    @Test("names print rows, totals, raw numbers and what is protected")
    func names() throws {
        var site = SampleSite()
        let answer = released(
            Question(measures: [.viewers, .clickers], by: [.item], total: true),
            rows: [[text("b"), .shown(.empty), count(1234), .withheld]],
            total: [.shown(.empty), .shown(.empty), count(1240), count(9)])
        site.add(
            "index.md",
            "{{#top}}{{item}} {{raw(viewers)}} {{clickers}} {{raw(clickers)}}{{^item_title}} none{{/item_title}}{{/top}}"
                + " {{raw(top.total.viewers)}} {{report}}{{top}}{{nothing}}{{^empty}}no rows{{/empty}}",
            blocks: [question("top", answer), question("empty", released(answer.question, rows: []))])
        #expect(try site.html() == "<p>b 1234 protected protected none 1240 no rows</p>\n")
    }

    @Test("partials and pages of items and scopes print their own values")
    func repeatedPages() throws {
        var site = SampleSite()
        site.partials = ["who": TextFile(path: "partials/who.md", text: "{{item.title}} {{item.type}} {{item.id}}")]
        site.add("items/[item].md", "{{> who}}")
        site.add("scopes/[scope].md", "{{scope.name}} {{page.title}}")
        let pages = try site.rendered()
        #expect(
            Set(pages.filter { $0.key.hasSuffix(".html") }.values) == [
                "<p>Première étape video a</p>\n", "<p>b document b</p>\n", "<p>CON video c</p>\n",
                "<p>Finance Finance</p>\n", "<p>Sales Sales</p>\n",
            ])
    }
}
