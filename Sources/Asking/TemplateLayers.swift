import Model

/// What a set's `template.yml` says.
struct TemplateSettings {
    var name: String?
    var description: String?
    /// The pages it names, in the site's order; `nil` takes all there are.
    var pages: [Word]?
    /// The set that gives the files that this one lacks.
    var base: Word?

    static let keys = ["name", "description", "extends", "pages"]
}

/// The folders a template set is read from: its own, then that of the set it extends, and so on.
///
/// Each file is the first one of its path, so a set that changes one page or one picture holds nothing else.
struct TemplateLayers {
    /// The folders with their slashes.
    private(set) var folders: [String] = []
    private(set) var settings = TemplateSettings()
    /// The files of all folders together, in byte order; of those that are extended only the pages that are asked for.
    private(set) var paths: [String] = []
    /// The files of the set's own folder.
    private(set) var ownPaths: [String] = []
    private var holders: [String: String] = [:]
    private var words: [String: [String]] = [:]

    /// How many sets may extend one another.
    private static let maximumDepth = 8

    /// - Parameter shipped: The folders of the template sets that ship, by their names.
    /// - Throws: What listing the files of a folder throws.
    init(_ folder: String, shipped: [String: String], files: any FileOpening, problems: Problems) throws {
        let folder = folder.hasSuffix("/") ? folder : folder + "/"
        try add(folder, wanted: nil, shipped: shipped, files: files, problems: problems)
        ownPaths = paths.filter { holders[$0] == folder }
    }

    /// The path of a file of the set, from the folder that holds it.
    func place(of path: String) -> String { (holders[path] ?? folders.first ?? "") + path }

    /// The paths of a file of words in every folder that has one: a set says what it says otherwise, and no more.
    func places(ofWords path: String) -> [String] { words[path] ?? [] }

    private mutating func add(
        _ folder: String, wanted: Set<String>?, shipped: [String: String], files: any FileOpening, problems: Problems
    ) throws {
        let isFirst = folders.isEmpty
        folders.append(folder)
        let found = try files.files(below: folder)
        for path in found {
            if path.hasPrefix("words/") { words[path, default: []].append(folder + path) }
            guard holders[path] == nil else { continue }
            if !isFirst, TemplateContents.isOfFolder(path) { continue }
            if let wanted, TemplateContents.isPage(path), !wanted.contains(path) { continue }
            holders[path] = folder
            paths.append(path)
        }
        paths.sort { $0.isBefore($1) }
        let hasSettings = found.contains(TemplateContents.settings)
        let own =
            hasSettings ? TemplateSettings(folder + TemplateContents.settings, files, problems) : TemplateSettings()
        let pages = settings.pages ?? own.pages
        if isFirst { settings = own }
        settings.pages = pages
        guard let base = own.base, let next = next(after: folder, base, shipped, problems) else { return }
        let named = pages.map { Set($0.map(\.text)) }
        try add(
            next, wanted: wanted ?? named, shipped: shipped, files: files, problems: problems)
    }

    private func next(
        after folder: String, _ base: Word, _ shipped: [String: String], _ problems: Problems
    ) -> String? {
        var next = resolve(base.text, against: folder)
        if !base.text.contains("/") {
            guard let known = shipped[base.text] else {
                problems.unknown("template", base, among: shipped.keys.sorted())
                return nil
            }
            next = known
        }
        if !next.hasSuffix("/") { next += "/" }
        if folders.count < TemplateLayers.maximumDepth, !folders.contains(where: { normalized($0) == normalized(next) })
        {
            return next
        }
        problems.error(
            "circular-template", at: base.location, "Template sets that extend one another in a circle, or too deep",
            why: "at most \(TemplateLayers.maximumDepth) sets are laid over one another")
        return nil
    }
}

extension TemplateSettings {
    /// The settings in a file; those of a folder without one are empty.
    init(_ path: String, _ files: any FileOpening, _ problems: Problems) {
        self.init()
        guard let file = readText(path, files: files, problems: problems),
            let tree = parseYAML(YAMLText(text: file, file: path), problems: problems)
        else { return }
        let fields = Fields(tree, keys: TemplateSettings.keys, problems: problems)
        name = fields.text("name")?.text
        description = fields.text("description")?.text
        base = fields.text("extends")
        pages = fields.texts("pages")
    }
}
