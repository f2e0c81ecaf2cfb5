import Asking
import Explaining
import Foundation
import Model
import Testing

@testable import Protecting
@testable import Rendering

@Suite("Findings on a page")
struct FindingsTests {
    /// A month in which help reached fewer people, and one item lost its viewers.
    private static func evidence(title: String, isOfNobody: Bool = false) -> [FindingEvidence: ReleasedAnswer] {
        let rate = Example.rate(0.5)
        let whole = Example(measures: FindingEvidence.whole.measures)
        let people = isOfNobody ? Example.count(0, 500) : Example.count(300, 500)
        let items = Example(measures: FindingEvidence.items.measures, by: [.item])
        let line = { (id: String, title: String?, viewers: [String: Value]) in
            Example.Line(key: [.text(id)], title: title, cells: [Example.count(90, 90), viewers, rate])
        }
        return [
            .whole: whole.answer([.init(key: [], cells: [people, Example.count(200, 200), rate])]),
            .items: items.answer([
                line("a", title, Example.count(40, 400)), line("b", nil, Example.count(50, 50)),
                .init(key: [.text("c")], title: "Withheld", cells: [nil, nil, nil], isWithheld: true),
            ]),
        ]
    }

    private static func site(title: String, locale: String = "en-GB", isOfNobody: Bool = false) -> SampleSite {
        var site = SampleSite()
        site.locale = locale
        let evidence = evidence(title: title, isOfNobody: isOfNobody)
        let place = SourceLocation(file: "t")
        let question = { (evidence: FindingEvidence) in Question(measures: evidence.measures, by: evidence.by) }
        var block = DataBlock(kind: .findings, question: question(.whole), location: place)
        block.findings = FindingsRequest(evidence: [.whole: 0, .items: 2])
        let table = Question(measures: [.viewers], by: [.scope])
        site.add(
            "index.md", "```\u{E000}0\n```\n\n```\u{E000}1\n```\n", title: "Home",
            blocks: [
                (block, .one(evidence[.whole]!)),
                (DataBlock(kind: .table, question: table, location: place), .one(released(table, rows: []))),
                (DataBlock(kind: .findings, question: question(.items), location: place), .one(evidence[.items]!)),
            ])
        site.add("items/[item].md", "# {{item.title}}\n")
        return site
    }

    @Test(
        "are a list of facts with their meaning, a step, and the way to their numbers; nothing withheld is among them")
    func list() throws {
        let page = try #require(try Self.site(title: "<b>First</b> {steps}").rendered()["2026-10/index.html"])
        let facts = page.matches(of: #/<p class="finding-fact">(.+?)<\/p>/#).map { String($0.1) }
        #expect(
            facts == [
                "“&lt;b&gt;First&lt;/b&gt; {steps}” had 40 viewers, after 400 in September.",
                "Help reached 300 people, after 500 in September.",
            ])
        let links = page.matches(of: #/<a href="([^"]+)">([^<]+)<\/a><\/p><\/div><\/li>/#).map { "\($0.1) \($0.2)" }
        #expect(
            links == [
                "items/premiere-etape-ca978112.html More about this item",
                "#block_2_title The rows behind it",
            ])
        #expect(page.contains("id=\"block_2_title\"") && !page.contains("Withheld"))
        #expect(page.contains("It lost at least half of them") && page.contains("See whether its page or its place"))
    }

    @Test("lead to a page whose table has all the rows, where their own page has but some")
    func rows() throws {
        var site = Self.site(title: "First")
        site.pages[0].blocks[1].question.limit = 10
        let table = Question(measures: [.reach], by: [.scope])
        let block = { (question: Question) in
            DataBlock(kind: .table, question: question, location: SourceLocation(file: "t"))
        }
        var other = table
        other.filters = [Filter([FilterTerm(key: .scope, pattern: Glob("a"), excludes: false)])]
        site.add("part.md", "a", blocks: [(block(other), .one(released(other, rows: [])))])
        site.add("scopes/index.md", "a", blocks: [(block(table), .one(released(table, rows: [])))])
        let page = try #require(try site.rendered()["2026-10/index.html"])
        #expect(page.contains("<a href=\"scopes/index.html\">The rows behind it</a>"))
    }

    @Test("have no files of their own, nor have the questions that only they ask")
    func files() throws {
        let site = Self.site(title: "First")
        let data = try site.rendered().keys.filter { $0.contains("/data/") }.sorted()
        #expect(data == ["2026-10/data/index_2.csv", "2026-10/data/index_2.json"])
        #expect(try renderDatabase(site.content).tables == ["index_2"])
    }

    @Test("of nobody say that nothing was recorded; where nothing stands out, that is said")
    func none() throws {
        let nobody = try #require(
            try Self.site(title: "First", isOfNobody: true).rendered()["2026-10/index.html"])
        #expect(nobody.contains("Help reached 0 people, after 500 in September."))
        let style = ReportStyle(locale: "en-GB")
        let whole = Example(measures: [.reach], comparison: nil)
        let said = { (reach: Int?) in
            let cells = [reach.map { Example.count($0) }]
            return SpokenFindings([.whole: whole.answer([.init(key: [], cells: cells)])], limit: 3, style: style)
                .nothing
        }
        #expect(said(0) == "Nothing was recorded here in October 2026.")
        #expect(said(90) == "Nothing stands out in the numbers shown for October 2026.")
        #expect(said(nil) == said(90), "what is withheld is not told by absence")
    }

    @Test("of every rule are said in every language, with all their figures", arguments: ["en", "de", "fr", "es"])
    func words(language: String) {
        let words = Words.of(language)
        for rule in Finding.Rule.allCases {
            for part in ["fact", "meaning", "suggestion"] {
                let key = "findings.\(rule.rawValue).\(part)"
                let known: Set = [
                    "subject", "during", "reach", "rate", "previous", "typical", "viewers", "unused", "listed",
                ]
                #expect(words.parameters[key]?.isSubset(of: part == "suggestion" ? [] : known) == true, "\(key)")
            }
        }
    }

    @Test(
        "speak the report's language, and say its comparison as when it was",
        arguments: [
            ("de-DE", "„Erste“ hatte 40 Lesende; im September waren es 400."),
            ("fr-FR", "«\u{A0}Erste\u{A0}» a eu 40 lecteurs, contre 400 en septembre."),
            ("es-ES", "«Erste» tuvo 40 lectores, frente a 400 en septiembre."),
        ])
    func languages(locale: String, fact: String) throws {
        let page = try #require(try Self.site(title: "Erste", locale: locale).rendered()["2026-10/index.html"])
        #expect(page.contains("<p class=\"finding-fact\">\(fact)</p>"))
    }

    @Test("as text fold to a width; as Markdown no title is markup and none breaks the list")
    func report() throws {
        let title = "First\n2. *x*"
        let evidence = Self.evidence(title: title)
        let report = FindingsReport(
            evidence, whole: try #require(evidence[.whole]), limit: 1, facts: Self.site(title: title).facts)
        #expect(
            report.words(width: 44) == """
                1. “First�2. *x*” had 40 viewers, after 400
                   in September.
                   It lost at least half of them, and more
                   than help as a whole did.
                   See whether its page or its place
                   changed, or whether it has done its work.

                October 2026, compared with September.

                """)
        #expect(report.markdown.hasPrefix("1. **“First�2. \\*x\\*” had 40 viewers, after 400 in September.** It lost"))
        #expect(report.markdown.hasSuffix("its work.\n\nOctober 2026, compared with September.\n"))
    }
}
