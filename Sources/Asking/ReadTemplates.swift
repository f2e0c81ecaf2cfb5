public import Model

/// Reads a template folder: its pages with the question of every data block, its layout, partials and assets.
///
/// - Parameters:
///   - folder: The template's folder.
///   - name: The name it goes by, unless its `template.yml` gives one.
///   - comparison: The report's comparison; the columns of its questions depend on it.
///   - shipped: The folder of a set that ships, by its name: what `extends` may name.
/// - Returns: The template set and what is worth a warning.
/// - Throws: `Diagnostics` with all errors of all files, by place.
public func readTemplates(
    _ folder: String, named name: String, comparison: Comparison?, files: any FileOpening,
    shipped: (String) -> String? = { _ in nil }
) throws -> (templates: TemplateSet, warnings: [Diagnostic]) {
    let problems = Problems()
    let surroundings = try TemplateSurroundings(of: folder, files: files, shipped: shipped, problems)
    let reader = TemplateReader(files: files, problems: problems)
    let templates = reader.read(surroundings, named: name, comparison)
    return (templates, try problems.settle())
}

/// Reads one page that stands alone, in the layout of a template set: a set whose only page it is.
///
/// - Parameters:
///   - path: The page's own path; no folder has to be around it.
///   - folder: The folder of the set whose layout, partials and assets the page has.
///   - comparison: The report's comparison; the columns of its questions depend on it.
///   - shipped: The folder of a set that ships, by its name: what `extends` may name.
/// - Returns: The template set and what is worth a warning.
/// - Throws: `Diagnostics` with all errors of all files, by place: `unfit-page` for a page about one scope or item.
public func readPage(
    _ path: String, within folder: String, comparison: Comparison?, files: any FileOpening,
    shipped: (String) -> String? = { _ in nil }
) throws -> (templates: TemplateSet, warnings: [Diagnostic]) {
    let problems = Problems()
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if PageSource.lift(ofPath: name) != nil {
        problems.error(
            "unfit-page", at: SourceLocation(file: path), "Page that stands alone exists once",
            why: "a page of this name is one of a set's, repeated for each scope or item", hint: "give it another name")
    }
    let surroundings = try TemplateSurroundings(of: folder, files: files, shipped: shipped, problems)
    let reader = TemplateReader(files: files, problems: problems)
    let templates = reader.read(surroundings, page: (name, path), comparison)
    return (templates, try problems.settle())
}

private struct TemplateReader {
    let files: any FileOpening
    let problems: Problems

    func read(_ surroundings: TemplateSurroundings, named name: String, _ comparison: Comparison?) -> TemplateSet {
        surroundings.check(problems, needsHome: true)
        let pages = surroundings.pages.map { (path: $0, file: surroundings.folder + $0) }
        return read(surroundings, pages, comparison, named: surroundings.name ?? name)
    }

    func read(
        _ surroundings: TemplateSurroundings, page: (path: String, file: String), _ comparison: Comparison?
    ) -> TemplateSet {
        surroundings.check(problems, needsHome: false)
        return read(surroundings, [page], comparison, named: page.path)
    }

    private func read(
        _ surroundings: TemplateSurroundings, _ paths: [(path: String, file: String)], _ comparison: Comparison?,
        named name: String
    ) -> TemplateSet {
        let reader = PageReader(comparison: comparison, problems: problems)
        let pages = paths.compactMap { path, file in
            text(file).map { reader.read($0.text, path: path, file: $0.path) }
        }
        var partials: [String: TextFile] = [:]
        for (name, file) in surroundings.partials { partials[name] = text(file) }
        var assets: [String: [UInt8]] = [:]
        for (name, file) in surroundings.assets { assets[name] = bytes(file) }
        let layout = surroundings.layout.flatMap(text)
        checkTags(of: pages, partials: partials, layout: layout)
        return TemplateSet(
            name: name, description: surroundings.description ?? "", pages: pages.map(\.source),
            layout: layout ?? TextFile(path: surroundings.folder + TemplateContents.layout, text: ""),
            partials: partials, assets: assets, folders: surroundings.folders)
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

    /// Template text holds no private-use characters: they mark values and blocks on their way to a page.
    private func text(_ file: String) -> TextFile? {
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

    private func bytes(_ file: String) -> [UInt8]? {
        do {
            return try files.contents(of: file)
        } catch let unreadable as Diagnostics {
            unreadable.all.forEach(problems.add)
        } catch {
            problems.error("unreadable-file", at: SourceLocation(file: file), "File cannot be read")
        }
        return nil
    }
}
