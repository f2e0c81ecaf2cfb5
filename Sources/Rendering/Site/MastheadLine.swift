import Model
import Protecting

/// The line under the masthead: `Contoso · Europe/Berlin · data through 30 October 2026 · 148,210 interactions by
/// 1,164 people`.
func mastheadLine(_ content: SiteContent, style: ReportStyle) -> String {
    let facts = content.facts
    let parts = [
        facts.organization, facts.timezone,
        facts.span.map { style.words("site.data_through", ["date": style.date($0.lastActivity)]) },
        counts(content.masthead, style: style),
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
}

private func counts(_ answer: ReleasedAnswer, style: ReportStyle) -> String? {
    guard let row = answer.rows.first ?? answer.total else { return nil }
    func counted(_ measure: Measure, _ key: String) -> String? {
        guard let index = answer.columns.firstIndex(where: { $0.role == .value(measure) }),
            let value = row.cells[index].value
        else { return nil }
        return style.words(key, ["count": style.text(value, as: answer.columns[index])], count: value.number)
    }
    switch (counted(.interactions, "count.interactions"), counted(.reach, "count.people")) {
    case (let interactions?, let people?):
        return style.words("site.counts", ["interactions": interactions, "people": people])
    case (let interactions?, nil):
        return style.words("site.counts_protected_people", ["interactions": interactions])
    default: return style.words("site.counts_protected")
    }
}

/// Says on every page that the data end before the period does; `nil` for a whole period.
func incompleteNotice(_ facts: ReportFacts, style: ReportStyle) -> String? {
    if facts.periodIsComplete { return nil }
    let label = style.period(facts.period)
    guard let span = facts.span, span.last >= facts.period.first, span.first <= facts.period.last else {
        return style.words("site.no_data", ["period": label])
    }
    let first = max(span.first, facts.period.first)
    let last = min(span.last, facts.period.last)
    return style.words(
        "site.incomplete", ["period": label, "first": style.date(first), "last": style.date(last)])
}
