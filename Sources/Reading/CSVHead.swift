import Model

/// What stands before the rows of a CSV file: a line that names the delimiter, titles and comments, the header.
struct CSVHead {
    let delimiter: UInt8
    private let bytes: [UInt8]
    private let records: [HeadRecords.Record]
    private let usualFieldCount: Int
    private let name: String
    private let encoding: TextEncoding

    /// The bytes that fields may be split by, the first of equals taken.
    static let delimiters = [UInt8](",;\t|".utf8)
    /// Among how many records, and how many bytes, the header is sought.
    private static let soughtRecords = 50
    private static let soughtBytes = 1 << 16

    /// A way to read the file's rows.
    struct Candidate {
        var head: InputHead
        /// Where the first row begins, and its line.
        var byteCount: Int
        var nextLine: Int
    }

    /// The ways to split a file's first records, the likeliest delimiter first: the one that splits most of them into
    /// the same number of at least two fields.
    ///
    /// - Parameters:
    ///   - bytes: The file's first bytes, without byte order mark.
    ///   - isEnd: Whether they are all of it.
    ///   - isEnough: Whether to make do with fewer records than would be looked at.
    ///   - delimiter: The byte between fields; `nil` is detected.
    /// - Returns: None when there is no record, or more bytes are needed.
    static func all(
        _ bytes: [UInt8], isEnd: Bool, isEnough: Bool, name: String, encoding: TextEncoding, delimiter: UInt8?
    ) -> [CSVHead] {
        let separator = SeparatorLine(bytes)
        let said = delimiter ?? separator?.delimiter
        let split = bytes.withUnsafeBytes { bytes in
            (said.map { [$0] } ?? delimiters).map { delimiter in
                (
                    delimiter,
                    HeadRecords(
                        bytes, from: separator?.byteCount ?? 0, line: separator == nil ? 1 : 2, isEnd: isEnd,
                        delimiter: delimiter)
                )
            }
        }
        guard isEnd || isEnough || split.allSatisfy({ $0.1.records.count == HeadRecords.limit }) else { return [] }
        let ranked = split.enumerated().sorted {
            ($1.element.1.evenlySplit, $0.offset) < ($0.element.1.evenlySplit, $1.offset)
        }
        return ranked.compactMap { rank in
            let (delimiter, found) = rank.element
            // Only the first may split nothing: a file can have one column.
            guard !found.records.isEmpty, found.evenlySplit > 0 || rank.offset == ranked[0].offset else { return nil }
            return CSVHead(
                delimiter: delimiter, bytes: bytes, records: found.records, usualFieldCount: found.usualFieldCount,
                name: name, encoding: encoding)
        }
    }

    private init(
        delimiter: UInt8, bytes: [UInt8], records: [HeadRecords.Record], usualFieldCount: Int, name: String,
        encoding: TextEncoding
    ) {
        self.delimiter = delimiter
        self.bytes = bytes
        self.records = records
        self.usualFieldCount = usualFieldCount
        self.name = name
        self.encoding = encoding
    }

    /// The rows as they are read when the first record is one of them: columns are called by their positions.
    var headless: Candidate {
        let first = records[0]
        let names = (0..<first.fieldCount).map { "\($0 + 1)" }
        return Candidate(
            head: head(names, line: first.line, hasHeader: false), byteCount: first.bytes.lowerBound,
            nextLine: first.line)
    }

    /// The header is the first of the first records for which columns are selected.
    ///
    /// - Parameters:
    ///   - isFirst: Whether only the first record is asked about.
    ///   - select: Throws when a record is not the header.
    /// - Throws: What was said of the first record that has as many fields as most have, which a person would take
    ///   for the header: `Diagnostics` with `malformed-header` or `header-not-utf8`, or what `select` threw.
    func header(
        isFirst: Bool, _ select: (InputHead) throws -> [Int?]
    ) throws -> (found: Candidate, columns: [Int?]) {
        let soughtEnd = records[0].bytes.lowerBound + CSVHead.soughtBytes
        let sought = records.prefix(isFirst ? 1 : CSVHead.soughtRecords).prefix { $0.bytes.lowerBound < soughtEnd }
        let likely = sought.firstIndex { $0.fieldCount == usualFieldCount } ?? 0
        var said: Diagnostics?
        for (index, record) in sought.enumerated() {
            do {
                let found = try candidate(record)
                return (found, try select(found.head))
            } catch let problems as Diagnostics {
                if said == nil || index == likely { said = problems }
            }
        }
        throw said ?? .emptyFile(name)
    }

    /// The first record as a header.
    func firstRecord() throws -> Candidate { try candidate(records[0]) }

    private func candidate(_ record: HeadRecords.Record) throws -> Candidate {
        let location = SourceLocation(file: name, line: record.line)
        guard record.brokenQuote == nil else {
            throw Diagnostics(
                Diagnostic(.error, id: "malformed-header", at: location, "Header has a quote that is not closed"))
        }
        let texts = bytes.withUnsafeBytes { bytes in
            var scanner = CSVRecordScanner(delimiter: delimiter)
            _ = scanner.scan(bytes, from: record.bytes.lowerBound, to: record.bytes.upperBound, isEnd: true)
            return scanner.fields.map { $0.text(in: bytes) }
        }
        let cells = texts.compactMap { String(validating: $0, as: UTF8.self) }
        guard cells.count == texts.count else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "header-not-utf8", at: location, "Header is not valid UTF-8",
                    hint: "save the file as UTF-8"))
        }
        return Candidate(
            head: head(ColumnNames.names(of: cells), line: record.line, hasHeader: true),
            byteCount: record.bytes.upperBound, nextLine: record.nextLine)
    }

    private func head(_ names: [String], line: Int, hasHeader: Bool) -> InputHead {
        InputHead(
            format: .csv, columnNames: names, location: SourceLocation(file: name, line: line), encoding: encoding,
            delimiter: delimiter, hasHeader: hasHeader, preamble: line - 1)
    }
}
