import Model

/// What is withheld and why, with this report's own threshold.
func privacyHTML(_ facts: ReportFacts, _ style: ReportStyle) -> String {
    let values = ["count": style.number(facts.minimumGroup)]
    let points = ["recorded", "small", "together", "totals", "mark", "shown"].map { key in
        (style.words("privacy.\(key)"), style.words("privacy.\(key)_text", values))
    }
    let people = peopleAccount(facts.people, style.words)
    var html = "<p>\(people.summary.escapedForHTML)</p>\n"
    for (heading, text) in [points[0], (style.words("privacy.names"), people.names)] + points.dropFirst() {
        html += "<h2>\(heading.escapedForHTML)</h2>\n<p>\(text.escapedForHTML)</p>\n"
    }
    return html
}

/// What the report is about, in a sentence, and where names of people are and what that means for the rest.
private func peopleAccount(_ mode: PeopleMode, _ words: Words) -> (summary: String, names: String) {
    switch mode {
    case .none: (words("privacy.about_groups"), words("privacy.names_none"))
    case .pseudonyms:
        (words("privacy.about_pseudonyms"), words("privacy.names_pseudonyms") + " " + words("privacy.names_open"))
    case .names: (words("privacy.about_names"), words("privacy.names_shown") + " " + words("privacy.names_open"))
    }
}
