import ArgumentParser
import Model

/// Which of several audiences a command is about that makes one thing.
struct AudienceOption: ParsableArguments {
    @Option(help: "Whose report, where several audiences are configured; without it the first one's.")
    var audience: String?

    /// Leaves the one audience in the configuration.
    ///
    /// - Throws: `CommandLineProblem` with `unknown-audience`.
    func choose(in configuration: inout Configuration) throws {
        guard let audience else {
            configuration.audiences = Array(configuration.audiences.prefix(1))
            return
        }
        let chosen = configuration.audiences.filter { $0.name == audience }
        guard !chosen.isEmpty else {
            let names = configuration.audiences.compactMap(\.name)
            throw CommandLineProblem(
                diagnostics: Diagnostics(
                    Diagnostic(
                        .error, id: "unknown-audience", "No audience is named '\(audience)'",
                        hint: nearMatch(to: audience, among: names).map { "did you mean '\($0)'?" }
                            ?? (names.isEmpty ? nil : "known are \(names.joined(separator: ", "))"))))
        }
        configuration.audiences = chosen
    }
}
