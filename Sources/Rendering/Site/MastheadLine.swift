import Model
import Protecting

/// The line under the masthead: `Contoso · Europe/Berlin · data through 30 October 2026 · 148,210 interactions by
/// 1,164 people`.
func mastheadLine(_ content: SiteContent, style: ReportStyle) -> String {
    let facts = content.facts
    let parts = [
        facts.organization, facts.timezone, facts.span.map { "data through \(style.date($0.lastActivity))" },
        counts(content.masthead, style: style),
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
}

private func counts(_ answer: ReleasedAnswer, style: ReportStyle) -> String? {
    guard let row = answer.rows.first ?? answer.total else { return nil }
    func cell(_ measure: Measure) -> (text: String, isOne: Bool)? {
        guard let index = answer.columns.firstIndex(where: { $0.role == .value(measure) }),
            let value = row.cells[index].value
        else { return nil }
        return (style.text(value, as: answer.columns[index]), value == .integer(1))
    }
    switch (cell(.interactions), cell(.reach)) {
    case (let interactions?, let people?):
        return "\(interactions.text) \(interactions.isOne ? "interaction" : "interactions") by "
            + "\(people.text) \(people.isOne ? "person" : "people")"
    case (let interactions?, nil):
        return "\(interactions.text) interactions, number of people \(ReleasedAnswer.protectedWord)"
    default: return "numbers of interactions and people \(ReleasedAnswer.protectedWord)"
    }
}

/// Says on every page that the data end before the period does; `nil` for a whole period.
func incompleteNotice(_ facts: ReportFacts, style: ReportStyle) -> String? {
    if facts.periodIsComplete { return nil }
    let label = style.period(facts.period)
    guard let span = facts.span else { return "There are no data for \(label)." }
    if span.last < facts.period.first || span.first > facts.period.last { return "There are no data for \(label)." }
    let first = max(span.first, facts.period.first)
    let last = min(span.last, facts.period.last)
    return "The data for \(label) are not complete: they reach from \(style.date(first)) to \(style.date(last))."
}
