import ArgumentParser
import Foundation
import Model

/// The `helplens` command.
struct HelpLens: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "helplens",
        abstract: "Reports how the help inside applications is found and used.",
        discussion: """
            Reads exports of help interactions, measures engagement, and writes a static site.

            Example:
              helplens report --config helplens.yml
              helplens query reach viewers view_rate --by scope --period 2026-10
            """,
        version: Version.helplens,
        subcommands: [
            ReportCommand.self, QueryCommand.self, FindingsCommand.self, RenderCommand.self, ExportCommand.self,
            PreviewCommand.self, CheckCommand.self, ExplainCommand.self, PublishCommand.self, InitCommand.self,
            SampleCommand.self, CacheCommand.self, ManualCommand.self,
        ])
}

/// Runs the command with the process's arguments, and does not return.
public func runHelpLens() {
    // A file that may not grow is told where it is written, like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    HelpLens.main()
}
