import Model

/// Finds what the configuration and the side files say that the exports do not bear out.
///
/// Such a thing is mostly a misspelt name, which else would quietly change numbers. People are counted, never named.
struct Contradictions {
    let log: InteractionLog
    /// What the log holds of its own names.
    let seen: Occurrences
    let rules: CleaningRules
    let catalogue: Catalogue?
    let segments: SegmentsFile?
    /// What all workers had use for.
    let use: RuleUse.Found

    private var configuration: SourceLocation? { rules.file.map { SourceLocation(file: $0) } }

    /// Always in the same order: first the side files, then the configuration's rules as they are written.
    func diagnostics() -> [Diagnostic] {
        ofCatalogue + ofSegments + ofAliases + ofScopeRules
            + ofExclusions("users", \.users) + ofExclusions("scopes", \.scopes) + ofExclusions("items", \.items)
    }

    private var ofCatalogue: [Diagnostic] {
        guard let catalogue else { return [] }
        let place = SourceLocation(file: catalogue.file)
        var found: [Diagnostic] = []
        let unlisted = log.items.indices.count { self.seen.items[$0] && catalogue.items[log.items[$0].id] == nil }
        if unlisted > 0 {
            found.append(
                Diagnostic(
                    .warning, id: "unlisted-items", at: place,
                    unlisted == 1
                        ? "1 item of the exports is not in the catalogue"
                        : "\(unlisted) items of the exports are not in the catalogue",
                    why: "they count as used, but in no share of the items on offer",
                    hint: "add them, or leave them out under `exclude: { items: [...] }`"))
        }
        let seen = Set(log.scopes.indices.filter { self.seen.scopes[$0] }.map { log.scopes[$0] })
        let listed = Set(catalogue.items.values.filter { $0.state == .published }.flatMap(\.scopes))
        for scope in listed.subtracting(seen).sorted(by: { $0.isBefore($1) })
        where !rules.exclude.scopes.contains(where: { $0.matches(scope) }) {
            found.append(
                Diagnostic(
                    .warning, id: "unseen-scope", at: place, "Scope '\(scope)' of the catalogue is in no export",
                    why: "either nobody uses help there, or its name is written differently",
                    hint: "give the name of the exports, or an alias: `aliases: { OLD NAME: NEW NAME }`"))
        }
        return found
    }

    private var ofSegments: [Diagnostic] {
        guard let segments else { return [] }
        let excluded = segments.segmentOfUser.keys.count { user in rules.exclude.users.contains { $0.matches(user) } }
        let unseen = segments.segmentOfUser.count - excluded - seen.listedPeople
        if unseen <= 0 { return [] }
        return [
            Diagnostic(
                .note, id: "unseen-people", at: SourceLocation(file: segments.file),
                "\(unseen) of \(segments.segmentOfUser.count) listed people are in no export",
                why: "they had no help interaction, or their names are written differently")
        ]
    }

    private var ofAliases: [Diagnostic] {
        let used = use.aliases.union(catalogue?.usedAliases ?? [])
        let unused = rules.aliases.keys.filter { !used.contains($0) }
        return unused.sorted { $0.isBefore($1) }.map {
            Diagnostic(
                .warning, id: "unused-alias", at: configuration, "Alias of a scope '\($0)' that is nowhere",
                why: "the old name is compared as it is written, case included")
        }
    }

    private var ofScopeRules: [Diagnostic] {
        if rules.scopeRulesServeClarity { return [] }
        return rules.scopeRules.indices.filter { !use.scopeRules.contains($0) }.map {
            Diagnostic(
                .warning, id: "unused-scope-rule", at: configuration,
                "Scope rule \($0 + 1), for '\(rules.scopeRules[$0].name)', fits no row",
                why: "rules are tried in their order, on rows that have an address and no scope",
                hint: "the whole address must fit, so mostly the pattern ends with '*'")
        }
    }

    /// Patterns for people may hold names, so they are told by their place.
    private func ofExclusions(
        _ name: String, _ list: KeyPath<Configuration.Exclusions, [Glob]>
    ) -> [Diagnostic] {
        let globs = rules.exclude[keyPath: list]
        return globs.indices.filter { !use.exclusions.contains(.init(list: list, index: $0)) }.map {
            let pattern = list == \.users ? "Pattern \($0 + 1)" : "Pattern '\(globs[$0].text)'"
            return Diagnostic(
                .note, id: "unused-exclusion", at: configuration, "\(pattern) of `exclude.\(name)` fits no row")
        }
    }
}
