import Model

/// What the words of an export's kind column mean.
struct KindWords {
    enum Meaning: Equatable {
        case kind(InteractionKind)
        case ignored
        /// The row takes back another one.
        case voids
        case unknown
    }

    private static let known: [InteractionKind: [String]] = [
        .loaded: ["load", "loaded", "impression", "shown", "displayed", "seen"],
        .viewed: ["view", "viewed", "open", "opened", "started", "play"],
        .clicked: ["click", "clicked", "activated", "completed", "cta"],
    ]

    private var meanings: [String: Meaning] = [:]
    /// Words with `*`, for what no plain word stands for: the source's own first, then those that say most.
    private var patterns: [(glob: Glob, meaning: Meaning)] = []

    /// - Parameter settings: A source, whose own words come before its profile's, and those before the known ones.
    init(_ settings: SourceSettings) {
        for (kind, words) in KindWords.known {
            for word in words { meanings[word] = .kind(kind) }
        }
        // Where the source and its profile say a word, the source's meaning comes last and stays.
        for words in [settings.profile.kinds, settings.kinds] {
            for (word, kind) in words where !word.contains("*") {
                meanings[fold(word)] = kind.map { .kind($0) } ?? .ignored
            }
            let globs = words.filter { $0.key.contains("*") }.sorted { a, b in
                let (left, right) = (a.key.utf8.count, b.key.utf8.count)
                return left == right ? a.key.isBefore(b.key) : left > right
            }
            patterns = globs.map { (Glob(fold($0.key)), $0.value.map { .kind($0) } ?? .ignored) } + patterns
        }
        if let voiding = settings.profile.voiding { meanings[fold(voiding.kind)] = .voids }
    }

    func meaning(of word: String) -> Meaning {
        let folded = fold(word)
        return meanings[folded] ?? patterns.first { $0.glob.matches(folded) }?.meaning ?? .unknown
    }

    private func fold(_ word: String) -> String { Texts.trimmed(word).simplyLowercased }
}
