import Model
import Reading

/// A table that somebody downloaded from Clarity's portal: lines of facts, then a header, then rows.
///
/// Columns vary from download to download, so the header is the first record that has all columns of a known kind.
struct PortalTable {
    /// A column by the names that downloads give it, folded, the surest first.
    struct Column: Hashable {
        var names: [String]
        var isNeeded = true
    }

    /// What stood before the header: `Date range`, `Page views` and the like, by folded name.
    var facts: [String: String] = [:]
    /// By column asked for, where it stands.
    private var places: [Int?]
    /// By the header's position, its folded name.
    let header: [String]
    let rows: [LooseRecord]

    /// No download has its header further down.
    static let mostLines = 200

    /// - Parameters:
    ///   - text: The file in UTF-8.
    ///   - kind: What the table should be, for messages: `heat map`.
    ///   - kinds: The columns that make a header, for each kind of table that is known.
    /// - Returns: The table and the number of its kind.
    /// - Throws: `Diagnostics` with `unknown-clarity-table`.
    static func read(
        _ text: [UInt8], name: String, kind: String, kinds: [[Column]]
    ) throws -> (table: PortalTable, kind: Int) {
        for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
            let records = looseRecords(text, delimiter: delimiter)
            for (line, record) in records.prefix(mostLines).enumerated() {
                let header = record.fields.map(\.foldedHeader)
                for (number, columns) in kinds.enumerated() {
                    let places = columns.map { column in
                        column.names.lazy.compactMap { header.firstIndex(of: $0) }.first
                    }
                    guard zip(columns, places).allSatisfy({ !$0.isNeeded || $1 != nil }) else { continue }
                    return (PortalTable(records, headerAt: line, header, places), number)
                }
            }
        }
        let needed = kinds.map { columns in
            columns.filter(\.isNeeded).compactMap(\.names.first).joined(separator: " and ")
        }
        throw Diagnostics(
            Diagnostic(
                .error, id: "unknown-clarity-table", at: SourceLocation(file: name),
                "A \(kind) needs a header that is known",
                why: "none of the first \(mostLines) lines has columns such as \(needed.joined(separator: ", or "))",
                hint: "download it from Clarity's portal as CSV"))
    }

    private init(_ records: [LooseRecord], headerAt line: Int, _ header: [String], _ places: [Int?]) {
        for record in records[..<line] where record.fields.count > 1 {
            let name = record.fields[0].foldedName
            if !name.isEmpty, facts[name] == nil { facts[name] = record.fields[1].trimmedOfBlanks }
        }
        self.header = header
        self.places = places
        rows = Array(records[(line + 1)...])
    }

    /// Whether two columns asked for are the same one.
    func hasOneColumn(_ a: Int, _ b: Int) -> Bool { places[a] == places[b] }

    /// A row's field in a column asked for; `nil` where it has none.
    func text(_ row: LooseRecord, _ column: Int) -> String? {
        places[column].flatMap { field(row, $0) }
    }

    /// A row's field at a position of the header.
    func field(_ row: LooseRecord, _ place: Int) -> String? {
        guard row.fields.indices.contains(place) else { return nil }
        let text = row.fields[place].trimmedOfBlanks
        return text.isEmpty ? nil : text
    }

    /// A count; portals group digits by commas, points or blanks.
    func count(_ row: LooseRecord, _ column: Int) -> Int? { text(row, column).flatMap(portalCount) }
}

/// `21,475` and the like.
func portalCount(_ text: String) -> Int? {
    let digits = text.unicodeScalars.filter { ![",", ".", " ", "\u{A0}", "\u{202F}"].contains($0) }
    guard (1...10).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(String(String.UnicodeScalarView(digits)))
}

/// `5.17`, `5,17` or `5.17%`, as a share.
func portalShare(_ text: String) -> Double? {
    let plain = text.replacing(",", with: ".").filter { $0 != "%" && $0 != " " }
    guard plain.utf8.count <= 12, let percent = Double(plain), percent >= 0, percent <= 100 else { return nil }
    return percent / 100
}

extension String {
    /// As `foldedName`, but a percent sign counts: it tells a share from a count.
    fileprivate var foldedHeader: String { (contains("%") ? "%" : "") + foldedName }
}
