import Model
import Protecting

/// The numbers of one friction block, as tables of a database: the same as in its downloads.
struct FrictionBlockTable: BlockTable {
    let name: String
    let source: PageSource
    let block: DataBlock
    let request: FrictionRequest
    let table: FrictionTable
    let facts: ReportFacts

    var names: [String] { table.total == nil ? [name] : [name, name + "_total"] }

    func write(to file: SQLiteFile) throws {
        try file.add(name, columns(table.columns), table.rows.map { values($0, table.columns.indices) })
        if let total = table.total { try file.add(name + "_total", columns(counted), [values(total, countedPlaces)]) }
    }

    var columnLines: [[PlainValue]] {
        names.flatMap { name in
            (name == self.name ? table.columns : counted).flatMap { column in
                column.valueNames.map { ($0, column.kind) }
            }.enumerated().map { position, column in
                [.text(name), .integer(position + 1), .text(column.0), .text(column.1.rawValue), .null]
            }
        }
    }

    var questionLine: [PlainValue] {
        let asked = JSONValue.object([
            ("friction", .object([("show", .string(request.subject.rawValue)), ("by", .string(request.by.rawValue))]))
        ])
        return [
            .text(name), .text(source.path), block.name.map { .text($0) } ?? .null,
            block.title.map { .text($0) } ?? .null, .text(String(decoding: asked.text, as: UTF8.self)),
            .text(facts.period.first.description), .text(facts.period.last.description),
            .bool(facts.periodIsComplete), .null, .null, .integer(table.withheld), .integer(table.cut),
        ]
    }

    /// What a total says something of: not which scope or page.
    private var countedPlaces: [Int] { table.columns.indices.filter { !table.columns[$0].isKey } }
    private var counted: [FrictionTable.Column] { countedPlaces.map { table.columns[$0] } }

    private func columns(_ columns: [FrictionTable.Column]) -> [SQLiteFile.Column] {
        columns.flatMap { column in
            column.valueNames.map { SQLiteFile.Column(name: $0, type: column.kind.sqlType) }
        } + [SQLiteFile.Column(name: "withheld", type: .text)]
    }

    private func values(_ row: FrictionTable.Row, _ places: some Sequence<Int>) -> [PlainValue] {
        let mark = table.mark(row)
        return places.flatMap { table.values(table.columns[$0], row.cells[$0]) } + [mark.isEmpty ? .null : .text(mark)]
    }
}

extension FrictionTable.Column.Kind {
    fileprivate var sqlType: SQLiteFile.ColumnType {
        switch self {
        case .count: .integer
        case .share: .real
        case .text, .date, .link: .text
        }
    }
}
