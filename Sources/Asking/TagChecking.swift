import Model

/// Checks the tags of pages against the names that are known there, and follows partials.
struct TagChecker {
    let partials: [String: [TagTree]]
    let problems: Problems

    /// Partials may include partials no deeper than this.
    private static let maximumInclusions = 8

    init(partials: [String: [TagTree]], problems: Problems) {
        self.partials = partials
        self.problems = problems
    }

    func check(_ trees: [TagTree], _ names: TagNames) {
        var visit = Visit(names: names)
        check(trees, &visit)
    }

    /// Where a walk through a page's tags and partials is.
    private struct Visit {
        let names: TagNames
        /// The questions whose rows are around.
        var rows: [String] = []
        /// Whether the nearest section is one over a value, which `{{.}}` prints.
        var isInValue = false
        var inclusions: [String] = []
        /// Partials that were checked already, each with the rows around it.
        var checked: Set<[String]> = []

        init(names: TagNames) { self.names = names }

        func isBroken(_ name: String) -> Bool { names.broken.contains { name == $0 || name.hasPrefix($0 + ".") } }

        func isKnown(_ name: String) -> Bool {
            names.values.contains(name) || rows.contains { names.rows[$0]?.contains(name) ?? false }
        }

        var allNames: [String] {
            let columns = rows.flatMap { names.rows[$0] ?? [] }
            return Set(names.values).union(names.rows.keys).union(columns).sorted()
        }
    }

    private func check(_ trees: [TagTree], _ visit: inout Visit) {
        for tree in trees {
            switch tree {
            case .tag(let tag) where tag.kind == .partial: include(tag, &visit)
            case .tag(let tag): checkValue(tag, visit)
            case .section(let tag, let content): checkSection(tag, content, &visit)
            }
        }
    }

    private func checkValue(_ tag: Tag, _ visit: Visit) {
        if visit.isKnown(tag.name) || visit.isBroken(tag.name) || (tag.name == "." && visit.isInValue) { return }
        if visit.names.rows[tag.name] != nil {
            problems.error(
                "rows-as-value", at: tag.location, "Rows of \(quoted(tag.name)) outside a section",
                hint: "such as {{#\(tag.name)}} … {{/\(tag.name)}}")
        } else {
            sayUnknown(tag, visit)
        }
    }

    private func checkSection(_ tag: Tag, _ content: [TagTree], _ visit: inout Visit) {
        if visit.isBroken(tag.name) { return }
        let outer = (rows: visit.rows, isInValue: visit.isInValue)
        if visit.isKnown(tag.name) {
            visit.isInValue = tag.kind == .section
        } else if visit.names.rows[tag.name] != nil {
            visit.isInValue = false
            if tag.kind == .section, !visit.rows.contains(tag.name) { visit.rows.append(tag.name) }
        } else {
            sayUnknown(tag, visit)
        }
        check(content, &visit)
        (visit.rows, visit.isInValue) = outer
    }

    private func include(_ tag: Tag, _ visit: inout Visit) {
        guard let content = partials[tag.name] else {
            problems.unknown("partial", Word(text: tag.name, location: tag.location), among: partials.keys.sorted())
            return
        }
        if visit.inclusions.contains(tag.name) {
            problems.error(
                "circular-partial", at: tag.location, "Partial \(quoted(tag.name)) includes itself")
            return
        }
        guard visit.inclusions.count < TagChecker.maximumInclusions else {
            problems.error(
                "partials-too-deep", at: tag.location,
                "Partials include partials at most \(TagChecker.maximumInclusions) deep")
            return
        }
        let key = [tag.name, visit.isInValue ? "." : ""] + visit.rows.sorted()
        guard visit.checked.insert(key).inserted else { return }
        visit.inclusions.append(tag.name)
        check(content, &visit)
        visit.inclusions.removeLast()
    }

    private func sayUnknown(_ tag: Tag, _ visit: Visit) {
        problems.unknown("name", Word(text: tag.name, location: tag.location), among: visit.allNames)
    }
}
