import ArgumentParser
import Foundation
import Testing

@testable import HelpLensCLI

@Suite("The manual page")
struct ManualTests {
    @Test("tells every command and every option that people see")
    func complete() throws {
        let program = try CommandDescription.helplens()
        let page = manualPage(of: program)
        #expect(program.shownSubcommands.map(\.commandName).contains("query"))
        #expect(!program.shownSubcommands.map(\.commandName).contains("manual"))
        for command in program.shownSubcommands {
            #expect(page.contains(".SS \"helplens \(command.commandName)\"\n"))
            #expect(!(command.abstract ?? "").isEmpty && !(command.discussion ?? "").isEmpty, "\(command.commandName)")
            for argument in command.ownArguments {
                #expect(!(argument.abstract ?? "").isEmpty)
                for name in argument.names ?? [] {
                    #expect(page.contains(name.text.replacing("-", with: "\\-")), "\(name.text)")
                }
            }
        }
    }

    @Test("has no line that roff would take for a request of its own")
    func requests() throws {
        let known: Set = ["TH", "SH", "SS", "PP", "TP", "B", "RS", "RE", "nf", "fi", "br"]
        for line in manualPage(of: try .helplens()).split(separator: "\n") where line.hasPrefix(".") {
            #expect(known.contains(String(line.dropFirst().prefix { $0.isLetter })), "\(line)")
        }
    }
}
