public import Model

/// Reads a template folder: its pages with the question of every data block, its layout, partials and assets.
///
/// - Parameters:
///   - folder: The template's folder.
///   - name: The name it goes by, unless its `template.yml` gives one.
///   - shipped: The folders of the template sets that ship, by their names: what a set may extend.
///   - comparison: The report's comparison; the columns of its questions depend on it.
///   - people: What the site tells of single people. A page that needs them is left out where it tells of nobody.
///   - locale: The report's, whose language the pages speak as far as the set has words in it.
/// - Returns: The template set and what is worth a warning.
/// - Throws: `Diagnostics` with all errors of all files, by place.
public func readTemplates(
    _ folder: String, named name: String, shipped: [String: String] = [:], comparison: Comparison?,
    people: PeopleMode = .none, locale: String = "en", files: any FileOpening
) throws -> (templates: TemplateSet, warnings: [Diagnostic]) {
    let problems = Problems()
    let layers = try TemplateLayers(folder, shipped: shipped, files: files, problems: problems)
    let reader = TemplateReader(layers: layers, locale: locale, files: files, problems: problems)
    let templates = reader.read(named: name, comparison, people)
    return (templates, try problems.settle())
}

/// Reads one page that stands alone, in the layout of a template set: a set whose only page it is.
///
/// - Parameters:
///   - path: The page's own path; no folder has to be around it.
///   - folder: The folder of the set whose layout, partials and assets the page has.
///   - shipped: The folders of the template sets that ship, by their names: what a set may extend.
///   - comparison: The report's comparison; the columns of its questions depend on it.
///   - people: What the page tells of single people.
///   - locale: The report's, whose language layout and partials speak.
/// - Returns: The template set and what is worth a warning.
/// - Throws: `Diagnostics` with all errors of all files, by place: `unfit-page` for a page about one scope or item.
public func readPage(
    _ path: String, within folder: String, shipped: [String: String] = [:], comparison: Comparison?,
    people: PeopleMode = .none, locale: String = "en", files: any FileOpening
) throws -> (templates: TemplateSet, warnings: [Diagnostic]) {
    let problems = Problems()
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if PageSource.lift(ofPath: name) != nil {
        problems.error(
            "unfit-page", at: SourceLocation(file: path), "Page that stands alone exists once",
            why: "a page of this name is one of a set's, repeated for each scope or item", hint: "give it another name")
    }
    let layers = try TemplateLayers(folder, shipped: shipped, files: files, problems: problems)
    var templates = TemplateReader(layers: layers, locale: locale, files: files, problems: problems)
        .read(named: name, comparison, people, only: (name, path))
    templates.name = name
    return (templates, try problems.settle())
}

private struct TemplateReader {
    let layers: TemplateLayers
    let locale: String
    let files: any FileOpening
    let problems: Problems

    init(layers: TemplateLayers, locale: String, files: any FileOpening, problems: Problems) {
        self.layers = layers
        self.locale = locale
        self.files = files
        self.problems = problems
    }

    /// - Parameter page: A page that takes the place of the set's own.
    func read(
        named name: String, _ comparison: Comparison?, _ people: PeopleMode,
        only page: (path: String, file: String)? = nil
    ) -> TemplateSet {
        let folder = layers.folders[0]
        let contents = TemplateContents(layers.paths)
        contents.check(folder, needsHome: page == nil, problems)
        TemplateContents(layers.ownPaths).sayUnused(folder, problems)
        let words = readWords(contents)
        let pageReader = PageReader(comparison: comparison, people: people, words: words, problems: problems)
        let places = page.map { [$0] } ?? pageOrder(contents).map { ($0, layers.place(of: $0)) }
        let pages = places.compactMap { path, file in
            text(at: file).map { pageReader.read($0.text, path: path, file: $0.path) }
        }
        let spliced = { (path: String) in
            text(path).map {
                words.spliced($0.text, file: $0.path, linesBefore: 0, isHTML: path == TemplateContents.layout)
            }
        }
        var partials: [String: SplicedText] = [:]
        for path in contents.partials { partials[contents.partialName(path)] = spliced(path) }
        let layout = contents.hasLayout ? spliced(TemplateContents.layout) : nil
        var assets: [String: [UInt8]] = [:]
        for path in contents.assets { assets[contents.assetName(path)] = bytes(path) }

        checkTags(of: pages, partials: partials, layout: layout)
        var set = TemplateSet(
            name: layers.settings.name ?? name, description: layers.settings.description ?? "",
            pages: pages.filter { !$0.isLeftOut }.map(\.source),
            layout: layout?.textFile ?? TextFile(path: folder + TemplateContents.layout, text: ""),
            partials: partials.mapValues(\.textFile), assets: assets)
        set.folders = layers.folders
        set.language = words.language
        return set
    }

    private func checkTags(of pages: [ReadPage], partials: [String: SplicedText], layout: SplicedText?) {
        var trees: [String: [TagTree]] = [:]
        for (name, file) in partials.sorted(by: { $0.key < $1.key }) {
            sayBlocks(in: file)
            trees[name] = TagTree.nested(findTags(in: file, problems: problems), problems)
        }
        let checker = TagChecker(partials: trees, problems: problems)
        for page in pages { checker.check(page.tags, page.names) }
        if let layout {
            checker.check(TagTree.nested(findTags(in: layout, problems: problems), problems), TagNames.layout)
        }
    }

    /// A partial may be included many times, so its questions would be asked many times.
    private func sayBlocks(in partial: SplicedText) {
        for fence in findFences(in: splitLines(partial.text)) {
            guard let first = fence.words.first, DataBlock.Kind(rawValue: String(first)) != nil else { continue }
            problems.error(
                "block-in-partial",
                at: SourceLocation(file: partial.file, line: fence.open + 1, column: fence.indent + 1),
                "Data block in a partial",
                why: "a partial may be shown many times, and a question is asked once", hint: "put it on a page")
        }
    }

    private func readWords(_ contents: TemplateContents) -> TemplateWords {
        var files: [String: [TextFile]] = [:]
        for path in contents.words {
            files[contents.language(path)] = layers.places(ofWords: path).compactMap(text(at:))
        }
        return TemplateWords(files, locale: locale, folder: layers.folders[0], problems)
    }

    /// The pages in the order of `template.yml`, then those that it does not name.
    private func pageOrder(_ contents: TemplateContents) -> [String] {
        var pages: [String] = []
        for word in layers.settings.pages ?? [] {
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

    private func text(_ path: String) -> TextFile? { text(at: layers.place(of: path)) }

    /// Template text holds no private-use characters: they mark values and blocks on their way to a page.
    private func text(at file: String) -> TextFile? {
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
            return try files.contents(of: layers.place(of: path))
        } catch let unreadable as Diagnostics {
            unreadable.all.forEach(problems.add)
        } catch {
            problems.error("unreadable-file", at: SourceLocation(file: layers.place(of: path)), "File cannot be read")
        }
        return nil
    }
}
