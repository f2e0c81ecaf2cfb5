import Foundation
import Model
import Protecting
import Testing

@testable import Rendering

@Suite struct SiteTests {
    /// A site with every kind of page, in the shipped layout.
    private func wholeSite() throws -> SampleSite {
        var site = SampleSite()
        site.layout = TextFile(path: "layout.html", text: try shippedLayout())
        let top = topItem(title: "Première étape")
        let table = DataBlock(kind: .table, question: top.question, from: "top", location: SourceLocation(file: "t"))
        let body =
            "# Home\n\n[scopes](scopes/index.md#x) [logo](assets/logo.svg) [about](about/data.html)\n\n"
            + "```\u{E000}1\n```\n"
        site.add(
            "index.md", body, title: "Overview", nav: "Overview", blocks: [question("top", top), (table, .one(top))])
        site.add("scopes/index.md", "# Scopes\n\n[home](../index.md)", nav: "Scopes")
        site.add("scopes/[scope].md", "# {{scope.name}}\n\n[all](index.md) [top](/items/index.md)")
        site.add("items/index.md", "# Items", nav: "Items")
        site.add("items/[item].md", "# {{item.title}}", blocks: [question("own", top)])
        site.add("about/data.md", "# Data", title: "Data & <rows>")
        return site
    }

