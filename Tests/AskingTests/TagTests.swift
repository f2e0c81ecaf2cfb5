import Asking
import Model
import Testing

private let question = "```question top\nmeasures: [viewers]\nby: [item]\ntotal: true\n```\n"

private func wrong(_ body: String, partials: [String: String] = [:]) -> [String] {
    var files = ["t/template.yml": "", "t/layout.html": "", "t/index.md": question + body]
    for (name, text) in partials { files["t/partials/\(name).md"] = text }
    return problems { _ = try readTemplates("t", named: "t", comparison: nil, files: MemoryFiles(files)) }
        .map { $0.replacing("t/index.md:", with: "") }
}

@Suite struct TagTests {
    @Test(
        "names that are known in their place are fine",
        arguments: [
            "{{report.period.label}} {{ page.title }}",
            "{{#top}}{{item_title}} {{raw(viewers)}} {{report.title}}{{/top}}",
            "{{^top}}nobody{{/top}}", "{{top.total.viewers}}", "{{! {{anything }}", "{ {{report.title}} }",
            "{{#report.organization}}{{.}}{{/report.organization}}",
            "{{#top}}{{#viewers_change}}{{.}}{{/viewers_change}}{{/top}}",
            "`{{report.title}}`",
        ])
    func known(body: String) {
        #expect(wrong(body) == [])
    }

    @Test(
        "a wrong tag is said at its place",
        arguments: [
            ("é {{report.titel}}", "6:4: unknown-name"), ("{{viewers}}", "6:1: unknown-name"),
            ("{{top}}", "6:1: rows-as-value"), ("{{#top}}\n{{viewrs}}\n{{/top}}", "7:1: unknown-name"),
            ("{{scope.name}}", "6:1: unknown-name"), ("{{.}}", "6:1: unknown-name"),
            ("{{#top}}", "6:1: unclosed-section"),
            ("{{/top}}", "6:1: unopened-section"), ("{{#top}}{{#report.title}}{{/top}}", "6:9: unclosed-section"),
            ("{{{page.title}}}", "6:1: unescaped-tag"), ("{{& page.title}}", "6:1: unescaped-tag"),
            ("{{=<% %>=}}", "6:1: unknown-tag"), ("{{% CONTENT_TYPE: TEXT}}", "6:1: unknown-tag"),
            ("{{$a}}{{/a}}", "6:1: unknown-tag"), ("{{<a}}{{/a}}", "6:1: unknown-tag"),
            ("{{page.title", "6:1: unclosed-tag"),
            ("{{page\n.title}}", "6:1: unclosed-tag"), ("{{}}", "6:1: malformed-tag"),
            ("{{a..b}}", "6:1: malformed-tag"),
            ("{{upper(page.title)}}", "6:1: unknown-transform"), ("{{#reversed(top)}}", "6:1: unknown-transform"),
            ("{{>*name}}", "6:1: malformed-tag"), ("{{>foot}}", "6:1: unknown-partial"),
            ("{{#top}}\n```stat\nmeasures: [reach]\n```\n{{/top}}", "7:4: block-in-section"),
            (String(repeating: "{{#report.title}}", count: 100_000), "6:273: sections-too-deep"),
        ])
    func unknown(body: String, expected: String) {
        #expect(wrong(body).first == expected)
    }

    @Test("a partial knows the names of the place that includes it, and is wrong once")
    func partials() {
        #expect(wrong("{{#top}}{{>row}}{{/top}}", partials: ["row": "{{viewers}}"]) == [])
        #expect(wrong("{{>row}} {{>row}}", partials: ["row": "{{viewers}}"]) == ["t/partials/row.md:1:1: unknown-name"])
        #expect(wrong("{{>a}}", partials: ["a": "{{>b}}", "b": "{{>a}}"]) == ["t/partials/b.md:1:1: circular-partial"])
        #expect(wrong("", partials: ["a": "```stat\n```"]) == ["t/partials/a.md:1:1: block-in-partial"])
        #expect(wrong("", partials: ["a": "{{#x}}"]) == ["t/partials/a.md:1:1: unclosed-section"])
    }

    @Test("a layout knows the names of the frame, and no others")
    func layout() {
        let wrong = { (layout: String) in
            let files = ["t/template.yml": "", "t/layout.html": layout, "t/index.md": ""]
            return problems { _ = try readTemplates("t", named: "t", comparison: nil, files: MemoryFiles(files)) }
        }
        #expect(
            wrong("{{#navigation}}{{href}}{{#current}} {{.}}{{/current}}{{/navigation}}{{#period}}{{end}}{{/period}}")
                == [])
        #expect(wrong("<p>{{href}}") == ["t/layout.html:1:4: unknown-name"])
        #expect(wrong("{{{content}}}") == ["t/layout.html:1:1: unescaped-tag"])
    }
}
