import Model
import Mustache
import Protecting

/// What a template sees of a named question: a section over its rows, and `total`.
struct AnswerNames: MustacheSequence, MustacheCustomRenderable, MustacheParent {
    let answer: ReleasedAnswer
    let printing: Printing

    func makeIterator() -> AnyIterator<RowNames> {
        var rows = answer.rows.makeIterator()
        return AnyIterator { rows.next().map { RowNames(row: $0, answer: answer, printing: printing) } }
    }

    var isNull: Bool { false }
    var renderText: String { "" }

    func child(named name: String) -> Any? {
        guard name == "total", let total = answer.total else { return nil }
        return RowNames(row: total, answer: answer, printing: printing)
    }
}

/// What a template sees of a row: its columns by their names. `item` prints the item's title, or its id without one.
struct RowNames: MustacheCustomRenderable, MustacheParent {
    let row: ReleasedAnswer.Row
    let answer: ReleasedAnswer
    let printing: Printing

    var isNull: Bool { false }
    var renderText: String { "" }

    func child(named name: String) -> Any? {
        guard let index = answer.column(name), row.cells.indices.contains(index) else { return nil }
        let column = answer.columns[index]
        if column.role == .dimension(.item), case .shown(.text(let id)) = row.cells[index] {
            return PrintedValue(printing.itemName(id, title: title), printing.placeholders)
        }
        return PrintedValue(row.cells[index], in: column, style: printing.style, placeholders: printing.placeholders)
    }

    private var title: String? {
        guard let index = answer.columns.firstIndex(where: { $0.role == .itemTitle }),
            row.cells.indices.contains(index),
            case .shown(.text(let title)) = row.cells[index]
        else { return nil }
        return title
    }
}

/// What the names of a page need to print values.
struct Printing {
    var style: ReportStyle
    var facts: ReportFacts
    var placeholders: Placeholders

    func itemName(_ id: String, title: String?) -> String {
        if let title, !title.isEmpty { return title }
        return facts.items[id]?.name ?? id
    }

    func value(_ text: String?) -> PrintedValue { PrintedValue(text ?? "", placeholders) }
}

extension ReportFacts.Item {
    /// The title, or the id where there is none.
    var name: String { title.flatMap { $0.isEmpty ? nil : $0 } ?? id }
}
