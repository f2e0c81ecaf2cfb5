import Foundation
import Model
import Testing

@testable import Reading

/// Compares with the reader in Python's library, which is known to be good at what RFC 4180 has.
@Suite struct PythonCSV {
    private static let script = URL(fileURLWithPath: Fixtures.root).deletingLastPathComponent()
        .appendingPathComponent("Verify/csv_rows.py").path

    private static let hasPython = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .contains { FileManager.default.isExecutableFile(atPath: $0 + "/python3") }

    /// Rows of as many fields each as the header has, quoted where that is needed, and at times where it is not.
    private static func file(_ numbers: inout SeededNumbers, delimiter: UInt8) -> [UInt8] {
        let texts =
            [
                "", "a", "b c", "é", "👩", "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", " ", "x\"y\nz, and on",
                "=1", "'", "\\", "\u{2028}", "\u{A0}",
            ].map { Array($0.utf8) }
        let lineEnd: [UInt8] = Bool.random(using: &numbers) ? [13, 10] : [10]
        let width = Int.random(in: 2...5, using: &numbers)
        func record(_ fields: [[UInt8]]) -> [UInt8] {
            let written = fields.map { text -> [UInt8] in
                let isPlain = !text.contains { $0 == delimiter || $0 == 34 || $0 == 10 || $0 == 13 }
                if isPlain, Int.random(in: 0..<3, using: &numbers) > 0 { return text }
                return [34] + text.flatMap { $0 == 34 ? [34, 34] : [$0] } + [34]
            }
            return Array(written.joined(separator: [delimiter]))
        }
        let rows = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
            record((0..<width).map { _ in texts.randomElement(using: &numbers) ?? [] })
        }
        let header = record((0..<width).map { Array("column-\($0)".utf8) })
        let isEnded = Bool.random(using: &numbers)
        return Array(([header] + rows).joined(separator: lineEnd)) + (isEnded ? lineEnd : [])
    }

    @Test("Files as RFC 4180 has them read as Python reads them", .enabled(if: hasPython))
    func conforming() throws {
        let folder = try TemporaryFolder()
        let delimiters = CSVHead.delimiters
        for seed in 0..<400 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            let kind = Int(seed % 4)
            try folder.write("in/\(seed).\(kind).csv", PythonCSV.file(&numbers, delimiter: delimiters[kind]))
        }
        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = ["python3", PythonCSV.script, folder.path + "/in", folder.path + "/out"]
        try python.run()
        python.waitUntilExit()
        try #require(python.terminationStatus == 0)
        let output = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/out"))
        let files = try JSONDecoder().decode([String: [[String]]].self, from: output)
        #expect(files.count == 400)
        for (name, rows) in files {
            var settings = SourceSettings(path: folder.path)
            settings.format = .csv
            settings.hasHeader = true
            settings.delimiter = name.split(separator: ".").dropFirst().first.flatMap { Int($0) }.map { delimiters[$0] }
            let found = try read(folder.path + "/in/" + name, chunkSize: 100, settings: settings)
            #expect(found.columnNames == rows.first, "\(name)")
            #expect(found.lines.map(\.cells) == rows.dropFirst().map { $0.map { $0 as String? } }, "\(name)")
            #expect(found.outcome.finalAttempt == 0, "\(name) was read carefully")
        }
    }
}
