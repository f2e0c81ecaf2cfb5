import ArgumentParser
import Asking
import Cleaning
import Foundation
import TestSupport
import Testing

@testable import HelpLensCLI

/// The commands of the documents, asked of the samples: what a page prints is what the program prints.
///
/// With `HELPLENS_GOLDEN` set the pages are written anew, and the test fails, so that a person reads the difference.
@Suite("A page of questions")
struct TutorialTests {
    @Test("prints what the program answers", arguments: ["Templates/analysis/README.md", "README.md"])
    func answers(page: String) throws {
        let file = repository.appendingPathComponent(page)
        let text = try String(contentsOf: file, encoding: .utf8)
        let samples = try Samples()
        var lines: [String] = []
        var answers = 0
        var rest = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        while let line = rest.popFirst() {
            lines.append(line)
            guard line == "```console" else { continue }
            let block = rest.prefix { $0 != "```" }
            rest = rest.dropFirst(block.count)
            for (command, printed) in commands(in: block) {
                lines += command
                let words = shellWords(command.joined(separator: "\n").dropFirst("$ ".count))
                guard let answer = try answer(to: words, isAsked: !printed.isEmpty, samples) else {
                    lines += printed
                    continue
                }
                answers += 1
                lines += answer.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
            }
        }
        #expect(answers >= (page == "README.md" ? 1 : 10))
        let found = lines.joined(separator: "\n")
        if writesExpectations, found != text {
            try Data(found.utf8).write(to: file)
            Issue.record("\(page) was written; read it")
        } else {
            #expect(found == text)
        }
    }

    /// The samples, read once for all commands of a page.
    private struct Samples {
        let setup: RunSetup
        let cleaned: CleanedInputs

        init() throws {
            let path = repository.appendingPathComponent("Samples/helplens.yml").path
            setup = try RunSetup(try SharedOptions.parse(["--config", path, "--quiet"]), inputs: [])
            cleaned = try setup.readLog(hashing: false)
        }
    }

    /// What the program prints, 100 columns wide.
    ///
    /// - Parameter isAsked: Whether the page shows an answer; without one the words are only read.
    /// - Returns: `nil` for commands that answer no question, and for those whose answer is not shown.
    private func answer(to words: [String], isAsked: Bool, _ samples: Samples) throws -> String? {
        guard words.first == "helplens", words.count > 1 else { return nil }
        switch words[1] {
        case "explain":
            let text = try ExplainCommand.parse(Array(words.dropFirst(2))).text()
            return isAsked ? text : nil
        case "query":
            let command = try QueryCommand.parse(Array(words.dropFirst(2)))
            let question = try readQuestion(command.words)
            guard isAsked else { return nil }
            let text = try command.text(
                question, samples.setup, samples.cleaned, for: Terminal(width: 100, isColoured: false))
            return String(decoding: text, as: UTF8.self)
        default: return nil
        }
    }

    /// The commands of a block, each of one or more lines, and the lines that follow it.
    private func commands(in block: ArraySlice<String>) -> [(command: [String], printed: [String])] {
        var commands: [(command: [String], printed: [String])] = []
        var continues = false
        for line in block {
            if continues || line.hasPrefix("$ ") {
                if continues {
                    commands[commands.count - 1].command.append(line)
                } else {
                    commands.append(([line], []))
                }
                continues = line.hasSuffix("\\")
            } else if !commands.isEmpty {
                commands[commands.count - 1].printed.append(line)
            }
        }
        return commands
    }

    /// The words of a command as a shell takes them, as far as pages make use of one.
    private func shellWords(_ text: Substring) -> [String] {
        var words: [String] = []
        var word: String?
        var isQuoted = false
        for character in text.replacing("\\\n", with: "") {
            switch character {
            case "'":
                isQuoted.toggle()
                word = word ?? ""
            case " " where !isQuoted:
                if let done = word { words.append(done) }
                word = nil
            default: word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}
