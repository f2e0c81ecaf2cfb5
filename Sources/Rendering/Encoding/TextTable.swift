import Model
public import Protecting

/// An answer as rows of words: what the table of a terminal and the table of a Markdown page share.
struct TextTable {
    /// The columns' names, as the question says them.
    var header: [String]
    /// Whether a column holds numbers, which stand to the right.
    var isNumeric: [Bool]
    /// The rows; a total comes last.
    var rows: [[String]]
    /// Sentences about what the rows do not show.
    var notes: [String]

    init(_ answer: ReleasedAnswer, style: ReportStyle) {
        header = answer.columns.map(\.name)
        isNumeric = answer.columns.map { !$0.isKey }
        rows = answer.rows.map { row in
            zip(answer.columns, row.cells).map { column, cell in cell.text(as: column, style: style) }
        }
        if let total = answer.total, answer.columns.first?.isKey == true {
            rows.append(
                zip(answer.columns, total.cells).enumerated().map { index, pair in
                    if index == 0 { return "(total)" }
                    return pair.0.isKey ? "" : pair.1.text(as: pair.0, style: style)
                })
        }
        notes = []
        if answer.withheld > 0 {
            notes.append(answer.withheld == 1 ? "1 row is protected." : "\(answer.withheld) rows are protected.")
        }
        if answer.cut > 0 {
            notes.append(answer.cut == 1 ? "1 more row is cut." : "\(answer.cut) more rows are cut.")
        }
    }
}

extension ReleasedAnswer.Cell {
    /// The cell as a reader sees it.
    func text(as column: Column, style: ReportStyle) -> String {
        value.map { style.text($0, as: column) } ?? ReleasedAnswer.protectedWord
    }
}

extension ReleasedAnswer {
    /// The one word for everything that is withheld.
    static let protectedWord = "protected"
}

/// Writes an answer as a table of plain text, for terminals: words to the left, numbers to the right.
///
/// Control characters in the data show as `�`, so that no title can steer the terminal.
///
/// - Parameter locale: The language tag that numbers and dates follow, such as `en-GB`.
public func plainTable(_ answer: ReleasedAnswer, locale: String) -> String {
    let table = TextTable(answer, style: ReportStyle(locale: locale))
    let lines = ([table.header] + table.rows).map { $0.map(\.withoutControls) }
    let widths = table.header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    var text = ""
    for line in lines {
        let cells = line.enumerated().map { column, cell in
            let gap = String(repeating: " ", count: widths[column] - cell.count)
            return table.isNumeric[column] ? gap + cell : cell + gap
        }
        let joined = cells.joined(separator: "  ")
        text += joined[..<(joined.lastIndex { $0 != " " }.map(joined.index(after:)) ?? joined.startIndex)] + "\n"
    }
    if answer.rows.isEmpty { text += "(no rows)\n" }
    for note in table.notes { text += note + "\n" }
    return text
}

/// Writes an answer as a Markdown pipe table. Data are text: what Markdown would read as markup is escaped.
///
/// - Parameter locale: The language tag that numbers and dates follow, such as `en-GB`.
public func markdown(_ answer: ReleasedAnswer, locale: String) -> String {
    let table = TextTable(answer, style: ReportStyle(locale: locale))
    var text = "| " + table.header.map(\.escapedForMarkdown).joined(separator: " | ") + " |\n"
    text += "| " + table.isNumeric.map { $0 ? "---:" : "---" }.joined(separator: " | ") + " |\n"
    for row in table.rows { text += "| " + row.map(\.escapedForMarkdown).joined(separator: " | ") + " |\n" }
    if !table.notes.isEmpty { text += "\n" + table.notes.joined(separator: " ") + "\n" }
    return text
}

extension String {
    /// Without characters that move the cursor or turn the direction of writing.
    fileprivate var withoutControls: String {
        guard unicodeScalars.contains(where: \.steersTerminals) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars { result.append(scalar.steersTerminals ? "\u{FFFD}" : scalar) }
        return String(result)
    }

    /// Every ASCII punctuation that Markdown or HTML could take for markup has a `\` before it.
    fileprivate var escapedForMarkdown: String {
        var result = ""
        for scalar in withoutControls.unicodeScalars {
            if #"\`*_{}[]<>()#!|~&"#.unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}

extension Unicode.Scalar {
    fileprivate var steersTerminals: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
