import ArgumentParser
import Cleaning
import Foundation
import Model
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("A query's mistakes")
struct QueryMistakeTests {
    private let log = try! TestSupport.log(
        of: (0..<8).map {
            TestRow("2026-10-0\($0 % 5 + 1)T10:00:00Z", "rosa.\($0)", "open", "Dynamics Sales", .loaded)
        },
        segments: "user,segment\nrosa.1,Finance\n")

    private func said(_ key: FilterKey, _ pattern: String, excludes: Bool = false) -> [String] {
        let term = FilterTerm(key: key, pattern: Glob(pattern), excludes: excludes)
        return unmatchedTerms(of: Question(measures: [.reach], filters: [Filter([term, term])]), in: log)
            .map(\.description)
    }

    @Test("measures that are empty for want of a file are told, once a file, and not where the file is there")
    func sideFiles() throws {
        let question = Question(measures: [.reach, .population, .adoption, .coverage])
        #expect(
            missingSideFiles(of: [question, question], in: log).map(\.description) == [
                "warning: Without catalogue 'coverage' is empty [missing-side-file]\n"
                    + "  hint: name the file under `catalogue:` of the configuration"
            ])
    }

    @Test("without measures is told what a command looks like")
    func withoutMeasures() throws {
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports())
        let problem = #expect(throws: CommandLineProblem.self) { try run.text(["--by", "scope"]) }
        #expect(problem?.diagnostics.all.first?.hint == "such as: helplens query reach viewers --by scope")
        let place = #expect(throws: Diagnostics.self) { try run.text(["reach", "--output", ""]) }
        #expect(place?.all.first?.why == "the name of the file is empty")
        let input = #expect(throws: Diagnostics.self) { try run.text(["reach", "--input", "nothing.csv"]) }
        #expect(input?.all.first?.hint == "paths are relative to the working folder")
    }

    @Test("rows that were rejected are told with their reasons")
    func rejected() throws {
        let export = "time,user,item,kind,scope\n,u,a,loaded,S\n2026-10-05T10:00:00Z,u,a,gawked,S\n"
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: ["interactions.csv": export])
        let problem = #expect(throws: Diagnostics.self) { try run.text(["reach"]) }
        #expect(problem?.all.map(\.id) == ["too-many-rejected"])
        #expect(problem?.all.first?.why == "1 unknown kind, 1 no time")
    }

    @Test("a value that never occurs is told once, with the name that was likely meant")
    func unmatched() {
        #expect(
            said(.scope, "Dynamics Saels") == [
                "warning: No scope in the data matches 'Dynamics Saels' [unmatched-filter]\n"
                    + "  hint: did you mean 'Dynamics Sales'?"
            ])
        #expect(said(.scope, "Workday*", excludes: true).first?.contains("--by scope --period all") == true)
        #expect(said(.segment, "Finanze").first?.contains("'Finance'") == true)
        #expect(said(.kind, "view").first?.contains("known are loaded, viewed, clicked") == true)
        #expect(said(.item, "zzz").count == 1)
        let term = FilterTerm(key: .scope, pattern: Glob("Nope"), excludes: false)
        let page = Question(measures: [.reach], filters: [Filter([term])])
        #expect(unmatchedTerms(of: [page, page], in: log).count == 1)
    }

    @Test("a value that occurs is no mistake, however it is written")
    func matched() {
        for (key, pattern) in [
            (FilterKey.scope, "dynamics*"), (.item, "OPEN"), (.itemType, "(no type)"), (.segment, "(no segment)"),
            (.kind, "clicked"),
        ] {
            #expect(said(key, pattern) == [], "\(key) \(pattern)")
        }
    }

    @Test("no message names a person")
    func people() {
        for key in FilterKey.allCases {
            for word in said(key, "rosa.9") { #expect(!word.replacing("rosa.9", with: "").contains("rosa")) }
        }
    }

    @Test("a period without data says what days the data speak of")
    func emptyPeriod() {
        let ask = { (period: String, comparison: ComparisonRequest) in
            let request = PeriodRequest(period)
            return emptyPeriods(
                of: Question(measures: [.reach], period: request, comparison: comparison),
                reportPeriod: request!.resolved(span: self.log.span, report: nil)!, Configuration(), self.log
            ).map { "\($0.id): \($0.why ?? "")" }
        }
        let days = "the data reach from 2026-10-01 to 2026-10-05"
        #expect(ask("2027-03", .report) == ["empty-period: \(days)"])
        #expect(ask("2026-09-30", .report) == ["empty-period: \(days)"])
        #expect(ask("2026-10-05", .report) == [])
        #expect(ask("2026-10-05", .with(.yearAgo)) == ["incomplete-comparison: \(days)"])
        #expect(ask("2026-10-05", .with(.previous)) == [])
    }

    @Test("inputs that swallow the measures are pointed at, and other slips end with 64")
    func swallowed() throws {
        let run = try TestRun(configuration: "", exports: ["a.csv": "time,user,item,kind\n2026-10-05,u,a,viewed\n"])
        let input = run.folder.path + "/a.csv"
        do {
            _ = try run.text(["--input", input, "reach"])
            Issue.record("should not be understood")
        } catch let problem as CommandLineProblem {
            #expect(problem.diagnostics.all.map(\.hint) == ["put the measures before --input"])
        }
        #expect(try run.queryExitCode(["--input", input, "reach"]) == 64)
        #expect(try run.queryExitCode([]) == 64)
        #expect(try run.queryExitCode(["reach", "--limit", "0"]) == 64)
    }

    @Test("an answer that cannot be kept leaves the file as it was")
    func output() throws {
        let run = try TestRun(configuration: "sources: [{ path: a.csv }]", exports: ["a.csv": "x,y\n1,2\n"])
        let file = try run.folder.write("mine", to: "answer.csv")
        let words = ["reach", "--config", run.folder.path + "/helplens.yml", "--quiet", "--no-cache", "--output"]
        #expect(throws: (any Error).self) { try QueryCommand.parse(words + [file]).run() }
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
        #expect(throws: (any Error).self) { try QueryCommand.parse(words + [run.folder.path]).run() }
        #expect(throws: (any Error).self) { try QueryCommand.parse(words + [file + "/x"]).run() }
    }

    @Test("a link stays a link, and a device a device")
    func links() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("old", to: "file")
        let link = folder.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
        try ResultFile(link).write(Array("new".utf8))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
        try ResultFile("/dev/null").write(Array("new".utf8))
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
    }
}
