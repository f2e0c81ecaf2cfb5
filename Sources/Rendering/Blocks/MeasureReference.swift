import Model

/// Every measure in words: what it says, how it is computed, what an empty value means, whose number protects it.
func measureReferenceHTML() -> String {
    MeasureGroup.all.map { group in
        let id = group.title.lowercased().filter { $0 != " " }
        return "<h2 id=\"measures_\(id)\">\(group.title)</h2>\n"
            + "<dl class=\"reference\">\n\(group.measures.map(entry).joined())</dl>\n"
    }.joined() + retentionReferenceHTML
}

/// What answers about cohorts hold: no measures of the registry, for each needs its cohort.
private let retentionReferenceHTML = """
    <h2 id="measures_retention">Retention</h2>
    <dl class="reference">
    <dt id="measure_cohort_size">People <code>cohort_size</code></dt>
    <dd>The people of a cohort: all whom help first reached in one week or month.</dd>
    <dd class="formula">= distinct users whose first interaction in the whole log, with any item in any scope, lies in \
    that week or month</dd>
    <dd class="formula">Rests on: themselves. Where the log began only shortly before, some may have come earlier; the \
    cohort is marked.</dd>
    <dt id="measure_active_users">Active people <code>active_users</code></dt>
    <dd>Those of a cohort whom help reached in the week or month that lies so many after their first.</dd>
    <dd class="formula">= users of the cohort with an interaction in that week or month</dd>
    <dd class="formula">Rests on: themselves. Empty where the data do not cover the whole week or month.</dd>
    <dt id="measure_retention">Retention <code>retention</code></dt>
    <dd>The share of a cohort that was active again.</dd>
    <dd class="formula">= active people ÷ people of the cohort</dd>
    <dd class="formula">Rests on: the smaller of the two that is not 0. Each person is in one cohort, so cohorts add \
    up: where a number is protected, another one of the same week or month is, so that it cannot be worked out.</dd>
    </dl>

    """

private func entry(_ measure: Measure) -> String {
    let definition = measure.definition
    var html = "<dt id=\"measure_\(measure.id)\">\(definition.title.escapedForHTML) <code>\(measure.id)</code></dt>\n"
    html += "<dd>\(definition.sentence.escapedForHTML)</dd>\n"
    html += "<dd class=\"formula\">= \(definition.formula.escapedForHTML)</dd>\n"
    var notes = ["Rests on: \(definition.base)."]
    // A count is never empty, and need not say so.
    if !definition.emptyCase.hasPrefix("never:") { notes.append("Empty where \(definition.emptyCase).") }
    return html + "<dd class=\"formula\">\(notes.joined(separator: " ").escapedForHTML)</dd>\n"
}
