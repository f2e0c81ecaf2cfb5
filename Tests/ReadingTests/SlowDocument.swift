import Model

@testable import Reading

/// A reader of JSON Lines and JSON documents that is short and obviously right, to compare the real one with.
struct SlowDocument {
    enum Search: Equatable {
        /// The keys and numbers that lead to the records.
        case path([String])
        case anywhere
    }

    struct Failed: Error {
        var id: String
        /// Behind how many bytes.
        var at: Int?
    }

    var columnNames: [String] = []
    var lines: [Line] = []
    /// The records in which a selected name is repeated.
    var repeatCount = 0

    /// - Parameter columns: The names to deliver; `nil` delivers all.
    init(records: [Range<Int>], of bytes: [UInt8], columns: [String]? = nil) {
        var known: Set<String> = []
        let objects = records.map { SlowJSON.object(bytes[$0]) }
        for name in objects.flatMap({ $0.map { SlowJSON.names($0) } ?? [] }) where known.insert(name).inserted {
            columnNames.append(name)
        }
        let selected = columns ?? columnNames
        var place = RowBatch.Problem.Fault(line: 1, column: 1)
        var end = 0
        for (record, object) in zip(records, objects) {
            place = SlowDocument.place(behind: bytes[end..<record.lowerBound], from: place)
            end = record.lowerBound
            guard let object else {
                let isText = String(validating: bytes[record], as: UTF8.self) != nil
                let good = isText ? SlowJSON.fault(bytes[record]) : SlowDocument.validCount(bytes[record])
                let fault = SlowDocument.place(behind: bytes[record].prefix(good ?? 0), from: place)
                lines.append(
                    Line(
                        number: place.line, reason: isText ? .malformedRecord : .invalidText,
                        fault: "\(fault.line):\(fault.column)"))
                continue
            }
            let values = SlowJSON.values(object)
            let cells = selected.map { name in values.last { $0.name == name }?.text ?? nil }
            lines.append(Line(number: place.line, cells: cells))
            repeatCount += selected.contains { name in values.count { $0.name == name } > 1 } ? 1 : 0
        }
        lines = lines.inOrder
    }

    /// One object a line.
    static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for end in bytes.indices.filter({ bytes[$0] == 10 }) + [bytes.count] {
            var line = start..<end
            while let first = line.first, SlowDocument.isBlank(bytes[first]) { line.removeFirst() }
            while let last = line.last, SlowDocument.isBlank(bytes[last]) { line.removeLast() }
            if !line.isEmpty { lines.append(line) }
            start = end + 1
        }
        return lines
    }

    /// The elements of the array of records.
    static func elements(of bytes: [UInt8], _ search: Search) throws -> [Range<Int>] {
        var reader = SlowJSON(bytes)
        reader.search = search
        do {
            _ = try reader.value([])
            reader.skipSpace()
            if reader.at < bytes.count {
                throw Failed(
                    id: "{[".utf8.contains(reader.next) ? "several-documents" : "malformed-json", at: reader.at)
            }
        } catch is SlowJSON.Malformed {
            throw Failed(id: "malformed-json", at: reader.at)
        }
        guard let elements = reader.elements ?? (reader.hasEmptyArray ? [] : nil) else {
            throw Failed(id: "records-not-found")
        }
        return elements
    }

    static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0D, 0x0A].contains(byte) }

    /// The place behind bytes that begin at a place.
    static func place(
        behind bytes: some Sequence<UInt8>, from start: RowBatch.Problem.Fault = .init(line: 1, column: 1)
    ) -> RowBatch.Problem.Fault {
        var place = start
        for byte in bytes {
            place =
                byte == 10 ? .init(line: place.line + 1, column: 1) : .init(line: place.line, column: place.column + 1)
        }
        return place
    }

    /// How many bytes are valid UTF-8 up to a whole scalar.
    private static func validCount(_ bytes: ArraySlice<UInt8>) -> Int {
        (0...bytes.count).last { String(validating: bytes.prefix($0), as: UTF8.self) != nil } ?? 0
    }
}

extension SlowJSON {
    /// Takes the array of records if it begins here.
    mutating func takeRecords(_ path: [String]?) throws -> Bool {
        guard let search, let path, elements == nil else { return false }
        switch search {
        case .path(let wanted):
            if path != wanted { return false }
            if !"[{\"-0123456789tfn".utf8.contains(next) { return false }
            if next != UInt8(ascii: "[") { throw SlowDocument.Failed(id: "records-not-array", at: at) }
        case .anywhere:
            if next != UInt8(ascii: "[") || path.count > 3 { return false }
            let first = bytes[(at + 1)...].first { !SlowDocument.isBlank($0) }
            let usual = ["value", "records", "results", "rows", "events", "statements"]
            if first == UInt8(ascii: "]"), usual.contains(path.last ?? "") { hasEmptyArray = true }
            if path.count > 0, first != UInt8(ascii: "{") { return false }
        }
        try takeElements()
        return true
    }

    private mutating func takeElements() throws {
        try take("[")
        elements = []
        skipSpace()
        if takes("]") { return }
        repeat {
            skipSpace()
            let start = at
            try takeElement()
            elements?.append(start..<at)
            skipSpace()
        } while takes(",")
        try take("]")
    }

    /// An element ends where its brackets or quotes do, whatever it says; a backslash keeps a quote from being one.
    private mutating func takeElement() throws {
        let marks = Set(",:]}[{\" \t\r\n".utf8)
        let first = next
        if at == bytes.count || ",:]}".utf8.contains(first) { throw Malformed() }
        if !"[{\"".utf8.contains(first) {
            while at < bytes.count, !marks.contains(next) { at += 1 }
            if at == bytes.count { throw Malformed() }
            return
        }
        var nesting = 0
        var isInString = false
        repeat {
            if at == bytes.count { throw Malformed() }
            if takes("\\") {
                if next == UInt8(ascii: "\\") || next == UInt8(ascii: "\"") { at += 1 }
                continue
            }
            if next == UInt8(ascii: "\"") { isInString.toggle() }
            if !isInString, "[{".utf8.contains(next) { nesting += 1 }
            if !isInString, "]}".utf8.contains(next) { nesting -= 1 }
            at += 1
        } while nesting > 0 || isInString
    }
}
