import Model

/// Tells the forms of JSON apart, and reads what stands before the first record.
enum JSONHead {
    /// Names are sought in so many bytes, or in the first record if that is longer.
    private static let sample = 1 << 18

    /// The format of a text that begins with `first`, white space passed over.
    ///
    /// A bracket alone makes no JSON: it may begin a cell of CSV. Objects one a line are told from one object by what
    /// follows the first line.
    static func format(
        _ head: inout HeadBytes, _ first: UInt8, settings: SourceSettings, limits: ReadingLimits
    ) throws -> InputFormat {
        // A profile speaks of all exports of a system, of which some may be CSV: it says only where records are.
        if settings.records != nil { return .json }
        switch first {
        case UInt8(ascii: "["):
            var next = head.bytes.drop(while: \.isBlank).dropFirst().first { !$0.isBlank }
            while next == nil, !head.isWhole, head.bytes.count < limits.head {
                try head.fill(to: 2 * head.bytes.count)
                next = head.bytes.drop(while: \.isBlank).dropFirst().first { !$0.isBlank }
            }
            return next == UInt8(ascii: "{") || next == UInt8(ascii: "]") ? .json : .csv
        case UInt8(ascii: "{"): return try formatOfObjects(&head, settings: settings, limits: limits)
        default: return .csv
        }
    }

    private static func formatOfObjects(
        _ head: inout HeadBytes, settings: SourceSettings, limits: ReadingLimits
    ) throws -> InputFormat {
        func blankCount(_ bytes: ArraySlice<UInt8>) -> Int { bytes.prefix { $0.isBlank }.count }
        let start = blankCount(head.bytes[...])
        while !head.isWhole, head.lineEnd(from: start) == head.bytes.count, head.bytes.count < limits.record {
            try head.fill(to: 2 * head.bytes.count)
        }
        let end = head.lineEnd(from: start)
        // No record is as long as a line that goes on here.
        if end == head.bytes.count, !head.isWhole { return .json }
        while !head.isWhole, head.bytes[end...].allSatisfy(\.isBlank), head.bytes.count < limits.record {
            try head.fill(to: 2 * head.bytes.count)
        }
        let line = head.bytes[start..<end]
        let rest = head.bytes[(end + blankCount(head.bytes[end...]))...]
        guard let fault = JSONGrammar.fault(inObject: line) else {
            return rest.isEmpty && holdsRecords(line, settings) ? .json : .jsonLines
        }
        // A line that no document begins with spoils one row, if the next is one.
        let nextLine = rest.prefix { $0 != .feed }
        return fault < line.count && JSONGrammar.fault(inObject: nextLine) == nil ? .jsonLines : .json
    }

    /// Whether a document has an array where records are looked for.
    private static func holdsRecords(_ document: ArraySlice<UInt8>, _ settings: SourceSettings) -> Bool {
        var envelope = JSONEnvelope(path: settings.effectiveRecords.flatMap { JSONPath(pointer: $0) }, name: "")
        _ = try? document.withUnsafeBytes { try envelope.take($0) }
        return envelope.isFound || envelope.hasEmptyArray
    }

    /// The names in the first lines.
    static func lines(
        _ head: inout HeadBytes, limits: ReadingLimits, select: (InputHead) throws -> [Int?]
    ) throws -> ReadingPlan {
        try head.fill(to: sample)
        while !head.isWhole, head.lineEnd(from: 0) == head.bytes.count, head.bytes.count < limits.record {
            try head.fill(to: 2 * head.bytes.count)
        }
        var lines = head.bytes.split(separator: .feed, omittingEmptySubsequences: false)
        if !head.isWhole { lines.removeLast() }
        let location = SourceLocation(file: head.name, line: 1)
        let found = InputHead(
            format: .jsonLines, columnNames: names(of: lines), location: location, encoding: head.encoding)
        return ReadingPlan(head: found, columns: try select(found))
    }

    /// Takes the document up to its records, and finds the names in the first of them.
    ///
    /// - Throws: `Diagnostics` with `malformed-pointer`, or what `JSONEnvelope` throws.
    static func document(
        _ head: inout HeadBytes, settings: SourceSettings, limits: ReadingLimits,
        select: (InputHead) throws -> [Int?]
    ) throws -> (ReadingPlan, JSONDocument) {
        let path = try settings.effectiveRecords.map { pointer in
            guard let path = JSONPath(pointer: pointer) else {
                throw Diagnostics(.malformedPointer(settings.location))
            }
            return path
        }
        var envelope = JSONEnvelope(path: path, name: head.name)
        while true {
            let taken = try head.bytes.withUnsafeBytes { try envelope.take($0) }
            head.bytes.removeFirst(taken)
            if envelope.isFound || head.isWhole { break }
            try head.fill(to: 1 << 16)
        }
        if !envelope.isFound { try envelope.finish() }
        var found = InputHead(
            format: .json, columnNames: [],
            location: SourceLocation(file: head.name, line: envelope.place.line, column: envelope.place.column),
            encoding: head.encoding)
        if envelope.isFound {
            let records = try firstRecords(&head, limits: limits)
            found.columnNames = names(of: records ?? [])
            found.isEmpty = records == nil
        } else {
            found.isEmpty = true
        }
        return (ReadingPlan(head: found, columns: try select(found)), JSONDocument(envelope, name: head.name))
    }

    /// The elements that end early in the array; `nil` when it has none.
    private static func firstRecords(_ head: inout HeadBytes, limits: ReadingLimits) throws -> [ArraySlice<UInt8>]? {
        try head.fill(to: sample)
        let elements = JSONElements()
        while true {
            var search = JSONElements.Search()
            let bytes = head.bytes
            let ending = bytes.withUnsafeBytes { elements.find($0, from: 0, &search) }
            if case .ended = ending, elements.count == 0 { return nil }
            if ending != .more || elements.count > 0 || head.isWhole || bytes.count >= limits.record {
                return (0..<elements.count).map { bytes[elements[$0]] }
            }
            try head.fill(to: 2 * bytes.count)
        }
    }

    /// The names of the records' values in order of first sight.
    private static func names(of records: [ArraySlice<UInt8>]) -> [String] {
        var names: [String] = []
        var known: Set<[UInt8]> = []
        guard let reader = JSONRecordReader(names: []) else { return [] }
        for record in records {
            for name in reader.names(of: record) ?? [] where known.insert(Array(name.utf8)).inserted {
                if names.count == JSONRecordReader.mostNames { return names }
                names.append(name)
            }
        }
        return names
    }
}

extension HeadBytes {
    /// The place of the first LF from `start` on, or the end.
    fileprivate func lineEnd(from start: Int) -> Int { bytes.withUnsafeBytes { $0.lineEnd(from: start) } }
}
