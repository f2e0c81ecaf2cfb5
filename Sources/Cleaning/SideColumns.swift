import Model
import Reading

/// Columns of a side file, found under any of the names that a field goes by.
struct SideColumns {
    private let index: [String: Int]

    /// - Parameters:
    ///   - names: For each field its names, in order of precedence.
    ///   - needed: Fields without which the file is of no use.
    /// - Throws: `Diagnostics` with `missing-column`.
    init(_ table: SideTable, name: String, names: [String: [String]], needed: [String]) throws {
        let columns = ColumnNames(table.columnNames)
        var index: [String: Int] = [:]
        for (field, names) in names {
            for name in names where index[field] == nil { index[field] = columns.index(of: name) }
        }
        let missing = needed.filter { index[$0] == nil }
        if !missing.isEmpty {
            throw Diagnostics(
                missing.map {
                    Diagnostic(
                        .error, id: "missing-column", at: SourceLocation(file: name, line: 1),
                        "The file needs a column '\($0)'")
                })
        }
        self.index = index
    }

    func cell(_ name: String, _ row: SideTable.Row) -> String {
        guard let column = index[name], column < row.cells.count else { return "" }
        return row.cells[column]
    }

    /// What a JSON array holds, or a cell's parts between `;`.
    func list(_ name: String, _ row: SideTable.Row) -> [String] {
        if let column = index[name], let list = row.lists[column] { return list }
        return cell(name, row).split(separator: ";").map(String.init)
    }

    /// A cell's trimmed text; `nil` when it is empty.
    func word(_ name: String, _ row: SideTable.Row) -> String? {
        let text = Texts.name(cell(name, row))
        return text.isEmpty ? nil : text
    }
}
