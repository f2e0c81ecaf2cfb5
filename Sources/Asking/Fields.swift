import Model

/// The keys of one YAML map. Making it says which keys are unknown; each reader says what is wrong with its value.
struct Fields {
    let location: SourceLocation
    let problems: Problems
    private var values: [String: (key: Word, value: YAMLTree)] = [:]

    /// - Parameters:
    ///   - keys: The keys that may be there.
    ///   - later: Keys of the design that this version does not offer yet.
    init(_ tree: YAMLTree, keys: [String], later: [String] = [], problems: Problems) {
        self.location = tree.location
        self.problems = problems
        switch tree.content {
        case .nothing: return
        case .map(let entries):
            for entry in entries {
                if keys.contains(entry.key.text) {
                    values[entry.key.text] = (entry.key, entry.value)
                } else {
                    problems.unknown("key", entry.key, among: keys, later: later)
                }
            }
        case .text, .list:
            problems.error(
                "wrong-type", at: tree.location, "A map of keys and values is needed here, not \(tree.kind)",
                hint: "the keys are \(keys.joined(separator: ", "))")
        }
    }

    func has(_ key: String) -> Bool { values[key] != nil }

    /// The place of a key, or of the whole map without it.
    func place(_ key: String) -> SourceLocation { values[key]?.key.location ?? location }

    /// A key's value; a key with nothing after it is an error.
    func value(_ key: String) -> YAMLTree? {
        guard let held = values[key] else { return nil }
        if case .nothing = held.value.content {
            problems.error(
                "missing-value", at: held.key.location, "Key \(quoted(key)) without a value",
                hint: "leave the key out to keep the default; put a text that begins with '#' in quotes")
            return nil
        }
        return held.value
    }

    /// A text that is not empty.
    func text(_ key: String) -> Word? {
        guard let value = value(key) else { return nil }
        return word(value, of: key, problems)
    }

    /// A text or a list of texts; `nil` when no text could be read though something stands there.
    func texts(_ key: String) -> [Word]? {
        guard let value = value(key) else { return nil }
        let words = words(value, of: key, problems)
        if words.isEmpty, case .list(let items) = value.content, items.isEmpty { return words }
        return words.isEmpty ? nil : words
    }

    func list(_ key: String) -> [YAMLTree]? {
        guard let value = value(key) else { return nil }
        if case .list(let items) = value.content { return items }
        problems.error(
            "wrong-type", at: value.location, "The value of \(quoted(key)) must be a list, not \(value.kind)")
        return nil
    }

    func map(_ key: String) -> [YAMLTree.Entry]? {
        guard let value = value(key) else { return nil }
        if case .map(let entries) = value.content { return entries }
        problems.error("wrong-type", at: value.location, "The value of \(quoted(key)) must be a map, not \(value.kind)")
        return nil
    }

    func flag(_ key: String) -> Bool? {
        guard let word = text(key) else { return nil }
        switch word.text {
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default:
            problems.error("wrong-type", at: word.location, "The value of \(quoted(key)) must be true or false")
            return nil
        }
    }

    func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let word = text(key) else { return nil }
        return wholeNumber(word, of: key, in: range, problems)
    }

    /// - Parameter thing: What the value names, for messages.
    func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String, _ type: Choice.Type, thing: String
    ) -> Choice? {
        guard let word = text(key) else { return nil }
        if let choice = Choice(rawValue: word.text) { return choice }
        problems.unknown(thing, word, among: Choice.allCases.map(\.rawValue))
        return nil
    }

    func day(_ key: String) -> Day? {
        text(key).flatMap { readDay($0, problems) }
    }
}

/// A value that must be one text.
func word(_ tree: YAMLTree, of key: String, _ problems: Problems) -> Word? {
    switch tree.content {
    case .text(let text):
        if !text.isEmpty { return Word(text: text, location: tree.location) }
        problems.error("missing-value", at: tree.location, "Empty value of \(quoted(key))")
    case .nothing:
        problems.error("missing-value", at: tree.location, "Empty value of \(quoted(key))")
    case .list, .map:
        problems.error("wrong-type", at: tree.location, "The value of \(quoted(key)) must be a text, not \(tree.kind)")
    }
    return nil
}

/// A value that is one text or a list of texts.
func words(_ tree: YAMLTree, of key: String, _ problems: Problems) -> [Word] {
    guard case .list(let items) = tree.content else { return word(tree, of: key, problems).map { [$0] } ?? [] }
    return items.compactMap { word($0, of: key, problems) }
}

func readDay(_ word: Word, _ problems: Problems) -> Day? {
    if let day = Day(word.text) { return day }
    problems.error(
        "bad-date", at: word.location, "A date of the calendar is written as in 2026-10-31, not \(quoted(word.text))")
    return nil
}

func wholeNumber(_ word: Word, of key: String, in range: ClosedRange<Int>, _ problems: Problems) -> Int? {
    if word.text.utf8.count <= 12, let number = Int(word.text), range.contains(number) { return number }
    let bounds =
        range.upperBound == Int.max
        ? "of at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
    problems.error("bad-number", at: word.location, "The value of \(quoted(key)) must be a whole number \(bounds)")
    return nil
}
