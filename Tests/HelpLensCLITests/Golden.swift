import Foundation
import Testing

/// The repository's folder.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// Whether expectations are to be written anew. What is written fails, so that a person reads the difference.
let writesExpectations = ProcessInfo.processInfo.environment["HELPLENS_GOLDEN"] != nil

/// Compares bytes with a file below `Tests/Fixtures`.
func expectGolden(_ found: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = repository.appendingPathComponent("Tests/Fixtures/\(name)")
    let expected = try? Data(contentsOf: file)
    if writesExpectations, expected != Data(found) {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(found).write(to: file)
        Issue.record("\(name) was written; read it", sourceLocation: sourceLocation)
        return
    }
    #expect(
        String(decoding: found, as: UTF8.self) == expected.map { String(decoding: $0, as: UTF8.self) },
        "\(name)", sourceLocation: sourceLocation)
}
