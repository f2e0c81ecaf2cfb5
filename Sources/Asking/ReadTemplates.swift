public import Model

/// Reads a template folder: its pages with the question of every data block, its layout, partials and assets.
///
/// - Parameters:
///   - folder: The template's folder.
///   - name: The name it goes by, unless its `template.yml` gives one.
///   - comparison: The report's comparison; the columns of its questions depend on it.
///   - people: What the site tells of single people. A page that needs them is left out where it tells of nobody.
/// - Returns: The template set and what is worth a warning.
/// - Throws: `Diagnostics` with all errors of all files, by place.
public func readTemplates(
    _ folder: String, named name: String, comparison: Comparison?, people: PeopleMode = .none, files: any FileOpening
) throws -> (templates: TemplateSet, warnings: [Diagnostic]) {
    let problems = Problems()
    let reader = TemplateReader(
        folder: folder.hasSuffix("/") ? folder : folder + "/", files: files, problems: problems)
    let pages = PageReader(comparison: comparison, people: people, problems: problems)
    let templates = reader.read(TemplateContents(try files.files(below: folder)), named: name, pages)
    return (templates, try problems.settle())
}

private struct TemplateReader {
    /// The template's folder with its slash.
    let folder: String
    let files: any FileOpening
    let problems: Problems

    init(folder: String, files: any FileOpening, problems: Problems) {
        self.folder = folder
        self.files = files
        self.problems = problems
    }

    func read(_ contents: TemplateContents, named name: String, _ pageReader: PageReader) -> TemplateSet {
        contents.check(folder, problems)
        let settings = readSettings(contents)
        let pages = settings.pages.compactMap { path in
            text(path).map { pageReader.read($0.text, path: path, file: $0.path) }
        }
        var partials: [String: TextFile] = [:]
        for path in contents.partials { partials[contents.partialName(path)] = text(path) }
        let layout = contents.hasLayout ? text(TemplateContents.layout) : nil
        var assets: [String: [UInt8]] = [:]
        for path in contents.assets { assets[contents.assetName(path)] = bytes(path) }

        checkTags(of: pages, partials: partials, layout: layout)
        return TemplateSet(
            name: settings.name ?? name, description: settings.description ?? "",
            pages: pages.filter { !$0.isLeftOut }.map(\.source),
            layout: layout ?? TextFile(path: folder + TemplateContents.layout, text: ""), partials: partials,
            assets: assets)
    }

    private func checkTags(of pages: [ReadPage], partials: [String: TextFile], layout: TextFile?) {
        var trees: [String: [TagTree]] = [:]
        for (name, file) in partials.sorted(by: { $0.key < $1.key }) {
            sayBlocks(in: file)
            trees[name] = TagTree.nested(
                findTags(in: file.text, file: file.path, linesBefore: 0, problems: problems), problems)
        }
        let checker = TagChecker(partials: trees, problems: problems)
        for page in pages { checker.check(page.tags, page.names) }
        if let layout {
            let tags = findTags(in: layout.text, file: layout.path, linesBefore: 0, problems: problems)
            checker.check(TagTree.nested(tags, problems), TagNames.layout)
        }
    }

    /// A partial may be included many times, so its questions would be asked many times.
    private func sayBlocks(in partial: TextFile) {
        for fence in findFences(in: splitLines(partial.text)) {
            guard let first = fence.words.first, DataBlock.Kind(rawValue: String(first)) != nil else { continue }
            problems.error(
                "block-in-partial",
                at: SourceLocation(file: partial.path, line: fence.open + 1, column: fence.indent + 1),
                "Data block in a partial",
                why: "a partial may be shown many times, and a question is asked once", hint: "put it on a page")
        }
    }

    private func readSettings(_ contents: TemplateContents) -> (name: String?, description: String?, pages: [String]) {
        guard contents.hasSettings, let file = text(TemplateContents.settings),
            let tree = parseYAML(YAMLText(text: file.text, file: file.path), problems: problems)
        else { return (nil, nil, contents.pages) }
        let fields = Fields(tree, keys: ["name", "description", "pages"], problems: problems)
        var pages: [String] = []
        for word in fields.texts("pages") ?? [] {
            if !contents.pages.contains(word.text) {
                problems.unknown("page", word, among: contents.pages)
            } else if pages.contains(word.text) {
                problems.error("duplicate-page", at: word.location, "Duplicate page \(quoted(word.text))")
            } else {
                pages.append(word.text)
            }
        }
        pages += contents.pages.filter { !pages.contains($0) }
        return (fields.text("name")?.text, fields.text("description")?.text, pages)
    }

    /// Template text holds no private-use characters: they mark values and blocks on their way to a page.
    private func text(_ path: String) -> TextFile? {
        let file = folder + path
        guard let text = readText(file, files: files, problems: problems) else { return nil }
        for (index, line) in splitLines(text).enumerated() {
            var column = 1
            for scalar in line.unicodeScalars {
                if (0xE000...0xF8FF).contains(scalar.value) {
                    problems.error(
                        "private-use-character", at: SourceLocation(file: file, line: index + 1, column: column),
                        "Templates hold no private-use characters (U+E000 to U+F8FF)")
                    return nil
                }
                column += UTF8.width(scalar)
            }
        }
        return TextFile(path: file, text: text)
    }

    private func bytes(_ path: String) -> [UInt8]? {
        do {
            return try files.contents(of: folder + path)
        } catch let unreadable as Diagnostics {
            unreadable.all.forEach(problems.add)
        } catch {
            problems.error("unreadable-file", at: SourceLocation(file: folder + path), "File cannot be read")
        }
        return nil
    }
}
