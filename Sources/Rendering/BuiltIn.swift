import Model

/// What the program itself has to say on a page, appended to the page's own text: templates write about a report's
/// contents, but its definitions, its protection and its data account are facts of the run.
///
/// - Parameter path: The page's path in its template set.
/// - Returns: HTML for `about/measures.md`, `about/privacy.md` and `about/data.md`, `nil` for all other pages.
func builtInHTML(onPage path: String, facts: ReportFacts, style: ReportStyle) -> String? {
    switch path {
    case "about/measures.md": measureReferenceHTML(style.words)
    case "about/privacy.md": privacyHTML(facts, style)
    case "about/data.md": dataAccountHTML(facts, style)
    default: nil
    }
}
