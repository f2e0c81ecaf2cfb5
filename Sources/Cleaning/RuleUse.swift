import Model

/// Notes which parts of a configuration a worker had use for: those that never apply are likely to be misspelt.
///
/// Rules are asked once for each distinct written form of an input, so noting costs nothing a row.
final class RuleUse {
    private var found = Found()
    /// How often anything was noted.
    private(set) var noteCount = 0

    /// The parts that some rows had use for.
    struct Found: Equatable {
        var aliases: Set<String> = []
        var scopeRules: Set<Int> = []
        var exclusions: Set<Exclusion> = []

        mutating func merge(_ other: Found) {
            aliases.formUnion(other.aliases)
            scopeRules.formUnion(other.scopeRules)
            exclusions.formUnion(other.exclusions)
        }
    }

    /// One glob of `exclude`: its list and its place in it.
    struct Exclusion: Hashable {
        var list: PartialKeyPath<Configuration.Exclusions>
        var index: Int

        static var lists: [PartialKeyPath<Configuration.Exclusions>] { [\.users, \.scopes, \.items] }
    }

    func noteAlias(_ old: String) {
        noteCount += 1
        found.aliases.insert(old)
    }

    func noteScopeRule(_ index: Int) {
        noteCount += 1
        found.scopeRules.insert(index)
    }

    /// - Returns: Whether any glob of the list leaves the name out.
    func noteExclusions(
        of name: String, _ exclude: Configuration.Exclusions, _ list: KeyPath<Configuration.Exclusions, [Glob]>
    ) -> Bool {
        var isExcluded = false
        for (index, glob) in exclude[keyPath: list].enumerated() where glob.matches(name) {
            noteCount += 1
            found.exclusions.insert(Exclusion(list: list, index: index))
            isExcluded = true
        }
        return isExcluded
    }

    /// What was noted since the last call.
    func take() -> Found {
        defer { found = Found() }
        return found
    }
}
