import Model

/// Tags nested as their sections are.
indirect enum TagTree {
    case tag(Tag)
    case section(Tag, [TagTree])

    /// Sections may not lie deeper than this; the renderer calls itself for each.
    static let maximumDepth = 16

    /// Nests tags, and says which sections are not closed, not opened, too deep, or hold a data block.
    static func nested(_ tags: [Tag], _ problems: Problems) -> [TagTree] {
        var open: [(tag: Tag, content: [TagTree])] = []
        var top: [TagTree] = []
        func put(_ tree: TagTree) {
            if open.isEmpty { top.append(tree) } else { open[open.count - 1].content.append(tree) }
        }
        func closeLast() {
            let last = open.removeLast()
            put(.section(last.tag, last.content))
        }
        for tag in tags {
            switch tag.kind {
            case .value, .partial: put(.tag(tag))
            case .section, .inverted:
                if open.count == maximumDepth {
                    problems.error(
                        "sections-too-deep", at: tag.location, "Sections are nested at most \(maximumDepth) deep")
                    return top
                }
                open.append((tag, []))
            case .close:
                guard open.contains(where: { $0.tag.name == tag.name }) else {
                    problems.error(
                        "unopened-section", at: tag.location,
                        "Section \(quoted(tag.name)) is closed but not open",
                        hint: open.last.map { "did you mean {{/\($0.tag.name)}}?" })
                    continue
                }
                while let last = open.last, last.tag.name != tag.name {
                    sayUnclosed(last.tag, problems)
                    closeLast()
                }
                closeLast()
            case .block:
                guard let section = open.last else { continue }
                problems.error(
                    "block-in-section", at: tag.location, "Data block inside a section",
                    why: "its question is asked once, before sections are repeated",
                    hint: "close {{#\(section.tag.name)}} before it")
            }
        }
        while let last = open.last {
            sayUnclosed(last.tag, problems)
            closeLast()
        }
        return top
    }

    private static func sayUnclosed(_ tag: Tag, _ problems: Problems) {
        problems.error(
            "unclosed-section", at: tag.location, "Section \(quoted(tag.name)) is never closed",
            hint: "add {{/\(tag.name)}} after it")
    }
}
