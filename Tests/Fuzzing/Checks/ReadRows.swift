import Model

@testable import Reading

/// What reading one input gave, to be compared with what reading it in another way gave.
struct ReadRows: Equatable {
    /// A row, or a record that was rejected.
    struct Row: Equatable {
        var line: Int
        /// Each field as its length and its bytes.
        var fields: [UInt8] = []
        var reason: RejectReason?
        var fault: [Int]?

        /// Rejected records stand before the rows of their line.
        func place(_ offset: Int) -> (Int, Int, Int) { (line, reason == nil ? 1 : 0, offset) }
    }

    var columnNames: [String] = []
    var rows: [Row] = []
    var errors: [String] = []
    var bytes = 0
    var sha256: String?

    /// Which way of reading gave the rows: it may differ where the rows do not.
    private(set) var attempt = 0

    static func == (left: ReadRows, right: ReadRows) -> Bool {
        if !left.errors.isEmpty || !right.errors.isEmpty { return left.errors == right.errors }
        return left.columnNames == right.columnNames && left.rows == right.rows && left.bytes == right.bytes
            && left.sha256 == right.sha256
    }

    /// - Parameter select: The columns to deliver, of so many.
    init(
        _ path: String, settings: SourceSettings, chunkSize: Int, limits: ReadingLimits,
        select: @escaping @Sendable (Int) -> [Int?]
    ) {
        let names = Names()
        let reader = RowReader(
            inputs: [Input(path: path, name: "input", source: 0)], sources: [settings], hashing: true,
            chunkSize: chunkSize, limits: limits
        ) { _, head in
            names.names = head.columnNames
            return select(head.columnNames.count)
        }
        let batch = RowBatch()
        var found: [(attempt: Int, row: Row)] = []
        while reader.next(into: batch) { found += ReadRows.rows(of: batch).map { (batch.attempt, $0) } }
        let outcome = reader.outcomes()[0]
        attempt = outcome.finalAttempt
        columnNames = names.names
        // Records of one JSON document may share a line: which batch they come in must not decide their order.
        let counted = found.filter { $0.attempt == outcome.finalAttempt }.map(\.row)
        rows = counted.enumerated().sorted { $0.element.place($0.offset) < $1.element.place($1.offset) }.map(\.element)
        errors = (outcome.error?.all ?? []).map { "\($0)" }
        bytes = outcome.bytes
        sha256 = outcome.sha256
    }

    /// Rejected records of a batch, then its rows.
    private static func rows(of batch: RowBatch) -> [Row] {
        var rows = batch.problems.map { problem in
            Row(
                line: batch.firstLine + problem.line, reason: problem.reason,
                fault: problem.fault.map { [batch.firstLine + $0.line, $0.column] })
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
        let at = zip(rows, other.rows).enumerated().first { $1.0 != $1.1 }?.offset ?? min(rows.count, other.rows.count)
        let first = { (rows: [Row]) in rows.dropFirst(at).first.map { "\($0)" } ?? "no row" }
        return "row \(at) of \(rows.count) and \(other.rows.count), \(bytes) and \(other.bytes) bytes:\n"
            + "\(first(rows))\n\(first(other.rows))"
    }

    /// Columns' names on their way out of a closure that is called by one thread.
    private final class Names: @unchecked Sendable {
        var names: [String] = []
    }
}

/// The columns that a choice selects, of so many.
func columns(_ choice: Int) -> @Sendable (Int) -> [Int?] {
    { count in
        switch choice {
        case 0: (0..<count).map { $0 }
        case 1: (0..<count).reversed().map { $0 }
        case 2: [nil, count - 1, 0, count - 1]
        case 3: [1]
        default: []
        }
    }
}

/// Limits that everyday files keep, and limits that short files break.
let triedLimits = [
    ReadingLimits(), ReadingLimits(field: 16, record: 64, head: 1 << 20),
    ReadingLimits(field: 100, record: 300, head: 1 << 15),
]

/// Bytes a batch; blocks of 64 and what lies around them are where batches meet.
let triedChunkSizes = [1, 17, 64, 2, 3, 7, 63, 65, 128, 1000]
