import Foundation
import Model
import Testing

@testable import Reading

@Suite struct InputListing {
    private func names(_ folder: TemporaryFolder, _ paths: String...) throws -> [String] {
        try listInputs(paths.map { SourceSettings(path: folder.path + "/" + $0) }, base: folder.path).map(\.name)
    }

    private func tree() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["b.csv", "a.csv", "a.txt", ".hidden.csv", "x/c.csv", "x/y/d.csv", "x/.git/e.csv", "x/y/é.csv"] {
            try folder.write(name, "a\n")
        }
        return folder
    }

    @Test("A folder gives all files below it but hidden ones, in byte order of their names")
    func folder() throws {
        #expect(try names(tree(), "") == ["a.csv", "a.txt", "b.csv", "x/c.csv", "x/y/d.csv", "x/y/é.csv"])
    }

    @Test(
        "A pattern matches names, and ** any number of folders",
        arguments: [
            ("*.csv", ["a.csv", "b.csv"]), ("?.csv", ["a.csv", "b.csv"]), ("x/*/*.csv", ["x/y/d.csv", "x/y/é.csv"]),
            ("x/y/?.csv", ["x/y/d.csv", "x/y/é.csv"]), ("**/d*", ["x/y/d.csv"]), ("x/**/c.csv", ["x/c.csv"]),
            ("**/*.csv", ["a.csv", "b.csv", "x/c.csv", "x/y/d.csv", "x/y/é.csv"]), (".*.csv", [".hidden.csv"]),
            ("x/**", ["x/c.csv", "x/y/d.csv", "x/y/é.csv"]), ("./x/../x//c.*", ["x/../x/c.csv"]),
        ])
    func pattern(pattern: String, expected: [String]) throws {
        #expect(try names(tree(), pattern) == expected)
    }

    @Test("A name with a star in it is itself before it is a pattern")
    func starredName() throws {
        let folder = try tree()
        try folder.write("*.csv", "a\n")
        #expect(try names(folder, "*.csv") == ["*.csv"])
    }

    @Test("A file that two sources reach is listed once, under the first, whatever it is called")
    func once() throws {
        let folder = try tree()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/0.csv", withDestinationPath: folder.path + "/b.csv")
        let sources = ["b.csv", "*.csv"].map { SourceSettings(path: folder.path + "/" + $0) }
        let inputs = try listInputs(sources, base: folder.path)
        #expect(inputs.map(\.name) == ["a.csv", "b.csv"])
        #expect(inputs.map(\.source) == [1, 0])
    }

    #if os(Linux)
    @Test("A file whose name is no text is not left out without a word", arguments: ["", "x/*.csv", "**/*.csv", "x"])
    func nameless(path: String) throws {
        let folder = try tree()
        let name = Array((folder.path + "/x/n").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF)]
        for ending in [".csv", ".txt"] {
            let file = fopen(name + ending.utf8CString, "w")
            _ = file.map { fclose($0) }
        }
        // A pattern that asks for others has nothing to do with it.
        #expect(try names(folder, "*.csv") == ["a.csv", "b.csv"])
        let found = #expect(throws: Diagnostics.self) { try names(folder, path) }
        #expect(found?.all.map(\.id) == ["unreadable-name"])
    }
    #endif

    @Test("Links that lead round do not")
    func loops() throws {
        let folder = try tree()
        for (link, target) in [("x/up", ".."), ("x/y/self", "."), ("x/y/top", folder.path)] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/" + link, withDestinationPath: target)
        }
        #expect(try names(folder, "").count == 6)
        #expect(try names(folder, "**/*.csv").count == 5)
    }

    @Test("Each source that matches nothing is an error at its place")
    func nothing() throws {
        let folder = try tree()
        try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: false)
        let sources = ["none.csv", "*.none", "a.csv", "empty"].enumerated().map { index, name in
            var source = SourceSettings(path: folder.path + "/" + name)
            source.location = SourceLocation(file: "helplens.yml", line: index + 1)
            return source
        }
        let problems = #expect(throws: Diagnostics.self) { try listInputs(sources, base: folder.path) }
        #expect(problems?.all.map(\.id) == ["no-input", "no-input", "no-input"])
        #expect(problems?.all.map { $0.location?.line } == [1, 2, 4])
    }

    @Test("Names are relative to the base, and paths outside it are kept")
    func base() throws {
        let folder = try tree()
        let sources = [SourceSettings(path: folder.path + "/x/c.csv")]
        #expect(try listInputs(sources, base: folder.path + "/x/").map(\.name) == ["c.csv"])
        #expect(try listInputs(sources, base: folder.path + "/x/y").map(\.name) == [folder.path + "/x/c.csv"])
        #expect(try listInputs([SourceSettings(path: "-")], base: "/") == [Input(path: "-", name: "-", source: 0)])
    }
}
