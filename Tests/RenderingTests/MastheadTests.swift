import Foundation
import Model
import Protecting
import Testing

@testable import Rendering

@Suite struct MastheadTests {
    private func line(_ cells: [Cell]) -> String {
        var content = SampleSite().content
        content.masthead = released(Question(measures: [.interactions, .reach]), rows: [cells])
        return mastheadLine(content, style: ReportStyle(locale: "en-GB")).components(separatedBy: " · ").last ?? ""
    }

    @Test("the masthead says who and how much, and names no number that is protected")
    func counts() {
        #expect(line([count(148_210), count(1164)]) == "148,210 interactions by 1,164 people")
        #expect(line([count(1), count(1)]) == "1 interaction by 1 person")
        #expect(line([count(12), .withheld]) == "12 interactions, number of people protected")
        #expect(line([.withheld, .withheld]) == "numbers of interactions and people protected")
    }

    @Test("a period that the data do not fill is announced")
    func incomplete() {
        var facts = SampleSite().facts
        let style = ReportStyle(locale: "en-GB")
        #expect(incompleteNotice(facts, style: style) == nil)
        facts.periodIsComplete = false
        facts.span = facts.span.map { Span(first: $0.first, last: $0.last.advanced(by: -11), lastActivity: $0.last) }
        #expect(
            incompleteNotice(facts, style: style)
                == "The data for October 2026 are not complete: they reach from 1 October 2026 to 20 October 2026.")
        facts.span = nil
        #expect(incompleteNotice(facts, style: style) == "There are no data for October 2026.")
    }
}
