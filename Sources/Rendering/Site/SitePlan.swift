import Model
import Mustache

/// Everything about a site that is settled before its first page is written: which pages there are, where they stand,
/// what they are called, and the compiled templates.
struct SitePlan: Sendable {
    let content: SiteContent
    let style: ReportStyle
    let assets: [PlannedAsset]
    /// The pages in the template's order, repeated ones in the order of their values.
    let pages: [PlannedPage]
    let templates: [MustacheTemplate]
    let layout: MustacheTemplate
    let partials: MustacheLibrary
    /// The names of each source's data files, one a block.
    let dataNames: [[String]]
    /// Where the files of the template went: `scopes/index.md`, `assets/logo.svg`.
    private let targets: [String: String]
    private let scopePages: [String: String]
    private let itemPages: [String: String]

    var facts: ReportFacts { content.facts }
    /// The language of the pages: the report's locale, unless the template speaks another.
    var language: String {
        guard let spoken = content.template.language, spoken != facts.locale.prefix(while: { $0 != "-" }).lowercased()
        else { return facts.locale }
        return spoken
    }
    var folder: String { content.facts.period.folder }
    /// The path of the masthead's picture.
    var logo: String? { facts.logo.flatMap { logo in assets.last { $0.name == logo.path }?.path } }
    /// The pages at the top of the site.
    var home: String { facts.pageExtension.file("index") }
    var archive: String { facts.pageExtension.file("archive") }

    /// - Throws: `Diagnostics` with `template-syntax` and `page-paths-collide`.
    init(_ content: SiteContent) throws {
        self.content = content
        style = ReportStyle(locale: content.facts.locale, words: content.facts.words)
        assets = plannedAssets(of: content, style)
        pages = try plannedPages(of: content)
        dataNames = content.template.pages.map(dataFileNames)
        templates = try content.template.pages.map {
            try compiled($0.body, file: $0.file, lineOffset: $0.bodyLineOffset)
        }
        layout = try compiled(content.template.layout.text, file: content.template.layout.path, lineOffset: 0)
        partials = MustacheLibrary(
            templates: try content.template.partials.mapValues {
                try compiled($0.text, file: $0.path, lineOffset: 0)
            })

        var targets: [String: String] = [:]
        var scopePages: [String: String] = [:]
        var itemPages: [String: String] = [:]
        for asset in assets { targets["assets/" + asset.name] = asset.path }
        for page in pages {
            let source = content.template.pages[page.source]
            switch (source.lift, page.value) {
            case (.scope, let value?): scopePages[value] = page.path
            case (.item, let value?): itemPages[value] = page.path
            default: targets[source.path] = page.path
            }
        }
        self.targets = targets
        self.scopePages = scopePages
        self.itemPages = itemPages
    }

    /// The page that a page of the template became; `nil` for repeated ones.
    func path(ofTemplate path: String) -> String? { targets[path] }

    /// The page about an item or a scope.
    func path(of dimension: Dimension, _ value: Value) -> String? {
        guard case .text(let name) = value else { return nil }
        switch dimension {
        case .item: return itemPages[name]
        case .scope: return scopePages[name]
        default: return nil
        }
    }

    /// Where the numbers of a block lie; blocks that show a named question's answer share its files.
    func dataPaths(of block: Int, on page: PlannedPage) -> (csv: String, json: String) {
        let blocks = content.template.pages[page.source].blocks
        let owner = blocks[block].from.flatMap { name in
            blocks.firstIndex { $0.kind == .question && $0.name == name }
        }
        let stem = "\(folder)/data/\(page.dataStem)_\(dataNames[page.source][owner ?? block])"
        return (stem + ".csv", stem + ".json")
    }
}

/// One page to write.
struct PlannedPage: Sendable {
    /// The page's index among the template's pages.
    var source: Int
    /// The scope or the item's id, for a page that is repeated.
    var value: String?
    var title: String
    var path: String
    /// What the names of the page's data files begin with.
    var dataStem: String
}

private func plannedPages(of content: SiteContent) throws -> [PlannedPage] {
    let folder = content.facts.period.folder
    let ending = content.facts.pageExtension
    var pages: [PlannedPage] = []
    for (index, source) in content.template.pages.enumerated() {
        let parts = source.path.split(separator: "/").map(String.init)
        let folders = parts.dropLast().map(safeFileName)
        let add = { (name: String, value: String?, title: String) in
            let below = folders + [name]
            pages.append(
                PlannedPage(
                    source: index, value: value, title: title,
                    path: ending.file(([folder] + below).joined(separator: "/")), dataStem: below.joined(separator: "_")
                ))
        }
        switch source.lift {
        case nil:
            let name = (parts.last ?? "").withoutSuffix(".md")
            add(safeFileName(name), nil, source.title ?? source.nav ?? name)
        case .scope:
            for (scope, slug) in slugs(content.scopes.map { ($0, $0) }) {
                add(slug, scope, content.facts.words.name(of: scope, in: .scope))
            }
        default:
            let items = content.items.map { ($0, content.facts.items[$0]?.name ?? $0) }
            let titles = Dictionary(items, uniquingKeysWith: { first, _ in first })
            for (item, slug) in slugs(items) { add(slug, item, titles[item] ?? item) }
        }
    }
    try checkPaths(pages, content.template)
    return pages
}

/// Slugs that differ even where titles and the short hashes of ids happen to agree.
private func slugs(_ named: [(id: String, title: String)]) -> [(id: String, slug: String)] {
    var used: Set<String> = []
    return named.map { id, title in
        var digits = 8
        while digits < 64, used.contains(slug(title: title, id: id, digits: digits)) { digits += 8 }
        let slug = slug(title: title, id: id, digits: digits)
        used.insert(slug)
        return (id, slug)
    }
}

private func checkPaths(_ pages: [PlannedPage], _ template: TemplateSet) throws {
    var owners: [String: Int] = [:]
    for page in pages {
        if let owner = owners.updateValue(page.source, forKey: page.path), owner != page.source {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "page-paths-collide", at: SourceLocation(file: template.pages[page.source].file),
                    "A page needs a file name of its own",
                    why: "`\(template.pages[owner].file)` becomes `\(page.path)` too",
                    hint: "names are written in lower-case ASCII, so that every file system keeps them apart"))
        }
    }
}

/// One name a block: its question's name, or its number on the page.
private func dataFileNames(of source: PageSource) -> [String] {
    var used: Set<String> = []
    return source.blocks.enumerated().map { index, block in
        var name = block.name.map(safeFileName) ?? "\(index + 1)"
        if used.contains(name) { name += "-\(index + 1)" }
        used.insert(name)
        return name
    }
}

private func compiled(_ text: String, file: String, lineOffset: Int) throws -> MustacheTemplate {
    do {
        return try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
        let place = SourceLocation(
            file: file, line: error.context.lineNumber + lineOffset, column: error.context.columnNumber)
        throw Diagnostics(Diagnostic(.error, id: "template-syntax", at: place, "A Mustache tag needs its end"))
    }
}

extension String {
    fileprivate func withoutSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
