import Model

/// Reads `where`: keys with a value or a list of values each, `!` before a value excludes.
///
/// - Parameter people: What is told of single people, which decides whether they may be named.
/// - Returns: `nil` when there is no term.
func readFilter(_ entries: [YAMLTree.Entry], people: PeopleMode, _ problems: Problems) -> Filter? {
    var terms: [FilterTerm] = []
    for entry in entries {
        guard let key = filterKey(entry.key, people, problems) else { continue }
        let patterns = words(entry.value, of: entry.key.text, problems)
        terms += patterns.compactMap { filterTerm(key, $0, problems) }
    }
    return terms.isEmpty ? nil : Filter(terms)
}

func filterKey(_ word: Word, _ people: PeopleMode, _ problems: Problems) -> FilterKey? {
    if people == .none, problems.refusePeople(word) { return nil }
    if let key = FilterKey(rawValue: word.text) { return key }
    let known = FilterKey.allCases.filter { $0 != .user || people != .none }
    problems.unknown("filter key", word, among: known.map(\.rawValue))
    return nil
}

func filterTerm(_ key: FilterKey, _ word: Word, _ problems: Problems) -> FilterTerm? {
    let excludes = word.text.hasPrefix("!")
    let pattern = excludes ? String(word.text.dropFirst()) : word.text
    if !pattern.isEmpty { return FilterTerm(key: key, pattern: Glob(pattern), excludes: excludes) }
    problems.error(
        "empty-filter-value", at: word.location, "Empty value of the filter key \(quoted(key.rawValue))")
    return nil
}
