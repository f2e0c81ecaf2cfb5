import ArgumentParser

/// `helplens manual`: the manual page, for `make install`; nobody needs it by hand.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Prints the manual page helplens(1).",
        discussion: """
            Example:
              helplens manual > helplens.1
            """,
        shouldDisplay: false)

    func run() throws {
        try HelpLensCLI.run(Reporter(isQuiet: false, form: .words)) {
            try writeToStandardOutput(Array(try manualPage(of: .helplens()).utf8))
        }
    }
}
