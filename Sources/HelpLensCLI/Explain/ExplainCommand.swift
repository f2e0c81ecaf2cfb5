import ArgumentParser
import Model

/// `helplens explain`: what a measure or a dimension means.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says what a measure or a dimension means: definition, formula, protection.",
        discussion: """
            Examples:
              helplens explain
              helplens explain view_rate
              helplens explain scope
              helplens explain view_rate --format json
            """)

    @Argument(
        help: "A measure or a dimension; without one all are listed.",
        completion: .list(Measure.allCases.map(\.id) + Dimension.allCases.map(\.rawValue)))
    var name: String?

    @Option(help: "words, json or markdown.")
    var format: Form = .words

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case words, json, markdown
    }

    func run() throws {
        try HelpLensCLI.run(Reporter(isQuiet: false, form: .words)) {
            try writeToStandardOutput(Array(text().utf8))
        }
    }

    /// - Throws: `CommandLineProblem` with `unknown-name`.
    func text() throws -> String {
        guard let name else {
            switch format {
            case .words: return Explanation.list
            case .markdown: return Explanation.all.map(\.markdown).joined(separator: "\n")
            case .json:
                let all = JSONValue.array(Explanation.all.map(\.json))
                return String(decoding: all.indentedText, as: UTF8.self)
            }
        }
        guard let explanation = Explanation(name) else { throw unknown(name) }
        switch format {
        case .words: return explanation.words
        case .markdown: return explanation.markdown
        case .json: return String(decoding: explanation.json.indentedText, as: UTF8.self)
        }
    }

    private func unknown(_ name: String) -> CommandLineProblem {
        let owner = Measure.allCases.first { measure in
            Question(measures: [measure]).columns(reportComparison: .previous).contains { $0.name == name }
        }
        let hint =
            owner.map { "it is a column beside '\($0.id)': helplens explain \($0.id)" }
            ?? nearMatch(to: name, among: Explanation.all.map(\.name)).map { "did you mean '\($0)'?" }
            ?? "`helplens explain` lists all"
        return CommandLineProblem(
            diagnostics: Diagnostics(
                Diagnostic(
                    .error, id: "unknown-name", "Neither a measure nor a dimension is called '\(name)'", hint: hint)))
    }
}
