@testable import Asking
import Model
import Testing

@Suite("A findings block")
struct FindingsBlockTests {
    private func blocks(_ page: String, path: String = "index.md") -> [DataBlock] {
        let problems = Problems()
        let words = TemplateWords([:], locale: "en-GB", folder: "t", problems)
        let reader = PageReader(comparison: .previous, people: .none, words: words, problems: problems)
        let read = reader.read(page, path: path, file: path)
        #expect(problems.sorted == [])
        return read.source.blocks
    }

    @Test("asks for the whole itself, and for scopes and items after the page's own blocks")
    func questions() throws {
        let read = blocks(
            """
            ---
            where: { scope: Dynamics* }
            compare: year-ago
            ---
            ```findings
            limit: 5
            ```
            ```stat
            measures: [reach]
            ```
            """)
        #expect(read.map(\.kind) == [.findings, .stat, .findings, .findings])
        #expect(read[0].findings == FindingsRequest(limit: 5, evidence: [.whole: 0, .scopes: 2, .items: 3]))
        #expect(read.map(\.question.by) == [[], [], [.scope], [.item]])
        for index in [0, 2, 3] {
            #expect(read[index].question.filters == read[1].question.filters)
            #expect(read[index].question.comparison == .with(.yearAgo))
        }
        #expect(read[2].findings == nil && read[3].findings == nil)
    }

    @Test(
        "asks only what its page leaves open, and nothing that the page asks anyway",
        arguments: [Dimension.scope, .item])
    func pages(lift: Dimension) {
        let read = blocks(
            """
            ```findings
            ```
            ```question items
            measures: [reach, viewers, view_rate]
            by: [\(lift == .scope ? "item" : "scope")]
            ```
            """, path: "pages/[\(lift.rawValue)].md")
        #expect(read.count == 2 && read.map(\.question.lift) == [lift, lift])
        let beside: [FindingEvidence: Int] = lift == .scope ? [.items: 1] : [:]
        #expect(read[0].findings?.evidence == beside.merging([.whole: 0]) { own, _ in own })
        #expect(read[0].findings?.limit == 3)
    }
}
