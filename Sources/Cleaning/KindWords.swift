import Model

/// What the words of an export's kind column mean.
struct KindWords {
    enum Meaning: Equatable {
        case kind(InteractionKind)
        case ignored
        case unknown
    }

    private static let known: [InteractionKind: [String]] = [
        .loaded: ["load", "loaded", "impression", "shown", "displayed", "seen"],
        .viewed: ["view", "viewed", "open", "opened", "started", "play"],
        .clicked: ["click", "clicked", "activated", "completed", "cta"],
    ]

    private var meanings: [String: Meaning] = [:]

    /// - Parameter settings: A source's own words, which come before the known ones.
    init(_ settings: [String: InteractionKind?]) {
        for (kind, words) in KindWords.known {
            for word in words { meanings[word] = .kind(kind) }
        }
        for (word, kind) in settings { meanings[fold(word)] = kind.map { .kind($0) } ?? .ignored }
    }

    func meaning(of word: String) -> Meaning { meanings[fold(word)] ?? .unknown }

    private func fold(_ word: String) -> String { Texts.folding(Texts.trimmed(word)) }
}
