import ArgumentParser
import Model

/// What every command that measures understands.
struct SharedOptions: ParsableArguments {
    @Option(help: "The configuration; without it helplens.yml in the working folder, if there is one.")
    var config: String?

    @Option(help: "The report's period: 2026-10, 2026-Q4, 2026-10-01..2026-10-15, last-month, last-30-days, all …")
    var period: String?

    @Option(
        help: "The day to take for today, such as 2026-11-03: the data then count as reaching through the day before.")
    var today: String?

    @Option(help: "Threads to use; without it one a core.")
    var threads: Int?

    @Option(
        help: ArgumentHelp(
            "Memory that reading and measuring may take, such as 512M or 2G; without it three fifths of the machine's.",
            discussion: """
                A larger log is kept in the folder for temporary files (TMPDIR) while the command runs. Everything is \
                read anew then, as with --no-cache.
                """,
            valueName: "size"))
    var memory: MemorySize?

    @Flag(help: "Read everything anew, and keep nothing for later runs.")
    var noCache = false

    @Flag(help: "Look at the bytes of every input, also where the disk says that they have not changed.")
    var verifyInputs = false

    @Flag(help: "Go on without inputs that cannot be read.")
    var skipUnreadable = false

    @Flag(help: "Print nothing but warnings and errors.")
    var quiet = false

    @Option(help: ArgumentHelp("How diagnostics are written to standard error: words or json.", valueName: "form"))
    var diagnostics: DiagnosticsForm = .words

    func validate() throws {
        if let threads, !(1...256).contains(threads) {
            throw ValidationError("--threads takes a number from 1 to 256.")
        }
        if let memory, !memory.isEnough { throw ValidationError("--memory takes at least \(MemorySize.least).") }
        if let today, Day(today) == nil { throw ValidationError("--today takes a day such as 2026-11-03.") }
    }

    var reporter: Reporter { Reporter(isQuiet: quiet, form: diagnostics == .json ? .json : .words) }
}

enum DiagnosticsForm: String, ExpressibleByArgument, CaseIterable {
    case words, json
}
