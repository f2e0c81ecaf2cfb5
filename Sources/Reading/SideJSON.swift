import Foundation
import Model

/// A small JSON file, read whole: an array of objects, an object that holds one, or an object a line.
struct SideJSON {
    private let bytes: [UInt8]
    private let name: String

    /// An object as it stands in the file.
    private struct Record {
        var range: Range<Int>
        /// The line of its first byte, from 1.
        var line: Int
    }

    /// - Parameter name: The path for messages.
    init(_ bytes: [UInt8], name: String) {
        self.bytes = bytes
        self.name = name
    }

    /// Whether a side file is JSON: no header of a CSV file begins like it.
    static func isJSON(_ bytes: [UInt8]) -> Bool {
        let first = bytes.first { !$0.isBlank }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    /// Columns are the keys of all records, in byte order.
    ///
    /// - Throws: `Diagnostics` with `malformed-json`, or `bad-side-row` for each record that cannot be read.
    func table() throws -> SideTable {
        var rows: [(line: Int, values: [String: SideValue])] = []
        var problems: [Diagnostic] = []
        for record in try records() {
            do {
                let values = try JSONDecoder().decode([String: SideValue].self, from: Data(bytes[record.range]))
                rows.append((record.line, values))
            } catch {
                problems.append(
                    Diagnostic(
                        .error, id: "bad-side-row", at: SourceLocation(file: name, line: record.line),
                        "Row cannot be read: malformed record"))
            }
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
        let columns = Set(rows.flatMap(\.values.keys)).sorted { $0.isBefore($1) }
        return SideTable(
            columnNames: columns,
            rows: rows.map { row in
                var cells: [String] = []
                var lists: [Int: [String]] = [:]
                for (index, column) in columns.enumerated() {
                    switch row.values[column] {
                    case .text(let text): cells.append(text)
                    case .list(let texts):
                        cells.append("")
                        lists[index] = texts
                    case .nothing, nil: cells.append("")
                    }
                }
                return SideTable.Row(line: row.line, cells: cells, lists: lists)
            })
    }

    private func records() throws -> [Record] {
        let first = bytes.firstIndex { !$0.isBlank } ?? bytes.count
        if first < bytes.count, bytes[first] == UInt8(ascii: "[") {
            try checkWhole()
            return objects(at: 1, from: first).found
        }
        let (objects, gaps) = self.objects(at: 0, from: first)
        if objects.count != 1 {
            guard gaps.allSatisfy(\.isBlank), !objects.isEmpty else { throw malformed() }
            return objects
        }
        try checkWhole()
        return array(in: objects[0]).map { self.objects(at: 1, from: $0).found } ?? objects
    }

    /// The objects that stand in so many brackets, and what stands between them.
    ///
    /// - Parameter from: Where the outermost bracket opens; the search ends where it closes, if it is an array.
    private func objects(at depth: Int, from: Int) -> (found: [Record], gaps: [UInt8]) {
        var found: [Record] = []
        var gaps: [UInt8] = []
        var line = bytes[..<from].count { $0 == .feed } + 1
        var start = (at: from, line: line)
        var walk = JSONWalk()
        for at in from..<bytes.count {
            if bytes[at] == .feed { line += 1 }
            let before = walk.depth
            walk.take(bytes[at])
            if before == depth, walk.depth == depth + 1 { start = (at, line) }
            if before == depth, walk.depth == depth, gaps.count < 1 << 10 { gaps.append(bytes[at]) }
            if before == depth + 1, walk.depth == depth, bytes[start.at] == UInt8(ascii: "{") {
                found.append(Record(range: start.at..<at + 1, line: start.line))
            }
            if depth > 0, walk.depth == 0 { break }
        }
        return (found, gaps)
    }

    /// Where the first array of objects opens that is a value of an object.
    private func array(in object: Record) -> Int? {
        var walk = JSONWalk()
        for at in object.range {
            let before = walk.depth
            walk.take(bytes[at])
            guard before == 1, walk.depth == 2, bytes[at] == UInt8(ascii: "[") else { continue }
            if bytes[(at + 1)...].first(where: { !$0.isBlank }) == UInt8(ascii: "{") { return at }
        }
        return nil
    }

    private func checkWhole() throws {
        guard (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil else { throw malformed() }
    }

    private func malformed() -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "malformed-json", at: SourceLocation(file: name), "File is not well-formed JSON",
                hint: "an array of objects, an object that holds one, or an object a line"))
    }
}

/// Counts the brackets that are open, past texts.
private struct JSONWalk {
    private(set) var depth = 0
    private var isText = false
    private var isEscaped = false

    mutating func take(_ byte: UInt8) {
        if isText {
            if byte == UInt8(ascii: "\""), !isEscaped { isText = false }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            return
        }
        switch byte {
        case UInt8(ascii: "\""): isText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
    }
}
