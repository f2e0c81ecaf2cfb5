import ArgumentParser
import Asking
import Cleaning
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
              helplens query viewers clickers --by item --order=-clickers --limit 10 \\
                --where 'scope=Dynamics*' --where 'scope!=Dynamics Test'
              helplens query interactions --by weekday,hour --format json \\
                --input 'exports/*.csv'
              helplens query --cohorts month:6 --where 'scope=Dynamics*'
            """)

    @Argument(
        help: "Measures, such as reach or view_rate; `helplens explain` lists them.",
        completion: .list(Measure.allCases.map(\.id)))
    var measures: [String] = []

    @Option(
        help: "Dimensions, at most three: a comma list, or the option again.",
        completion: .list(Dimension.allCases.map(\.rawValue)))
    var by: [String] = []

    @Option(help: "Retention of the last cohorts, such as month:6 or week:13, in place of measures and dimensions.")
    var cohorts: String?

    @Option(
        name: .customLong("where"),
        help: "A filter such as 'scope=Dynamics*' or 'item_type!=video'; may be given again.",
        completion: .list(FilterKey.allCases.map { $0.rawValue + "=" }))
    var filters: [String] = []

    @Option(
        help: "What to compare with: previous, year-ago or none; without it what the report compares with.",
        completion: .list(Comparison.allCases.map(\.rawValue) + ["none"]))
    var compare: String?

    @Option(
        parsing: .unconditional, help: "The column to sort by; --order=-viewers sorts descending.",
        completion: .list(Measure.allCases.flatMap { [$0.id, "-" + $0.id] }))
    var order: String?

    @Option(
        help: ArgumentHelp(
            "A condition on rows, such as 'viewers = 0' or 'reach_previous > 0'; may be given again.",
            valueName: "condition"))
    var only: [String] = []

    @Option(help: ArgumentHelp("The most rows to print.", valueName: "n"))
    var limit: Int?

    @Flag(help: "Add a row for the whole.")
    var total = false

    @Option(help: "How the answer is written: table, csv, json, ndjson or markdown.")
    var format: AnswerFormat = .table

    @Option(
        help: ArgumentHelp(
            "Where to write the answer, whole or not at all; without it standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Exports to read instead of the configured sources: files, folders, patterns.", valueName: "path"),
        completion: .file())
    var input: [String] = []

    @Flag(help: "Say what would be read and asked, and measure nothing.")
    var explain = false

    @OptionGroup var options: SharedOptions

    enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json, ndjson, markdown
    }

    func run() throws {
        try HelpLensCLI.run(options.reporter) {
            let file = try ResultFile(output)
            try file.write(text(for: output == nil ? .standardOutput : .none))
        }
    }

    /// What the command prints.
    ///
    /// - Parameter terminal: What a table is shown on.
    func text(for terminal: Terminal) throws -> [UInt8] {
        // What is wrong with the words is said whatever the configuration is like.
        _ = try readWords(people: .names)
        var setup = try RunSetup(options, inputs: input, isForSites: false)
        let question = try readWords(people: setup.configuration.privacy.people)
        try ResultFile(output).check(against: setup.filesRead())
        if explain {
            let explanation = try QueryExplanation(question, setup)
            return format == .json || format == .ndjson ? explanation.json : Array(explanation.words.utf8)
        }
        try setup.openCache(options)
        defer { setup.closeCache() }
        return try text(question, setup, try setup.readLog(hashing: false), for: terminal)
    }

    /// What the command prints when everything is read.
    func text(
        _ question: Question, _ setup: RunSetup, _ cleaned: CleanedInputs, for terminal: Terminal
    ) throws -> [UInt8] {
        let objections = setup.objections(
            to: cleaned, rejectsHint: "`helplens check` shows rows and reasons, and `helplens report` names all of them"
        )
        guard objections.isEmpty else { throw Diagnostics(objections) }
        let period = try period(question, setup, cleaned.log)
        setup.reporter.show(
            cleaned.diagnostics + unmatchedTerms(of: question, in: cleaned.log)
                + missingSideFiles(of: [question], in: cleaned.log)
                + emptyPeriods(of: question, reportPeriod: period, setup.configuration, cleaned.log))
        let answered = try answer(
            [question], in: cleaned.log,
            settings: MeasuringSettings(
                zone: setup.zone, period: period, comparison: setup.configuration.compare,
                historyDays: setup.configuration.historyDays,
                sessionGapMinutes: setup.configuration.sessionGapMinutes),
            workers: setup.threads)
        // One question is a site of its own: nobody else's numbers are beside it.
        let (released, _) = release(
            answered, period: period, minimumGroup: setup.configuration.privacy.minimumGroup,
            itemTypes: cleaned.log.itemTypes, isSite: false)
        return text(released[0].answer(for: nil), setup.configuration, terminal)
    }

    /// The question as it was typed.
    var words: CommandLineQuestion {
        CommandLineQuestion(
            measures: measures, by: by.flatMap { $0.split(separator: ",").map(String.init) }, cohorts: cohorts,
            filters: filters, period: options.period, compare: compare, order: order, only: only, limit: limit,
            total: total)
    }

    private func readWords(people: PeopleMode) throws -> Question {
        do {
            return try readQuestion(words, people: people)
        } catch let problems as Diagnostics {
            // `--input a.csv reach` takes the measure for a second input.
            let swallowed = measures.isEmpty && input.contains { Measure(rawValue: $0) != nil }
            throw CommandLineProblem(
                diagnostics: swallowed
                    ? Diagnostics(problems.all.map { $0.with(hint: "put the measures before --input") }) : problems)
        }
    }

    /// The question's own period, or the report's that it follows.
    private func period(_ question: Question, _ setup: RunSetup, _ log: InteractionLog) throws -> Period {
        if let own = question.period, !own.followsReport {
            return try setup.settle(own, log)
        }
        return try setup.reportPeriod(log)
    }

    private func text(
        _ answer: ReleasedAnswer, _ configuration: Configuration, _ terminal: Terminal
    ) -> [UInt8] {
        switch format {
        case .table:
            Array(
                plainTable(
                    answer, locale: configuration.locale, words: shippedWords(for: configuration.locale),
                    width: terminal.width, isColoured: terminal.isColoured
                ).utf8)
        case .csv: csv(answer, byteOrderMark: false)
        case .json: json(answer, timezone: configuration.timezone)
        case .ndjson: ndjson(answer, timezone: configuration.timezone)
        case .markdown:
            Array(markdown(answer, locale: configuration.locale, words: shippedWords(for: configuration.locale)).utf8)
        }
    }
}

extension Diagnostic {
    fileprivate func with(hint: String) -> Diagnostic {
        Diagnostic(severity, id: id, at: location, what, why: why, hint: hint)
    }
}
