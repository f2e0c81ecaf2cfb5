@testable import Asking
import Model
import Testing

@Suite struct TrendQuestionTests {
    private func blocks(_ page: String, path: String = "index.md") -> (blocks: [DataBlock], problems: [String]) {
        let problems = Problems()
        let words = TemplateWords([:], locale: "en-GB", folder: "t", problems)
        let reader = PageReader(comparison: .previous, words: words, problems: problems)
        let read = reader.read(page, path: path, file: path)
        return (read.source.blocks, problems.sorted.map { "\($0.location?.line ?? 0): \($0.id)" })
    }

    @Test("a spark asks for the same rows month by month, after the page's own blocks, and equal ones once")
    func trends() throws {
        let read = blocks(
            """
            ```question top
            measures: [viewers, view_rate]
            by: [item]
            where: { item_type: video }
            order: -viewers
            limit: 5
            ```
            ```table
            from: top
            spark: [viewers]
            ```
            ```table
            from: top
            spark: [viewers]
            ```
            ```stat
            measures: [reach]
            spark: [reach]
            ```
            """, path: "scopes/[scope].md")
        #expect(read.problems.isEmpty && read.blocks.map(\.trend) == [nil, 4, 4, 5, nil, nil])
        let trend = read.blocks[4].question
        #expect(read.blocks[4].kind == .question && read.blocks[4].name == nil && read.blocks[4].from == nil)
        #expect(trend.measures == [.viewers] && trend.by == [.item, .month] && trend.lift == .scope)
        #expect(trend.filters == read.blocks[0].question.filters && trend.limit == nil && trend.order == nil)
        #expect(trend.period == PeriodRequest("13-months") && trend.comparison == .none)
        #expect(read.blocks[5].question.by == [.month])
    }

    @Test(
        "a spark that cannot be is said at its place",
        arguments: [
            ("measures: [reach]\nspark: [viewers]", "3: unknown-measure"),
            ("measures: [reach]\nby: [day]\nspark: [reach]", "4: unfit-question"),
            ("measures: [reach]\nby: [scope, item, item_type]\nspark: [reach]", "4: unfit-question"),
            ("measures: [share_of_views]\nby: [item]\nspark: [share_of_views]", "4: unfit-question"),
            ("cohorts: { by: month, count: 3 }\nspark: [reach]", "3: unknown-measure"),
        ])
    func wrong(block: String, problem: String) {
        #expect(blocks("```table\n\(block)\n```").problems == [problem])
    }
}