    private func root(_ site: SampleSite, _ periods: [Period] = [october]) throws -> [String: String] {
        let pages = try site.top(periods)
        return Dictionary(uniqueKeysWithValues: pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("every link of every page leads to a page of the site, the root's copy of the home page included")
    func links() throws {
        let site = try wholeSite()
        let pages = try site.rendered().merging(root(site)) { first, _ in first }
        var seen = 0
        for (path, html) in pages where path.hasSuffix(".html") {
            for match in html.matches(of: /(?:href|src)="([^"#]+)[^"]*"/) {
                seen += 1
                let target = try #require(resolved(String(match.output.1), on: path))
                #expect(pages[target] != nil, "\(path) links to \(target)")
            }
        }
        #expect(seen > 50)
        #expect(pages["index.html"]?.contains("href=\"2026-10/scopes/index.html#x\"") == true)
        #expect(pages["2026-10/index.html"]?.contains("href=\"scopes/index.html#x\"") == true)
        #expect(pages["2026-10/scopes/sales-8de4e0ea.html"]?.contains("href=\"../items/index.html\">top</a>") == true)
    }

    @Test("pages that end in .aspx lead to each other, and hold nothing that a server would run")
    func activeServerPages() throws {
        var site = try wholeSite()
        site.pageExtension = .aspx
        site.items["a"]?.title = "<% Response.Write(1) %>"
        let pages = try site.rendered().merging(root(site)) { first, _ in first }
        #expect(!pages.keys.contains { $0.hasSuffix(".html") })
        var seen = 0
        for (path, html) in pages where path.hasSuffix(".aspx") {
            #expect(!html.contains("<%"))
            for match in html.matches(of: /href="([^"#]+)[^"]*"/) where !match.output.1.hasSuffix("about/data.html") {
                seen += 1
                let target = try #require(resolved(String(match.output.1), on: path))
                #expect(pages[target] != nil, "\(path) links to \(target)")
            }
        }
        #expect(seen > 50)
        #expect(pages["periods.js"]?.contains("2026-10/index.aspx") == true)
    }

    @Test("a page that holds all itself loads nothing, and its policy knows its style and script by their hashes")
    func selfContained() throws {
        var site = try wholeSite()
        site.isSelfContained = true
        site.assets["a.js"] = Array("console.log('</script>')".utf8)
        let pages = try site.rendered()
        #expect(pages.keys.allSatisfy { $0.hasSuffix(".html") || $0 == "2026-10/manifest.json" })
        let html = try #require(pages["2026-10/index.html"])
        #expect(!html.contains("<link") && !html.contains("src=\"") && !html.contains("</script>')"))
        for match in html.matches(of: /<(style|script)>((?s).*?)<\/(style|script)>/) {
            let digits = Array(sha256(Array(match.output.2.utf8)))
            let bytes = stride(from: 0, to: 64, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
            let hash = Data(bytes).base64EncodedString()
            #expect(html.contains("&#39;sha256-\(hash)&#39;") || html.contains("'sha256-\(hash)'"))
        }
        let csv = try #require(html.firstMatch(of: /href="data:text\/csv;base64,([^"]+)"/)).output.1
        let decoded = try #require(Data(base64Encoded: String(csv)))
        #expect(String(decoding: decoded, as: UTF8.self).contains("a,Première étape,1234"))
    }

    @Test("a theme sets accent, fonts and darkness in a sheet of its own, and brings its logo")
    func theme() throws {
        var site = try wholeSite()
        site.theme.fonts = ["Segoe UI", "Frutiger"]
        site.theme.dark = .always
        site.logo = .init(path: "logo.svg", bytes: Array("<svg><g/></svg>".utf8))
        let pages = try site.rendered()
        let sheet = try #require(pages.first { $0.key.hasPrefix("assets/theme-") }).value
        #expect(sheet.contains("--font: \"Segoe UI\", \"Frutiger\", sans-serif; color-scheme: dark;"))
        #expect(sheet.contains("@media print { :root { color-scheme: light; } }"))
        let logo = try #require(pages["2026-10/items/index.html"]?.firstMatch(of: /site-logo" src="..\/..\/([^"]+)"/))
        #expect(pages[String(logo.output.1)] == "<svg><g/></svg>")
    }

    @Test("a site holds its pages, data, assets and manifest under safe names")
    func paths() throws {
        #expect(
            try wholeSite().rendered().keys.sorted() == [
                "2026-10/about/data.html", "2026-10/data/index_top.csv", "2026-10/data/index_top.json",
                "2026-10/data/items_b-3e23e816_own.csv", "2026-10/data/items_b-3e23e816_own.json",
                "2026-10/data/items_con-2e7d2c03_own.csv", "2026-10/data/items_con-2e7d2c03_own.json",
                "2026-10/data/items_premiere-etape-ca978112_own.csv",
                "2026-10/data/items_premiere-etape-ca978112_own.json",
                "2026-10/index.html", "2026-10/items/b-3e23e816.html", "2026-10/items/con-2e7d2c03.html",
                "2026-10/items/index.html", "2026-10/items/premiere-etape-ca978112.html", "2026-10/manifest.json",
                "2026-10/scopes/finance-b696d755.html", "2026-10/scopes/index.html",
                "2026-10/scopes/sales-8de4e0ea.html",
                "assets/logo-d4dc5666.svg", "assets/running-head-5696f5c7.css", "assets/site-7c98040a.css",
                "assets/theme-71d7521d.css",
            ])
    }

    @Test("paper says the report and its period at the top of each sheet, in whatever characters a title holds")
    func runningHead() throws {
        var site = SampleSite()
        site.title = "Hilfe & \"mehr\" </style>\n@import 'x';\\"
        site.layout.text = "{{#styles}}{{href}} {{/styles}}"
        site.add("index.md", "")
        let pages = try site.rendered()
        let sheet = try #require(pages.first { $0.key.hasPrefix("assets/running-head-") })
        #expect(
            sheet.value == """
                @page { @top-left { content: "Contoso \\b7  Hilfe \\26  \\22 mehr\\22  \\3c \\2f style\\3e \\a \\40 import \\27 x\\27 \\3b \\5c "; } \
                @top-right { content: "October 2026"; } }
                @page :first { @top-left { content: none; } @top-right { content: none; } }

                """)
        #expect(try #require(pages["2026-10/index.html"]).contains(sheet.key))
        #expect(try root(site, [october])["archive.html"]?.contains("running-head") == false)
    }

    @Test("one worker and four write the same bytes, twice")
    func sameBytes() throws {
        let site = try wholeSite()
        let first = try site.rendered(workers: 1)
        #expect(try site.rendered(workers: 4) == first)
        #expect(try site.rendered(workers: 4) == first)
    }

    @Test("the frame marks where the reader is and escapes what it prints")
    func frame() throws {
        let pages = try wholeSite().rendered()
        let scope = try #require(pages.first { $0.key.contains("scopes/sales") }?.value)
        #expect(scope.contains("<a href=\"../index.html\">Overview</a></li>"))
        #expect(scope.contains("<a href=\"index.html\" aria-current=\"true\">Scopes</a>"))
        #expect(scope.contains("<span aria-current=\"page\">Sales</span>"))
        let data = try #require(pages["2026-10/about/data.html"])
        #expect(data.contains("<title>Data &amp; &lt;rows&gt; – "))
        #expect(data.contains("Contoso · Europe/Berlin · data through"))
        #expect(data.contains("<td>october.csv</td>"))
        #expect(!data.contains("{{") && !data.contains("\u{E001}"))
    }

    @Test("the archive lists all periods; the root's home is the newest period's alone")
    func archive() throws {
        let site = try wholeSite()
        let september = october.compared(by: .previous)
        let november = Period(.month, holding: october.last.advanced(by: 1))
        let newest = try root(site, [october, september])
        #expect(newest.keys.sorted() == ["archive.html", "index.html", "manifest.json", "periods.js"])
        #expect(newest["archive.html"]?.contains("<a href=\"2026-09/index.html\">") == true)
        #expect(newest["periods.js"]?.hasPrefix("window.helplensPeriods = [{\"folder\":\"2026-10\",") == true)
        #expect(try newest["manifest.json"] == site.rendered()["2026-10/manifest.json"])
        #expect(try root(site, [november, october]).keys.sorted() == ["archive.html", "periods.js"])
    }

    @Test("raw HTML in a template is named by its place")
    func rawHTMLWarning() throws {
        var site = SampleSite()
        site.add("index.md", "{{#report}}\nx\n{{/report}}\n\nfine <b>bold</b>")
        let warnings = try renderSite(site.content, workers: 1) { _ in }.warnings
        #expect(
            warnings.map { "\($0.location?.description ?? "") \($0.id)" } == [
                "t/index.md:5:6 raw-html", "t/index.md:5:13 raw-html",
            ])
    }

    @Test("a broken tag and colliding paths are errors with a place")
    func errors() throws {
        var broken = SampleSite()
        broken.add("index.md", "a\n\nb {{#x}}")
        #expect { try broken.rendered() } throws: { ($0 as? Diagnostics)?.all.first?.id == "template-syntax" }
        var colliding = SampleSite()
        colliding.add("About.md", "a")
        colliding.add("about.md", "a")
        #expect { try colliding.rendered() } throws: { ($0 as? Diagnostics)?.all.first?.id == "page-paths-collide" }
    }
}
