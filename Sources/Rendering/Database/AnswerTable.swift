import Model
import Protecting

/// Tables of a database that hold the numbers of one block.
protocol BlockTable {
    /// The tables' names, in the order in which they are made.
    var names: [String] { get }
    /// The lines of the table `columns`.
    var columnLines: [[PlainValue]] { get }
    /// The line of the table `questions`.
    var questionLine: [PlainValue] { get }
    func write(to file: SQLiteFile) throws
}

/// The answers to one question of a template set, as tables of a database: the rows, and beside them the total.
struct AnswerTable: BlockTable {
    let name: String
    let source: PageSource
    let block: DataBlock
    /// One answer, or for a page that is repeated one for each scope or item in their order.
    let answers: [(page: String?, answer: ReleasedAnswer)]

    /// What all the answers have in common.
    private let columns: [Column]

    init(name: String, source: PageSource, block: DataBlock, answers: [(page: String?, answer: ReleasedAnswer)]) {
        self.name = name
        self.source = source
        self.block = block
        self.answers = answers
        columns = answers.first?.answer.columns ?? []
    }

    /// The column that says which page of a repeated one an answer is on.
    private var pageColumn: [SQLiteFile.Column] {
        source.lift.map { [SQLiteFile.Column(name: "page_\($0.rawValue)", type: .text)] } ?? []
    }

    var names: [String] { hasTotal ? [name, name + "_total"] : [name] }

    /// Without dimensions the total is the one row already there.
    private var hasTotal: Bool {
        columns.first?.isKey == true && answers.contains { $0.answer.total != nil }
    }

    func write(to file: SQLiteFile) throws {
        let withheld = SQLiteFile.Column(name: "withheld", type: .text)
        let declared = columns.map { SQLiteFile.Column(name: $0.name, type: $0.sqlType) }
        try file.add(
            name, pageColumn + declared + [withheld],
            answers.lazy.flatMap { page, answer in
                answer.rows.lazy.map { values(of: $0, in: answer, on: page, columns.indices) }
            })
        guard hasTotal else { return }
        // A total says nothing of dimensions, and among the rows it would be added up with them.
        let own = columns.indices.filter { !columns[$0].isKey }
        try file.add(
            name + "_total", pageColumn + own.map { declared[$0] } + [withheld],
            answers.compactMap { page, answer in
                answer.total.map { values(of: $0, in: answer, on: page, own) }
            })
    }

    private func values(
        of row: ReleasedAnswer.Row, in answer: ReleasedAnswer, on page: String?, _ indices: some Sequence<Int>
    ) -> [PlainValue] {
        let mark = row.isWithheld ? "true" : answer.withheldColumns(of: row).joined(separator: " ")
        return (source.lift == nil ? [] : [page.map(PlainValue.text) ?? .null])
            + indices.map { PlainValue(row.cells[$0], in: answer.columns[$0]) } + [mark.isEmpty ? .null : .text(mark)]
    }

    var columnLines: [[PlainValue]] {
        names.flatMap { table in
            columns.filter { table == name || !$0.isKey }.enumerated().map { position, column in
                [
                    .text(table), .integer(position + pageColumn.count + 1), .text(column.name), .text(column.kind),
                    column.measure.map { .text($0.id) } ?? .null,
                ]
            }
        }
    }

    var questionLine: [PlainValue] {
        guard let first = answers.first?.answer else { return [] }
        let text = { (text: String?) in text.map(PlainValue.text) ?? .null }
        return [
            .text(name), .text(source.path), text(block.name), text(block.title),
            .text(String(decoding: block.question.json.text, as: UTF8.self)),
            .text(first.period.first.description), .text(first.period.last.description), .bool(first.periodIsComplete),
            text(first.comparison?.first.description), text(first.comparison?.last.description),
            .integer(answers.reduce(0) { $0 + $1.answer.withheld }), .integer(answers.reduce(0) { $0 + $1.answer.cut }),
        ]
    }
}

extension Column {
    /// How SQL knows the column's values.
    fileprivate var sqlType: SQLiteFile.ColumnType {
        switch role {
        case .dimension(let dimension): dimension.isCycle ? .integer : .text
        case .value(let measure), .previous(let measure), .change(let measure):
            // A mean of days is the one number of people that has parts.
            measure.isWhole && measure != .averageDailyUsers ? .integer : .real
        case .low, .high, .changeRate, .p: .real
        case .significant, .partial: .integer
        case .cohorts(let column, _):
            switch column {
            case .cohort: .text
            case .retention: .real
            default: .integer
            }
        default: .text
        }
    }
}
