import Explaining
import Model
import Testing

/// Each rule just above its line and just below it.
@Suite("A finding")
struct RuleTests {
    private typealias Row = Evidence.Row

    @Test("is made where help reached a quarter more or fewer people, beyond chance")
    func reach() {
        let said = { (now: Int, before: Int) in
            Evidence(whole: Row(reach: (now, before), viewers: (nil, nil), rate: (nil, nil))).said
        }
        #expect(said(750, 1000) == ["reach_fell"] && said(751, 1000) == [])
        #expect(said(1250, 1000) == ["reach_rose"] && said(1249, 1000) == [])
        // Half as many of 20 are few enough to be chance, and too few to speak of.
        #expect(said(14, 29) == [] && said(25, 40) == [] && said(15, 40) == ["reach_fell"])
        #expect(said(30, 0) == ["reach_rose"] && said(29, 0) == [])
    }

    @Test("is made where the view rate changed by more than chance, of the whole and of a scope")
    func rates() {
        let row = { (now: Double, before: Double, isSure: Bool, reach: Int) in
            Row(name: "Sales", reach: (reach, reach), rate: (now, before), isSure: isSure)
        }
        let other = Row(name: "Service")
        #expect(Evidence(whole: row(0.4, 0.5, true, 30)).said == ["rate_fell"])
        #expect(Evidence(whole: row(0.5, 0.4, true, 30)).said == ["rate_rose"])
        #expect(Evidence(whole: row(0.4, 0.5, false, 30)).said == [])
        #expect(Evidence(whole: row(0.4, 0.5, true, 29)).said == [])
        #expect(Evidence(scopes: [row(0.4, 0.5, true, 30), other]).said == ["scope_fell Sales"])
        #expect(Evidence(scopes: [row(0.5, 0.4, true, 30), other]).said == ["scope_rose Sales"])
        #expect(Evidence(scopes: [row(0.5, 0.4, true, 29), other]).said == [])
        // One scope is the whole; interactions without one are nobody's.
        #expect(Evidence(scopes: [row(0.4, 0.5, true, 30)]).said == [])
        let nowhere = Row(name: "(no scope)", rate: (0.1, 0.5), isSure: true)
        #expect(Evidence(scopes: [nowhere, other, other, other]).said == [])
    }

    @Test("is made of a scope whose interval ends below four fifths of where a typical scope's begins")
    func scopeBehind() {
        let said = { (rate: Double, others: Int, reach: Int) in
            let others = (0..<others).map { Row(name: "Scope \($0)", rate: (0.5, nil)) }
            return Evidence(scopes: [Row(name: "Sales", reach: (reach, nil), rate: (rate, nil))] + others).said
        }
        // 0.48 × 0.8 = 0.384
        #expect(said(0.363, 2, 1000) == ["scope_behind Sales"] && said(0.365, 2, 1000) == [])
        #expect(said(0.363, 1, 1000) == [], "of two scopes none is typical")
        #expect(said(0.363, 3, 29) == [])
        #expect(said(0.363, 3, 30) == ["scope_behind Sales"])
    }

    @Test("is made of an item that is viewed less than half as often as a typical one")
    func ignored() throws {
        let evidence = { (rate: Double) in
            let others = (0..<3).map { Row(name: "\($0)", viewers: (nil, nil), rate: (0.3 + Double($0) / 10, nil)) }
            return Evidence(items: [Row(name: "a", reach: (200, nil), viewers: (nil, nil), rate: (rate, nil))] + others)
        }
        // The lower one of those in the middle is 0.3, whose interval begins at 0.28.
        #expect(evidence(0.119).said == ["item_ignored a"] && evidence(0.121).said == [])
        let finding = try #require(evidence(0.1).findings().first)
        #expect(finding.figures.map(\.name) == ["reach", "rate", "typical"])
        #expect(finding.figures.map(\.value) == [.integer(200), .number(0.1), .number(0.3)])
        #expect(finding.subject?.title == "Title of a")
    }

    @Test("is made of an item that lost or gained half of its viewers, beyond chance and beyond the whole")
    func viewers() {
        let said = { (now: Int?, before: Int?, all: Int?) in
            Evidence(
                whole: Row(viewers: (all, 1000), rate: (nil, nil)),
                items: [Row(name: "a", viewers: (now, before), rate: (nil, nil))]
            ).said
        }
        #expect(said(50, 100, 1000) == ["item_fading a"] && said(51, 100, 1000) == [])
        #expect(said(150, 100, 1000) == ["item_rising a"] && said(149, 100, 1000) == [])
        #expect(said(15, 30, 1000) == [], "chance alone takes as many away now and then")
        #expect(said(0, 30, 1000) == ["item_fading a"] && said(0, 29, 1000) == [])
        #expect(said(30, 0, 1000) == ["item_rising a"] && said(29, 0, 1000) == [])
        // With everything else, it says nothing of the item.
        #expect(said(50, 100, 900) == [] && said(45, 100, 900) == ["item_fading a"])
        #expect(said(150, 100, 1100) == [] && said(165, 100, 1100) == ["item_rising a"])
        #expect(said(50, 100, nil) == [] && said(nil, 100, 1000) == [] && said(50, nil, 1000) == [])
    }

    @Test("is made of listed items that were not used, where they are a tenth and the period is over")
    func unused() throws {
        let evidence = { (listed: Int, used: Int, isComplete: Bool, reach: Int) in
            Evidence(whole: Row(reach: (reach, nil), listed: (listed, used)), isComplete: isComplete)
        }
        #expect(evidence(100, 90, true, 30).said == ["items_unused"] && evidence(100, 91, true, 30).said == [])
        #expect(evidence(5, 4, true, 30).said == ["items_unused"] && evidence(4, 3, true, 30).said == [])
        #expect(evidence(100, 90, false, 30).said == [] && evidence(100, 0, true, 29).said == [])
        let finding = try #require(evidence(115, 46, true, 500).findings().first)
        #expect(finding.figures.map(\.value) == [.integer(69), .integer(115)] && finding.subject == nil)
    }

    @Test("is made of nothing in an empty month, in one that is compared with nothing, and without any answer")
    func nothing() {
        let empty = Row(reach: (0, 0), viewers: (0, 0), rate: (nil, nil), listed: (40, 0))
        #expect(Evidence(whole: empty).said == [])
        let first = Row(name: "a", reach: (90, nil), viewers: (40, nil), rate: (0.5, nil))
        #expect(Evidence(whole: first, scopes: [first, first], items: [first], comparison: nil).said == [])
        #expect(findings(in: [:], limit: 3) == [])
    }
}
