import Model

/// The numbers behind a friction block as downloads: shares are between 0 and 1, each with the ends of its interval.
extension FrictionTable {
    func csv() -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        writeRecord(names + ["withheld"], to: &bytes)
        for row in rows { writeRecord(fields(row) + [mark(row)], to: &bytes) }
        if var total {
            total.cells[0] = .text("(total)")
            writeRecord(fields(total) + [mark(total)], to: &bytes)
        }
        return bytes
    }

    /// As answers are written, but for what was asked.
    func json(_ request: FrictionRequest, _ facts: ReportFacts) -> [UInt8] {
        let asked: [(key: String, value: JSONValue)] = [
            ("show", .string(request.subject.rawValue)), ("by", .string(request.by.rawValue)),
        ]
        let period: [(key: String, value: JSONValue)] = [
            ("start", .string(facts.period.first.description)), ("end", .string(facts.period.last.description)),
            ("timezone", .string(facts.timezone)), ("complete", .bool(facts.periodIsComplete)),
        ]
        let members: [(key: String, value: JSONValue)] = [
            ("friction", .object(asked)), ("period", .object(period)),
            (
                "columns",
                .array(columns.map { .object([("name", .string($0.name)), ("kind", .string($0.kind.rawValue))]) })
            ),
            ("rows", .array(rows.map { object($0) })), ("total", total.map { object($0, isTotal: true) } ?? .null),
            ("withheld", .integer(withheld)), ("cut", .integer(cut)),
        ]
        return JSONValue.object(members).text + [0x0A]
    }

    private var names: [String] { columns.flatMap(\.valueNames) }

    private func fields(_ row: Row) -> [String] {
        zip(columns, row.cells).flatMap { column, cell in
            values(column, cell).map { value in
                switch value {
                case .text(let text): disarmed(text)
                case let value: value.text
                }
            }
        }
    }

    func values(_ column: Column, _ cell: Cell) -> [PlainValue] {
        switch cell {
        case .text(let text), .link(let text): return [.text(text)]
        case .count(let count): return [.integer(count)]
        case .date(let day): return [.text(day.description)]
        case .share(let share, let low, let high):
            let interval: [PlainValue] = [low.map { .number($0) } ?? .null, high.map { .number($0) } ?? .null]
            return [.number(share)] + (column.hasInterval ? interval : [])
        case .empty, .withheld: return column.valueNames.map { _ in .null }
        }
    }

    private func withheldNames(_ row: Row) -> [String] {
        row.isWithheld ? [] : zip(columns, row.cells).filter { $0.1.isWithheld }.map(\.0.name)
    }

    /// What the column `withheld` says.
    func mark(_ row: Row) -> String { row.isWithheld ? "true" : withheldNames(row).joined(separator: " ") }

    private func object(_ row: Row, isTotal: Bool = false) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = []
        for (column, cell) in zip(columns, row.cells) where !(isTotal && column.isKey) {
            for (name, value) in zip(column.valueNames, values(column, cell)) { members.append((name, value.json)) }
        }
        if row.isWithheld { members.append(("withheld", .bool(true))) }
        let names = withheldNames(row)
        if !names.isEmpty { members.append(("withheld_cells", .array(names.map { .string($0) }))) }
        return .object(members)
    }
}

extension FrictionTable.Column {
    /// Whether it says what a row is about, so that a total has nothing to put there.
    var isKey: Bool { ["scope", "page"].contains(name) }

    /// A share is three values, where it has an interval.
    var valueNames: [String] {
        kind == .share && hasInterval ? [name, name + "_low", name + "_high"] : [name]
    }
}
