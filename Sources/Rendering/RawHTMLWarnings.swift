import Model

/// Warns of the raw HTML that pages and partials hold and sites drop.
///
/// It is looked for in the templates as they were written, so that places are those of the file and each is named once.
func rawHTMLWarnings(_ content: SiteContent) -> [Diagnostic] {
    if content.facts.allowHTML { return [] }
    let pages = content.template.pages.map { (file: $0.file, text: $0.body, lineOffset: $0.bodyLineOffset) }
    let partials = content.template.partials.values.map { (file: $0.path, text: $0.text, lineOffset: 0) }
    return (pages + partials).flatMap { source in
        parseMarkdown(source.text).compactMap { event -> Diagnostic? in
            guard case .rawHTML(let html, _, let place) = event, !html.hasPrefix("<!--") else { return nil }
            return Diagnostic(
                .warning, id: "raw-html",
                at: SourceLocation(file: source.file, line: place.line + source.lineOffset, column: place.column),
                "Raw HTML in a page is left out", hint: "set `site.allow_html: true` to keep it")
        }
    }
    .sorted { ($0.location ?? SourceLocation(file: "")) < ($1.location ?? SourceLocation(file: "")) }
}
