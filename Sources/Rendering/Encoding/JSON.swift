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
    members.insert(("rows", .array(answer.rows.map { object($0, in: answer) })), at: 3)
    return JSONValue.object(members).text + [0x0A]
}

/// Writes an answer as JSON Lines: the first line is everything but the rows, then comes one row a line.
///
/// - Parameter timezone: The zone whose days the period counts, such as `Europe/Berlin`.
/// - Complexity: O(cells).
public func ndjson(_ answer: ReleasedAnswer, timezone: String) -> [UInt8] {
    var bytes = JSONValue.object(header(of: answer, timezone: timezone, page: nil)).text + [0x0A]
    for row in answer.rows { bytes += object(row, in: answer).text + [0x0A] }
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
        ("total", answer.total.map { object($0, in: answer, isTotal: true) } ?? .null),
        ("withheld", .integer(answer.withheld)),
        ("cut", .integer(answer.cut)),
    ]
}

private func object(_ row: ReleasedAnswer.Row, in answer: ReleasedAnswer, isTotal: Bool = false) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    for (column, cell) in zip(answer.columns, row.cells) where !(isTotal && column.isKey) {
        members.append((column.name, PlainValue(cell, in: column).json))
    }
    let withheld = answer.withheldColumns(of: row)
    if row.isWithheld { members.append(("withheld", .bool(true))) }
    if !withheld.isEmpty { members.append(("withheld_cells", .array(withheld.map { .string($0) }))) }
    return .object(members)
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
