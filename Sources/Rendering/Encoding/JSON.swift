package import Model
public import Protecting

/// Writes an answer as one JSON object: the question, the period, the columns, the rows and the total.
///
/// Numbers are unrounded. An empty cell is `null`; a row withheld whole is marked `"withheld": true`, one with single
/// withheld cells names them in `"withheld_cells"`.
///
/// - Parameters:
///   - timezone: The zone whose days the period counts, such as `Europe/Berlin`.
///   - page: The scope or the item's id of the page that the answer was dealt out to; the question then names it as its
///     last filter.
/// - Complexity: O(cells).
public func json(_ answer: ReleasedAnswer, timezone: String, page: String? = nil) -> [UInt8] {
    var members = header(of: answer, timezone: timezone, page: page)
    let rows = JSONRows(answer)
    var text = [UInt8(ascii: "[")]
    for (index, row) in answer.rows.enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        rows.write(row, to: &text)
    }
    text.append(UInt8(ascii: "]"))
    members.insert(("rows", .written(text)), at: 3)
    return JSONValue.object(members).text + [0x0A]
}

/// Writes an answer as JSON Lines: the first line is everything but the rows, then comes one row a line.
///
/// - Parameter timezone: The zone whose days the period counts, such as `Europe/Berlin`.
/// - Complexity: O(cells).
public func ndjson(_ answer: ReleasedAnswer, timezone: String) -> [UInt8] {
    var bytes = JSONValue.object(header(of: answer, timezone: timezone, page: nil)).text + [0x0A]
    let rows = JSONRows(answer)
    for row in answer.rows {
        rows.write(row, to: &bytes)
        bytes.append(0x0A)
    }
    return bytes
}

private func header(
    of answer: ReleasedAnswer, timezone: String, page: String?
) -> [(key: String, value: JSONValue)] {
    var question = answer.question
    if let page, let filter = question.lift.flatMap({ Filter($0, exactly: page) }) { question.filters.append(filter) }
    return [
        ("question", question.json),
        (
            "period",
            .object([
                ("start", .string(answer.period.first.description)),
                ("end", .string(answer.period.last.description)),
                ("timezone", .string(timezone)),
                ("complete", .bool(answer.periodIsComplete)),
            ])
        ),
        (
            "columns",
            .array(
                answer.columns.map {
                    .object([("name", .string($0.name)), ("kind", .string($0.kind))])
                })
        ),
        ("total", answer.total.map { .written(JSONRows(answer).total($0)) } ?? .null),
        ("withheld", .integer(answer.withheld)),
        ("cut", .integer(answer.cut)),
    ]
}

/// Writes the rows of an answer as JSON objects, one after the other without a tree of each.
private struct JSONRows {
    private let columns: [Column]
    /// By column, its name as a key with its colon.
    private let keys: [[UInt8]]

    init(_ answer: ReleasedAnswer) {
        columns = answer.columns
        keys = columns.map { column in
            var key: [UInt8] = []
            key.append(json: column.name)
            return key + [UInt8(ascii: ":")]
        }
    }

    func total(_ row: ReleasedAnswer.Row) -> [UInt8] {
        var text: [UInt8] = []
        write(row, to: &text, isTotal: true)
        return text
    }

    func write(_ row: ReleasedAnswer.Row, to text: inout [UInt8], isTotal: Bool = false) {
        text.append(UInt8(ascii: "{"))
        let start = text.count
        var isAnyWithheld = false
        for (index, cell) in row.cells.enumerated() where index < columns.count {
            if isTotal, columns[index].isKey { continue }
            if text.count > start { text.append(UInt8(ascii: ",")) }
            text += keys[index]
            switch PlainValue(cell, in: columns[index]) {
            case .text(let value): text.append(json: value)
            case .null: text += "null".utf8
            case let value: text += value.text.utf8
            }
            isAnyWithheld = isAnyWithheld || cell == .withheld
        }
        if row.isWithheld {
            text += (text.count > start ? #","withheld":true"# : #""withheld":true"#).utf8
        } else if isAnyWithheld {
            text += (text.count > start ? #","withheld_cells":["# : #""withheld_cells":["#).utf8
            var isFirst = true
            for (index, cell) in row.cells.enumerated() where cell == .withheld && index < columns.count {
                if !isFirst { text.append(UInt8(ascii: ",")) }
                text.append(json: columns[index].name)
                isFirst = false
            }
            text.append(UInt8(ascii: "]"))
        }
        text.append(UInt8(ascii: "}"))
    }
}

extension Question {
    /// The question in the words it was asked in; what was not said is left out.
    package var json: JSONValue {
        var members: [(key: String, value: JSONValue)] = []
        if let cohorts {
            let parts = [("by", JSONValue.string(cohorts.by.rawValue)), ("count", .integer(cohorts.count))]
            members.append(("cohorts", .object(parts)))
        } else {
            members.append(("measures", .array(measures.map { .string($0.id) })))
        }
        if !by.isEmpty { members.append(("by", .array(by.map { .string($0.rawValue) }))) }
        if !filters.isEmpty { members.append(("where", .array(filters.map(\.json)))) }
        if let period { members.append(("period", .string(period.name))) }
        switch comparison {
        case .report: break
        case .none where cohorts != nil: break
        case .none: members.append(("compare", .string("none")))
        case .with(let comparison): members.append(("compare", .string(comparison.rawValue)))
        }
        if let order { members.append(("order", .string(order.text))) }
        if !only.isEmpty { members.append(("only", .array(only.map { .string($0.text) }))) }
        if let limit { members.append(("limit", .integer(limit))) }
        if total { members.append(("total", .bool(true))) }
        return .object(members)
    }
}

extension Filter {
    /// One object a filter, because terms are never merged across filters.
    fileprivate var json: JSONValue {
        .object(
            FilterKey.allCases.compactMap { key in
                let own = terms.filter { $0.key == key }
                guard !own.isEmpty else { return nil }
                return (key.rawValue, .array(own.map { .string(($0.excludes ? "!" : "") + $0.pattern.text) }))
            })
    }
}

extension Filter {
    /// What holds on a page about one value of a dimension; `nil` for dimensions that filters do not know.
    fileprivate init?(_ dimension: Dimension, exactly value: String) {
        guard let key = FilterKey(rawValue: dimension.rawValue) else { return nil }
        let exact = Glob(exactly: value)
        // A leading `!` would turn the term round.
        let pattern = value.hasPrefix("!") ? Glob("\\" + exact.text) : exact
        self.init([FilterTerm(key: key, pattern: pattern, excludes: false)])
    }
}
