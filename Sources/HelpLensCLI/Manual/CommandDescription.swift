import ArgumentParser
import Foundation

/// A command as the argument parser describes it, of which the manual page is made.
struct CommandDescription: Decodable {
    var commandName: String
    var shouldDisplay: Bool
    var abstract: String?
    var discussion: String?
    var subcommands: [CommandDescription]?
    var arguments: [Argument]?

    struct Argument: Decodable {
        var kind: String
        var shouldDisplay: Bool
        var isOptional: Bool
        var isRepeating: Bool
        var names: [Name]?
        var valueName: String?
        var defaultValue: String?
        var abstract: String?
    }

    struct Name: Decodable {
        var kind: String
        var name: String

        var text: String { (kind == "long" ? "--" : "-") + name }
    }

    /// The whole program.
    static func helplens() throws -> CommandDescription {
        struct Tool: Decodable { var command: CommandDescription }
        return try JSONDecoder().decode(Tool.self, from: Data(HelpLens._dumpHelp().utf8)).command
    }

    /// The subcommands that people are meant to see.
    var shownSubcommands: [CommandDescription] {
        (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }

    /// The arguments that are the command's own.
    var ownArguments: [Argument] {
        (arguments ?? []).filter { argument in
            argument.shouldDisplay && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
        }
    }
}
