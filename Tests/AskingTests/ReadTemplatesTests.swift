import Asking
import Model
import Testing

/// A template folder whose pages are given; the files it must have are added.
private func template(_ pages: [String: String]) -> MemoryFiles {
    var files = ["t/template.yml": "name: test", "t/layout.html": "{{content}}", "t/index.md": "# Home\n"]
    for (path, text) in pages { files["t/" + path] = text }
    return MemoryFiles(files)
}

private func read(_ pages: [String: String], comparison: Comparison? = .previous) throws -> TemplateSet {
    try readTemplates("t", named: "given", comparison: comparison, files: template(pages)).templates
}

private func wrong(_ page: String, path: String = "index.md") -> [String] {
    problems { _ = try read([path: page]) }.map { $0.replacing("t/\(path):", with: "") }
}

@Suite struct ReadTemplatesTests {
    @Test("a folder becomes a template set, pages in the order of template.yml and then of their bytes")
    func folder() throws {
        let set = try read([
            "template.yml": "name: shown\ndescription: d\npages: [index.md, z.md]", "a.md": "", "z.md": "",
            "scopes/[scope].md": "", "README.md": "{{not a page}}", "partials/foot.md": "end",
            "assets/img/a.svg": "<svg/>", "layout.html": "L",
        ])
        #expect(set.name == "shown" && set.description == "d")
        #expect(set.pages.map(\.path) == ["index.md", "z.md", "a.md", "scopes/[scope].md"])
        #expect(set.pages.last?.lift == .scope)
        #expect(set.layout == TextFile(path: "t/layout.html", text: "L"))
        #expect(set.partials == ["foot": TextFile(path: "t/partials/foot.md", text: "end")])
        #expect(set.assets == ["img/a.svg": Array("<svg/>".utf8)])
    }

    @Test("a page that needs people is left out where nobody is told of, and is checked all the same")
    func needs() throws {
        let page = { (column: String) in
            "---\nneeds: people\nwhere: {user: \"!x\"}\n---\n```table\nmeasures: [views]\nby: [user]\ncolumns: [user, \(column), views]\n```\n"
        }
        let paths = { (people: PeopleMode) in
            try readTemplates(
                "t", named: "given", comparison: nil, people: people,
                files: template(["who.md": page("last_name"), "a.md": ""])
            ).templates.pages
        }
        #expect(try paths(.none).map(\.path) == ["a.md", "index.md"])
        let told = try [PeopleMode.pseudonyms, .names].map { try paths($0).last }
        #expect(told.map(\.?.path) == ["who.md", "who.md"])
        #expect(told.map { $0?.blocks[0].columns } == [["user", "views"], ["user", "last_name", "views"]])
        #expect(told.map { $0?.blocks[0].question.people } == [.pseudonyms, .names])
        #expect(wrong(page("lastname"), path: "who.md") == ["8:17: unknown-column"])
        #expect(wrong("```table\nmeasures: [views]\nby: [user]\n```") == ["3:6: people-not-shown"])
    }

