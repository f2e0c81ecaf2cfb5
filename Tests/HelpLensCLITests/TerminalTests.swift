import Testing

@testable import HelpLensCLI

@Suite("A terminal")
struct TerminalTests {
    @Test("has colours unless it or its owner does not want them")
    func colours() {
        let isColoured = { (environment: [String: String]) in
            Terminal(isTerminal: true, columns: 80, environment: environment).isColoured
        }
        #expect(isColoured([:]) && isColoured(["NO_COLOR": "", "TERM": "xterm-256color"]))
        #expect(!isColoured(["NO_COLOR": "1"]) && !isColoured(["TERM": "dumb"]))
        #expect(!Terminal(isTerminal: false, columns: nil, environment: [:]).isColoured)
    }

    @Test("is as wide as its owner says, else as it says itself; a file has no edge")
    func width() {
        let width = { (isTerminal: Bool, columns: String?) in
            Terminal(isTerminal: isTerminal, columns: 80, environment: columns.map { ["COLUMNS": $0] } ?? [:]).width
        }
        #expect(width(true, nil) == 80 && width(true, "100") == 100 && width(false, "100") == 100)
        #expect(width(false, nil) == nil && width(true, "wide") == 80 && width(true, "0") == 80)
    }
}
