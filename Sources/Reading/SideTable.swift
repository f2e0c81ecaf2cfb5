import Model

/// A small CSV or JSON file, read whole: the catalogue, the segments.
public struct SideTable: Sendable {
    public struct Row: Hashable, Sendable {
        /// The line of the row's first byte, from 1.
        public var line: Int
        /// As many as there are columns.
        public var cells: [String]
        /// By column, what a JSON array holds; the cell is empty then.
        public var lists: [Int: [String]]

        public init(line: Int, cells: [String], lists: [Int: [String]] = [:]) {
            self.line = line
            self.cells = cells
            self.lists = lists
        }
    }

    public var columnNames: [String]
    public var rows: [Row]

    public init(columnNames: [String], rows: [Row]) {
        self.columnNames = columnNames
        self.rows = rows
    }
}

/// Reads a CSV or JSON file whole; the format is told by how it begins, encoding and delimiter as in an export. The
/// first record of CSV is the header.
///
/// - Parameters:
///   - path: What to open.
///   - name: The path for messages.
/// - Throws: `Diagnostics` with `unreadable-file`, `file-too-large`, `compressed-side-file`, what is wrong with the
///   header, `malformed-json`, or `bad-side-row` for each row that an export would have rejected while reading.
public func readSideTable(_ path: String, name: String) throws -> SideTable {
    let (bytes, encoding) = try sideText(DiskFiles().contents(of: path), name: name)
    if SideJSON.isJSON(bytes) { return try SideJSON(bytes, name: name).table() }
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

/// The text of a side file in UTF-8, and how it was encoded.
///
/// - Throws: `Diagnostics` with `compressed-side-file`, or what `Refusals` knows.
func sideText(_ contents: [UInt8], name: String) throws -> (bytes: [UInt8], encoding: TextEncoding) {
    if Compression(of: contents) != nil {
        throw Diagnostics(
            Diagnostic(
                .error, id: "compressed-side-file", at: SourceLocation(file: name), "Side files are not compressed",
                hint: "decompress it"))
    }
    if let refusal = Refusals.refusal(ofBytes: contents, name: name) { throw Diagnostics(refusal) }
    let encoding = EncodingDetection.encoding(of: contents, isWhole: true)
    let bytes = contents.dropFirst(encoding.markLength(in: contents)).withUnsafeBytes {
        var decoder = TextDecoder(encoding)
        return decoder.text($0, isEnd: true)
    }
    if let refusal = Refusals.refusal(ofText: bytes, name: name, isFormatGiven: true) { throw Diagnostics(refusal) }
    return (bytes, encoding)
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
