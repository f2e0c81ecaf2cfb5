import Model

/// A small CSV file, read whole: the catalogue, the segments.
public struct SideTable: Sendable {
    public struct Row: Hashable, Sendable {
        /// The line of the row's first byte, from 1.
        public var line: Int
        /// As many as there are columns.
        public var cells: [String]

        public init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    public var columnNames: [String]
    public var rows: [Row]

    public init(columnNames: [String], rows: [Row]) {
        self.columnNames = columnNames
        self.rows = rows
    }
}

/// Reads a CSV file whole; encoding and delimiter are detected as in an export, and its first record is the header.
///
/// - Parameters:
///   - path: What to open.
///   - name: The path for messages.
/// - Throws: `Diagnostics` with `unreadable-file`, `file-too-large`, what is wrong with the header, or `bad-side-row`
///   for each row that an export would have rejected while reading.
public func readSideTable(_ path: String, name: String) throws -> SideTable {
    let contents = try DiskFiles().contents(of: path)
    if let refusal = Refusals.refusal(ofBytes: contents, name: name) { throw Diagnostics(refusal) }
    let encoding = EncodingDetection.encoding(of: contents, isWhole: true)
    let bytes = contents.dropFirst(encoding.markLength(in: contents)).withUnsafeBytes {
        var decoder = TextDecoder(encoding)
        return decoder.text($0, isEnd: true)
    }
    if let refusal = Refusals.refusal(ofText: bytes, name: name, isFormatGiven: true) { throw Diagnostics(refusal) }
    guard
        let header = try CSVHead.all(
            bytes, isEnd: true, isEnough: true, name: name, encoding: encoding, delimiter: nil
        ).first?.firstRecord()
    else {
        throw Diagnostics(
            Diagnostic(.error, id: "empty-file", at: SourceLocation(file: name), "File holds no header"))
    }
    var plan = ReadingPlan(head: header.head, columns: Array(header.head.columnNames.indices))
    plan.neededCount = 0
    let batch = RowBatch()
    batch.makeRoom(for: bytes.count)
    batch.byteCount = bytes.count - header.byteCount
    bytes.withUnsafeBytes {
        batch.storage.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[header.byteCount...]))
    }
    batch.clear(input: 0, attempt: 0, firstLine: header.nextLine, fieldCount: plan.slots.count)
    var careful = CarefulCSV(plan: plan, limits: ReadingLimits(), line: header.nextLine)
    _ = careful.parse(batch, isEnd: true)
    if !batch.problems.isEmpty {
        throw Diagnostics(
            batch.problems.map { problem in
                Diagnostic(
                    .error, id: "bad-side-row",
                    at: SourceLocation(
                        file: name, line: batch.firstLine + (problem.fault?.line ?? problem.line),
                        column: problem.fault?.column),
                    "Row cannot be read: \(problem.reason.rawValue)")
            })
    }
    return SideTable(columnNames: header.head.columnNames, rows: batch.textRows())
}

extension RowBatch {
    /// The rows as text; missing fields are empty.
    func textRows() -> [SideTable.Row] {
        (0..<rowCount).map { row in
            let cells = (0..<fieldCount).map { slot in
                let field = fields[row * fieldCount + slot]
                if field.isMissing { return "" }
                let start = Int(field.offset)
                return String(decoding: bytes[start..<(start + Int(field.length))], as: UTF8.self)
            }
            return SideTable.Row(line: firstLine + Int(lineOffsets[row]), cells: cells)
        }
    }
}
