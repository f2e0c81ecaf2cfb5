import Model
import Protecting

/// A table of an answer, with its title, its notes and its downloads.
func tableHTML(_ block: DataBlock, _ answer: ReleasedAnswer, in page: BlockContext) -> String {
    let table = TableWriter(answer, names: block.columns, page: page)
    var frame = BlockFrame(kind: "block-table", title: block.title ?? answer.plainTitle(page.style))
    if let caption = block.caption { frame.notes.append(caption) }
    guard !answer.rows.isEmpty else { return frame.html(around: answer.emptyHTML(page, saying: block.empty), in: page) }
    frame.kind += table.isShort ? " is-short" : ""
    if !table.intervals.isEmpty { frame.markNote = page.style.words("table.dot") }
    frame.footnotes = table.footnotes
    if let sparks = table.sparks { frame.notes.append(sparks.note) }
    return frame.html(around: table.html(labelledBy: "\(page.idPrefix)_title") + table.sparkNumbers, in: page)
}

/// Writes the rows of an answer. The table beneath a chart is written by it too.
struct TableWriter {
    let answer: ReleasedAnswer
    let page: BlockContext
    let plan: TablePlan
    private let naming: RowNaming
    /// Decimals each measure's numbers reserve, so that the decimal signs of a column stand in one line.
    private var decimals: [Measure: Int] = [:]
    private var bar: CellBar?
    private(set) var intervals: [Measure: CellInterval] = [:]
    /// The lines in the last columns.
    let sparks: Sparks?

    /// Whether intervals stand in words beside their rates.
    private let saysIntervals: Bool

    /// - Parameters:
    ///   - isPlain: Leaves out the marks beside numbers, for tables that stand beneath a chart.
    ///   - saysIntervals: Writes intervals out, for tables beneath a chart that draws them.
    init(
        _ answer: ReleasedAnswer, names: [String]? = nil, isPlain: Bool = false, saysIntervals: Bool = false,
        page: BlockContext
    ) {
        self.saysIntervals = saysIntervals
        sparks = isPlain ? nil : page.sparks
        self.answer = answer
        self.page = page
        plan = TablePlan(answer, names: names)
        naming = RowNaming(answer, page)
        for case .measure(let columns, let interval, _) in plan.parts {
            let shown = answer.rows.map { page.style.decimals(of: $0.cell(columns.value), columns.measure) }
            decimals[columns.measure] = shown.max() ?? 0
            guard !isPlain, answer.rows.count > 2 else { continue }
            if interval { intervals[columns.measure] = CellInterval(columns, answer) }
            let isRanked = answer.question.order.map { $0.column == columns.measure.id } ?? true
            if bar == nil, isRanked, !isShort { bar = CellBar(columns, answer) }
        }
    }

    /// Few enough columns for two tables to stand side by side.
    var isShort: Bool {
        let changes = plan.parts.count { if case .measure(_, _, .some) = $0 { true } else { false } }
        return sparks == nil && plan.keyCount == 1 && plan.parts.count + changes <= 3 && answer.rows.count <= 10
    }

    var footnotes: [String] {
        var notes: [String] = []
        if answer.cut > 0 { notes.append(answer.cutNote(page.style)) }
        let isAnyProtected = answer.rows.contains { $0.isWithheld || $0.cells.contains(.withheld) }
        if isAnyProtected, let note = answer.protectionNote(page) { notes.append(note) }
        if !isAnyProtected, !answer.question.only.isEmpty, answer.withheld > 0 {
            notes.append(page.style.words("table.left_out"))
        }
        if isAny(.moreThanChance) {
            notes.append(words("table.bold"))
        } else if isAny(.couldBeChance) {
            notes.append(words("table.chance"))
        }
        if answer.rows.contains(where: isPartial) { notes.append(words("table.partial")) }
        return notes
    }

    /// Whether any change in the table is just so certain.
    private func isAny(_ certainty: Change.Certainty) -> Bool {
        plan.parts.contains { part in
            guard case .measure(let columns, _, .some) = part else { return false }
            return answer.rows.contains { $0.certainty(of: columns) == certainty }
        }
    }

    func html(labelledBy id: String) -> String {
        var html = "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)\">\n"
        html += "<table aria-labelledby=\"\(id)\">\n<thead><tr>"
        for part in plan.parts { html += head(part) }
        for measure in sparks?.measures ?? [] {
            html += "<th scope=\"col\" data-order=\"given\">\(words.title(measure).escapedForHTML)"
            let months = words("spark.head", ["count": page.style.number(DataBlock.trendMonths)])
            html += "<span class=\"unit\">\(months.escapedForHTML)</span></th>"
        }
        html += "</tr></thead>\n<tbody>\n"
        for row in answer.rows { html += line(row) }
        html += "</tbody>\n"
        if let total = answer.total, plan.keyCount > 0 { html += "<tfoot>\n\(line(total, isTotal: true))</tfoot>\n" }
        return html + "</table>\n</div>\n"
    }
}

