import ArgumentParser
import Foundation
import Model
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("A watch")
struct WatchTests {
    private let folder = try! TemporaryFolder()
    private let reporter = Reporter(isQuiet: true, form: .json)

    @Test("makes its thing again for each change, of files that were there and that are new, and after mistakes")
    func changes() throws {
        let configuration = try folder.write("sources: [{ path: '*.csv' }]\n", to: "helplens.yml")
        _ = try folder.write("a", to: "a.csv")
        let options = try SharedOptions.parse(["--config", configuration, "--quiet"])
        let watch = Watch([configuration])
        var made = 0
        var looks = 0
        try watch.run(
            reporter,
            until: {
                looks += 1; return made == 4 || looks > 100
            }
        ) {
            made += 1
            watch.files = WatchedFiles(try RunSetup(options, inputs: []), result: folder.path + "/made.html")
            // What is made meanwhile changes what is looked at next.
            switch made {
            case 1: _ = try folder.write("more than a", to: "a.csv")
            case 2:
                _ = try folder.write("b", to: "b.csv")
                throw Diagnostics(Diagnostic(.error, id: "test", "A mistake"))
            case 3: _ = try folder.write("sources: [{ path: 'a.csv' }]\n", to: "helplens.yml")
            default: break
            }
        }
        #expect(made == 4)
    }

    @Test("leaves alone what was made, even where it lies among what it is made of")
    func result() throws {
        let configuration = try folder.write("sources: [{ path: '*.csv' }]\n", to: "helplens.yml")
        _ = try folder.write("a", to: "a.csv")
        try FileManager.default.createDirectory(atPath: folder.path + "/set", withIntermediateDirectories: true)
        let page = try folder.write("# A", to: "set/index.md")
        let options = try SharedOptions.parse(["--config", configuration, "--quiet"])
        var files = WatchedFiles(try RunSetup(options, inputs: []), result: folder.path + "/set/index.html")
        files.folders = [folder.path + "/set/"]
        let before = files.states
        #expect(before.keys.contains(page) && before.count == 3)
        _ = try folder.write("<p>", to: "set/index.html")
        #expect(files.states == before)
    }
}
