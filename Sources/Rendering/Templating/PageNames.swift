import Model
import Protecting

/// The names that the Markdown of a page may print.
///
/// Questions come last: one named like a name of the report does not hide it.
func pageNames(of page: PlannedPage, in plan: SitePlan, printing: Printing) -> [String: Any] {
    let source = plan.content.template.pages[page.source]
    var names: [String: Any] = [:]
    for (index, block) in source.blocks.enumerated() {
        guard block.kind == .question, let name = block.name else { continue }
        let answer = plan.content.answers[page.source][index].answer(for: page.value)
        names[name] = AnswerNames(answer: answer, printing: printing)
    }
    names["report"] = reportNames(printing)
    names["page"] = NamedValues(["title": printing.value(page.title)])
    switch source.lift {
    case .scope: names["scope"] = NamedValues(["name": printing.value(page.title)])
    case .item:
        let item = page.value.flatMap { printing.facts.items[$0] }
        names["item"] = NamedValues([
            "id": printing.value(page.value), "title": printing.value(page.title), "type": printing.value(item?.type),
        ])
    default: break
    }
    return names
}

private func reportNames(_ printing: Printing) -> NamedValues {
    let facts = printing.facts
    let style = printing.style
    return NamedValues([
        "title": printing.value(facts.title),
        "organization": printing.value(facts.organization),
        "period": NamedValues([
            "label": printing.value(style.period(facts.period)),
            "start": printing.value(style.date(facts.period.first)),
            "end": printing.value(style.date(facts.period.last)),
        ]),
        "comparison": NamedValues(["label": printing.value(facts.comparison.map(style.period))]),
        "timezone": printing.value(facts.timezone),
        "data_through": printing.value(facts.span.map { style.date($0.lastActivity) }),
    ])
}
