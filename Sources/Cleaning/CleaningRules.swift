import Foundation
public import Model

/// What a configuration says about cleaning.
public struct CleaningRules: Sendable {
    public var sources: [SourceSettings]
    public var aliases: [String: String]
    public var scopeRules: [Configuration.ScopeRule]
    /// Whether the pages of Microsoft Clarity go by the scope rules too, so that one that fits no row is no mistake.
    public var scopeRulesServeClarity: Bool
    public var exclude: Configuration.Exclusions
    public var caseSensitiveUsers: Bool
    public var duplicates: Configuration.Duplicates
    public var retentionMonths: Int?
    public var maxRejected: Double
    public var decompression: Configuration.Decompression
    public var holidays: [Day]
    /// The configuration's path, for messages; `nil` when the run works on defaults.
    public var file: String?
    /// The report's time zone.
    public var zone: ZoneRules
    /// The day the run is told is today; `nil` when it is not told.
    public var today: Day?
    /// Whether to keep what rejected rows say, for whoever mends the exports.
    public var keepsRejectedValues = false
    /// Of how many rejected rows of each input that is kept; set before rows are read.
    private(set) var valuesAnInput = 0
    /// How the times of each source are written where it says so; set before rows are read.
    var timePatterns: [TimePattern?] = []
    /// What user names are replaced with in the log, where parts of it are kept; `nil` leaves them.
    var userKey: UserKey?
    /// What the log knows of single people: the most that any of its readers is told.
    public private(set) var people = PeopleMode.none
    /// What pseudonyms are made with; `nil` where none are asked for.
    private(set) var peopleKey: PeopleKey?

    public init(_ configuration: Configuration, zone: ZoneRules, today: Day?) {
        sources = configuration.sources
        aliases = configuration.aliases
        scopeRules = configuration.scopeRules
        scopeRulesServeClarity = configuration.clarity.isEnabled
        file = configuration.file
        exclude = configuration.exclude
        caseSensitiveUsers = configuration.caseSensitiveUsers
        duplicates = configuration.duplicates
        retentionMonths = configuration.retentionMonths
        maxRejected = configuration.maxRejected
        decompression = configuration.decompression
        holidays = configuration.holidays
        self.zone = zone
        self.today = today
    }

    /// Has the log know single people, as far as its readers are told of them.
    ///
    /// - Parameter key: Needed where any of them is told of pseudonyms.
    public mutating func tell(_ modes: Set<PeopleMode>, key: PeopleKey?) {
        peopleKey = modes.contains(.pseudonyms) ? key : nil
        people = modes.contains(.names) ? .names : peopleKey == nil ? .none : .pseudonyms
    }

    /// Compiles the time formats of the sources.
    ///
    /// - Throws: `Diagnostics` with `bad-time-format`.
    mutating func compileTimePatterns() throws {
        timePatterns = try sources.map { source in
            try source.effectiveTimeFormat.map { try TimePattern($0, at: source.location) }
        }
    }

    /// Each input has an equal share of what may be kept, whatever the others hold: so neither the order of reading
    /// nor the number of threads decides which values are.
    mutating func shareValues(amongInputs count: Int) {
        valuesAnInput = keepsRejectedValues ? max(1, RejectedText.mostOfARun / max(1, count)) : 0
    }

    /// The zone of a source's times that name none.
    func zone(ofSource source: Int) -> ZoneRules { ZoneRules(sources[source].timezone) ?? zone }

    func user(_ text: String, sentinels: [String], _ use: RuleUse) -> CountedName {
        if isEmpty(text, sentinels) { return .none }
        let name = Texts.user(text, caseSensitive: caseSensitiveUsers)
        let isExcluded = use.noteExclusions(of: name, exclude, \.users)
        return CountedName(name: name.isEmpty ? name : loggedName(ofUser: name), isExcluded: isExcluded)
    }

    /// What the log calls a user.
    func loggedName(ofUser name: String) -> String {
        switch people {
        case .none: userKey?.code(of: name) ?? name
        case .pseudonyms: peopleKey?.pseudonym(of: name) ?? name
        case .names: name
        }
    }

    /// - Parameter end: The sign before whose last occurrence the name ends.
    func item(_ text: String, sentinels: [String], end: String?, _ use: RuleUse) -> CountedName {
        if isEmpty(text, sentinels) { return .none }
        let ending = end.flatMap { text.range(of: $0, options: .backwards) }
        let name = Texts.name(ending.map { String(text[..<$0.lowerBound]) } ?? text)
        return CountedName(name: name, isExcluded: use.noteExclusions(of: name, exclude, \.items))
    }

    func scope(_ text: String, sentinels: [String], _ use: RuleUse) -> CountedName {
        let written = isEmpty(text, sentinels) ? "" : Texts.name(text)
        var name = written.isEmpty ? CleaningRules.noScope : written
        if let new = aliases[name] {
            use.noteAlias(name)
            name = new
        }
        return CountedName(
            name: name, isExcluded: use.noteExclusions(of: name, exclude, \.scopes), isGiven: !written.isEmpty)
    }

    /// The first scope rule that an address fits.
    func scopeRule(for address: String, sentinels: [String]) -> Int? {
        if isEmpty(address, sentinels) { return nil }
        let address = Texts.trimmed(address)
        return scopeRules.firstIndex { $0.url.matches(address) }
    }

    func word(_ text: String, sentinels: [String]) -> CountedName {
        CountedName(name: isEmpty(text, sentinels) ? "" : Texts.name(text))
    }

    /// The scope of interactions that name none.
    public static let noScope = "(no scope)"
    /// The type of items that have none.
    public static let noType = "(no type)"

    private func isEmpty(_ text: String, _ sentinels: [String]) -> Bool {
        let lowered = Texts.trimmed(text).simplyLowercased
        return lowered.isEmpty || sentinels.contains { lowered == $0.simplyLowercased }
    }
}

/// What a written form is counted as.
struct CountedName {
    /// Empty for none.
    var name: String
    /// Whether the configuration leaves its rows out.
    var isExcluded = false
    /// Whether the export says it, and it is not what stands for nothing.
    var isGiven = true

    static let none = CountedName(name: "", isGiven: false)
}
