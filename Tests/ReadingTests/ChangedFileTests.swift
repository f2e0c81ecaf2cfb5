import Foundation
import Model
import Testing

@testable import Reading

@Suite struct ChangedFiles {
    private static let text = "a,b\n" + String(repeating: "1,2\n", count: 10_000)

    /// Reads two files, and does something to the first while it is read.
    private func outcomes(_ change: @escaping @Sendable (_ path: String) throws -> Void) throws -> [String?] {
        let folder = try TemporaryFolder()
        for name in ["a", "b"] {
            try folder.write(name, ChangedFiles.text)
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: folder.path + "/" + name)
        }
        let inputs = ["a", "b"].map { Input(path: folder.path + "/" + $0, name: $0, source: 0) }
        let reader = RowReader(inputs: inputs, sources: [], hashing: true, chunkSize: 100) { index, _ in
            if index == 0 { try change(inputs[0].path) }
            return [0]
        }
        let batch = RowBatch()
        while reader.next(into: batch) {}
        return reader.outcomes().map { $0.error?.all.map(\.id).joined() }
    }

    private static func append(_ text: String, to path: String) throws {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
    }

    @Test("A file that changes while it is read is refused, and the others go on")
    func changes() throws {
        #expect(try outcomes { _ in } == [nil, nil])
        #expect(try outcomes { try ChangedFiles.append("3,4\n", to: $0) } == ["input-changed", nil])
        #expect(try outcomes { try #require(truncate($0, 20_000) == 0) } == ["input-changed", nil])
        let rewritten = try outcomes { path in
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
            try file.write(contentsOf: Data("c".utf8))
            try file.close()
        }
        #expect(rewritten == ["input-changed", nil])
        let replaced = try outcomes { path in
            try Data(ChangedFiles.text.utf8).write(to: URL(fileURLWithPath: path + "new"))
            try #require(rename(path + "new", path) == 0)
        }
        #expect(replaced == ["input-changed", nil])
    }

    @Test("A file that is removed while it is read is read to its end")
    func removed() throws {
        #expect(try outcomes { try #require(unlink($0) == 0) } == [nil, nil])
    }

    @Test("A compressed file that is cut short while it is read has changed, rather than being damaged")
    func compressed() throws {
        var numbers = SeededNumbers(seed: 3)
        let folder = try TemporaryFolder()
        let noise = (0..<(1 << 20)).flatMap { _ in withUnsafeBytes(of: numbers.next()) { Array($0) } }
        let path = try folder.write("a.zst", Compressing.zstd(noise))
        let stream = try ByteStream(path: path, name: "a.zst", hashing: true)
        var room = [UInt8](repeating: 0, count: 1 << 20)
        _ = try room.withUnsafeMutableBytes { try stream.read(into: $0) }
        try #require(truncate(path, 7 << 20) == 0)
        let problems = #expect(throws: Diagnostics.self) {
            while try room.withUnsafeMutableBytes({ try stream.read(into: $0) }) == room.count {}
        }
        #expect(problems?.all.map(\.id) == ["input-changed"])
    }
}

@Suite struct SpecialFiles {
    private func link(_ name: String, to target: String, in folder: TemporaryFolder) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/" + name, withDestinationPath: target)
    }

    @Test("A device is not a file")
    func device() throws {
        let found = try read("/dev/zero")
        #expect(found.outcome.error?.all.map(\.id) == ["not-a-file"])
        #expect(throws: Diagnostics.self) { try DiskFiles().contents(of: "/dev/zero") }
    }

    @Test("A link that leads nowhere or round is an error where it is named, with the system's reason")
    func namedLinks() throws {
        let folder = try TemporaryFolder()
        try link("round", to: "round", in: folder)
        try link("gone", to: "nothing", in: folder)
        for name in ["round", "gone"] {
            let problems = #expect(throws: Diagnostics.self) {
                try listInputs([SourceSettings(path: folder.path + "/" + name)], base: folder.path)
            }
            #expect(problems?.all.map(\.id) == ["unreadable-file"])
            #expect(problems?.all.first?.why?.contains(name == "round" ? "symbolic link" : "No such file") == true)
        }
    }

    @Test("A link that leads nowhere is listed with its neighbours, and refused when it is read", arguments: ["", "*"])
    func foundLinks(pattern: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("a", "x\n1\n")
        try link("b", to: "b", in: folder)
        let inputs = try listInputs([SourceSettings(path: folder.path + "/" + pattern)], base: folder.path)
        #expect(inputs.map(\.name) == ["a", "b"])
        #expect(try read(inputs[1].path).outcome.error?.all.map(\.id) == ["unreadable-file"])
    }

    @Test("A file that may not be read, and one that is gone since it was listed, are refused by name")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", "x\n1\n")
        let inputs = try listInputs([SourceSettings(path: path)], base: folder.path)
        if geteuid() != 0 {
            try #require(chmod(path, 0) == 0)
            #expect(try read(inputs[0].path).outcome.error?.all.map(\.id) == ["unreadable-file"])
        }
        try #require(unlink(path) == 0)
        let problem = try read(inputs[0].path).outcome.error?.all
        #expect(problem?.map(\.id) == ["unreadable-file"])
        #expect(problem?.first?.location?.file == "input")
        #expect(try read(folder.path).outcome.error?.all.map(\.id) == ["unreadable-file"])
    }
}
