import Model

/// The files of a template set by what they are for: its own, and where it lacks a layout, a partial or an asset, those
/// of the set it builds on.
///
/// `extends: monthly` in `template.yml` names one that ships. Most people want pages of their own, not a layout.
struct TemplateSurroundings {
    /// The set's own folder, with its slash.
    let folder: String
    /// That, and the folder of the set it builds on.
    private(set) var folders: [String]
    private(set) var name: String?
    private(set) var description: String?
    /// Paths below the set's folder, in the order of `template.yml`.
    private(set) var pages: [String]
    private(set) var layout: String?
    /// Files by the names that pages know them by, in byte order.
    private(set) var partials: [(name: String, file: String)] = []
    private(set) var assets: [(name: String, file: String)] = []
    private let contents: TemplateContents
    private var hasBase = false

    /// - Throws: `Diagnostics` with `unreadable-file`.
    init(
        of folder: String, files: any FileOpening, shipped: (String) -> String?, _ problems: Problems
    ) throws {
        self.folder = folder.hasSuffix("/") ? folder : folder + "/"
        folders = [self.folder]
        contents = TemplateContents(try files.files(below: folder))
        pages = contents.pages
        add(contents, of: self.folder)
        guard contents.hasSettings,
            let text = readText(self.folder + TemplateContents.settings, files: files, problems: problems),
            let tree = parseYAML(
                YAMLText(text: text, file: self.folder + TemplateContents.settings), problems: problems)
        else { return }
        let fields = Fields(tree, keys: ["name", "description", "extends", "pages"], problems: problems)
        name = fields.text("name")?.text
        description = fields.text("description")?.text
        pages = ordered(by: fields.texts("pages") ?? [], problems)
        guard let base = fields.text("extends") else { return }
        hasBase = true
        guard let found = shipped(base.text) else {
            problems.error(
                "unknown-template", at: base.location, "Template \(quoted(base.text)) is not shipped with HelpLens",
                hint: "a set extends one that ships, such as extends: monthly")
            return
        }
        let below = found.hasSuffix("/") ? found : found + "/"
        folders.append(below)
        add(TemplateContents(try files.files(below: found)), of: below)
    }

    /// Takes what is not there yet.
    private mutating func add(_ contents: TemplateContents, of folder: String) {
        if layout == nil, contents.hasLayout { layout = folder + TemplateContents.layout }
        let named = { (paths: [String], name: (String) -> String) in
            paths.map { (name: name($0), file: folder + $0) }
        }
        partials += named(contents.partials, contents.partialName).filter { own in
            !partials.contains { $0.name == own.name }
        }
        assets += named(contents.assets, contents.assetName).filter { own in
            !assets.contains { $0.name == own.name }
        }
    }

    private func ordered(by words: [Word], _ problems: Problems) -> [String] {
        var pages: [String] = []
        for word in words {
            if !contents.pages.contains(word.text) {
                problems.unknown("page", word, among: contents.pages)
            } else if pages.contains(word.text) {
                problems.error("duplicate-page", at: word.location, "Duplicate page \(quoted(word.text))")
            } else {
                pages.append(word.text)
            }
        }
        return pages + contents.pages.filter { !pages.contains($0) }
    }

    /// Says what the set lacks and what in it would be overlooked.
    ///
    /// - Parameter needsHome: Whether it becomes a site, which begins with `index.md`.
    func check(_ problems: Problems, needsHome: Bool) {
        contents.check(folder, hasLayout: layout != nil || hasBase, needsHome: needsHome, problems)
    }
}
