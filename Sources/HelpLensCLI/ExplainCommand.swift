import ArgumentParser
import Foundation
import Model

/// `helplens explain`: what a measure means.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says what a measure means: definition, formula, protection.",
        discussion: """
            Examples:
              helplens explain
              helplens explain view_rate
              helplens explain view_rate --format json
            """)

    @Argument(help: "A measure; without one all are listed.")
    var measure: String?

    @Option(help: "words, json or markdown.")
    var format: Form = .words

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case words, json, markdown
    }

    func run() throws {
        guard let measure else {
            try writeToStandardOutput(Array(list.utf8))
            return
        }
        guard let found = Measure(rawValue: measure) else {
            Reporter(isQuiet: false, form: .words).show([
                Diagnostic(
                    .error, id: "unknown-measure", "Measure '\(measure)' is not known",
                    hint: nearMatch(to: measure, among: Measure.allCases.map(\.id)).map { "did you mean '\($0)'?" }
                        ?? "`helplens explain` lists all measures")
            ])
            throw ExitCode(64)
        }
        try writeToStandardOutput(Array(explanation(of: found).utf8))
    }

    private var list: String {
        switch format {
        case .json: "[" + Measure.allCases.map(json).joined(separator: ",\n ") + "]\n"
        case .markdown: Measure.allCases.map(markdown).joined(separator: "\n")
        case .words:
            MeasureKind.allCases.map { kind in
                let own = Measure.allCases.filter { $0.kind == kind }
                let lines = own.map {
                    "  " + $0.id.padding(toLength: 26, withPad: " ", startingAt: 0) + $0.definition.sentence
                }
                return "\(kind.rawValue)\n" + lines.joined(separator: "\n")
            }.joined(separator: "\n\n") + "\n"
        }
    }

    private func explanation(of measure: Measure) -> String {
        switch format {
        case .words:
            ([measure.id, measure.definition.sentence, ""] + facts(measure).map { "\($0.0): \($0.1)" })
                .joined(separator: "\n") + "\n"
        case .markdown: markdown(measure)
        case .json: json(measure) + "\n"
        }
    }

    private func markdown(_ measure: Measure) -> String {
        "## \(measure.definition.title)\n\n`\(measure.id)`: \(measure.definition.sentence)\n\n"
            + facts(measure).map { "- \($0.0): \($0.1)" }.joined(separator: "\n") + "\n"
    }

    private func json(_ measure: Measure) -> String {
        let definition = measure.definition
        let members: [(key: String, value: JSONValue)] = [
            ("id", .string(measure.id)), ("kind", .string(measure.kind.rawValue)),
            ("title", .string(definition.title)), ("sentence", .string(definition.sentence)),
            ("formula", .string(definition.formula)), ("numerator", definition.numerator.map { .string($0) } ?? .null),
            ("denominator", definition.denominator.map { .string($0) } ?? .null),
            ("empty", .string(definition.emptyCase)), ("base", .string(definition.base)),
        ]
        return String(decoding: JSONValue.object(members).text, as: UTF8.self)
    }

    private func facts(_ measure: Measure) -> [(String, String)] {
        let definition = measure.definition
        return [
            ("Formula", definition.formula),
            ("Days and hours", "those of the report's time zone"),
            ("Empty when", definition.emptyCase),
            ("Protected by", definition.base),
            ("Example", "helplens query \(measure.id) --by scope"),
        ]
    }
}
