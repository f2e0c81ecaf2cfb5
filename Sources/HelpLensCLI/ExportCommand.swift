import ArgumentParser
import Foundation
import Model
import Protecting
import Publishing
import Rendering

/// `helplens export`: the numbers of a report as a database.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the numbers behind a report's pages into a SQLite database.",
        discussion: """
            Each question of the template set has a table named after its page and itself, such as index_now, or \
            index_3 for the third block of a page where it has no name; the tables questions, columns, measures, \
            provenance and inputs say what is in them. What a report withholds is NULL, and the column withheld says so.

            Examples:
              helplens export --output figures.sqlite
              sqlite3 figures.sqlite 'SELECT scope, reach FROM scopes_index_1 WHERE withheld IS NULL'
            """)

    @Option(
        help: ArgumentHelp("Where to write the database, whole or not at all.", valueName: "file"),
        completion: .file())
    var output: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Exports to read instead of the configured sources: files, folders, patterns.", valueName: "path"),
        completion: .file())
    var input: [String] = []

    @OptionGroup var audience: AudienceOption
    @OptionGroup var options: SharedOptions

    func run() throws {
        let reporter = options.reporter
        try HelpLensCLI.run(reporter) {
            let file = try ResultFile(output)
            try checkIsFree()
            var setup = try RunSetup(options, inputs: input, reportPeriod: options.period)
            try audience.choose(in: &setup.configuration)
            try file.check(against: setup.filesRead())
            let templates = try readAudienceTemplates(setup)
            let cleaned = try HeldLog().read(&setup, options, hashing: true)
            let clarity = try setup.readClarity(try setup.clarityFiles())
            reporter.show(clarity?.diagnostics ?? [])
            let site = try answerAudiences(templates, cleaned, setup, clarity: clarity)[0]
            // What the audience's site withholds is withheld here, or the two side by side would give it away.
            let earlier = try siteTarget(site.output).decisionFiles().map(Decisions.init)
            let (bytes, tables) = try renderDatabase(site.content(earlier: earlier).content)
            try file.write(bytes)
            reporter.say(
                "Exported \(site.facts.period.name) to \(output): \(counted(tables.count, "table")) of numbers")
        }
    }

    /// What SQLite keeps beside a database while it is written belongs to that database: under another one of the same
    /// name it would be taken for its own.
    private func checkIsFree() throws {
        for ending in ["-wal", "-journal"] where FileManager.default.fileExists(atPath: output + ending) {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "unwritable-file", at: SourceLocation(file: output + ending),
                    "The database is being written by another program", hint: "close it there, or name another file"))
        }
    }
}
