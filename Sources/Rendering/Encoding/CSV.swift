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
    for row in answer.rows {
        writeRecord(fields(of: row, in: answer) + [mark(of: row, in: answer)], to: &bytes)
    }
    // Without dimensions the total is the one row already there, and no cell could name it.
    if let total = answer.total, answer.columns.first?.isKey == true {
        var fields = fields(of: total, in: answer)
        fields[0] = "(total)"
        writeRecord(fields + [mark(of: total, in: answer)], to: &bytes)
    }
    return bytes
}

private func fields(of row: ReleasedAnswer.Row, in answer: ReleasedAnswer) -> [String] {
    zip(answer.columns, row.cells).map { column, cell in
        switch PlainValue(cell, in: column) {
        case .text(let text): disarmed(text)
        case let value: value.text
        }
    }
}

private func mark(of row: ReleasedAnswer.Row, in answer: ReleasedAnswer) -> String {
    row.isWithheld ? "true" : answer.withheldColumns(of: row).joined(separator: " ")
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
        if field.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) {
            bytes.append(0x22)
            for byte in field.utf8 {
                if byte == 0x22 { bytes.append(0x22) }
                bytes.append(byte)
            }
            bytes.append(0x22)
        } else {
            bytes += field.utf8
        }
    }
    bytes += [0x0D, 0x0A]
}
