import Model
import Yams

/// Parses a YAML text. This is the only file that imports Yams.
///
/// Nothing in the text can make the work explode: its size, its nesting, its aliases and the number of values
/// they expand to are limited.
///
/// - Returns: `nil` when a problem was found; an empty text is `.nothing`.
func parseYAML(_ source: YAMLText, problems: Problems) -> YAMLTree? {
    let places = YAMLPlaces(source)
    guard source.text.utf8.count <= YAMLLimits.bytes else {
        problems.error(
            "yaml-too-large", at: SourceLocation(file: source.file),
            "YAML is at most \(YAMLLimits.bytes >> 20) MiB long")
        return nil
    }
    guard aliasesAreFew(source.text) else {
        problems.error(
            "yaml-too-many-aliases", at: places.start, "YAML aliases are at most \(YAMLLimits.aliases)",
            why: "aliases of aliases can stand for a text of any length", hint: "write the repeated values out")
        return nil
    }
    do {
        // The default encoding would be looked up in the environment; the basic resolver leaves scalars texts.
        guard let root = try Yams.compose(yaml: source.text, .basic, .default, .utf8) else {
            return YAMLTree(content: .nothing(""), location: places.start)
        }
        var growth = Growth(places: places, problems: problems)
        return growth.tree(root, depth: 0)
    } catch let error as YamlError {
        report(error, places, problems)
    } catch {
        problems.error("malformed-yaml", at: places.start, "Malformed YAML")
    }
    return nil
}

enum YAMLLimits {
    static let bytes = 1 << 20
    static let depth = 24
    static let values = 200_000
    /// Few enough that aliases of aliases stay harmless even where the parser compares whole keys.
    static let aliases = 24
}

/// Counts what could be an alias, and more: a text with no anchor has none that matters.
private func aliasesAreFew(_ text: String) -> Bool {
    var anchors = 0
    var aliases = 0
    var before: UInt8 = 0x0A
    var sign: UInt8 = 0
    for byte in text.utf8 {
        let isName =
            byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2D || byte == 0x5F
        if isName, sign == UInt8(ascii: "&") { anchors += 1 }
        if isName, sign == UInt8(ascii: "*") { aliases += 1 }
        sign = 0
        if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
            // A quoted or a plain text may hold either sign; an indicator follows a space, a break or a bracket.
            let opens = before <= 0x20 || before >= 0x80 || "[{,:?-".utf8.contains(before)
            sign = opens ? byte : 0
        }
        before = byte
    }
    return anchors == 0 || aliases <= YAMLLimits.aliases
}

/// Copies Yams' nodes into a tree of our own, counting.
private struct Growth {
    let places: YAMLPlaces
    let problems: Problems
    var values = 0

    init(places: YAMLPlaces, problems: Problems) {
        self.places = places
        self.problems = problems
    }

    /// - Returns: `nil` when a limit is passed or a value cannot be taken, which has been said.
    mutating func tree(_ node: Node, depth: Int) -> YAMLTree? {
        let location = places.location(node.mark)
        values += 1
        guard depth <= YAMLLimits.depth, values <= YAMLLimits.values else {
            problems.error(
                "yaml-too-deep", at: location,
                "YAML is nested at most \(YAMLLimits.depth) levels deep and holds at most \(YAMLLimits.values) values")
            return nil
        }
        switch node {
        case .scalar(let scalar):
            guard let content = content(of: scalar, location) else { return nil }
            return YAMLTree(content: content, location: location)
        case .sequence(let sequence):
            var items: [YAMLTree] = []
            for item in sequence {
                guard let grown = tree(item, depth: depth + 1) else { return nil }
                items.append(grown)
            }
            return YAMLTree(content: .list(items), location: location)
        case .mapping(let mapping):
            var entries: [YAMLTree.Entry] = []
            for (key, value) in mapping {
                guard case .scalar(let name) = key else {
                    problems.error(
                        "malformed-yaml", at: places.location(key.mark), "Malformed YAML: a key is a word",
                        hint: "put a text that begins with '{' or '[' in quotes")
                    return nil
                }
                guard let grown = tree(value, depth: depth + 1) else { return nil }
                entries.append(
                    YAMLTree.Entry(key: Word(text: name.string, location: places.location(name.mark)), value: grown))
            }
            return YAMLTree(content: .map(entries), location: location)
        case .alias:
            // Yams resolves aliases while it parses; a node of this kind is only ever made by hand.
            problems.error("malformed-yaml", at: location, "Malformed YAML")
            return nil
        }
    }

    private func content(of scalar: Node.Scalar, _ location: SourceLocation) -> YAMLTree.Content? {
        let tag = scalar.tag.rawValue
        // `!Test` without quotes is a YAML tag and an empty text: the filter would silently be lost.
        guard tag.isEmpty || tag.hasPrefix("tag:yaml.org,2002:") else {
            problems.error(
                "yaml-tag", at: location, "Text that begins with '!' without quotes",
                why: "YAML reads it as a tag")
            return nil
        }
        let isPlain = scalar.style == .plain || scalar.style == .any
        if isPlain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) { return .nothing(scalar.string) }
        return .text(scalar.string)
    }
}

private func report(_ error: YamlError, _ places: YAMLPlaces, _ problems: Problems) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
        .composer(let context, let problem, let mark, _):
        let whole = (context?.text ?? "") + problem
        problems.error(
            "malformed-yaml", at: places.location(mark), "Malformed YAML: \(problem)",
            hint: [("alias", "*"), ("tag", "!"), ("sequence entries", "-")].first { whole.contains($0.0) }
                .map { "put a text that begins with '\($0.1)' in quotes" })
    case .duplicatedKeysInMapping(let keys, let context):
        guard let key = keys.first, !keys.contains("<uncovertable>") else {
            // Yams orders only words, and names a place of whichever comes first.
            return problems.error(
                "malformed-yaml", at: places.start, "Malformed YAML: a key is a word",
                hint: "put a text that begins with '{' or '[' in quotes")
        }
        problems.error(
            "duplicate-key", at: places.location(context.mark), "Duplicate key \(quoted(key))",
            hint: "keep one of the two")
    case .reader(let problem, _, _, _):
        problems.error(
            "malformed-yaml", at: places.firstControlCharacter ?? places.start, "Malformed YAML: \(problem)")
    default:
        problems.error("malformed-yaml", at: places.start, "Malformed YAML")
    }
}

extension YAMLPlaces {
    fileprivate func location(_ mark: Mark?) -> SourceLocation {
        guard let mark, mark.line >= 1, mark.column >= 1 else { return start }
        return location(line: mark.line, column: mark.column)
    }
}
