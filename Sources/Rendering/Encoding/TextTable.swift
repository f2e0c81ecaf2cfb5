import Model
import Protecting

/// An answer as rows of words: what the table of a terminal and the table of a Markdown page share.
struct TextTable {
    struct Cell {
        var text: String
        var isWithheld = false

        init(_ text: String) { self.text = text }

        init(_ cell: ReleasedAnswer.Cell, _ column: Column, _ style: ReportStyle) {
            // No title steers a terminal or turns a line around.
            text = cell.text(as: column, style: style).withoutControls
            isWithheld = cell == .withheld
        }
    }

    struct Row {
        var cells: [Cell]
        var isTotal = false
    }

    let columns: [Column]
    /// The columns' names, as the question says them.
    var header: [String] { columns.map(\.name) }
    /// Whether a column holds numbers, which stand to the right.
    let isNumeric: [Bool]
    /// The rows; a total comes last.
    let rows: [Row]
    /// Sentences about what the rows are of, and what they do not show.
    let notes: [String]

    init(_ answer: ReleasedAnswer, style: ReportStyle) {
        columns = answer.columns
        isNumeric = answer.columns.map { !$0.isKey }
        var rows = answer.rows.map { row in
            Row(
                cells: zip(answer.columns, row.cells).map { column, cell in
                    Cell(cell, column, style)
                })
        }
        if let total = answer.total, answer.columns.first?.isKey == true {
            rows.append(
                Row(
                    cells: zip(answer.columns, total.cells).enumerated().map { index, pair in
                        if index == 0 { return Cell(style.words("answer.total")) }
                        if pair.0.isKey { return Cell("") }
                        return Cell(pair.1, pair.0, style)
                    }, isTotal: true))
        }
        self.rows = rows
        notes = answer.notes(style)
    }
}

extension ReleasedAnswer {
    /// `October 2026, compared with September.`
    func periodNote(_ style: ReportStyle) -> String {
        var what = style.period(period)
        if !periodIsComplete { what = style.words("answer.incomplete", ["period": what]) }
        if let comparison {
            what = style.words(
                "answer.compared",
                ["period": what, "comparison": style.comparison(comparison, besides: period)])
        }
        return "\(what)."
    }

    fileprivate func notes(_ style: ReportStyle) -> [String] {
        let words = style.words
        var notes = [periodNote(style)]
        if withheld > 0 {
            notes.append(words("answer.protected", ["count": style.number(withheld)], count: withheld))
        }
        if cut > 0 { notes.append(words("answer.cut", ["count": style.number(cut)], count: cut)) }
        return notes
    }
}

extension ReleasedAnswer.Cell {
    /// The cell as a reader sees it.
    func text(as column: Column, style: ReportStyle) -> String {
        value.map { style.text($0, as: column) } ?? style.words("protected")
    }
}
