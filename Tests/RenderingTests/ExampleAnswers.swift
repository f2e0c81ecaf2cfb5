import Model
@testable import Protecting
@testable import Rendering

/// Answers as `release` makes them, from a few numbers.
struct Example {
    var measures: [Measure]
    var by: [Dimension] = []
    var period = Period(.month, holding: Day(year: 2026, month: 10, day: 1)!)
    var comparison: Comparison? = .previous
    var total = false
    var lift: Dimension?
    var filters: [Filter] = []

    /// One slice: what it is about, and one value a measure, by the suffix of its columns.
    struct Line {
        var key: [Value]
        var title: String?
        /// `nil` withholds the row.
        var cells: [[String: Value]?]
        var isWithheld = false
        var isPartial = false
    }

    func answer(_ lines: [Line], total: Line? = nil, cut: Int = 0) -> ReleasedAnswer {
        let question = Question(measures: measures, by: by, filters: filters, total: total != nil, lift: lift)
        let columns = question.columns(reportComparison: comparison)
        let row = { (line: Line) in
            ReleasedAnswer.Row(
                cells: columns.map { column in
                    if case .dimension(let dimension) = column.role {
                        guard let index = by.firstIndex(of: dimension), line.key.indices.contains(index) else {
                            return .shown(.empty)
                        }
                        return .shown(line.key[index])
                    }
                    if line.isWithheld, column.measure != nil { return .withheld }
                    switch column.role {
                    case .itemTitle: return .shown(line.title.map(Value.text) ?? .empty)
                    case .partial: return .shown(.flag(line.isPartial))
                    default: break
                    }
                    guard let measure = column.measure, let index = measures.firstIndex(of: measure),
                        line.cells.indices.contains(index)
                    else { return .shown(.empty) }
                    guard let values = line.cells[index] else { return .withheld }
                    let suffix = String(column.name.dropFirst(measure.id.count))
                    return .shown(values[suffix] ?? .empty)
                }, isWithheld: line.isWithheld)
        }
        return ReleasedAnswer(
            question: question, period: period, periodIsComplete: true,
            comparison: comparison.map(period.compared(by:)),
            columns: columns, rows: lines.map(row), total: total.map(row),
            withheld: lines.count { $0.isWithheld || $0.cells.contains { $0 == nil } }, cut: cut)
    }

    /// A count with what it was before.
    static func count(_ now: Int, _ before: Int? = nil) -> [String: Value] {
        guard let before else { return ["": .integer(now)] }
        return [
            "": .integer(now), "_previous": .integer(before), "_change": .integer(now - before),
            "_change_rate": before == 0 ? .empty : .number(Double(now - before) / Double(before)),
        ]
    }

    /// A people rate with its interval and its change.
    static func rate(_ now: Double, _ before: Double? = nil, spread: Double = 0.03, isSure: Bool? = nil) -> [String:
        Value]
    {
        var cell: [String: Value] = [
            "": .number(now), "_low": .number(max(0, now - spread)), "_high": .number(min(1, now + spread)),
        ]
        guard let before else { return cell }
        cell["_previous"] = .number(before)
        cell["_change"] = .number(now - before)
        cell["_significant"] = isSure.map(Value.flag) ?? .empty
        return cell
    }
}

extension BlockContext {
    static func example(
        locale: String = "en-GB", holidays: [Day] = [], notes: [Configuration.Note] = [], span: Span? = nil,
        scope: String? = nil,
        link: @escaping (Dimension, Value) -> String? = { _, _ in nil }
    ) -> BlockContext {
        let october = Period(.month, holding: Day(year: 2026, month: 10, day: 1)!)
        let facts = ReportFacts(
            title: "Help engagement", organization: "Contoso", period: october, periodIsComplete: true,
            comparison: october.compared(by: .previous), comparisonIsComplete: true, span: span, peopleKnownSince: nil,
            timezone: "Europe/Berlin", locale: locale, words: .of(locale), minimumGroup: 5, holidays: holidays,
            notes: notes,
            theme: .init(),
            allowHTML: false, provenance: Provenance(inputs: [], account: RowAccount()), templateHash: "", items: [:])
        return BlockContext(
            style: ReportStyle(locale: locale), facts: facts, idPrefix: "b1", scope: scope, link: link,
            dataLinks: ("data/b1.csv", "data/b1.json"))
    }
}

extension DataBlock {
    static func example(
        _ kind: Kind, _ answer: ReleasedAnswer, title: String? = nil, caption: String? = nil, chart: ChartKind? = nil,
        columns: [String]? = nil
    ) -> DataBlock {
        DataBlock(
            kind: kind, question: answer.question, title: title, caption: caption, chart: chart, columns: columns,
            location: SourceLocation(file: "index.md"))
    }
}
