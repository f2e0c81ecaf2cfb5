import Model

/// A key that must name a field of an interaction.
func readField(_ key: Word, _ problems: Problems) -> InputField? {
    if let field = InputField(rawValue: key.text) { return field }
    problems.unknown("field", key, among: InputField.allCases.map(\.rawValue))
    return nil
}

/// `kinds`: for each kind, or `ignore`, the words that stand for it; keys of what is returned are lower case.
func readKinds(_ entries: [YAMLTree.Entry], _ problems: Problems) -> [String: InteractionKind?] {
    var kinds: [String: InteractionKind?] = [:]
    for entry in entries {
        let kind = InteractionKind(name: entry.key.text)
        guard kind != nil || entry.key.text == "ignore" else {
            problems.unknown("kind", entry.key, among: InteractionKind.allCases.map(\.name) + ["ignore"])
            continue
        }
        for word in words(entry.value, of: entry.key.text, problems) {
            let folded = foldedKind(word.text)
            if let other = kinds[folded], other != kind {
                problems.error(
                    "kind-twice", at: word.location, "Word \(quoted(word.text)) for two kinds of interaction")
            }
            kinds.updateValue(kind, forKey: folded)
        }
    }
    return kinds
}

/// Case is ignored in the data, so it is in words for kinds.
func foldedKind(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(\.simpleLowercase)))
}

func readSentinels(_ tree: YAMLTree, _ problems: Problems) -> [String] {
    let items: [YAMLTree] = if case .list(let items) = tree.content { items } else { [tree] }
    return items.compactMap { item in
        // Here an unquoted `null` is just the text that exports write.
        if case .nothing(let text) = item.content, !text.isEmpty { return text }
        return word(item, of: "sentinels", problems)?.text
    }
}
