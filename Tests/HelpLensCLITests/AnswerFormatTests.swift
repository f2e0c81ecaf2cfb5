import Foundation
import Model
import TestSupport
import Testing

@testable import HelpLensCLI

/// Answers in every format, kept in `Tests/Fixtures/answers`.
@Suite("An answer")
struct AnswerFormatTests {
    /// Two months with an item of three people, titles that formats have to write with care, and an unused item.
    private func run(locale: String = "en-GB") throws -> TestRun {
        let titles = [
            "plan": "Plan a visit, and log everything that came of it afterwards", "quote": "=say(\"yes\") | *now*",
            "日本": "日本語のヘルプ", "few": "Three people's own",
        ]
        var rows = ["time,user,item,item title,item type,kind,scope"]
        for (month, people) in [("09", 24), ("10", 40)] {
            for (item, title) in titles.sorted(by: { $0.key < $1.key }) {
                for person in 0..<(item == "few" ? 3 : people) {
                    for (index, kind) in ["loaded", "viewed", "clicked"].enumerated()
                    where (person + item.utf8.count) % 3 >= index {
                        let day = person == 0 ? "01" : "\(10 + person % 15)"
                        let title = title.replacing("\"", with: "\"\"")
                        rows.append(
                            "2026-\(month)-\(day)T09:30:0\(index)Z,p\(person),\(item),\"\(title)\",video,\(kind),Sales")
                    }
                }
            }
        }
        return try TestRun(
            configuration: "sources: [{ path: a.csv, until: 2026-10-31 }]\nlocale: \(locale)\ncatalogue: items.csv\n",
            exports: [
                "a.csv": rows.joined(separator: "\n"),
                "items.csv": "item,title,type,published\nunused,Nobody's,video,2026-09-01\nquote,,video,2026-09-01\n",
            ])
    }

    private let question = [
        "loads", "viewers", "view_rate", "--by", "item", "--period", "2026-10", "--total",
    ]

    @Test("is written the same in every format", arguments: ["table", "csv", "json", "ndjson", "markdown"])
    func formats(format: String) throws {
        try expectGolden(
            try run().text(question + ["--format", format]), "answers/items.\(format == "table" ? "txt" : format)")
    }

    @Test("is folded to the terminal's width", arguments: [80, 120])
    func folded(width: Int) throws {
        try expectGolden(
            try run().text(question, on: Terminal(width: width, isColoured: false)), "answers/items-\(width).txt")
    }

    @Test("has the signs of the configured locale")
    func locale() throws {
        try expectGolden(
            try run(locale: "en-DE").text(question + ["--compare", "none"]), "answers/items-en-DE.txt")
    }

    @Test("is told beforehand by --explain, in words and in JSON")
    func explained() throws {
        let words =
            question + [
                "--explain", "--where", "scope=Sal*", "--where", "scope!=Sales Test", "--where", "item_type!=document",
            ]
        let run = try run()
        let said = try [words, words + ["--format", "json"]].map { words in
            String(decoding: try run.text(words), as: UTF8.self).replacing(run.folder.path + "/", with: "")
        }
        try expectGolden(Array(said[0].utf8), "answers/explained.txt")
        try expectGolden(Array(said[1].utf8), "answers/explained.json")
    }

    @Test("has columns of kinds that the schema knows")
    func schema() throws {
        let file = try Data(contentsOf: repository.appendingPathComponent("Schemas/query.json"))
        let schema = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: Any])
        let column = try #require(definitions["column"] as? [String: Any])
        let kind = try #require((column["properties"] as? [String: Any])?["kind"] as? [String: Any])
        let known = Set(try #require(kind["enum"] as? [String]))
        let question = Question(measures: Measure.allCases, by: Dimension.allCases)
        let kinds = Set(question.columns(reportComparison: .previous).map(\.kind))
        #expect(kinds.subtracting(known) == [])
        #expect(kinds.count > 10)
    }
}
