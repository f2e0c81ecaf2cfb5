import Model

/// The files of a template folder, by what they are.
struct TemplateContents {
    static let settings = "template.yml"
    static let layout = "layout.html"

    var hasSettings = false
    var hasLayout = false
    /// Paths below the folder, in byte order.
    var pages: [String] = []
    var partials: [String] = []
    var assets: [String] = []
    var words: [String] = []
    private var others: [String] = []

    /// - Parameter paths: Relative to the folder, in byte order.
    init(_ paths: [String]) {
        for path in paths {
            switch path {
            case TemplateContents.settings: hasSettings = true
            case TemplateContents.layout: hasLayout = true
            // What a set says of itself to those who look into its folder.
            case "README.md": continue
            case _ where path.hasPrefix("assets/"): assets.append(path)
            case _ where path.hasPrefix("partials/") && path.hasSuffix(".md"): partials.append(path)
            case _ where path.hasPrefix("words/") && path.hasSuffix(".yml"): words.append(path)
            case _ where TemplateContents.isPage(path): pages.append(path)
            default: others.append(path)
            }
        }
    }

    /// Whether a file speaks of its own folder alone, so that a set that extends this one does not take it over.
    static func isOfFolder(_ path: String) -> Bool { path == settings || path == "README.md" }

    static func isPage(_ path: String) -> Bool {
        path.hasSuffix(".md") && !path.hasPrefix("partials/") && !path.hasPrefix("assets/") && path != "README.md"
    }

    func partialName(_ path: String) -> String { String(path.dropFirst("partials/".count).dropLast(".md".count)) }
    /// The language of a file of words.
    func language(_ path: String) -> String { String(path.dropFirst("words/".count).dropLast(".yml".count)) }
    func assetName(_ path: String) -> String { String(path.dropFirst("assets/".count)) }

    /// Says what a template set lacks, and pages whose names mean nothing.
    func check(_ folder: String, _ problems: Problems) {
        for (name, isThere) in [
            (TemplateContents.settings, hasSettings), (TemplateContents.layout, hasLayout),
            ("index.md", pages.contains("index.md")),
        ] where !isThere {
            problems.error(
                "missing-template-file", at: SourceLocation(file: folder + name),
                "Template without a file \(quoted(name))")
        }
        for page in pages {
            let name = page.split(separator: "/").last ?? ""
            let brackets = name == "[scope].md" || name == "[item].md" ? page.dropLast(name.count) : page[...]
            guard brackets.contains("[") || brackets.contains("]") else { continue }
            problems.error(
                "unknown-page-name", at: SourceLocation(file: folder + page),
                "Page name with brackets other than '[scope].md' and '[item].md'")
        }
    }

    /// Says what in a folder would be overlooked.
    func sayUnused(_ folder: String, _ problems: Problems) {
        for path in others {
            problems.warning(
                "unused-template-file", at: SourceLocation(file: folder + path), "File is no part of a template",
                hint: "put what pages refer to into the folder assets")
        }
    }
}
