public import Model
public import Protecting

/// Writes an answer as a table of plain text, for terminals: words to the left, numbers to the right.
///
/// Control characters in the data show as `�`, so that no title can steer the terminal.
///
/// - Parameters:
///   - locale: The language tag that numbers and dates follow, such as `en-GB`.
///   - words: What the table says itself.
///   - width: The terminal's columns, to which a wide table is folded; `nil` folds nothing.
///   - isColoured: Whether names stand out and what is protected steps back, by the terminal's own signs.
public func plainTable(
    _ answer: ReleasedAnswer, locale: String, words: Words, width: Int? = nil, isColoured: Bool = false
) -> String {
    let table = TextTable(answer, style: ReportStyle(locale: locale, words: words))
    let folding = TableFolding(table, width: width.map { max($0, 20) })
    let writer = PlainTableWriter(table: table, folding: folding, isColoured: isColoured)
    var text = folding.blocks.map(writer.block).joined(separator: "\n")
    if table.rows.isEmpty { text += words("answer.no_rows") + "\n" }
    let notes = width.map { table.notes.joined(separator: " ").folded(to: max($0, 20)) } ?? table.notes
    for note in notes { text += writer.styled(note, .faint) + "\n" }
    return text
}

private struct PlainTableWriter {
    let table: TextTable
    let folding: TableFolding
    let isColoured: Bool

    enum Look: String {
        case strong = "\u{1B}[1m"
        case faint = "\u{1B}[2m"
    }

    func styled(_ text: String, _ look: Look?) -> String {
        guard isColoured, let look, !text.isEmpty else { return text }
        return look.rawValue + text + "\u{1B}[0m"
    }

    /// Some columns of all rows, under their names.
    func block(_ columns: [Int]) -> String {
        var text = ""
        let height = columns.map { folding.headers[$0].count }.max() ?? 0
        for line in 0..<height {
            // Names stand on the line above the first row, however many lines they take.
            text += self.line(columns) { column in
                let name = folding.headers[column]
                let index = line - (height - name.count)
                return (index < 0 ? "" : name[index], .strong)
            }
        }
        for row in table.rows { text += self.row(row, columns) }
        return text
    }

    private func row(_ row: TextTable.Row, _ columns: [Int]) -> String {
        let cells = Dictionary(
            uniqueKeysWithValues: columns.map { ($0, row.cells[$0].text.folded(to: folding.widths[$0])) })
        let height = cells.values.map(\.count).max() ?? 1
        return (0..<height).map { line in
            self.line(columns) { column in
                let lines = cells[column] ?? []
                let look: Look? = row.cells[column].isWithheld ? .faint : row.isTotal ? .strong : nil
                return (line < lines.count ? lines[line] : "", look)
            }
        }.joined()
    }

    private func line(_ columns: [Int], _ cell: (Int) -> (String, Look?)) -> String {
        var text = ""
        var pending = 0
        for (position, column) in columns.enumerated() {
            let (words, look) = cell(column)
            let room = max(0, folding.widths[column] - words.terminalWidth)
            if position > 0 { pending += TableFolding.gap }
            if table.isNumeric[column] { pending += room }
            // Nothing follows the last word of a line.
            if !words.isEmpty {
                text += String(repeating: " ", count: pending) + styled(words, look)
                pending = 0
            }
            if !table.isNumeric[column] { pending += room }
        }
        return text + "\n"
    }
}