extension TableWriter {
    private func head(_ part: TablePlan.Part) -> String {
        switch part {
        case .key(let dimension, _):
            let order = dimension.timeUnit != nil || dimension.isCycle ? " data-order=\"given\"" : ""
            return "<th scope=\"col\"\(order)>\(words.heading(dimension).escapedForHTML)</th>"
        case .cohortKey(let column, _):
            return "<th scope=\"col\" data-order=\"given\">\(page.style.heading(column).escapedForHTML)</th>"
        case .plain(let column, _):
            let kind = column.isKey ? "" : " class=\"n\""
            var heading = page.style.heading(column)
            if case .previous(let measure) = column.role, let comparison = answer.comparison {
                let name = page.style.shortComparison(comparison, besides: answer.period)
                heading = words("column.previous_of", ["measure": words.title(measure), "period": name])
            }
            return "<th scope=\"col\"\(kind)>\(heading.escapedForHTML)</th>"
        case .measure(let columns, let hasInterval, let change):
            let measure = columns.measure
            var html =
                "<th scope=\"col\" class=\"n\"><span class=\"head\"><span>\(words.title(measure).escapedForHTML)"
            let range = saysIntervals && hasInterval ? words("table.interval") : ""
            html +=
                measure.isShare
                ? "<span class=\"unit\">\((words("column.percent") + range).escapedForHTML)</span></span>" : "</span>"
            if let interval = intervals[measure] {
                html += interval.axis(page.style)
            } else if bar?.measure == measure {
                html += "<span class=\"mark-space\"></span>"
            }
            if change != nil, let comparison = answer.comparison {
                let name = page.style.shortComparison(comparison, besides: answer.period)
                let unit = measure.isShare ? words("column.points") : ""
                let than = words("comparison.head", ["period": name]) + unit
                html +=
                    " <span class=\"delta\"><span class=\"unseen\">\(words("column.change_head").escapedForHTML)</span>"
                    + "\(than.escapedForHTML)</span>"
            }
            return html + "</span></th>"
        }
    }

    private func line(_ row: ReleasedAnswer.Row, isTotal: Bool = false) -> String {
        var html = row.isWithheld ? "<tr class=\"is-protected\">" : "<tr>"
        var hasHead = false
        for part in plan.parts {
            if row.isWithheld, !part.isKey {
                // One mark for the row: what is withheld whole has no columns.
                let columns = plan.parts.count { !$0.isKey } + (sparks?.measures.count ?? 0)
                return html + "<td colspan=\"\(columns)\">\(protected)</td></tr>\n"
            }
            switch part {
            case .key(let dimension, let index):
                let text = isTotal ? (hasHead ? "" : totalName) : keyHTML(dimension, row, index)
                html += hasHead && isTotal ? "<td></td>" : "<th scope=\"row\">\(text)</th>"
                hasHead = true
            case .cohortKey(let column, let index):
                let value = row.cell(index)?.value ?? .empty
                html += "<th scope=\"row\">\(page.style.text(value, as: column).escapedForHTML)</th>"
            case .plain(let column, let index):
                html += plainCell(column, row.cell(index), isTotal: isTotal)
            case .measure(let columns, _, let change):
                html += measureCell(columns, row, change, isTotal: isTotal)
            }
        }
        for measure in sparks?.measures ?? [] {
            html += isTotal ? "<td></td>" : "<td>\(sparks?.html(measure, sparkKey(row)) ?? "")</td>"
        }
        return html + "</tr>\n"
    }

    /// The values that a row of the table shares with its months.
    private func sparkKey(_ row: ReleasedAnswer.Row) -> [Value] {
        answer.question.by.map { row.cell(answer.column($0.rawValue))?.value ?? .empty }
    }

    /// The numbers of the small lines, for the rows that have one.
    fileprivate var sparkNumbers: String {
        guard let sparks else { return "" }
        let rows = answer.rows.filter { !$0.isWithheld }.map { row in
            let key = sparkKey(row)
            return (zip(answer.question.by, key).map { naming.name(of: $1, in: $0) }.joined(separator: " · "), key)
        }
        return sparks.numbersHTML(of: rows, page)
    }

