import Explaining
import Model
import Protecting

/// Big numbers: each with its change, its interval and one line that says what it counts.
func statHTML(_ block: DataBlock, _ answer: ReleasedAnswer, in page: BlockContext) -> String {
    guard let row = answer.total ?? answer.rows.first else { return answer.emptyHTML(page) }
    var html = ""
    if let title = block.title { html += "<p class=\"block-title\">\(title.escapedForHTML)</p>\n" }
    let sparks = page.sparks
    html += "<dl class=\"stats\">\n"
    for measure in answer.question.measures { html += stat(measure, row, answer, sparks, page) }
    html += "</dl>\n"
    let notes = [block.caption, sparks?.note].compactMap(\.self)
    if !notes.isEmpty { html += "<p class=\"block-note\">\(notes.joined(separator: " ").escapedForHTML)</p>\n" }
    if let sparks { html += sparks.numbersHTML(page) }
    return html
}

private func stat(
    _ measure: Measure, _ row: ReleasedAnswer.Row, _ answer: ReleasedAnswer, _ sparks: Sparks?, _ page: BlockContext
) -> String {
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
    if let sparks, sparks.measures.contains(measure) {
        html += "<dd class=\"stat-spark\">\(sparks.html(measure, []))</dd>"
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
    // Colour says that it is more than chance: what could be, or cannot be told, is no news, good or bad.
    let certainty = change.certainty ?? certaintyOfPeople(columns, row)
    let tone = certainty == .moreThanChance ? change.direction : .same
    var html = "<dd class=\"stat-change is-\(tone.rawValue)\">\(arrowMark(change.direction))"
    html += words("change.\(change.direction.rawValue)", ["size": change.size, "than": than]).escapedForHTML
    html += "</dd>"
    var small: [String] = []
    if change.direction != .same {
        let previous = row.cell(columns.previous)?.value ?? .empty
        let before = page.style.text(previous, as: Column(.previous(columns.measure)))
        small = [words("change.was", ["value": before])] + (certainty.map { [words("change.\($0.rawValue)")] } ?? [])
    }
    if !small.isEmpty { html += "<dd class=\"stat-small\">\(small.joined(separator: " · ").escapedForHTML)</dd>" }
    return html
}

/// Whether a number of people differs from the one before by more than chance brings about.
private func certaintyOfPeople(_ columns: MeasureColumns, _ row: ReleasedAnswer.Row) -> Change.Certainty? {
    guard columns.measure.countsPeople, let now = row.number(columns.value), let before = row.number(columns.previous)
    else { return nil }
    return isMoreThanChance(now, before) ? .moreThanChance : .couldBeChance
}

/// `95% interval 38–44%`
func intervalWords(_ columns: MeasureColumns, _ row: ReleasedAnswer.Row, _ style: ReportStyle) -> String? {
    guard let low = row.number(columns.low), let high = row.number(columns.high) else { return nil }
    return style.interval(low, high, of: columns.measure)
}

extension ReportStyle {
    /// `95% interval 38–44%`
    func interval(_ low: Double, _ high: Double, of measure: Measure) -> String {
        words("change.interval", ["range": range(low, high, of: measure)])
    }

    /// `38–44%`
    func range(_ low: Double, _ high: Double, of measure: Measure) -> String {
        let from = figure(.number(low), as: Column(.low(measure)))
        let to = figure(.number(high), as: Column(.high(measure)))
        return "\(from.lead)\(from.number)–\(to.number)\(to.unit)"
    }
}
