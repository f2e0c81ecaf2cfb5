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
                let found = try read(path, workers: workers, chunkSize: chunkSize).text
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

    @Test("There are fixtures") func present() { #expect(Fixtures.names.count > 60) }
}

extension Reading {
    /// The outcome in words: a line for the columns, one a row or problem, or the ids of the errors.
    fileprivate var text: String {
        if let error = outcome.error { return error.all.map { "error: \($0)\n" }.joined() }
        let all = ["columns: " + columnNames.map { "«\($0)»" }.joined(separator: " ")] + lines.map(\.description)
        return all.map { $0.escapingControls + "\n" }.joined()
    }
}

extension String {
    fileprivate var escapingControls: String {
        unicodeScalars.map { $0.value < 0x20 ? "\\u{\(String($0.value, radix: 16))}" : String($0) }.joined()
    }
}
