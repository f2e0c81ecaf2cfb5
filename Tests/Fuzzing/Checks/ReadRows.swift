import Model
import Synchronization

@testable import Reading

/// What reading one input gave, to be compared with what reading it in another way gave.
struct ReadRows: Equatable {
    /// A row, or a record that was rejected.
    struct Row: Equatable {
        var line: Int
        /// Each field as its length and its bytes; of a rejected record what it says.
        var fields: [UInt8] = []
        var reason: RejectReason?
        var fault: [Int] = []
    }

    var columnNames: [String] = []
    /// By line. Records of one JSON document may share one: there rejected ones come first, and what a row says and
    /// not who read it decides the order.
    var rows: [Row] = []
    var errors: [String] = []
    var warnings: [String] = []
    var bytes = 0
    var sha256: String?

    /// Which way of reading gave the rows: it may differ where the rows do not.
    private(set) var attempt = 0

    static func == (left: ReadRows, right: ReadRows) -> Bool {
        if !left.errors.isEmpty || !right.errors.isEmpty { return left.errors == right.errors }
        return left.columnNames == right.columnNames && left.rows == right.rows && left.warnings == right.warnings
            && left.bytes == right.bytes && left.sha256 == right.sha256
    }

    /// A number that differs from input to input.
    var sum: Int { rows.reduce(bytes) { $0 &+ $1.line &+ $1.fields.count } }

    init(
        _ path: String, settings: SourceSettings, columns: TriedColumns, chunkSize: Int, limits: ReadingLimits,
        workers: Int
    ) {
        let names = Mutex<[String]>([])
        let reader = RowReader(
            inputs: [Input(path: path, name: "input", source: 0)], sources: [settings], hashing: true,
            chunkSize: chunkSize, limits: limits
        ) { _, head in
            names.withLock { $0 = head.columnNames }
            return try columns.select(head, settings)
        }
        let found = try? inParallel(workers: workers) { _ in
            let batch = RowBatch()
            var found: [(attempt: Int, row: Row)] = []
            while reader.next(into: batch) { found += ReadRows.rows(of: batch).map { (batch.attempt, $0) } }
            return found
        }
        let outcome = reader.outcomes()[0]
        attempt = outcome.finalAttempt
        columnNames = names.withLock { $0 }
        rows = (found ?? []).flatMap(\.self).filter { $0.attempt == outcome.finalAttempt }.map(\.row).sorted {
            $0.precedes($1)
        }
        errors = (outcome.error?.all ?? []).map { "\($0)" }
        warnings = outcome.warnings.map { "\($0)" }
        bytes = outcome.bytes
        sha256 = outcome.sha256
    }

    /// Rejected records of a batch, then its rows.
    private static func rows(of batch: RowBatch) -> [Row] {
        var rows = batch.problems.map { problem in
            Row(
                line: batch.firstLine + problem.line, fields: Array(batch.bytes(of: problem.text)),
                reason: problem.reason,
                fault: problem.fault.map { [batch.firstLine + $0.line, $0.column] } ?? [])
        }
        for row in 0..<batch.rowCount {
            var fields: [UInt8] = []
            for field in batch.fields[(row * batch.fieldCount)..<((row + 1) * batch.fieldCount)] {
                withUnsafeBytes(of: field.length.littleEndian) { fields += $0 }
                if !field.isMissing { fields += batch.bytes[Int(field.offset)..<Int(field.offset + field.length)] }
            }
            rows.append(Row(line: batch.firstLine + Int(batch.lineOffsets[row]), fields: fields))
        }
        return rows
    }

    /// Where this reading and another begin to differ, in words.
    func difference(from other: ReadRows) -> String? {
        if self == other { return nil }
        if errors != other.errors { return "errors: \(errors) and \(other.errors)" }
        if columnNames != other.columnNames { return "columns: \(columnNames) and \(other.columnNames)" }
        if warnings != other.warnings { return "warnings: \(warnings) and \(other.warnings)" }
        let at = zip(rows, other.rows).enumerated().first { $1.0 != $1.1 }?.offset ?? min(rows.count, other.rows.count)
        let first = { (rows: [Row]) in rows.dropFirst(at).first.map { "\($0)" } ?? "no row" }
        return "row \(at) of \(rows.count) and \(other.rows.count), \(bytes) and \(other.bytes) bytes:\n"
            + "\(first(rows))\n\(first(other.rows))"
    }
}

extension ReadRows.Row {
    fileprivate func precedes(_ other: Self) -> Bool {
        if line != other.line { return line < other.line }
        if (reason == nil) != (other.reason == nil) { return reason != nil }
        if fault != other.fault { return fault.lexicographicallyPrecedes(other.fault) }
        return fields.lexicographicallyPrecedes(other.fields)
    }
}
