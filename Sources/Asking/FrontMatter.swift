import Model

/// What stands between the `---` lines at the beginning of a page.
struct FrontMatter {
    var title: String?
    var description: String?
    var nav: String?
    var page = QuestionWords.Page()
    /// Whether the page is there only where single people are told of.
    var needsPeople = false
    /// The lines it takes, its two `---` lines included.
    var lineCount = 0

    /// - Parameters:
    ///   - lines: The lines of the whole page.
    ///   - people: What the site tells of single people.
    init(
        _ lines: [String], file: String, lift: Dimension?, people: PeopleMode, _ words: TemplateWords,
        _ problems: Problems
    ) {
        page.lift = lift
        page.people = people
        guard isFrontMatterFence(lines.first ?? "") else { return }
        guard let end = lines.dropFirst().firstIndex(where: isFrontMatterFence) else {
            problems.error(
                "unclosed-front-matter", at: SourceLocation(file: file, line: 1),
                "Front matter without a closing line '---'")
            lineCount = lines.count
            return
        }
        lineCount = end + 1
        let yaml = lines[1..<end]
        if let place = firstTag(in: yaml, file: file, linesBefore: 0) {
            problems.error(
                "tag-in-front-matter", at: place, "Front matter holds no tags",
                why: "it is read before any value is known",
                hint: "without a title, a page of one scope or item is titled by it")
            return
        }
        let text = YAMLText(text: yaml.joined(separator: "\n"), file: file, linesBefore: 1)
        guard let tree = parseYAML(text, problems: problems) else { return }
        let fields = Fields(
            tree, keys: ["title", "description", "nav", "where", "period", "compare", "needs"], problems: problems)
        needsPeople = fields.choice("needs", Need.self, thing: "need of a page") == .people
        // A page that is left out is checked all the same: the template is right or wrong whoever it is for.
        if needsPeople { page.people = max(people, .pseudonyms) }
        title = words.title(fields.text("title"))
        description = words.title(fields.text("description"))
        nav = words.title(fields.text("nav"))
        page.filter = fields.map("where").flatMap { readFilter($0, people: page.people, problems) }
        page.period = fields.text("period").flatMap { readPeriod($0, problems) }
        page.comparison = fields.text("compare").flatMap { readComparison($0, problems) }
    }

    /// What a site has to tell of for a page to be in it.
    private enum Need: String, CaseIterable {
        case people
    }
}

private func isFrontMatterFence(_ line: String) -> Bool {
    line.hasPrefix("---") && line.utf8.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
}

/// The place of the first `{{` in lines that may hold none.
func firstTag(in lines: ArraySlice<String>, file: String, linesBefore: Int) -> SourceLocation? {
    for (index, line) in zip(lines.indices, lines) {
        guard let range = line.firstRange(of: "{{") else { continue }
        let column = line.utf8.distance(from: line.utf8.startIndex, to: range.lowerBound) + 1
        return SourceLocation(file: file, line: linesBefore + index + 1, column: column)
    }
    return nil
}
