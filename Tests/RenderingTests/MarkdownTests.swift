import Testing

@testable import Rendering

private func html(_ markdown: String, allowsHTML: Bool = false) -> String {
    let surroundings = MarkdownSurroundings(
        placeholders: Placeholders(), allowsHTML: allowsHTML, link: { $0 }, dataBlock: { "<div>\($0)</div>\n" })
    return markdownHTML(parseMarkdown(markdown), in: surroundings)
}

@Suite struct MarkdownTests {
    @Test(
        "CommonMark becomes HTML",
        arguments: [
            ("a *b* **c** `d<`", "<p>a <em>b</em> <strong>c</strong> <code>d&lt;</code></p>\n"),
            ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
            ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
            ("- a\n  - b\n", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
            ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
            ("> a\nb", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
            ("a\\\nb\n\n---", "<p>a<br>\nb</p>\n<hr>\n"),
            ("```sql x\nSELECT 1 < 2\n```", "<pre><code class=\"language-sql\">SELECT 1 &lt; 2\n</code></pre>\n"),
            ("[a](b \"c & d\")", "<p><a href=\"b\" title=\"c &amp; d\">a</a></p>\n"),
            ("![a *b* c](d.png)", "<p><img src=\"d.png\" alt=\"a b c\"></p>\n"),
            ("&amp; &lt;b&gt; \"q\"", "<p>&amp; &lt;b&gt; &quot;q&quot;</p>\n"),
        ])
    func commonMark(markdown: String, expected: String) {
        #expect(html(markdown) == expected)
    }

    @Test("headings have ids of their words, each once")
    func headingIDs() {
        #expect(
            html("# Été à *Zürich*!\n## A\n## A\n## 日本\n") == """
                <h1 id="ete-a-zurich">Été à <em>Zürich</em>!</h1>
                <h2 id="a">A</h2>
                <h2 id="a-2">A</h2>
                <h2 id="section">日本</h2>

                """)
    }

    @Test("raw HTML is dropped unless it is allowed")
    func rawHTML() {
        #expect(html("a <b>c</b>\n\n<script>x</script>\n") == "<p>a c</p>\n")
        #expect(html("a <b>c</b>", allowsHTML: true) == "<p>a <b>c</b></p>\n")
        #expect(html("- <div>\n", allowsHTML: true) == "<ul>\n<li>\n<div>\n</li>\n</ul>\n")
    }

    @Test(
        "only http, https, mailto and relative links have a destination",
        arguments: [
            ("https://a.example/b?c=d&e#f", "https://a.example/b?c=d&amp;e#f"),
            ("mailto:a@b.example", "mailto:a@b.example"),
            ("../a/b.html#c", "../a/b.html#c"), ("a:b/c", nil), ("JAVASCRIPT:alert(1)", nil), ("data:text/html,x", nil),
            ("&#106;avascript:x", nil), ("java&#10;script:x", nil), ("&#1;javascript:x", nil), ("//host/share", nil),
            ("file:///etc/passwd", nil), ("\\\\\\\\host/share", "%5C%5Chost/share"), ("a/b:c", "a/b:c"),
        ] as [(String, String?)])
    func destinations(written: String, expected: String?) {
        #expect(html("[x](<\(written)>)") == (expected.map { "<p><a href=\"\($0)\">x</a></p>\n" } ?? "<p>x</p>\n"))
    }

    @Test("deep nesting of every kind ends in HTML, not in a trap")
    func deepNesting() {
        for mark in ["> ", "- ", "*", "[", "![", "`", "(", "<", "\\", "| "] {
            _ = html(String(repeating: mark, count: 50_000) + "a")
        }
    }
}

@Suite struct PipeTableTests {
    private func rows(_ markdown: String) -> String {
        html(markdown).replacing("\n", with: "")
            .replacing("<div class=\"table-scroll\">", with: "").replacing("</div>", with: "")
    }

    @Test("a paragraph whose second line is a delimiter row is a table")
    func table() {
        #expect(
            rows("| a | b |\n| - | - |\n| c | d |\n") == "<table><thead><tr><th scope=\"col\">a</th>"
                + "<th scope=\"col\">b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>")
        #expect(
            rows("a | b\n:-: | --\n").contains(
                "<th scope=\"col\" class=\"align-center\">a</th><th scope=\"col\">b</th>"))
    }

    @Test(
        "what only looks like a table stays a paragraph",
        arguments: [
            "| a | b |\n| - |\n| c |", "| a |\n| x |", "| a | b |\n\n| - | - |", "a | b", "| a | b |\n| - | - - |",
        ])
    func noTable(markdown: String) {
        #expect(!html(markdown).contains("<table>"))
    }

    @Test(
        "cells are cut at unescaped pipes before inlines are parsed",
        arguments: [
            ("a \\| b", "<td>a | b</td><td></td>"), ("`a \\| b`", "<td><code>a | b</code></td><td></td>"),
            ("`a | b`", "<td>`a</td><td>b`</td>"), ("*a* | **b**", "<td><em>a</em></td><td><strong>b</strong></td>"),
            ("# a | - b", "<td># a</td><td>- b</td>"),
            ("_a_ | [b]", "<td><em>a</em></td><td><a href=\"/r\">b</a></td>"),
            ("a | b | c", "<td>a</td><td>b</td>"), ("||", "<td></td><td></td>"),
            ("a | 1. b", "<td>a</td><td>1. b</td>"),
            ("a\\\\ | b", "<td>a\\</td><td>b</td>"), ("a | b\\", "<td>a</td><td>b\\</td>"),
        ])
    func cells(row: String, expected: String) {
        // The first cell keeps the row from beginning a block of its own.
        let table = rows("| h | i |\n| - | - |\n| \(row) |\n\n[b]: /r\n")
        #expect(table.contains("<tbody><tr>\(expected)</tr></tbody>"), "\(table)")
    }

    @Test("tables stand in quotes and lists, several on a page, with words between")
    func places() {
        let table = "<table><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>"
        #expect(rows("> | a |\n> | - |\n> | b |") == "<blockquote>\(table)</blockquote>")
        #expect(rows("- | a |\n  | - |\n  | b |") == "<ul><li>\(table)</li></ul>")
        let one = "| a |\n| - |\n| b |\n\n"
        #expect(rows(one + "word\n\n" + one) == "\(table)<p>word</p>\(table)")
    }
}
