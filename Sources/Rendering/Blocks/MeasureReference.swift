import Model

/// Every measure in words: what it says, how it is computed, what an empty value means, whose number protects it.
func measureReferenceHTML(_ words: Words) -> String {
    MeasureGroup.all.map { group in
        // A link to a group holds in every language.
        let id = group.title.lowercased().filter { $0 != " " }
        return "<h2 id=\"measures_\(id)\">\(words.title(group).escapedForHTML)</h2>\n"
            + "<dl class=\"reference\">\n\(group.measures.map { entry($0, words) }.joined())</dl>\n"
    }.joined() + retentionReference(words)
}

/// What answers about cohorts hold: no measures of the registry, for each needs its cohort.
private func retentionReference(_ words: Words) -> String {
    let entries = [
        ("size", CohortColumn.cohortSize, "cohorts.size"), ("active", .activeUsers, "cohorts.active"),
        ("share", .retention, "cohorts.retention"),
    ].map { key, column, title in
        entry(
            column.rawValue, title: words(title), sentence: words("reference.\(key).sentence"),
            formula: words("reference.\(key).formula"), notes: words("reference.\(key).notes"))
    }
    return "<h2 id=\"measures_retention\">\(words("reference.retention").escapedForHTML)</h2>\n"
        + "<dl class=\"reference\">\n\(entries.joined())</dl>\n"
}

private func entry(_ measure: Measure, _ words: Words) -> String {
    let definition = words.definition(measure)
    var notes = [words("reference.rests_on", ["base": definition.base])]
    // A count is never empty, and need not say so.
    if !measure.definition.emptyCase.hasPrefix("never:") {
        notes.append(words("reference.empty_where", ["reason": definition.emptyCase]))
    }
    return entry(
        measure.id, title: definition.title, sentence: definition.sentence, formula: definition.formula,
        notes: notes.joined(separator: " "))
}

private func entry(_ id: String, title: String, sentence: String, formula: String, notes: String) -> String {
    """
    <dt id="measure_\(id)">\(title.escapedForHTML) <code>\(id)</code></dt>
    <dd>\(sentence.escapedForHTML)</dd>
    <dd class="formula">= \(formula.escapedForHTML)</dd>
    <dd class="formula">\(notes.escapedForHTML)</dd>

    """
}
