import Asking
import Model
import Testing

@Suite struct ReadQuestionTests {
    @Test("the words of the command line make a question")
    func question() throws {
        let question = try readQuestion(
            CommandLineQuestion(
                measures: ["reach", "view_rate"], by: ["scope", "item"],
                filters: ["item_type=walkthrough", "scope=Dynamics*", "scope!=Dynamics Test"], period: "13-months",
                compare: "year-ago", order: "-view_rate_change", only: ["view_rate < 0.5", "reach_previous>0"],
                limit: 10, total: true))
        let filter = Filter([
            FilterTerm(key: .itemType, pattern: Glob("walkthrough"), excludes: false),
            FilterTerm(key: .scope, pattern: Glob("Dynamics*"), excludes: false),
            FilterTerm(key: .scope, pattern: Glob("Dynamics Test"), excludes: true),
        ])
        #expect(
            question
                == Question(
                    measures: [.reach, .viewRate], by: [.scope, .item], filters: [filter],
                    period: .trailing(13, .month), comparison: .with(.yearAgo),
                    order: SortOrder(column: "view_rate_change", descending: true),
                    only: [
                        RowCondition(column: "view_rate", relation: .less, number: 0.5),
                        RowCondition(column: "reach_previous", relation: .more, number: 0),
                    ], limit: 10, total: true))
    }

    @Test("a unit and a number ask for retention, which is compared with nothing")
    func cohorts() throws {
        let question = try readQuestion(
            CommandLineQuestion(measures: [], cohorts: "week:13", filters: ["scope=a"], order: "-retention", limit: 5))
        #expect(
            question
                == Question(
                    cohorts: CohortRequest(by: .week, count: 13),
                    filters: [Filter([FilterTerm(key: .scope, pattern: Glob("a"), excludes: false)])],
                    order: SortOrder("-retention"), limit: 5))
        #expect(question.comparison == .none && question.measures.isEmpty)
    }

    @Test(
        "a wrong word is said, without a place",
        arguments: [
            (CommandLineQuestion(measures: []), ["missing-measures"]),
            (
                CommandLineQuestion(measures: ["viewrs", "reach"], by: ["scop"]),
                ["unknown-measure", "unknown-dimension"]
            ),
            (CommandLineQuestion(measures: ["sessions"], by: ["user"]), ["people-not-shown"]),
            (CommandLineQuestion(measures: ["reach", "reach"]), ["duplicate-measure"]),
            (CommandLineQuestion(measures: ["reach"], by: ["day", "item", "scope", "kind"]), ["too-many-dimensions"]),
            (CommandLineQuestion(measures: ["reach", "view_rate"], by: ["kind"]), ["measure-with-kind"]),
            (CommandLineQuestion(measures: ["viewers"], filters: ["kind=viewed"]), ["measure-with-kind"]),
            (
                CommandLineQuestion(measures: ["reach"], filters: ["scope", "=x"]),
                ["malformed-filter", "malformed-filter"]
            ),
            (CommandLineQuestion(measures: ["reach"], filters: ["user=x"]), ["people-not-shown"]),
            (CommandLineQuestion(measures: ["reach"], filters: ["scope!="]), ["empty-filter-value"]),
            (CommandLineQuestion(measures: ["reach"], period: "october"), ["unknown-period"]),
            (CommandLineQuestion(measures: ["reach"], compare: "before"), ["unknown-comparison"]),
            (CommandLineQuestion(measures: ["reach"], order: "-viewers"), ["unknown-order-column"]),
            (CommandLineQuestion(measures: ["reach"], only: ["viewers = 0"]), ["unknown-condition-column"]),
            (CommandLineQuestion(measures: ["reach"], only: ["reach"]), ["malformed-condition"]),
            (CommandLineQuestion(measures: ["reach"], limit: 0), ["bad-number"]),
            (CommandLineQuestion(measures: [], cohorts: "month"), ["malformed-cohorts"]),
            (CommandLineQuestion(measures: [], cohorts: "month:6:7"), ["malformed-cohorts"]),
            (CommandLineQuestion(measures: [], cohorts: "day:0"), ["unknown-cohort-unit", "bad-number"]),
            (CommandLineQuestion(measures: [], cohorts: "month:121"), ["bad-number"]),
            (CommandLineQuestion(measures: [], cohorts: "month:99999999999999999999"), ["bad-number"]),
            (
                CommandLineQuestion(
                    measures: ["reach"], by: ["day"], cohorts: "month:6", compare: "none", only: ["reach = 0"],
                    total: true),
                ["beside-cohorts", "beside-cohorts", "beside-cohorts", "beside-cohorts", "beside-cohorts"]
            ),
            (CommandLineQuestion(measures: [], cohorts: "month:6", filters: ["kind=viewed"]), ["cohorts-with-kind"]),
            (
                CommandLineQuestion(measures: [], cohorts: "month:6", order: "includes_earlier_users"),
                ["unknown-order-column"]
            ),
        ])
    func wrong(words: CommandLineQuestion, expected: [String]) {
        #expect(problems { _ = try readQuestion(words) } == expected)
    }

    @Test("the period of a report is no trailing one")
    func period() throws {
        #expect(try readPeriod("2026-W41") == PeriodRequest("2026-W41"))
        #expect(problems { _ = try readPeriod("13-months") } == ["trailing-period"])
        #expect(problems { _ = try readPeriod("2026-W54") } == ["unknown-period"])
    }
}
