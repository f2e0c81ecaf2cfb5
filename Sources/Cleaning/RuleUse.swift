import Model

/// Which parts of a configuration one worker had use for: those that never apply are likely to be misspelt.
///
/// Rules are asked once for each distinct written form, so noting costs nothing a row.
final class RuleUse {
    private(set) var aliases: Set<String> = []
    private(set) var scopeRules: Set<Int> = []
    private(set) var exclusions: Set<Exclusion> = []

    /// One glob of `exclude`: its list and its place in it.
    struct Exclusion: Hashable {
        var list: PartialKeyPath<Configuration.Exclusions>
        var index: Int
    }

    func noteAlias(_ old: String) { aliases.insert(old) }

    func noteScopeRule(_ index: Int) { scopeRules.insert(index) }

    /// - Returns: Whether any glob of the list leaves the name out.
    func noteExclusions(
        of name: String, _ exclude: Configuration.Exclusions, _ list: KeyPath<Configuration.Exclusions, [Glob]>
    ) -> Bool {
        var isExcluded = false
        for (index, glob) in exclude[keyPath: list].enumerated() where glob.matches(name) {
            exclusions.insert(Exclusion(list: list, index: index))
            isExcluded = true
        }
        return isExcluded
    }

    func merge(_ other: RuleUse) {
        aliases.formUnion(other.aliases)
        scopeRules.formUnion(other.scopeRules)
        exclusions.formUnion(other.exclusions)
    }
}
