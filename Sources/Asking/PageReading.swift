import Model

/// A page as it was read, with what is needed to check its tags.
struct ReadPage {
    var source: PageSource
    var tags: [TagTree]
    var names: TagNames
    /// Whether the site has no such page, because it tells of nobody.
    var isLeftOut: Bool
}

/// Reads the pages of a template set.
struct PageReader {
    /// The report's comparison.
    let comparison: Comparison?
    /// What the site tells of single people.
    let people: PeopleMode
    let words: TemplateWords
    let problems: Problems

    /// - Parameters:
    ///   - path: The page's path below the template's folder.
    ///   - file: The path for messages.
    func read(_ text: String, path: String, file: String) -> ReadPage {
        let lines = splitLines(text)
        let lift = PageSource.lift(ofPath: path)
        let front = FrontMatter(lines, file: file, lift: lift, people: people, words, problems)
        let offset = front.lineCount
        let reader = BlockReader(file: file, page: front.page, templateWords: words, problems: problems)
        var body = Array(lines[offset...])
        var blocks: [ReadBlock] = []
        for fence in findFences(in: body) {
            guard let kind = blockKind(fence, file: file, linesBefore: offset) else { continue }
            blocks.append(reader.read(kind, fence, in: body, linesBefore: offset))
            cut(fence, from: &body, index: blocks.count - 1)
        }
        let checker = BlockChecker(comparison: comparison, problems: problems)
        let text = words.spliced(body.joined(separator: "\n"), file: file, linesBefore: offset)
        let source = PageSource(
            path: path, file: file, title: front.title, description: front.description, nav: front.nav,
            body: text.text, bodyLineOffset: offset, blocks: checker.settle(blocks))
        let tags = findTags(in: text, problems: problems)
        let questions = blocks.compactMap { block in block.name.map { (name: $0.text, question: block.question) } }
        return ReadPage(
            source: source, tags: TagTree.nested(tags, problems), names: TagNames(lift: lift, questions: questions),
            isLeftOut: front.needsPeople && people == .none)
    }

    /// Leaves an empty fence with a mark, as many lines long.
    private func cut(_ fence: Fence, from body: inout [String], index: Int) {
        let indent = String(repeating: " ", count: fence.indent)
        body[fence.open] = "\(indent)\(fence.marker)\(PageSource.blockMark)\(index)"
        for line in (fence.open + 1)..<(fence.close ?? body.count) { body[line] = "" }
    }

    /// What kind of data block a fence is; `nil` for code.
    private func blockKind(_ fence: Fence, file: String, linesBefore: Int) -> DataBlock.Kind? {
        guard let first = fence.words.first.map(String.init) else { return nil }
        if let kind = DataBlock.Kind(rawValue: first) { return kind }
        let location = SourceLocation(
            file: file, line: linesBefore + fence.open + 1, column: fence.indent + fence.marker.utf8.count + 1)
        if let near = nearMatch(to: first, among: DataBlock.Kind.allCases.map(\.rawValue)) {
            problems.warning(
                "code-near-block", at: location, "Fence \(quoted(first)) is shown as code",
                hint: "did you mean \(quoted(near))?")
        }
        return nil
    }
}
