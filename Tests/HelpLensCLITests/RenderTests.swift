import ArgumentParser
import Foundation
import Model
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("A page that stands alone")
struct RenderTests {
    private static let page = """
        ---
        title: Who views what
        ---
        # Who views what

        ```question scopes
        measures: [views, viewers]
        by: [scope]
        ```
        {{#scopes}}
        - {{scope}} has {{viewers}}
        {{/scopes}}

        ```table
        from: scopes
        ```
        """

    private func world(people: Int = 3, page: String = RenderTests.page) throws -> TestRun {
        var exports = WithheldWorld.exports(people: people)
        exports["analysis.md"] = page
        return try TestRun(configuration: WithheldWorld.configuration, exports: exports)
    }

    /// - Returns: The problems, one `place: id` a line; nothing of a page that was written.
    private func render(_ run: TestRun, _ options: [String] = [], log: HeldLog = HeldLog()) throws -> [String] {
        let words = [run.folder.path + "/analysis.md", "--config", run.configuration, "--quiet", "--no-cache"]
        do {
            try RenderCommand.parse(words + options).render(log)
            return []
        } catch let problems as Diagnostics {
            return problems.all.map { problem in
                let place = problem.location.map { "\($0): ".replacing(run.folder.path + "/", with: "") } ?? ""
                return place + problem.id
            }
        }
    }

    private func text(_ run: TestRun, _ name: String = "analysis.html") throws -> String {
        try String(contentsOfFile: run.folder.path + "/" + name, encoding: .utf8)
    }

    /// A page with the data that it holds as addresses written out.
    private func opened(_ html: String) -> String {
        html.replacing(#/data:[a-z\/]+;base64,([A-Za-z0-9+\/=]*)/#) { match in
            String(decoding: Data(base64Encoded: String(match.1)) ?? Data(), as: UTF8.self)
        }
    }

    @Test("holds all that it needs and leads nowhere, and no number that is withheld, not even in its data")
    func whole() throws {
        let run = try world()
        #expect(try render(run) == [])
        let html = try text(run)
        let addresses = html.matches(of: #/(?:href|src)="([^"]*)"/#).map { String($0.1) }
        #expect(addresses.count > 2 && addresses.allSatisfy { $0.hasPrefix("data:") || $0.hasPrefix("#") })
        #expect(html.contains("<style>") && html.contains("<script>") && html.contains("<h1 id=\"who-views-what\">"))
        #expect(html.contains("Legal has protected"))
        let shown = opened(html)
        #expect(shown.contains("Legal,,") && shown.contains(",true\r\n"))
        for count in WithheldWorld.primes { #expect(!shown.contains("\(count)")) }
        // The search does find counts where there are enough people.
        let open = try world(people: 6)
        #expect(try render(open) == [])
        #expect(opened(try text(open)).contains("10009"))
        #expect(try render(run, ["-o", run.folder.path + "/again.html", "--threads", "4"]) == [])
        #expect(try text(run, "again.html") == html)
    }

    @Test(
        "with a mistake is not written, and the mistake is told by its place",
        arguments: [
            ("# A\n{{wrong}}", "analysis.md:2:1: unknown-name"),
            ("# A\n\n```stat\nmeasures: [wiewers]\n```", "analysis.md:4:12: unknown-measure"),
            ("# A\n\n```table\nfrom: nothing\n```", "analysis.md:4:7: unknown-question"),
        ])
    func mistakes(page: String, expected: String) throws {
        let run = try world(page: page)
        #expect(try render(run) == [expected])
        #expect(!FileManager.default.fileExists(atPath: run.folder.path + "/analysis.html"))
    }

    @Test(
        "takes the place of nothing that it is made of", arguments: ["analysis.md", "interactions.csv", "helplens.yml"])
    func inputs(name: String) throws {
        let run = try world()
        let before = try TestRun.files(below: run.folder.path)
        #expect(try render(run, ["-o", run.folder.path + "/" + name]) == ["\(name): unwritable-file"])
        #expect(try TestRun.files(below: run.folder.path) == before)
    }

    @Test("is made anew of what was read before, until an export changes")
    func held() throws {
        let run = try world()
        let log = HeldLog()
        #expect(try render(run, log: log) == [])
        _ = try run.folder.write(RenderTests.page + "\n\nMore of it", to: "analysis.md")
        #expect(try render(run, log: log) == [])
        #expect(log.readings == 1)
        #expect(try text(run).contains("More of it"))
        _ = try run.folder.write("time,user,item,kind,scope\n2026-10-05T10:00:00Z,u,a,loaded,Sales\n", to: "more.csv")
        #expect(try render(run, log: log) == [])
        #expect(log.readings == 2)
    }

    @Test("says which of its friction stays empty, and why")
    func friction() throws {
        let run = try world(page: "# A\n\n```friction\nshow: signs\n```\n")
        let setup = try RunSetup(SharedOptions.parse(["--config", run.configuration]), inputs: [])
        let page = try readLonePage(run.folder.path + "/analysis.md", setup)
        let warnings = setup.unshownFriction(on: page.templates.pages)
        #expect(warnings.map(\.id) == ["clarity-not-enabled"])
        #expect(warnings.first?.location?.line == 3)
    }

    @Test("is written beside its source, under its name")
    func goal() {
        #expect(RenderCommand.goal(of: "a.b/analysis.md") == "a.b/analysis.html")
        #expect(RenderCommand.goal(of: "a.b/analysis") == "a.b/analysis.html")
        #expect(RenderCommand.goal(of: "page.html") == "page.page.html")
    }

    @Test("may be the analysis that ships, whose numbers are those of a site made of it")
    func shipped() throws {
        let folder = try TemporaryFolder()
        let samples = repository.appendingPathComponent("Samples/helplens.yml").path
        let page = repository.appendingPathComponent("Templates/analysis/index.md").path
        let output = folder.path + "/analysis.html"
        let shared = ["--config", samples, "--quiet", "--no-cache"]
        try RenderCommand.parse([page, "-o", output] + shared).render(HeldLog())
        let html = try String(contentsOfFile: output, encoding: .utf8)
        #expect(html.contains("In October 2026 help was offered to <strong>883 people</strong>"))
        #expect(html.contains("<strong>Dynamics Sales</strong>: offered to 209 people, view rate 77%"))
        #expect(html.contains("<strong>Legal Archive</strong>: offered to protected people"))
    }
}
