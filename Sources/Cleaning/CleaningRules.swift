public import Model

/// What a configuration says about cleaning.
public struct CleaningRules: Sendable {
    public var sources: [SourceSettings]
    public var aliases: [String: String]
    public var exclude: Configuration.Exclusions
    public var caseSensitiveUsers: Bool
    public var duplicates: Configuration.Duplicates
    public var retentionMonths: Int?
    public var maxRejected: Double
    public var holidays: [Day]
    /// The report's time zone.
    public var zone: ZoneRules
    /// The day the run is told is today; `nil` when it is not told.
    public var today: Day?
    /// How the times of each source are written where it says so; set before rows are read.
    var timePatterns: [TimePattern?] = []

    public init(_ configuration: Configuration, zone: ZoneRules, today: Day?) {
        sources = configuration.sources
        aliases = configuration.aliases
        exclude = configuration.exclude
        caseSensitiveUsers = configuration.caseSensitiveUsers
        duplicates = configuration.duplicates
        retentionMonths = configuration.retentionMonths
        maxRejected = configuration.maxRejected
        holidays = configuration.holidays
        self.zone = zone
        self.today = today
    }

    /// Compiles the time formats of the sources.
    ///
    /// - Throws: `Diagnostics` with `bad-time-format`.
    mutating func compileTimePatterns() throws {
        timePatterns = try sources.map { source in
            try source.effectiveTimeFormat.map { try TimePattern($0, at: source.location) }
        }
    }

    /// The zone of a source's times that name none.
    func zone(ofSource source: Int) -> ZoneRules { ZoneRules(sources[source].timezone) ?? zone }

    func user(_ text: String, sentinels: [String]) -> (name: String, isExcluded: Bool) {
        if isEmpty(text, sentinels) { return ("", false) }
        let name = Texts.user(text, caseSensitive: caseSensitiveUsers)
        return (name, exclude.users.contains { $0.matches(name) })
    }

    func item(_ text: String, sentinels: [String]) -> (name: String, isExcluded: Bool) {
        if isEmpty(text, sentinels) { return ("", false) }
        let name = Texts.name(text)
        return (name, exclude.items.contains { $0.matches(name) })
    }

    func scope(_ text: String, sentinels: [String]) -> (name: String, isExcluded: Bool) {
        var name = isEmpty(text, sentinels) ? "" : Texts.name(text)
        if name.isEmpty { name = CleaningRules.noScope }
        name = aliases[name] ?? name
        return (name, exclude.scopes.contains { $0.matches(name) })
    }

    func word(_ text: String, sentinels: [String]) -> String {
        isEmpty(text, sentinels) ? "" : Texts.name(text)
    }

    /// The scope of interactions that name none.
    public static let noScope = "(no scope)"
    /// The type of items that have none.
    public static let noType = "(no type)"

    private func isEmpty(_ text: String, _ sentinels: [String]) -> Bool {
        let trimmed = Texts.trimmed(text)
        return trimmed.isEmpty || sentinels.contains { Texts.folding(trimmed) == Texts.folding($0) }
    }
}

extension Texts {
    /// Lower case by simple mapping, nothing else.
    static func folding(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map(\.simpleLowercase)))
    }
}
