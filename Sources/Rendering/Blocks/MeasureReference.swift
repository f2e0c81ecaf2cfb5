import Model

/// Every measure in words: what it says, how it is computed, what an empty value means, whose number protects it.
func measureReferenceHTML() -> String {
    MeasureGroup.all.map { group in
        let id = group.title.lowercased().filter { $0 != " " }
        return "<h2 id=\"measures_\(id)\">\(group.title)</h2>\n"
            + "<dl class=\"reference\">\n\(group.measures.map(entry).joined())</dl>\n"
    }.joined()
}

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
