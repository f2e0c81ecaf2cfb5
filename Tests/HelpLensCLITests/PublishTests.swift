import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("Publishing a finished site")
struct PublishTests {
    private func publish(_ words: [String]) throws -> Int32 {
        do {
            try PublishCommand.parse(words + ["--quiet"]).run()
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        }
    }

    @Test("makes the target what the site is, and refuses what would show more than was shown there")
    func publishes() throws {
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports())
        let (target, revised) = (run.folder.path + "/target", run.folder.path + "/revised")
        #expect(try run.report(to: run.site) == 0)
        #expect(try publish([run.site, target]) == 0)
        #expect(try TestRun.files(below: target) == TestRun.files(below: run.site))

        for (name, text) in WithheldWorld.exports(people: 6) { _ = try run.folder.write(text, to: name) }
        #expect(try run.report(to: revised) == 0)
        let before = try TestRun.files(below: target)
        #expect(try publish([revised, target]) == 1)
        #expect(try TestRun.files(below: target) == before)
        #expect(try publish([revised, target, "--revise-protection"]) == 0)
        #expect(try TestRun.files(below: target) == TestRun.files(below: revised))
    }

    @Test("takes two places that lie apart")
    func overlaps() throws {
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports())
        #expect(try run.report(to: run.site) == 0)
        let before = try TestRun.files(below: run.folder.path)
        for target in [run.site, run.site + "/inner", run.folder.path] {
            #expect(try publish([run.site, target]) == 1)
        }
        #expect(try publish([run.folder.path, run.folder.path + "/other"]) == 1)
        #expect(try TestRun.files(below: run.folder.path) == before)
    }
}
