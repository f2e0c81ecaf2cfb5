import Model

/// The manual page in the `man` macros of roff: what `--help` says of each command, and what holds for all.
func manualPage(of program: CommandDescription) -> String {
    var page = Roff()
    page.request("TH", ["HELPLENS", "1", "", "HelpLens \(Version.helplens)", "User Commands"])
    page.request("SH", ["NAME"])
    page.text("helplens - \(program.abstract ?? "")")
    page.request("SH", ["SYNOPSIS"])
    for command in program.shownSubcommands {
        page.text("helplens \(command.commandName) \(command.ownArguments.map(usage).joined(separator: " "))")
        page.request("br")
    }
    page.request("SH", ["DESCRIPTION"])
    page.prose(program.discussion ?? "")
    page.request("SH", ["COMMANDS"])
    for command in program.shownSubcommands {
        page.request("SS", ["helplens \(command.commandName)"])
        page.text(command.abstract ?? "")
        for argument in command.ownArguments { page.item(heading(argument), meaning(argument)) }
        page.request("PP")
        page.prose(command.discussion ?? "")
    }
    for (title, items) in fixedSections {
        page.request("SH", [title])
        for (name, meaning) in items { page.item(name, meaning) }
    }
    return page.source
}

private let fixedSections: [(String, [(String, String)])] = [
    (
        "EXIT STATUS",
        [
            ("0", "Done."),
            ("1", "Not published or not answered: what is wrong is in the configuration, the data or the disk."),
            ("64", "The command line is wrong."),
        ]
    ),
    (
        "ENVIRONMENT",
        [
            ("COLUMNS", "How wide tables may be; without it, as wide as the terminal."),
            ("NO_COLOR", "Where it is set and not empty, tables have no colours; nor where TERM is dumb."),
        ]
    ),
    ("FILES", [("helplens.yml", "The configuration, in the working folder, where --config names no other.")]),
]

private func usage(_ argument: CommandDescription.Argument) -> String {
    let value = "<\(argument.valueName ?? "value")>"
    let name = argument.names?.last?.text
    let own =
        argument.kind == "positional"
        ? value
        : [name, argument.kind == "flag" ? nil : value]
            .compactMap(\.self).joined(separator: " ")
    let repeated = own + (argument.isRepeating ? "..." : "")
    return argument.isOptional ? "[\(repeated)]" : repeated
}

private func heading(_ argument: CommandDescription.Argument) -> String {
    let value = "<\(argument.valueName ?? "value")>"
    guard argument.kind != "positional" else { return value }
    let names = (argument.names ?? []).map(\.text).joined(separator: ", ")
    return argument.kind == "flag" ? names : "\(names) \(value)"
}

private func meaning(_ argument: CommandDescription.Argument) -> String {
    let abstract = argument.abstract ?? ""
    return argument.defaultValue.map { "\(abstract) Without it: \($0)." } ?? abstract
}

/// Text on its way into a manual page: nothing in it is taken for a request.
private struct Roff {
    private(set) var source = ""

    mutating func request(_ name: String, _ arguments: [String] = []) {
        source +=
            "."
            + ([name] + arguments.map { "\"\(escaped($0).replacing("\"", with: "\\(dq"))\"" })
            .joined(separator: " ") + "\n"
    }

    mutating func text(_ line: String) {
        if line.isEmpty { return }
        source += (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + escaped(line) + "\n"
    }

    mutating func item(_ heading: String, _ meaning: String) {
        request("TP")
        request("B", [heading])
        text(meaning)
    }

    /// Paragraphs, and lines that are set in: those stay as they are.
    mutating func prose(_ text: String) {
        var isSetIn = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("  ") != isSetIn {
                isSetIn.toggle()
                for name in isSetIn ? ["RS", "nf"] : ["fi", "RE"] { request(name) }
            }
            if line.isEmpty { request("PP") } else { self.text(String(isSetIn ? line.dropFirst(2) : line)) }
        }
        if isSetIn { for name in ["fi", "RE"] { request(name) } }
    }

    private func escaped(_ text: String) -> String {
        // What people copy has to be the characters that a shell knows, not the printer's own.
        text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq")
            .replacing("`", with: "\\(ga")
    }
}