    /// People may be in several rows: a line that reads "Total" would invite adding up.
    private var totalName: String {
        guard answer.question.by.count == 1, let dimension = answer.question.by.first else {
            return words("table.all").escapedForHTML
        }
        return (words["table.all_\(dimension.rawValue)"] ?? words("table.all")).escapedForHTML
    }

    private func keyHTML(_ dimension: Dimension, _ row: ReleasedAnswer.Row, _ index: Int) -> String {
        guard let value = row.cell(index)?.value else { return "" }
        var name = naming.name(of: value, in: dimension)
        if isPartial(row), dimension.timeUnit != nil { name += " *" }
        let text = name.escapedForHTML
        guard let link = page.link(dimension, value) else { return text }
        return "<a href=\"\(link.escapedForHTML)\">\(text)</a>"
    }

    private func isPartial(_ row: ReleasedAnswer.Row) -> Bool {
        row.cell(answer.columns.firstIndex(of: Column(.partial)))?.value == .flag(true)
    }

    private func plainCell(_ column: Column, _ cell: ReleasedAnswer.Cell?, isTotal: Bool) -> String {
        guard let cell, !(isTotal && column.isKey) else { return "<td></td>" }
        guard let value = cell.value else { return "<td class=\"n\">\(protected)</td>" }
        let kind = column.isKey ? "" : " class=\"n\""
        return "<td\(kind)>\(page.style.text(value, as: column).escapedForHTML)</td>"
    }

    private var words: Words { page.style.words }

    private var protected: String {
        "<span class=\"protected\">\(lockMark)\(words("protected").escapedForHTML)</span>"
    }

    private func measureCell(
        _ columns: MeasureColumns, _ row: ReleasedAnswer.Row, _ form: TablePlan.ChangeForm?, isTotal: Bool
    ) -> String {
        guard let cell = row.cell(columns.value), let value = cell.value else {
            return "<td class=\"n\">\(protected)</td>"
        }
        let figure = page.style.figure(value, as: Column(.value(columns.measure)))
        var html = "<td class=\"n\">\(padded(figure.number.escapedForHTML, cell, columns.measure))"
        if saysIntervals, let low = row.number(columns.low), let high = row.number(columns.high) {
            html += " <span class=\"range\">(\(page.style.range(low, high, of: columns.measure).escapedForHTML))</span>"
        } else if let interval = intervals[columns.measure] {
            html += interval.mark(row, columns)
            if let interval = intervalWords(columns, row, page.style) {
                html += "<span class=\"unseen\"> (\(interval.escapedForHTML))</span>"
            }
        } else if let bar, bar.measure == columns.measure {
            // The whole would need a scale of its own.
            html += isTotal ? "<span class=\"mark-space\"></span>" : bar.mark(row.number(columns.value))
        }
        if let form { html += delta(columns, row, form) }
        return html + "</td>"
    }

    private func delta(_ columns: MeasureColumns, _ row: ReleasedAnswer.Row, _ form: TablePlan.ChangeForm) -> String {
        guard let change = row.change(columns, relative: form == .relative, style: page.style) else {
            return row.cell(columns.change) == .withheld
                ? " <span class=\"delta is-none\">\(words("protected").escapedForHTML)</span>"
                : " <span class=\"delta is-none\">–</span>"
        }
        let isSure = change.certainty == .moreThanChance
        let certainty =
            isSure ? "<span class=\"unseen\"> \(words("change.more_than_chance").escapedForHTML)</span>" : ""
        let kind = "delta is-\(change.direction.rawValue)" + (isSure ? " is-sure" : "")
        return " <span class=\"\(kind)\">\(change.signed.escapedForHTML)\(certainty)</span>"
    }

    /// Numbers with fewer decimals than their column reserve the room of the missing ones.
    private func padded(_ text: String, _ cell: ReleasedAnswer.Cell, _ measure: Measure) -> String {
        let missing = (decimals[measure] ?? 0) - page.style.decimals(of: cell, measure)
        guard missing > 0 else { return text }
        return "<span class=\"pad\((decimals[measure] ?? 0) == missing ? missing : missing + 2)\">\(text)</span>"
    }
}

extension ReportStyle {
    /// The decimals a cell's number shows.
    func decimals(of cell: ReleasedAnswer.Cell?, _ measure: Measure) -> Int {
        guard let value = cell?.value, value.number != nil else { return 0 }
        if case .integer = value, measure.kind == .events || measure.kind == .people { return 0 }
        let text = figure(value, as: Column(.value(measure))).number
        let sign = numbers.decimal.utf8
        // Most numbers are whole.
        guard let first = sign.first, text.utf8.contains(first) else { return 0 }
        return text.firstRange(of: numbers.decimal).map { text[$0.upperBound...].count } ?? 0
    }
}