    @Test("front matter holds for all blocks of the page, and its filter stays a filter of its own")
    func frontMatter() throws {
        let set = try read([
            "index.md": """
            ---
            title: Overview
            nav: Start
            where: {scope: "Dynamics*"}
            period: 13-months
            compare: none
            ---
            ```stat
            measures: [reach]
            where: {scope: "!Dynamics Test"}
            ```
            ```stat
            measures: reach
            period: 8-weeks
            compare: year-ago
            ```
            """
        ])
        let page = set.pages[0]
        #expect(page.title == "Overview" && page.nav == "Start" && page.bodyLineOffset == 7)
        let own = FilterTerm(key: .scope, pattern: Glob("Dynamics Test"), excludes: true)
        let common = FilterTerm(key: .scope, pattern: Glob("Dynamics*"), excludes: false)
        #expect(
            page.blocks.map(\.question) == [
                Question(
                    measures: [.reach], filters: [Filter([common]), Filter([own])], period: .trailing(13, .month),
                    comparison: .none),
                Question(
                    measures: [.reach], filters: [Filter([common])], period: .trailing(8, .week),
                    comparison: .with(.yearAgo)),
            ])
        #expect(page.blocks.map(\.location.line) == [8, 12])
    }

    @Test("each block leaves an empty fence of as many lines")
    func body() throws {
        let set = try read([
            "index.md":
                "a\r\n  ~~~~ stat\n  measures: [reach]\n  ~~~~\nb\n```swift\ncode\n```\n```question top\nmeasures: [reach]\n```\n"
        ])
        #expect(
            set.pages[0].body
                == "a\n  ~~~~\u{E000}0\n\n  ~~~~\nb\n```swift\ncode\n```\n```\u{E000}1\n\n```\n")
        #expect(set.pages[0].blocks.map(\.name) == [nil, "top"])
    }

    @Test(
        "a fence that is code for CommonMark is no block",
        arguments: [
            "````\n```stat\n```\n````", "<!--\n```stat\n```\n-->", "    ```stat\n    ```",
            "<div>\n```stat\n```\n\n</div>",
            "<pre>\n\n```stat\n```\n</pre>", "``` stat `x` ```", "~~~\n```stat\n~~~", "<x-y a='b'>\n```stat\n```\n",
            "# h\n<x-y>\n```stat\n```", "</x>\n```stat\n```",
        ])
    func code(text: String) throws {
        #expect(try read(["index.md": text]).pages[0].blocks.isEmpty)
    }

    @Test("blocks show the answer of a question before or after them")
    func from() throws {
        let set = try read(
            [
                "index.md": """
                ```table
                from: top
                title: 5
                columns: [item_title, viewers, viewers_change]
                ```
                ```question top
                measures: [viewers]
                by: [item]
                order: -viewers_change
                ```
                ```chart
                from: top
                kind: bar
                caption: c
                ```
                """
            ], comparison: nil)
        let blocks = set.pages[0].blocks
        #expect(blocks.map(\.question.by) == [[.item], [.item], [.item]])
        #expect(blocks.map(\.from) == ["top", nil, "top"] && blocks[0].title == "5" && blocks[2].chart == .bar)
        #expect(blocks[0].columns == ["item_title", "viewers"], "the report compares nothing")
        #expect(blocks.allSatisfy { $0.question.order == nil }, "nor can it sort by a change")
        #expect(blocks[2].caption == "c")
    }

    @Test("questions of a page that exists once a scope or item are lifted")
    func lift() throws {
        let page = "```stat\nmeasures: [reach]\n```\n"
        let set = try read(["scopes/[scope].md": page + "{{scope.name}}", "items/[item].md": page + "{{item.title}}"])
        #expect(set.pages.map { $0.blocks.first?.question.lift } == [nil, .item, .scope])
        #expect(
            wrong("```table\nmeasures: [reach]\nby: [day, scope]\n```", path: "[scope].md") == [
                "3:11: lifted-dimension"
            ])
    }

    @Test(
        "a wrong block is said at its place",
        arguments: [
            ("```stat\n```", "1:1: missing-measures"), ("```stat\nmeasures: []\n```", "1:1: missing-measures"),
            ("```stat\nmeasures: [viewrs]\n```", "2:12: unknown-measure"),
            // What is in its rows nobody knows, so nothing is said of that.
            (
                "```question top\nmeasures: [viewrs]\n```\n{{#top}}{{viewers}}{{/top}} {{top.total.viewers}}",
                "2:12: unknown-measure"
            ),
            ("```stat\nmeasures: {a: b}\n```", "2:11: wrong-type"),
            ("```stat\nmeasures: [reach]\nby: [day]\n```", "1:1: unfit-question"),
            ("```stat\nmeasure: [reach]\n```", "1:1: missing-measures"),
            ("```stat\nmeasures: [reach]", "1:1: unclosed-block"),
            ("```stat x\nmeasures: [reach]\n```", "1:1: unexpected-word"),
            ("```question\nmeasures: [reach]\n```", "1:1: missing-question-name"),
            ("```question 1a\nmeasures: [reach]\n```", "1:1: missing-question-name"),
            ("```question page\nmeasures: [reach]\n```", "1:1: reserved-name"),
            ("```question a\nmeasures: [reach]\n```\n```question a\nmeasures: [reach]\n```", "4:1: duplicate-question"),
            ("```table\nfrom: top\n```", "2:7: unknown-question"),
            ("```question a\nmeasures: [reach]\n```\n```table\nfrom: a\nlimit: 3\n```", "6:1: question-beside-from"),
            ("```table\nmeasures: [reach]\ncolumns: [viewers]\n```", "3:11: unknown-column"),
            ("```table\nmeasures: [reach]\nlimit: 0\n```", "3:8: bad-number"),
            ("```table\nmeasures: [reach]\ntitle: '{{report.title}}'\n```", "3:9: tag-in-block"),
            ("```chart\nmeasures: [reach]\nby: [day]\n```", "1:1: missing-chart-kind"),
            ("```chart\nmeasures: [reach]\nby: [scope]\nkind: area\n```", "1:1: unfit-question"),
            ("```chart\nmeasures: [viewers, clickers]\nby: [day]\nkind: area\n```", "1:1: unfit-question"),
            ("```chart\nmeasures: [viewers, view_rate]\nby: [day]\nkind: line\n```", "1:1: unfit-question"),
            ("```chart\nmeasures: [reach, views, clicks]\nby: [scope]\nkind: dot\n```", "1:1: unfit-question"),
            ("```chart\nmeasures: [reach]\nby: [item]\nkind: line\n```", "1:1: unfit-question"),
            ("```chart\nmeasures: [reach]\nby: [weekday]\nkind: heatmap\n```", "1:1: unfit-question"),
            ("```chart\nmeasures: [reach, viewers]\nby: [item]\nkind: funnel\n```", "1:1: unfit-question"),
            ("```chart\nmeasures: [reach, views]\nkind: funnel\n```", "1:1: unfit-question"),
            ("  ```stat\n  measures: [é, viewrs]\n  ```", "2:14: unknown-measure"),
            ("```findings\nlimit: 0\n```", "2:8: bad-number"), ("```findings\ntitle: a\n```", "2:1: unknown-key"),
            ("---\nwhere: {kind: viewed}\n---\n```findings\n```", "4:1: measure-with-kind"),
            ("---\ntitle: a\n", "1: unclosed-front-matter"),
            ("---\ntitle: a\ntitel: b\n---\n", "3:1: unknown-key"),
            ("---\ntitle: {{x}}\n---\n", "2:8: tag-in-front-matter"),
            ("a\u{E000}", "1:2: private-use-character"),
            ("---\nwhere: {kind: viewed}\n---\n```stat\nmeasures: [view_rate]\n```", "5:12: measure-with-kind"),
        ])
    func wrongBlock(page: String, expected: String) {
        #expect(wrong(page).first == expected)
    }

    @Test("a fence whose word is near a block's is code, with a warning")
    func nearBlock() throws {
        let warnings = try readTemplates(
            "t", named: "t", comparison: nil, files: template(["index.md": "```tabel\n```\n```swift\n```"])
        ).warnings
        #expect(
            warnings.map(\.description) == [
                "t/index.md:1:4: warning: Fence 'tabel' is shown as code [code-near-block]\n  hint: did you mean 'table'?"
            ])
    }

    @Test("a folder without what it needs, or with pages under impossible names, is refused")
    func incomplete() throws {
        let files = MemoryFiles(["t/a[scope].md": "", "t/template.yml": "pages: [b.md]", "t/notes.txt": ""])
        #expect(
            problems { _ = try readTemplates("t", named: "t", comparison: nil, files: files) } == [
                "t/a[scope].md: unknown-page-name", "t/index.md: missing-template-file",
                "t/layout.html: missing-template-file", "t/notes.txt: unused-template-file",
                "t/template.yml:1:9: unknown-page",
            ])
    }
}
