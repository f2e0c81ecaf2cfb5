public import Model
public import Reading

/// The help items that are on offer, from the catalogue file.
public struct Catalogue: Hashable, Sendable {
    public struct Item: Hashable, Sendable {
        public var id: String
        public var title: String?
        public var type: String?
        /// The scopes the item is offered in; empty for all.
        public var scopes: [String]
        public var owner: String?
        public var published: Day?
        public var state: State
    }

    public enum State: String, CaseIterable, Hashable, Sendable {
        case published, draft, retired
    }

    /// Items by id.
    public var items: [String: Item]

    /// Reads a catalogue: columns `item`, `title`, `type`, `scopes` (separated by `;`), `owner`, `published`, `state`.
    ///
    /// Of several rows of an item the one with the latest `published` counts, then the last.
    /// - Throws: `Diagnostics` with `missing-column`, `bad-date` or `unknown-state`.
    public init(_ table: SideTable, name: String, aliases: [String: String]) throws {
        let columns = try SideColumns(table, name: name, needed: ["item"])
        var problems: [Diagnostic] = []
        items = [:]
        for row in table.rows {
            let id = Texts.name(columns.cell("item", row))
            if id.isEmpty { continue }
            let place = SourceLocation(file: name, line: row.line)
            let published = Texts.trimmed(columns.cell("published", row))
            let day = Day(published)
            if !published.isEmpty, day == nil {
                problems.append(
                    Diagnostic(
                        .error, id: "bad-date", at: place, "Publication dates are written like 2026-10-05"))
            }
            let word = Texts.folding(Texts.trimmed(columns.cell("state", row)))
            guard let state = word.isEmpty ? .published : State(rawValue: word) else {
                problems.append(
                    Diagnostic(
                        .error, id: "unknown-state", at: place,
                        "The state of a catalogue item is published, draft or retired"))
                continue
            }
            let scopes = columns.cell("scopes", row).split(separator: ";").map { Texts.name(String($0)) }
            let item = Item(
                id: id, title: columns.word("title", row), type: columns.word("type", row),
                scopes: scopes.filter { !$0.isEmpty }.map { aliases[$0] ?? $0 }, owner: columns.word("owner", row),
                published: day, state: state)
            if let held = items[id], let heldDay = held.published, (day ?? heldDay) < heldDay { continue }
            if let held = items[id], held.published != nil, day == nil { continue }
            items[id] = item
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
    }
}

/// Columns of a side file by their folded names.
struct SideColumns {
    private let index: [String: Int]

    init(_ table: SideTable, name: String, needed: [String]) throws {
        var index: [String: Int] = [:]
        for (column, header) in table.columnNames.enumerated() where index[Texts.folded(header)] == nil {
            index[Texts.folded(header)] = column
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

    /// A cell's trimmed text; `nil` when it is empty.
    func word(_ name: String, _ row: SideTable.Row) -> String? {
        let text = Texts.name(cell(name, row))
        return text.isEmpty ? nil : text
    }
}
