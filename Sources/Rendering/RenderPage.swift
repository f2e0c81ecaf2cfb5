public import Model

/// Renders a template set's only page as one file that holds everything itself: style, script, pictures and numbers.
///
/// - Returns: The page's HTML, and warnings about its template: `raw-html`.
/// - Throws: `Diagnostics` with `template-syntax`.
public func renderPage(_ content: SiteContent) throws -> (html: [UInt8], warnings: [Diagnostic]) {
    var content = content
    content.facts.isSelfContained = true
    let plan = try SitePlan(content)
    guard let page = plan.pages.first else { return ([], []) }
    let frame = PreparedFrame(Frame(aroundOnly: content.template.pages[page.source], at: page.path), in: plan)
    return (Array(pageHTML(page, of: plan, in: frame, at: page.path).utf8), rawHTMLWarnings(content))
}
