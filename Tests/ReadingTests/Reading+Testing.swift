import Foundation
import Model
import Synchronization
import Testing

@testable import Reading

/// A folder that goes away with the test.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "helplens-reading-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = path + "/" + name
        let folder = (file as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }
}

/// One row or one problem, comparable.
struct Line: Hashable, CustomStringConvertible {
    var number: Int
    /// `nil` for a missing field.
    var cells: [String?] = []
    var reason: RejectReason?
    /// Where the fault of a rejected row is, as line and column of the file.
    var fault: String?

    var description: String {
        let text =
            reason.map { "rejected, \($0.rawValue)" + (fault.map { " at \($0)" } ?? "") }
            ?? cells.map { $0.map { "«\($0)»" } ?? "missing" }.joined(separator: " ")
        return "\(number): \(text)"
    }
}

/// What reading one file gave: its head, and rows and problems in the order of their lines.
struct Reading {
    var head: InputHead?
    var lines: [Line] = []
    var outcome = InputOutcome()

    var columnNames: [String] { head?.columnNames ?? [] }
}

func read(
    _ path: String, workers: Int = 1, chunkSize: Int = 1 << 20, limits: ReadingLimits = ReadingLimits(),
    settings: SourceSettings? = nil, columns: (@Sendable ([String]) throws -> [Int?])? = nil
) throws -> Reading {
    let head = Mutex<InputHead?>(nil)
    let reader = RowReader(
        inputs: [Input(path: path, name: "input", source: 0)], sources: [settings ?? SourceSettings(path: path)],
        hashing: true, chunkSize: chunkSize, limits: limits
    ) { _, found in
        let selected = try found.isEmpty ? [] : columns?(found.columnNames) ?? found.columnNames.indices.map { $0 }
        head.withLock { $0 = found }
        return selected
    }
    let found = try inParallel(workers: workers) { _ in
        let batch = RowBatch()
        var lines: [(attempt: Int, line: Line)] = []
        while reader.next(into: batch) { lines += batch.lines().map { (batch.attempt, $0) } }
        return lines
    }
    let outcome = reader.outcomes()[0]
    let lines = found.flatMap(\.self).filter { $0.attempt == outcome.finalAttempt }.map(\.line)
    return Reading(
        head: head.withLock { $0 }, lines: lines.inOrder, outcome: outcome)
}

extension [Line] {
    /// By line; several in one line, which workers bring in any order, by what they say.
    var inOrder: [Line] { sorted { ($0.number, $0.description) < ($1.number, $1.description) } }
}

extension RowBatch {
    fileprivate func lines() -> [Line] {
        var lines = problems.map { problem in
            Line(
                number: firstLine + problem.line, reason: problem.reason,
                fault: problem.fault.map { "\(firstLine + $0.line):\($0.column)" })
        }
        for row in 0..<rowCount {
            let cells = fields[(row * fieldCount)..<((row + 1) * fieldCount)].map { field in
                field.isMissing
                    ? nil
                    : String(
                        decoding: bytes[Int(field.offset)..<(Int(field.offset) + Int(field.length))], as: UTF8.self)
            }
            lines.append(Line(number: firstLine + Int(lineOffsets[row]), cells: cells))
        }
        return lines
    }
}
