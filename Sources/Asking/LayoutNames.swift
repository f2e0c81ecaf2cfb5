extension TagNames {
    /// The names that `Rendering` gives to a template's `layout.html`, in its `Frame.swift`.
    static let layout: TagNames = {
        let groups: [String: Set<String>] = [
            "site": ["title", "organization", "home"],
            "period": ["label", "start", "end", "incomplete"],
            "comparison": ["label"],
            "account": ["read", "kept", "rejected", "ignored", "duplicate", "out_of_retention"],
        ]
        let lists: [String: Set<String>] = [
            "styles": ["href", "text"],
            "scripts": ["href", "text"],
            "navigation": ["title", "href", "current"],
            "breadcrumbs": ["title", "href", "current"],
            "inputs": ["name", "sha256", "read", "kept"],
        ]
        var values: Set<String> = [
            "lang", "direction", "title", "description", "masthead", "content", "timezone", "version", "minimum_group",
            "root", "archive", "search", "pdf", "logo", "policy", "people", "has_navigation", "has_breadcrumbs",
        ]
        for (group, names) in groups { values.formUnion(names.map { "\(group).\($0)" }) }
        return TagNames(values: values, rows: lists.merging(groups) { list, _ in list })
    }()
}
