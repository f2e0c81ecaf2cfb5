import Foundation
import Model

extension Explanation {
    /// One explanation for somebody at a terminal.
    var words: String {
        let lines = facts.map { ($0.label, $0.text) } + [("Example", command)]
        return "\(name): \(title) (\(kind))\n\(sentence)\n\n"
            + lines.map { "  " + padded($0.0, to: 16) + $0.1 }.joined(separator: "\n") + "\n"
    }

    var markdown: String {
        "## \(title)\n\n`\(name)` (\(kind)): \(sentence)\n\n"
            + facts.map { "- \($0.label): \($0.text)\n" }.joined() + "- Example: `\(command)`\n"
    }

    var json: JSONValue {
        .object(
            [
                ("id", .string(name)), ("kind", .string(kind)), ("title", .string(title)),
                ("sentence", .string(sentence)),
            ]
                + facts.map { ($0.key, .string($0.text)) } + [("example", .string(command))])
    }

    /// All measures and dimensions, one a line, in their groups.
    static var list: String {
        let groups =
            MeasureGroup.all.map { ($0.title, $0.measures.map { Explanation($0) }) }
            + [("Dimensions", Dimension.allCases.map { Explanation($0) })]
        return groups.map { title, explanations in
            title + "\n" + explanations.map { "  " + padded($0.name, to: 24) + $0.sentence + "\n" }.joined()
        }.joined(separator: "\n") + "\n`helplens explain NAME` says more about one.\n"
    }

    /// Measures in the order of their groups, then dimensions.
    static var all: [Explanation] {
        MeasureGroup.all.flatMap(\.measures).map { Explanation($0) } + Dimension.allCases.map { Explanation($0) }
    }
}

/// A text with spaces behind it; never less than two, so that the next word stands apart.
private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(2, width - text.count))
}
