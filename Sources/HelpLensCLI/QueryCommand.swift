import ArgumentParser
import Asking
import Cleaning
import Foundation
import Measuring
import Model
import Protecting
import Rendering

/// `helplens query`: one question, answered on standard output.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Answers one question about the interactions.",
        discussion: """
            Examples:
              helplens query reach viewers view_rate --by scope --period 2026-10
              helplens query viewers clickers --by item --where 'scope=Dynamics*' --where 'scope!=Dynamics Test' \\
                --order=-clickers --limit 10 --format csv
              helplens query interactions --by weekday,hour --input 'exports/*.csv' --format json
            """)

    @Argument(help: "Measures, such as reach or view_rate; `helplens explain` lists them.")
    var measures: [String]

    @Option(help: "Dimensions, at most three: a comma list, or the option again.")
    var by: [String] = []

    @Option(
        name: .customLong("where"),
        help: "A filter such as 'scope=Dynamics*' or 'item_type!=video'; may be given again.")
    var filters: [String] = []

    @Option(help: "What to compare with: previous, year-ago or none; without it what the report compares with.")
    var compare: String?

    @Option(help: "The column to sort by; --order=-viewers sorts descending.")
    var order: String?

    @Option(help: "The most rows to print.")
    var limit: Int?

    @Flag(help: "Add a row for the whole.")
    var total = false

    @Option(help: "How the answer is written: table, csv, json, ndjson or markdown.")
    var format: AnswerFormat = .table

    @Option(help: "Where to write the answer; without it standard output.")
    var output: String?

    @Option(help: "Exports to read instead of the configured sources; may be given again.")
    var input: [String] = []

    @OptionGroup var options: SharedOptions

    enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json, ndjson, markdown
    }

    func run() throws {
        let reporter = options.reporter
        try HelpLensCLI.run(reporter) {
            let question = try readWords()
            var setup = try RunSetup(options, inputs: input)
            try setup.openCache(options)
            defer { setup.closeCache() }
            let cleaned = try setup.readLog(hashing: false)
            let objections = setup.objections(
                to: cleaned, rejectsHint: "`helplens report` names every rejected row, its line and its reason")
            guard objections.isEmpty else { throw Diagnostics(objections) }
            reporter.show(cleaned.diagnostics)
            let answered = try answer(
                [question], in: cleaned.log,
                settings: MeasuringSettings(
                    zone: setup.zone, period: try period(question, setup, cleaned.log),
                    comparison: setup.configuration.compare, historyDays: setup.configuration.historyDays),
                workers: setup.threads)
            let released = release(answered[0], minimumGroup: setup.configuration.privacy.minimumGroup).answer(for: nil)
            try write(text(released, setup))
        }
    }

    private func readWords() throws -> Question {
        do {
            return try readQuestion(
                CommandLineQuestion(
                    measures: measures, by: by.flatMap { $0.split(separator: ",").map(String.init) }, filters: filters,
                    period: options.period, compare: compare, order: order, limit: limit, total: total))
        } catch let problems as Diagnostics {
            throw CommandLineProblem(diagnostics: problems)
        }
    }

    /// The question's own period, or the report's that it follows.
    private func period(_ question: Question, _ setup: RunSetup, _ log: InteractionLog) throws -> Period {
        if let own = question.period, !own.followsReport {
            return try setup.settle(own, log)
        }
        return try setup.reportPeriod(log)
    }

    private func text(_ answer: ReleasedAnswer, _ setup: RunSetup) -> [UInt8] {
        let configuration = setup.configuration
        switch format {
        case .table: return Array(plainTable(answer, locale: configuration.locale).utf8)
        case .csv: return csv(answer, byteOrderMark: false)
        case .json: return json(answer, timezone: configuration.timezone)
        case .ndjson: return ndjson(answer, timezone: configuration.timezone)
        case .markdown: return Array(markdown(answer, locale: configuration.locale).utf8)
        }
    }

    private func write(_ text: [UInt8]) throws {
        guard let output else {
            try writeToStandardOutput(text)
            return
        }
        do {
            try Data(text).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "unwritable-file", at: SourceLocation(file: output),
                    "The answer cannot be written there"))
        }
    }
}
