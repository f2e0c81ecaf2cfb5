import Model

/// Reads what stands before an input's rows: byte order mark, format, delimiter and header.
struct HeadReading {
    let plan: ReadingPlan
    /// The file's line, from 1, of the first byte behind the head.
    let line: Int
    /// The document that holds the records, where one does (JSON).
    let document: JSONDocument?

    /// Leaves `stream` at the first row.
    ///
    /// - Throws: `Diagnostics` with `empty-file`, `header-too-long`, `malformed-header`, `header-not-utf8`, what
    ///   `JSONHead` and `Refusals` know, or what the stream throws.
    init(_ stream: TextStream, settings: SourceSettings, limits: ReadingLimits) throws {
        var head = HeadBytes(stream)
        try head.fill(to: 1 << 14)
        if let refusal = Refusals.refusal(
            of: head.bytes, name: stream.name, isFormatGiven: settings.format != nil)
        {
            throw Diagnostics(refusal)
        }
        if head.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { head.bytes.removeFirst(3) }
        while head.bytes.allSatisfy(\.isBlank), !head.isWhole, head.bytes.count < limits.head {
            try head.fill(to: 2 * head.bytes.count)
        }
        guard let first = head.bytes.first(where: { !$0.isBlank }) else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "empty-file", at: SourceLocation(file: stream.name), "File holds no header",
                    why: "an export without interactions still has one", hint: "export the file again"))
        }
        switch try settings.effectiveFormat ?? JSONHead.format(&head, first, settings: settings, limits: limits) {
        case .csv:
            (plan, line) = try HeadReading.csv(&head, settings: settings, limits: limits)
            document = nil
        case .json:
            (plan, document) = try JSONHead.document(&head, settings: settings, limits: limits)
            line = plan.head.location.line ?? 1
        case .jsonLines:
            plan = try JSONHead.lines(&head, limits: limits)
            (line, document) = (1, nil)
        }
        stream.push(head.bytes)
    }

    private static func csv(
        _ head: inout HeadBytes, settings: SourceSettings, limits: ReadingLimits
    ) throws -> (ReadingPlan, Int) {
        while true {
            if let header = try CSVHeader(
                head.bytes, isEnd: head.isWhole, name: head.name, delimiter: settings.delimiter)
            {
                head.bytes.removeFirst(header.byteCount)
                let location = SourceLocation(file: head.name, line: header.line)
                let found = InputHead(format: .csv, columnNames: header.cells, location: location)
                return (ReadingPlan(head: found, delimiter: header.delimiter), header.nextLine)
            }
            guard head.bytes.count < limits.head else {
                throw Diagnostics(
                    Diagnostic(
                        .error, id: "header-too-long", at: SourceLocation(file: head.name, line: 1),
                        "Header does not end within \(limits.head >> 10) KiB"))
            }
            try head.fill(to: 2 * head.bytes.count)
        }
    }
}

/// The bytes at an input's beginning, as many as are asked for.
struct HeadBytes {
    var bytes: [UInt8] = []
    /// Whether the input holds nothing more.
    private(set) var isWhole = false
    private let stream: TextStream

    init(_ stream: TextStream) { self.stream = stream }

    var name: String { stream.name }

    mutating func fill(to count: Int) throws {
        let wanted = count - bytes.count
        guard wanted > 0, !isWhole else { return }
        bytes += try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            filled = try stream.read(into: UnsafeMutableRawBufferPointer(buffer))
            isWhole = filled < wanted
        }
    }
}
