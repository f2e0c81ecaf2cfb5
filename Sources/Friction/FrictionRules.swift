import Foundation
public import Model

/// How an address becomes the scope that help is counted in: the same rules, aliases and exclusions as of rows.
public struct FrictionRules: Sendable {
    private let scopeRules: [Configuration.ScopeRule]
    private let aliases: [String: String]
    private let excluded: [Glob]

    /// What addresses belong to that no rule fits.
    public static let noScope = "(no scope)"
    /// The page of sessions whose address the answer leaves out.
    static let noPage = "(no address)"

    public init(_ configuration: Configuration) {
        scopeRules = configuration.scopeRules
        aliases = configuration.aliases
        excluded = configuration.exclude.scopes
    }

    /// - Returns: `nil` where the configuration leaves the scope out.
    func place(of address: String?) -> FrictionPlace? {
        let page = address.map { PageAddress($0).text } ?? FrictionRules.noPage
        // Rules see the whole address, as they do in an export.
        let rule = address.flatMap { address in
            let address = address.trimmedOfBlanks
            return scopeRules.first { $0.url.matches(address) }
        }
        let name = rule?.name.trimmedOfBlanks.precomposedStringWithCanonicalMapping ?? FrictionRules.noScope
        let scope = aliases[name] ?? name
        return excluded.contains { $0.matches(scope) } ? nil : FrictionPlace(scope: scope, page: page)
    }
}

/// A page and the scope it belongs to.
public struct FrictionPlace: Hashable, Sendable, Comparable {
    public var scope: String
    public var page: String

    public static func < (a: FrictionPlace, b: FrictionPlace) -> Bool {
        if a.scope != b.scope { return a.scope.isBefore(b.scope) }
        return a.page.isBefore(b.page)
    }
}
