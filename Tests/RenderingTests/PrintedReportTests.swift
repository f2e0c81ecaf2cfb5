import Foundation
import Model
import Testing

@testable import Rendering

@Suite struct PrintedReportTests {
    @Test("a report prints as one page: the pages of the navigation in their order, and no link to files beside it")
    func prints() throws {
        var site = SampleSite()
        site.layout = TextFile(
            path: "layout.html",
            text: """
                {{#styles}}<style>{{text}}</style><link href="{{href}}">{{/styles}}{{#pdf}}[{{pdf}}]{{/pdf}}
                {{#navigation}}<a href="{{href}}">{{title}}</a>{{/navigation}}{{content}}
                """)
        site.add(
            "index.md", "# First\n\n[Items](items/index.md#top) [Data](about.md) [Out](https://x.example/)",
            nav: "Overview")
        site.add("items/index.md", "# Second\n\n[Home](../index.md)", nav: "Items")
        site.add("items/[item].md", "# Never\n")
        site.add("about.md", "# Beside\n")
        let page = try printedReport(site.content)
        #expect(page.path == "2026-10/help-engagement-2026-10.pdf")
        let html = String(decoding: page.bytes, as: UTF8.self)
        let first = try #require(html.firstRange(of: "First</h1>"))
        let second = try #require(html.firstRange(of: "Second</h1>"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(!html.contains("Never") && !html.contains("Beside"))
        let links = html.matches(of: /<a[^>]* href="([^"]*)"/).map { String($0.output.1) }
        #expect(links == ["#page_1", "#page_2", "https://x.example/", "#page_1"])
        #expect(html.contains("<a>Data</a>") && html.contains("<style>body{}</style>") && !html.contains("[2026"))
    }

    @Test("pages lead to the printed report where there is one")
    func leads() throws {
        var site = SampleSite()
        site.layout = TextFile(path: "layout.html", text: "{{#pdf}}({{pdf}}){{/pdf}}{{content}}")
        site.add("index.md", "# First\n")
        site.add("items/index.md", "# Second\n")
        var content = site.content
        let written = Written()
        try renderSite(content, workers: 1, write: written.write)
        #expect(written.pages["2026-10/index.html"]?.contains("pdf") == false)
        content.facts.isPrinted = true
        content.facts.title = "統計"
        let printed = Written()
        let rendered = try renderSite(content, workers: 1, write: printed.write)
        #expect(printed.pages["2026-10/index.html"]?.contains("(report-2026-10.pdf)") == true)
        #expect(printed.pages["2026-10/items/index.html"]?.contains("(../report-2026-10.pdf)") == true)
        let root = try renderArchive(periods: [october], content: content, home: rendered.home)
        let home = try #require(root.first { $0.path == "index.html" })
        #expect(String(decoding: home.bytes, as: UTF8.self).contains("(2026-10/report-2026-10.pdf)"))
    }
}
