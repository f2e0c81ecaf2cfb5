import Model
public import Protecting

/// Writes an answer as CSV after RFC 4180: a header of column names, the rows, the total as a last row `(total)`.
///
/// The last column, `withheld`, is `true` for a row withheld whole and else names the withheld cells, with spaces
/// between. A text that a spreadsheet would take for a formula gets a `'` before it.
///
/// - Parameter byteOrderMark: Whether the bytes begin with a byte order mark, by which Excel knows UTF-8.
/// - Complexity: O(cells).
public func csv(_ answer: ReleasedAnswer, byteOrderMark: Bool) -> [UInt8] {
    var bytes: [UInt8] = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    writeRecord(answer.columns.map(\.name) + ["withheld"], to: &bytes)
    for row in answer.rows { write(row, of: answer, to: &bytes) }
    // Without dimensions the total is the one row already there, and no cell could name it.
    if let total = answer.total, answer.columns.first?.isKey == true {
        write(total, of: answer, named: "(total)", to: &bytes)
    }
    return bytes
}

/// - Parameter name: What stands in the first field instead of the row's own.
private func write(
    _ row: ReleasedAnswer.Row, of answer: ReleasedAnswer, named name: String? = nil, to bytes: inout [UInt8]
) {
    var isAnyWithheld = false
    for (index, (column, cell)) in zip(answer.columns, row.cells).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        isAnyWithheld = isAnyWithheld || cell == .withheld
        if index == 0, let name {
            writeField(name, to: &bytes)
            continue
        }
        switch PlainValue(cell, in: column) {
        case .text(let text): writeField(disarmed(text), to: &bytes)
        case let value: bytes += value.text.utf8
        }
    }
    bytes.append(UInt8(ascii: ","))
    if row.isWithheld {
        bytes += "true".utf8
    } else if isAnyWithheld {
        bytes += answer.withheldColumns(of: row).joined(separator: " ").utf8
    }
    bytes += lineEnd
}

/// A text that no spreadsheet takes for a formula.
func disarmed(_ text: String) -> String {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: "'" + text
    default: text
    }
}

func writeRecord(_ fields: [String], to bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        writeField(field, to: &bytes)
    }
    bytes += lineEnd
}

private let lineEnd: [UInt8] = [0x0D, 0x0A]

private func writeField(_ field: String, to bytes: inout [UInt8]) {
    guard field.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
        return bytes += field.utf8
    }
    bytes.append(0x22)
    for byte in field.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
    }
    bytes.append(0x22)
}
