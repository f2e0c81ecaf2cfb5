import Model

/// A word as somebody wrote it, and where; on the command line there is no place.
struct Word: Hashable {
    var text: String
    var location: SourceLocation?
}

/// Collects what is wrong, so that one run can say all of it.
final class Problems {
    private var found: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []
    private var searches = 0

    /// Looking for near words takes time; a file of nothing but mistakes gets no more hints than this.
    private static let maximumSearches = 200

    func error(
        _ id: String, at location: SourceLocation?, _ what: String, why: String? = nil, hint: String? = nil
    ) {
        add(Diagnostic(.error, id: id, at: location, what, why: why, hint: hint))
    }

    func warning(
        _ id: String, at location: SourceLocation?, _ what: String, why: String? = nil, hint: String? = nil
    ) {
        add(Diagnostic(.warning, id: id, at: location, what, why: why, hint: hint))
    }

    /// A partial that many pages include is wrong once.
    func add(_ diagnostic: Diagnostic) {
        if seen.insert(diagnostic).inserted { found.append(diagnostic) }
    }

    /// Says that a word is none of the known ones, and which is meant where that is clear.
    ///
    /// - Parameters:
    ///   - thing: What the word should name, such as `measure`; it makes the id, `unknown-measure`.
    ///   - later: Words of the design that this version does not offer yet.
    func unknown(_ thing: String, _ word: Word, among known: @autoclosure () -> [String], later: [String] = []) {
        if later.contains(word.text) {
            error(
                "not-offered-yet", at: word.location, "Not offered yet: the \(thing) \(quoted(word.text))",
                why: "it is planned, but this version of HelpLens does not have it")
            return
        }
        let id = "unknown-" + thing.replacing(" ", with: "-")
        error(
            id, at: word.location, "Unknown \(thing) \(quoted(word.text))",
            hint: hint(for: word.text, among: known) ?? (thing == "measure" ? "`helplens explain` lists all" : nil))
    }

    /// Says of a word that asks about single people why it is refused; that of any other is left to the caller.
    func refusePeople(_ word: Word) -> Bool {
        guard word.text == "user" else { return false }
        error(
            "people-not-shown", at: word.location, "Nothing is told of single people",
            why: "privacy.people is none, so that no answer is about one person")
        return true
    }

    private func hint(for word: String, among words: () -> [String]) -> String? {
        searches += 1
        guard searches <= Problems.maximumSearches else { return nil }
        let known = words()
        if let near = nearMatch(to: word, among: known) { return "did you mean \(quoted(near))?" }
        switch known.count {
        case 0: return nil
        case 1: return "only \(quoted(known[0])) is known"
        case 2...12: return "known are \(known.joined(separator: ", "))"
        default: return nil
        }
    }

    var hasErrors: Bool { found.contains { $0.severity == .error } }

    /// Everything found, by place; what has no place comes first.
    var sorted: [Diagnostic] {
        found.enumerated().sorted { a, b in
            switch (a.element.location, b.element.location) {
            case (nil, nil): a.offset < b.offset
            case (nil, _): true
            case (_, nil): false
            case (let left?, let right?): left == right ? a.offset < b.offset : left < right
            }
        }.map(\.element)
    }

    /// - Returns: The warnings.
    /// - Throws: `Diagnostics` with everything found, when an error is among it.
    func settle() throws -> [Diagnostic] {
        if hasErrors { throw Diagnostics(sorted) }
        return sorted
    }
}

/// A word in quotes for a message: no longer than a line bears, and without control characters.
func quoted(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(60) {
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        shown.append(isControl ? "\u{FFFD}" : scalar)
    }
    return "'" + String(shown) + (text.unicodeScalars.count > 60 ? "…" : "") + "'"
}
