import Model

/// What the search of a period's pages finds: its scopes and items, with the way to their pages.
///
/// A script, because pages opened from a folder may load no other data. It is loaded when somebody searches.
func searchIndex(_ plan: SitePlan) -> Page {
    let entries = plan.pages.compactMap { page -> JSONValue? in
        guard let value = page.value, let lift = plan.content.template.pages[page.source].lift else { return nil }
        let path = relativeLink(from: plan.searchPath, to: page.path)
        let id = lift == .item && value != page.title ? [JSONValue.string(value)] : []
        return .array([.string(page.title), .string(plan.style.words.heading(lift)), .string(path)] + id)
    }
    return Page(
        path: plan.searchPath,
        bytes: Array("window.helplensSearch = ".utf8) + JSONValue.array(entries).text + Array(";\n".utf8))
}

extension SitePlan {
    var searchPath: String { "\(folder)/search.js" }

    /// Whether pages have a script at all, which is what reads the index and the list of periods.
    var hasScript: Bool { assets.contains { $0.path.hasSuffix(".js") } }
}
