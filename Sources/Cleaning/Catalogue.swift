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
    /// The file's name, for messages.
    let file: String
    /// Old scope names that the file uses.
    private(set) var usedAliases: Set<String> = []

    private static let names = [
        "item": ["item", "item id", "id", "guide id", "content id", "flow id"],
        "title": ["title", "name", "guide name"],
        "type": ["type", "item type", "content type"],
        "scopes": ["scopes", "scope", "app", "application"],
        "owner": ["owner"],
        "published": ["published", "published at", "publish date", "created at"],
        "state": ["state", "status"],
    ]

    private static let states: [String: State] = [
        "published": .published, "public": .published, "live": .published, "active": .published,
        "draft": .draft, "staged": .draft, "pending": .draft, "unpublished": .draft,
        "retired": .retired, "disabled": .retired, "archived": .retired, "inactive": .retired,
    ]

    /// Reads a catalogue: `item`, `title`, `type`, `scopes` (separated by `;`, or a JSON array), `owner`, `published`
    /// and `state`, each also under the names that help systems give it.
    ///
    /// Of several rows of an item the one with the latest `published` counts, then the last.
    /// - Throws: `Diagnostics` with `missing-column`, `bad-date` or `unknown-state`.
    public init(_ table: SideTable, name: String, aliases: [String: String]) throws {
        let columns = try SideColumns(table, name: name, names: Catalogue.names, needed: ["item"])
        var problems: [Diagnostic] = []
        items = [:]
        file = name
        for row in table.rows {
            let id = Texts.name(columns.cell("item", row))
            if id.isEmpty { continue }
            let place = SourceLocation(file: name, line: row.line)
            let published = Texts.trimmed(columns.cell("published", row))
            let day = publicationDay(published)
            if !published.isEmpty, day == nil {
                problems.append(
                    Diagnostic(
                        .error, id: "bad-date", at: place, "Publication dates are written like 2026-10-05",
                        why: "dates with a time of day, and milliseconds since 1970, are read as well"))
            }
            let word = Texts.trimmed(columns.cell("state", row)).simplyLowercased
            guard let state = word.isEmpty ? .published : Catalogue.states[word] else {
                problems.append(
                    Diagnostic(
                        .error, id: "unknown-state", at: place,
                        "The state of a catalogue item is published, draft or retired",
                        hint: "also known are public, live, active; staged, pending, unpublished; disabled, archived, "
                            + "inactive"))
                continue
            }
            let item = Item(
                id: id, title: columns.word("title", row), type: columns.word("type", row),
                scopes: scopes(columns.list("scopes", row), aliases), owner: columns.word("owner", row),
                published: day, state: state)
            if let held = items[id], let heldDay = held.published, (day ?? heldDay) < heldDay { continue }
            if let held = items[id], held.published != nil, day == nil { continue }
            items[id] = item
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
    }

    private mutating func scopes(_ written: [String], _ aliases: [String: String]) -> [String] {
        written.map { Texts.name($0) }.filter { !$0.isEmpty }.map { name in
            guard let new = aliases[name] else { return name }
            usedAliases.insert(name)
            return new
        }
    }
}

/// The day, in UTC, of a date, a date with a time of day, or a number of seconds or milliseconds since 1970.
private func publicationDay(_ text: String) -> Day? {
    switch Array(text.utf8).withUnsafeBytes({ WrittenTime.read($0).time }) {
    case .instant(let time), .local(let time): Day(number: floorDiv(Int(time), 86_400_000))
    case .undecided, .none, .bad: nil
    }
}
