import Foundation
import Model
import Testing

@testable import Reading

/// Each file of `Fixtures/csv` and `Fixtures/json` is named by the rule it tests; what it reads as stands beside it.
///
/// With `HELPLENS_GOLDEN` set the expectations are written anew, and the test fails, so that a person reads the
/// difference.
@Suite struct Fixtures {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures").path

    static let names: [String] = ["csv/valid", "csv/invalid", "json/valid", "json/invalid"].flatMap { folder in
        ((try? DiskFiles().files(below: root + "/" + folder)) ?? []).filter { !$0.hasSuffix(".expected") }
            .map { folder + "/" + $0 }
    }

    @Test(
        "Every fixture reads as its expectation says, in chunks of any size, by any number of workers", arguments: names
    )
    func fixture(name: String) throws {
        let path = Fixtures.root + "/" + name
        let expectation = path + ".expected"
        for chunkSize in [1, 17, 64, 1 << 20] {
            for workers in [1, 4] {
                let found = try Fixtures.reading(path, workers: workers, chunkSize: chunkSize).text
                if ProcessInfo.processInfo.environment["HELPLENS_GOLDEN"] != nil {
                    try Data(found.utf8).write(to: URL(fileURLWithPath: expectation))
                    Issue.record("Expectation was written; read it")
                    return
                }
                let expected = String(decoding: try DiskFiles().contents(of: expectation), as: UTF8.self)
                #expect(found == expected, "chunks of \(chunkSize), \(workers) workers")
            }
        }
    }

    /// Reads a fixture. A CSV file's header is the record that names a time or a user.
    static func reading(_ path: String, workers: Int = 1, chunkSize: Int = 1 << 20) throws -> Reading {
        let isCSV = !path.contains("/json/")
        return try read(path, workers: workers, chunkSize: chunkSize) { names in
            guard !isCSV || names.contains("time") || names.contains("user") else {
                throw Diagnostics(Diagnostic(.error, id: "missing-column", "Columns are \(names)"))
            }
            return Array(names.indices)
        }
    }

    @Test("There are fixtures") func present() { #expect(Fixtures.names.count > 100) }
}

extension Reading {
    /// The outcome in words: a line for the columns, one a row or problem, or the ids of the errors.
    fileprivate var text: String {
        if let error = outcome.error { return error.all.map { "error: \($0)\n" }.joined() }
        let all =
            ["columns: " + columnNames.map { "«\($0)»" }.joined(separator: " ")] + lines.map(\.description)
            + outcome.warnings.map(\.description) + (head?.news ?? [])
        return all.map { $0.escapingControls + "\n" }.joined()
    }
}

extension String {
    fileprivate var escapingControls: String {
        unicodeScalars.map { $0.value < 0x20 ? "\\u{\(String($0.value, radix: 16))}" : String($0) }.joined()
    }
}

extension InputHead {
    /// What is not as it mostly is.
    fileprivate var news: [String] {
        [
            encoding == .utf8 ? nil : "encoding: \(encoding.rawValue)",
            delimiter.map { $0 == UInt8(ascii: ",") ? nil : "delimiter: «\(Unicode.Scalar($0))»" } ?? nil,
            preamble == 0 ? nil : "preamble: \(preamble)",
        ].compactMap(\.self)
    }
}
