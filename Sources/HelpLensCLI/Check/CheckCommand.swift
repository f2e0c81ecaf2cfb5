import ArgumentParser
import Model

/// `helplens check`: what would be read, and everything that is wrong with it; writes nothing.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says what would be read, how it is understood, and what is wrong with it.",
        discussion: """
            Reads the configuration, the templates and every row of every input, and writes nothing. Times are shown \
            as shapes and rejected rows as places: no values of the data are printed.

            Examples:
              helplens check
              helplens check exports/2026-10.csv
              helplens check --format json
            """)

    @Argument(help: "Exports to check instead of the configured sources.")
    var inputs: [String] = []

    @Option(help: "How the result is written: words or json.")
    var format: Form = .words

    @OptionGroup var options: SharedOptions

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case words, json
    }

    func run() throws {
        let reporter = options.reporter
        try HelpLensCLI.run(reporter) {
            let setup = try RunSetup(options, inputs: inputs, reportPeriod: options.period)
            let result = try CheckResult(setup)
            reporter.show(result.diagnostics)
            try writeToStandardOutput(format == .json ? result.json : Array(result.words.utf8))
            if !result.isReady { throw ExitCode(1) }
        }
    }
}
