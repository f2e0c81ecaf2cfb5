import Model
import Protecting

/// Big numbers: each with its change, its interval and one line that says what it counts.
func statHTML(_ block: DataBlock, _ answer: ReleasedAnswer, in page: BlockContext) -> String {
    guard let row = answer.total ?? answer.rows.first else { return answer.emptyHTML(page) }
    var html = ""
    if let title = block.title { html += "<p class=\"block-title\">\(title.escapedForHTML)</p>\n" }
    html += "<dl class=\"stats\">\n"
    for measure in answer.question.measures { html += stat(measure, row, answer, page) }
    html += "</dl>\n"
    if let caption = block.caption { html += "<p class=\"block-note\">\(caption.escapedForHTML)</p>\n" }
    return html
}

private func stat(_ measure: Measure, _ row: ReleasedAnswer.Row, _ answer: ReleasedAnswer, _ page: BlockContext)
    -> String
{
    let columns = MeasureColumns(measure, in: answer.columns)
    let words = page.style.words
    let definition = words.definition(measure)
    var html = "<div class=\"stat\"><dt>\(definition.title.escapedForHTML)</dt>"
    switch row.isWithheld ? nil : row.cell(columns.value) {
    case .shown(let value)?:
        let figure = page.style.figure(value, as: Column(.value(measure)))
        html += "<dd class=\"stat-value\">\(figure.lead.escapedForHTML)\(figure.number.escapedForHTML)"
        if !figure.unit.isEmpty { html += "<span class=\"stat-unit\">\(figure.unit.escapedForHTML)</span>" }
        html += "</dd>"
        if value == .empty {
            html += "<dd class=\"stat-small\">\(emptyWords(measure, words).escapedForHTML)</dd>"
        } else {
            html += changeHTML(columns, row, answer, page)
        }
        if let interval = intervalWords(columns, row, page.style) {
            html += "<dd class=\"stat-small\">\(interval.escapedForHTML)</dd>"
        }
    default:
        html += "<dd class=\"stat-value is-protected\">\(lockMark)\(words("protected").escapedForHTML)</dd>"
        let reason = words("stat.protected", ["count": page.style.number(page.facts.minimumGroup)])
        html += "<dd class=\"stat-small\">\(reason.escapedForHTML)</dd>"
    }
    html += "<dd class=\"stat-meaning\">\(definition.sentence.escapedForHTML)</dd></div>\n"
    return html
}

private func emptyWords(_ measure: Measure, _ words: Words) -> String {
    let definition = words.definition(measure)
    if measure.kind == .rate, let base = definition.denominator { return words("stat.no_base", ["base": base]) }
    return definition.denominator == nil || measure.needsHistory
        ? words("stat.no_value", ["reason": definition.emptyCase]) : words("stat.no_divisor")
}

private func changeHTML(
    _ columns: MeasureColumns, _ row: ReleasedAnswer.Row, _ answer: ReleasedAnswer, _ page: BlockContext
) -> String {
    guard let comparison = answer.comparison else { return "" }
    let words = page.style.words
    let than = page.style.than(comparison, besides: answer.period)
    if row.cell(columns.change) == .withheld {
        return "<dd class=\"stat-change\">\(words("change.protected", ["than": than]).escapedForHTML)</dd>"
    }
    guard let change = row.change(columns, relative: true, style: page.style) else {
        let period = page.style.comparison(comparison, besides: answer.period)
        return "<dd class=\"stat-change\">\(words("change.none", ["period": period]).escapedForHTML)</dd>"
    }
    // What could be chance gets no colour: it is no news, good or bad.
    let tone = change.certainty.map { $0 == .moreThanChance } ?? true ? change.direction : .same
    var html = "<dd class=\"stat-change is-\(tone.rawValue)\">\(arrowMark(change.direction))"
    html += words("change.\(change.direction.rawValue)", ["size": change.size, "than": than]).escapedForHTML
    html += "</dd>"
    let was = change.direction == .same ? nil : words("change.was", ["value": change.previous])
    let small = [was, change.certainty.map { words("change.\($0.rawValue)") }].compactMap(\.self)
    if !small.isEmpty { html += "<dd class=\"stat-small\">\(small.joined(separator: " · ").escapedForHTML)</dd>" }
    return html
}

/// `95% interval 38–44%`
func intervalWords(_ columns: MeasureColumns, _ row: ReleasedAnswer.Row, _ style: ReportStyle) -> String? {
    guard let low = row.cell(columns.low)?.value, low.number != nil, let high = row.cell(columns.high)?.value,
        high.number != nil
    else { return nil }
    let from = style.figure(low, as: Column(.low(columns.measure)))
    let to = style.figure(high, as: Column(.high(columns.measure)))
    return style.words("change.interval", ["range": "\(from.lead)\(from.number)–\(to.number)\(to.unit)"])
}
