import Model
import Testing

@testable import Rendering

@Suite("A plain table")
struct PlainTableTests {
    private let answer = Example(measures: [.loads, .viewRate], by: [.item, .scope]).answer(
        [
            .init(
                key: [.text("HI-1"), .text("Dynamics Sales")], title: "Plan a visit and log it afterwards, always",
                cells: [Example.count(1234, 1000), Example.rate(0.25, 0.5, isSure: true)]),
            .init(
                key: [.text("HI-2"), .text("SharePoint")], title: "日本語のヘルプは何ですか、そしてどこにありますか",
                cells: [Example.count(7), nil]),
            .init(key: [.text("HI-3"), .text("Legal")], cells: [], isWithheld: true),
        ], total: .init(key: [], cells: [Example.count(1241, 1000), Example.rate(0.25, 0.5)]), cut: 1234)

    @Test("keeps within the terminal and loses no word", arguments: 56...200)
    func width(width: Int) {
        let text = plainTable(answer, locale: "en-GB", width: width)
        for line in text.split(separator: "\n") { #expect(String(line).terminalWidth <= width, "\(line)") }
        let squeezed = text.filter { !$0.isWhitespace }
        for word in ["afterwards,", "1,234", "25%", "50%", "+23%", "protected", "(total)", "-25points"] {
            #expect(squeezed.contains(word.replacing("-", with: "\u{2212}")), "\(word) at \(width)")
        }
    }

    @Test("names the rows again in each block")
    func blocks() {
        let text = plainTable(answer, locale: "en-GB", width: 80)
        let blocks = text.split(separator: "\n\n")
        #expect(blocks.count > 1)
        for block in blocks { #expect(block.contains("HI-3") && block.contains("(total)")) }
    }

    @Test("is not folded where there is no edge or enough room")
    func wide() {
        let plain = plainTable(answer, locale: "en-GB")
        #expect(plain.split(separator: "\n").first?.contains("view_rate_significant") == true)
        #expect(
            plainTable(answer, locale: "en-GB", width: 400).split(separator: "\n").first
                == plain.split(separator: "\n").first)
    }

    @Test("says the same with colours as without")
    func colours() {
        for width in [nil, 80] {
            let coloured = plainTable(answer, locale: "en-GB", width: width, isColoured: true)
            #expect(coloured.contains("\u{1B}[2mprotected\u{1B}[0m"))
            let bare = coloured.replacing(#/\u{1B}\[[0-9]+m/#, with: "")
            #expect(bare == plainTable(answer, locale: "en-GB", width: width))
        }
    }

    @Test("is drawn for a question without rows")
    func empty() {
        let none = Example(measures: [.views], by: [.scope]).answer([])
        #expect(plainTable(none, locale: "en-GB", width: 20).contains("(no rows)"))
    }
}
