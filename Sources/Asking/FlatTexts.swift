import Model

/// A text of a YAML file under the names of the maps around it, such as `table.more`.
struct FlatText {
    var key: Word
    var text: Word
}

/// The texts of a tree of maps by their whole keys; whatever is neither a map nor a text is said.
func flatTexts(of tree: YAMLTree, _ problems: Problems) -> [String: FlatText] {
    var found: [String: FlatText] = [:]
    collect(tree, under: Word(text: "", location: tree.location), into: &found, problems)
    return found
}

private func collect(
    _ tree: YAMLTree, under key: Word, into found: inout [String: FlatText], _ problems: Problems
) {
    switch tree.content {
    case .text(let text):
        found[key.text] = FlatText(key: key, text: Word(text: text, location: tree.location))
    case .map(let entries):
        for entry in entries {
            let name = key.text.isEmpty ? entry.key.text : "\(key.text).\(entry.key.text)"
            collect(entry.value, under: Word(text: name, location: entry.key.location), into: &found, problems)
        }
    case .nothing where key.text.isEmpty: return
    case .nothing, .list:
        problems.error("wrong-type", at: tree.location, "A word must be a text, not \(tree.kind)")
    }
}
