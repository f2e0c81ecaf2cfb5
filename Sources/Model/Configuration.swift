/// Everything a run can be told, with its defaults. Paths are already resolved against the configuration's folder.
public struct Configuration: Hashable, Sendable {
    /// The configuration's own path; `nil` when the run works on defaults.
    public var file: String?
    /// `nil` for what reports call themselves.
    public var title: String?
    public var organization: String?
    public var timezone = "UTC"
    public var locale = "en-GB"
    public var sources: [SourceSettings] = []
    /// Scopes by page address, for rows that name none; the first that matches counts.
    public var scopeRules: [ScopeRule] = []
    public var decompression = Decompression()
    public var catalogue: String?
    public var segments: String?
    /// Old scope names and the names they are counted under.
    public var aliases: [String: String] = [:]
    public var exclude = Exclusions()
    public var holidays: [Day] = []
    public var notes: [Note] = []
    public var period: PeriodRequest?
    public var compare: Comparison? = .previous
    public var privacy = Privacy()
    /// One site each; never empty.
    public var audiences: [Audience] = [Audience()]
    public var duplicates: Duplicates = .overlap
    /// Whether user names that differ in case alone are different people.
    public var caseSensitiveUsers = false
    /// A longer gap than this between two interactions of a person starts a new session.
    public var sessionGapMinutes = 30
    /// New people are known only this many days after the log begins.
    public var historyDays = 28
    /// The share of rows, 0–1, that may be rejected before a run refuses to publish.
    public var maxRejected = 0.01
    /// Months of data to keep; `nil` keeps all.
    public var retentionMonths: Int?
    public var allowHTML = false
    public var pageExtension = PageExtension.html
    public var theme = Theme()
    public var cache = Cache.ofUser
    public var clarity = Clarity()

    public init() {}

    /// The language and the customs of an audience's site.
    public func locale(of audience: Audience) -> String { audience.locale ?? locale }

    /// Where runs keep what they have read.
    public enum Cache: Hashable, Sendable {
        /// Among the user's caches, a folder for each configuration.
        case ofUser
        case none
        case folder(String)
    }

    public struct ScopeRule: Hashable, Sendable {
        public var name: String
        /// Matched against the whole address.
        public var url: Glob

        public init(name: String, url: Glob) {
            self.name = name
            self.url = url
        }
    }

    /// How far a compressed input may swell before it is taken for a bomb.
    public struct Decompression: Hashable, Sendable {
        /// Bytes that come out for each byte that goes in; judged once 256 MiB have come out.
        public var maxRatio = 250
        /// Bytes that come out of one input.
        public var maxBytes = 1 << 37
        public init() {}
    }

    /// Accounts, scopes and items to leave out, as globs; counted as ignored rows.
    public struct Exclusions: Hashable, Sendable {
        public var users: [Glob] = []
        public var scopes: [Glob] = []
        public var items: [Glob] = []
        public init() {}
    }

    /// Something that happened on a day, drawn on charts over time.
    public struct Note: Hashable, Sendable {
        public var date: Day
        public var text: String
        /// The scope it concerns; `nil` for all.
        public var scope: String?

        public init(date: Day, text: String, scope: String? = nil) {
            self.date = date
            self.text = text
            self.scope = scope
        }
    }

    public struct Privacy: Hashable, Sendable {
        /// The smallest number of people a published number may rest on; at least 3.
        public var minimumGroup = 5
        /// What is told of single people.
        public var people = PeopleMode.none
        /// The path of the file whose key makes pseudonyms.
        public var key: String?
        public init() {}
    }

    public enum Duplicates: String, CaseIterable, Hashable, Sendable {
        /// Rows that several files share are an overlap and count once.
        case overlap
        case keep
    }

    /// One site: what it shows, to whom, where it goes.
    public struct Audience: Hashable, Sendable {
        public var name: String?
        /// A shipped template's name, or a path if it contains `/`.
        public var template = "monthly"
        public var filter: Filter?
        public var output = "site"
        public var title: String?
        /// The configuration's own, where the audience says nothing else.
        public var privacy = Privacy()
        /// The language and the customs of the site; `nil` for the configuration's.
        public var locale: String?
        public init() {}
    }

    public struct Theme: Hashable, Sendable {
        /// A CSS hexadecimal colour, such as `#0b5cad`.
        public var accent: String?
        /// The path of a picture for the masthead.
        public var logo: String?
        /// Names of fonts that readers' machines have, the best one first.
        public var fonts: [String] = []
        public var dark = Dark.auto

        /// When pages are dark on screens; paper is always light.
        public enum Dark: String, CaseIterable, Hashable, Sendable {
            /// As the reader's machine says.
            case auto
            case always, never
        }

        public init() {}
    }
}
