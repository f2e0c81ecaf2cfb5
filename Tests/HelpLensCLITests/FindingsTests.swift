import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import HelpLensCLI

/// What stands out in two months of three scopes, kept in `Tests/Fixtures/findings`.
@Suite("What stands out")
struct FindingsTests {
    /// A walkthrough that loses its viewers, a document that hardly anybody opens, items that nobody uses, and a scope of
    /// three people whose item lost all of its many views.
    private static func run(_ configuration: String = "") throws -> TestRun {
        var rows = ["time,user,item,item title,kind,scope"]
        for (month, isNow) in [("09", false), ("10", true)] {
            let add = { (person: Int, item: String, title: String, scope: String, isViewed: Bool) in
                let day = person == 0 ? "01" : "\(10 + person % 15)"
                for kind in isViewed ? ["loaded", "viewed"] : ["loaded"] {
                    rows.append("2026-\(month)-\(day)T09:30:00Z,p\(person),\(item),\(title),\(kind),\(scope)")
                }
            }
            for person in 0..<120 {
                add(person, "plan", "Plan a visit", "Sales", person % 2 == 0)
                add(person, "start", "First steps", "Service", person % 4 > 0)
                add(person, "quote", "Write a *quote*", "Sales", person % (isNow ? 10 : 2) == 0)
                add(person, "order", "Take an order", "Service", person % 3 > 0)
                add(person, "terms", "Terms and conditions", "Service", person % 20 == 0)
            }
            for person in 200..<203 where !isNow { add(person, "secret", "Secret", "Legal", true) }
        }
        let catalogue = ["plan", "start", "quote", "order", "terms", "old", "older"].map { "\($0),,2026-01-01" }
        return try TestRun(
            configuration: "sources: [{ path: a.csv, until: 2026-10-31 }]\ncatalogue: items.csv\n" + configuration,
            exports: [
                "a.csv": rows.joined(separator: "\n"),
                "items.csv": (["item,title,published"] + catalogue).joined(separator: "\n"),
            ])
    }

    @Test("is written the same in every format", arguments: ["words", "json", "markdown"])
    func formats(format: String) throws {
        try expectGolden(
            try Self.run().findings(["--limit", "10", "--format", format]),
            "findings/\(format == "words" ? "months.txt" : "months.\(format)")")
    }

    @Test("is what the report's first page says, in its audience's language and of its part")
    func sameAsSite() throws {
        let run = try Self.run(
            """
            audiences:
              - { name: all, template: monthly, output: all }
              - { name: sales, template: monthly, output: sales, locale: de-DE, where: { scope: Sales } }
            """)
        #expect(try run.reportAll() == 0)
        for (audience, count) in [("all", 3), ("sales", 2)] {
            let page = try String(contentsOfFile: "\(run.folder.path)/\(audience)/2026-10/index.html", encoding: .utf8)
            let shown = page.matches(of: #/<p class="finding-fact">(.+?)<\/p>/#).map { String($0.1) }
            let said = String(decoding: try run.findings(["--audience", audience]), as: UTF8.self)
            let facts = said.split(separator: "\n").filter { $0.contains(#/^\d\. /#) }.map { String($0.dropFirst(3)) }
            #expect(shown == facts && facts.count == count, "\(audience)")
        }
    }

    @Test("takes a limit that a reader can bear, and an audience that there is")
    func mistakes() throws {
        #expect(throws: (any Error).self) { try FindingsCommand.parse(["--limit", "0"]) }
        #expect(throws: (any Error).self) { try FindingsCommand.parse(["--limit", "101"]) }
        #expect(throws: CommandLineProblem.self) { _ = try Self.run().findings(["--audience", "board"]) }
    }
}
