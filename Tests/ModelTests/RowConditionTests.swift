import Model
import Testing

@Suite struct RowConditionTests {
    @Test(
        "a condition is a column, a relation and a number",
        arguments: [
            ("viewers = 0", "viewers = 0"), ("view_rate<0.25", "view_rate < 0.25"), (" reach >=  5 ", "reach >= 5"),
            ("viewers_change <= -3", "viewers_change <= -3"), ("reach != 2.0", "reach != 2"),
            ("days_since_view = empty", "days_since_view = empty"), ("a!=empty", "a != empty"),
        ])
    func reading(written: String, text: String) throws {
        #expect(try #require(RowCondition(written)).text == text)
    }

    @Test(
        "what is no condition is none",
        arguments: [
            "", "viewers", "= 3", "viewers 3", "viewers =", "viewers = x", "viewers = nan", "viewers = 0x10",
            "viewers = 1e3", "viewers = inf", "viewers == 3", "viewers < empty", "viewers = 3 or 4", "a = 1.2.3",
        ])
    func refusing(written: String) {
        #expect(RowCondition(written) == nil)
    }

    @Test("an empty value is like no number, and only empty is empty")
    func empty() throws {
        let zero = try #require(RowCondition("a = 0"))
        #expect(zero.holds(for: .integer(0)) && zero.holds(for: .number(0)) && !zero.holds(for: .empty))
        let never = try #require(RowCondition("a = empty"))
        #expect(never.holds(for: .empty) && !never.holds(for: .integer(0)))
        let ever = try #require(RowCondition("a != empty"))
        #expect(!ever.holds(for: .empty) && ever.holds(for: .integer(0)))
        #expect(try #require(RowCondition("a <= 0.5")).holds(for: .number(0.5)))
        #expect(try !#require(RowCondition("a < 0.5")).holds(for: .number(0.5)))
        #expect(try !#require(RowCondition("a > 0.5")).holds(for: .text("9")))
    }
}
