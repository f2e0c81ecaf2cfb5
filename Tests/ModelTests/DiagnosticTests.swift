import Model
import Testing

@Suite struct DiagnosticTests {
    @Test("A message is one line a part, and nothing in it steers a terminal")
    func printable() {
        let diagnostic = Diagnostic(
            .error, id: "missing-column", at: SourceLocation(file: "a\u{1B}[2Jb.csv", line: 3), "No\ncolumn",
            why: "found '\u{0}T\u{202E}'", hint: "name it")
        #expect(
            diagnostic.description == """
                a\u{FFFD}[2Jb.csv:3: error: No\u{FFFD}column [missing-column]
                  why: found '\u{FFFD}T\u{FFFD}'
                  hint: name it
                """)
    }
}
