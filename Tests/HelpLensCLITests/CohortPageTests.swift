import Foundation
import Testing
import TestSupport

@testable import HelpLensCLI

@Suite("A page about cohorts")
struct CohortPageTests {
    @Test("of one scope follows the same people by what they did there, and loops over the rows")
    func scopePage() throws {
        var rows = ["time,user,item,kind,scope"]
        for person in 0..<10 {
            rows.append("2026-09-05T10:00:00Z,p\(person),a,loaded,Sales")
            rows.append("2026-10-05T10:00:00Z,p\(person),a,loaded,\(person < 6 ? "Sales" : "Service")")
        }
        rows += ["2026-09-01T10:00:00Z,,a,loaded,Sales", "2026-10-31T10:00:00Z,,a,loaded,Sales"]
        let run = try TestRun(configuration: "", exports: ["a.csv": rows.joined(separator: "\n")])
        let template = run.folder.path + "/own/"
        try FileManager.default.createDirectory(atPath: template + "scopes", withIntermediateDirectories: true)
        _ = try run.folder.write("<html><body>{{content}}</body></html>", to: "own/layout.html")
        _ = try run.folder.write("pages: [index.md, 'scopes/[scope].md']\n", to: "own/template.yml")
        let page = """
            ```question kept
            cohorts: { by: month, count: 2 }
            ```
            {{#kept}}
            - {{cohort}} after {{k}}: {{active_users}} of {{cohort_size}}, {{retention}}, raw {{raw(retention)}}
            {{/kept}}

            """
        _ = try run.folder.write(page, to: "own/index.md")
        _ = try run.folder.write(page, to: "own/scopes/[scope].md")
        _ = try run.folder.write(
            """
            sources: [{ path: a.csv }]
            history_days: 0
            privacy: { minimum_group: 3 }
            audiences: [{ template: \(template) }]
            """, to: "helplens.yml")
        #expect(try run.report(to: run.site) == 0)
        let files = try TestRun.files(below: run.site)
        let html = { (prefix: String) in
            files.first { $0.key.hasPrefix("2026-10/\(prefix)") && $0.key.hasSuffix(".html") }.map {
                String(decoding: $0.value, as: UTF8.self)
            } ?? ""
        }
        #expect(html("index").contains("September 2026 after 1: 10 of 10, 100%, raw 1"))
        #expect(html("scopes/sales").contains("September 2026 after 1: 6 of 10, 60%, raw 0.6"))
        #expect(html("scopes/service").contains("September 2026 after 0: 0 of 10, 0%, raw 0"))
        #expect(html("scopes/service").contains("September 2026 after 1: 4 of 10, 40%, raw 0.4"))
        #expect(html("scopes/sales").contains("October 2026 after 1: –"))
        #expect(files.keys.contains { $0.hasPrefix("2026-10/data/scopes_sales") && $0.hasSuffix("_kept.csv") })
    }
}
