import ArgumentParser
import Asking
import Foundation
import Model
import Testing

@testable import HelpLensCLI

@Suite("An explanation")
struct ExplainTests {
    @Test("is there for every measure and dimension, with nothing left blank")
    func complete() {
        let all = Explanation.all
        #expect(all.map(\.name).sorted() == (Measure.allCases.map(\.id) + Dimension.allCases.map(\.rawValue)).sorted())
        for explanation in all {
            let words = [explanation.title, explanation.sentence] + explanation.facts.map(\.text)
            #expect(words.allSatisfy { !$0.isEmpty } && !explanation.example.isEmpty, "\(explanation.name)")
            #expect(explanation.sentence.hasSuffix("."), "\(explanation.name)")
            #expect(Explanation.list.contains("\n  \(explanation.name)  "), "\(explanation.name)")
        }
    }

    @Test("gives an example that can be asked")
    func examples() throws {
        for explanation in Explanation.all {
            let command = try QueryCommand.parse(explanation.example)
            let question = try readQuestion(command.words, people: .names)
            #expect(!question.measures.isEmpty)
            if let measure = Measure(rawValue: explanation.name) {
                #expect(question.measures.contains(measure), "\(measure) asks about something else")
            } else {
                #expect(question.by.map(\.rawValue).contains(explanation.name), "\(explanation.name)")
            }
        }
    }

    @Test("reads the same in every format", arguments: ["view_rate", "week"])
    func formats(name: String) throws {
        for format in ["words", "markdown", "json"] {
            let text = try ExplainCommand.parse([name, "--format", format]).text()
            try expectGolden(Array(text.utf8), "answers/\(name)-explained.\(format)")
        }
        let all = try ExplainCommand.parse(["--format", "json"]).text()
        let list = try #require(try JSONSerialization.jsonObject(with: Data(all.utf8)) as? [[String: String]])
        #expect(list.count == Explanation.all.count)
    }

    @Test(
        "of a word that nobody knows ends with 64 and the word that was meant",
        arguments: [
            ("scop", "did you mean 'scope'?"), ("zebra", "`helplens explain` lists all"),
            ("loads_change_rate", "it is a column beside 'loads': helplens explain loads"),
        ])
    func unknown(word: String, hint: String) throws {
        let problem = #expect(throws: CommandLineProblem.self) { try ExplainCommand.parse([word]).text() }
        #expect(problem?.diagnostics.all.first?.hint == hint)
    }
}
