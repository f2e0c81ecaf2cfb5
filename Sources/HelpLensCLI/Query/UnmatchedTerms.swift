import Cleaning
import Model

/// A warning for each term of a question's filters that nothing in the data matches: more likely a slip than a wish.
///
/// A near match may be named: names of items, scopes and segments head rows even where their numbers are protected.
func unmatchedTerms(of question: Question, in log: InteractionLog) -> [Diagnostic] {
    unmatchedTerms(of: [question], in: log)
}

/// The same for the questions of a whole run, each term once.
func unmatchedTerms(of questions: [Question], in log: InteractionLog) -> [Diagnostic] {
    var said: Set<FilterTerm> = []
    return questions.flatMap(\.filters).flatMap(\.terms).compactMap { term in
        guard said.insert(term).inserted, let names = names(of: term.key, in: log),
            !names.contains(where: term.pattern.matches)
        else { return nil }
        let thing = term.key.rawValue
        return Diagnostic(
            .warning, id: "unmatched-filter", "No \(thing) in the data matches '\(term.pattern.text)'",
            why: names.isEmpty ? "the data have no \(thing)s" : nil,
            hint: nearMatch(to: term.pattern.text, among: names).map { "did you mean '\($0)'?" }
                ?? (term.key == .kind ? "known are \(names.joined(separator: ", "))" : list(of: term.key)))
    }
}

private func list(of key: FilterKey) -> String? {
    Dimension(rawValue: key.rawValue).map {
        "`helplens query interactions --by \($0.rawValue) --period all` lists them"
    }
}

/// What a key's patterns are held against; `nil` for keys that name people, whom no message may name.
private func names(of key: FilterKey, in log: InteractionLog) -> [String]? {
    switch key.rawValue {
    case "item": log.items.flatMap { [$0.id] + ($0.title.map { [$0] } ?? []) }
    case "item_type": Array(Set(log.items.map(\.type)))
    case "scope": log.scopes
    case "kind": InteractionKind.allCases.map(\.name)
    case "segment": [SegmentsFile.noSegment] + (log.population?.segments ?? [])
    case "source": log.inputs
    default: nil
    }
}
