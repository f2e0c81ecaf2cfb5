import Model

/// Reads what stands before an input's rows: byte order mark, format, delimiter and header.
struct HeadReading {
    /// With its columns selected.
    let plan: ReadingPlan
    /// The file's line, from 1, of the first byte behind the head.
    let line: Int
    /// The document that holds the records, where one does (JSON).
    let document: JSONDocument?
    /// What is doubtful about the input as a whole.
    let warnings: [Diagnostic]

    /// Leaves `stream` at the first row.
    ///
    /// - Parameter select: See `RowReader`.
    /// - Throws: `Diagnostics` with `empty-file`, `header-too-long`, `malformed-header`, `header-not-utf8`, what
    ///   `JSONHead` and `Refusals` know, what `select` throws, or what the stream throws.
    init(
        _ stream: TextStream, settings: SourceSettings, limits: ReadingLimits,
        select: (InputHead) throws -> [Int?]
    ) throws {
        let start = try stream.peek(limits.head)
        if let refusal = Refusals.refusal(ofBytes: start, name: stream.name) { throw Diagnostics(refusal) }
        let encoding =
            settings.encoding ?? EncodingDetection.encoding(of: start, isWhole: start.count < limits.head)
        stream.begin(encoding, from: encoding.markLength(in: start))
        var head = HeadBytes(stream, encoding: encoding)
        try head.fill(to: 1 << 14)
        if let refusal = Refusals.refusal(
            ofText: head.bytes, name: stream.name, isFormatGiven: settings.format != nil)
        {
            throw Diagnostics(refusal)
        }
        while head.bytes.allSatisfy(\.isBlank), !head.isWhole, head.bytes.count < limits.head {
            try head.fill(to: 2 * head.bytes.count)
        }
        guard let first = head.bytes.first(where: { !$0.isBlank }) else {
            guard head.isWhole else { throw Diagnostics.emptyFile(stream.name) }
            plan = try HeadReading.nothing(stream.name, settings: settings, select: select)
            (line, document, warnings) = (1, nil, [.nothing(in: stream.name)])
            return
        }
        warnings = []
        switch try settings.effectiveFormat ?? JSONHead.format(&head, first, settings: settings, limits: limits) {
        case .csv:
            (plan, line) = try HeadReading.csv(&head, settings: settings, limits: limits, select: select)
            document = nil
        case .json:
            (plan, document) = try JSONHead.document(&head, settings: settings, limits: limits, select: select)
            line = plan.head.location.line ?? 1
        case .jsonLines:
            plan = try JSONHead.lines(&head, limits: limits, select: select)
            (line, document) = (1, nil)
        }
        stream.push(head.bytes)
    }

    /// An export of nobody's interactions may come without a header, as one of JSON Lines always does.
    private static func nothing(
        _ name: String, settings: SourceSettings, select: (InputHead) throws -> [Int?]
    ) throws -> ReadingPlan {
        var head = InputHead(
            format: settings.effectiveFormat ?? .csv, columnNames: [], location: SourceLocation(file: name, line: 1),
            hasHeader: false)
        head.isEmpty = true
        return ReadingPlan(head: head, columns: try select(head))
    }

    private static func csv(
        _ head: inout HeadBytes, settings: SourceSettings, limits: ReadingLimits,
        select: (InputHead) throws -> [Int?]
    ) throws -> (ReadingPlan, Int) {
        try head.fill(to: min(1 << 16, limits.head))
        while true {
            let isLimit = head.bytes.count >= limits.head
            let found = CSVHead.all(
                head.bytes, isEnd: head.isWhole, isEnough: isLimit, name: head.name, encoding: head.encoding,
                delimiter: settings.delimiter)
            if !found.isEmpty { return try csv(found, &head, hasHeader: settings.hasHeader, select: select) }
            if head.isWhole { throw Diagnostics.emptyFile(head.name) }
            guard !isLimit else {
                throw Diagnostics(
                    Diagnostic(
                        .error, id: "header-too-long", at: SourceLocation(file: head.name, line: 1),
                        "Header does not end within \(limits.head >> 10) KiB"))
            }
            try head.fill(to: min(4 * head.bytes.count, limits.head))
        }
    }

    private static func csv(
        _ found: [CSVHead], _ head: inout HeadBytes, hasHeader: Bool?, select: (InputHead) throws -> [Int?]
    ) throws -> (ReadingPlan, Int) {
        var chosen = found[0].headless
        let columns: [Int?]
        if hasHeader == false {
            columns = try select(chosen.head)
        } else {
            (chosen, columns) = try header(found, isFirst: hasHeader == true, select)
        }
        head.bytes.removeFirst(chosen.byteCount)
        return (ReadingPlan(head: chosen.head, columns: columns), chosen.nextLine)
    }

    /// The header as the likeliest delimiter has it under which there is one.
    ///
    /// - Throws: What was said under the likeliest of all.
    private static func header(
        _ found: [CSVHead], isFirst: Bool, _ select: (InputHead) throws -> [Int?]
    ) throws -> (CSVHead.Candidate, [Int?]) {
        var said: Diagnostics?
        for head in found {
            do {
                return try head.header(isFirst: isFirst, select)
            } catch let problems as Diagnostics {
                said = said ?? problems
            }
        }
        throw said ?? .emptyFile("")
    }
}

extension Diagnostics {
    static func emptyFile(_ name: String) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "empty-file", at: SourceLocation(file: name), "File holds no header",
                why: "an export without interactions still has one", hint: "export the file again"))
    }
}

extension Diagnostic {
    fileprivate static func nothing(in name: String) -> Diagnostic {
        Diagnostic(
            .warning, id: "empty-file", at: SourceLocation(file: name), "File is empty",
            why: "it counts as an export without interactions", hint: "export it again if there were some")
    }
}

/// The bytes at an input's beginning, as many as are asked for.
struct HeadBytes {
    var bytes: [UInt8] = []
    /// Whether the input holds nothing more.
    private(set) var isWhole = false
    let encoding: TextEncoding
    private let stream: TextStream

    init(_ stream: TextStream, encoding: TextEncoding) {
        self.stream = stream
        self.encoding = encoding
    }

    var name: String { stream.name }

    mutating func fill(to count: Int) throws {
        let wanted = count - bytes.count
        guard wanted > 0, !isWhole else { return }
        isWhole = try bytes.append(upTo: wanted) { try stream.read(into: $0) }
    }
}
