import Model

/// What is withheld and why, with this report's own threshold.
func privacyHTML(_ facts: ReportFacts, _ style: ReportStyle) -> String {
    let values = ["count": style.number(facts.minimumGroup)]
    return ["recorded", "small", "together", "totals", "mark", "shown"].map { key in
        "<h2>\(style.words("privacy.\(key)").escapedForHTML)</h2>\n"
            + "<p>\(style.words("privacy.\(key)_text", values).escapedForHTML)</p>\n"
    }.joined()
}
