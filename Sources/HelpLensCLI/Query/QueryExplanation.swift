import Foundation
import Model
import Reading
import Rendering

/// What a question would read and ask, as far as that is known without reading anything.
struct QueryExplanation {
    private let question: Question
    private let configuration: Configuration
    private let inputs: [(name: String, bytes: Int?)]
    private let period: PeriodRequest
    private let columns: [Column]

    /// - Throws: `Diagnostics` with `no-sources`, and those of listing inputs.
    init(_ question: Question, _ setup: RunSetup) throws {
        self.question = question
        configuration = setup.configuration
        try setup.requireSources()
        inputs = try listInputs(configuration.sources, base: setup.base).map { input in
            let size = try? FileManager.default.attributesOfItem(atPath: input.path)[.size] as? Int
            return (input.name == "-" ? "standard input" : input.name, size)
        }
        period = question.period ?? configuration.period ?? .latestComplete(.month)
        columns = question.columns(reportComparison: configuration.compare)
    }

    /// The days asked for; `nil` where the data decide.
    private var days: Period? {
        period.resolved(span: nil, report: configuration.period?.resolved(span: nil, report: nil))
    }

    private var comparison: Comparison? { question.comparison.resolved(report: configuration.compare) }

    var words: String {
        let size = inputs.compactMap(\.bytes).reduce(0, +)
        var text = "Would read \(counted(inputs.count, "input")), \(bytes(size))\n"
        for input in inputs { text += "  \(input.name)\(input.bytes.map { ", \(bytes($0))" } ?? "")\n" }
        for (what, path) in [("catalogue", configuration.catalogue), ("segments", configuration.segments)] {
            if let path { text += "  \(path) (\(what))\n" }
        }
        text += "Would ask\n"
        for (label, fact) in facts {
            text += "  \(label.padding(toLength: 16, withPad: " ", startingAt: 0))\(fact)\n"
        }
        text += "Columns\n"
        for column in columns {
            text += "  \(column.name.padding(toLength: max(30, column.name.count + 2), withPad: " ", startingAt: 0))"
            text += column.kind + "\n"
        }
        return text + "Nothing was measured.\n"
    }

    private var facts: [(String, String)] {
        var facts = [("Period", periodWords)]
        if let comparison {
            let other = days.map { ": \(span($0.compared(by: comparison)))" } ?? ""
            let what = comparison == .previous ? "the period before" : "the same dates a year ago"
            facts.append(("Compared with", "\(what)\(other)"))
        }
        facts.append(("Rows", question.by.isEmpty ? "one" : question.by.map(\.rawValue).joined(separator: " × ")))
        for filter in question.filters {
            for key in FilterKey.allCases {
                let own = filter.terms.filter { $0.key == key }
                let any = own.filter { !$0.excludes }.map { "'\($0.pattern.text)'" }
                let none = own.filter(\.excludes).map { "'\($0.pattern.text)'" }
                let parts =
                    (any.isEmpty ? [] : ["like " + any.joined(separator: " or ")])
                    + (none.isEmpty ? [] : ["not like " + none.joined(separator: " or ")])
                if !parts.isEmpty { facts.append(("Where", "\(key.rawValue) \(parts.joined(separator: ", "))")) }
            }
        }
        if let order = question.order {
            facts.append(("Order", "\(order.column), \(order.descending ? "descending" : "ascending")"))
        }
        if !question.only.isEmpty { facts.append(("Only", question.only.map(\.text).joined(separator: ", "))) }
        if let limit = question.limit { facts.append(("At most", counted(limit, "row"))) }
        if question.total { facts.append(("Total", "one more row")) }
        facts.append(
            (
                "Protection",
                question.tellsOfPeople
                    ? "none: each row is one person, by \(question.people == .names ? "name" : "a pseudonym")"
                    : "groups of fewer than \(configuration.privacy.minimumGroup) people are withheld"
            ))
        return facts
    }

    private var periodWords: String {
        guard let days else { return "\(period.name), settled by the days that the data reach over" }
        let complete = "whether the data reach over all of it is known when they are read"
        return "\(days.name): \(span(days)), \(configuration.timezone); \(complete)"
    }

    private func span(_ period: Period) -> String { "\(period.first) to \(period.last)" }

    /// The same as one JSON object; `complete` is `null`, for only the data know.
    var json: [UInt8] {
        JSONValue.object([
            ("question", question.json),
            (
                "inputs",
                .array(
                    inputs.map {
                        .object([("file", .string($0.name)), ("bytes", $0.bytes.map { .integer($0) } ?? .null)])
                    })
            ),
            (
                "period",
                .object([
                    ("asked", .string(period.name)), ("start", date(days?.first)), ("end", date(days?.last)),
                    ("timezone", .string(configuration.timezone)), ("complete", .null),
                ])
            ),
            (
                "comparison",
                comparison.map { comparison in
                    let other = days?.compared(by: comparison)
                    return .object([
                        ("asked", .string(comparison.rawValue)), ("start", date(other?.first)),
                        ("end", date(other?.last)),
                    ])
                } ?? .null
            ),
            (
                "columns",
                .array(columns.map { .object([("name", .string($0.name)), ("kind", .string($0.kind))]) })
            ),
            ("minimum_group", .integer(configuration.privacy.minimumGroup)),
        ]).indentedText
    }

    private func date(_ day: Day?) -> JSONValue { day.map { .string($0.description) } ?? .null }
}
