/// What a report says of itself on every page; no number about people is in it.
public struct ReportFacts: Hashable, Sendable {
    /// An item as pages name it.
    public struct Item: Hashable, Sendable {
        public var id: String
        /// `nil` when neither catalogue nor export gives one; pages then show the id.
        public var title: String?
        public var type: String

        public init(id: String, title: String?, type: String) {
            self.id = id
            self.title = title
            self.type = type
        }
    }

    /// A picture's file by its name.
    public struct Picture: Hashable, Sendable {
        public var path: String
        public var bytes: [UInt8]

        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    public var title: String
    public var organization: String?
    public var period: Period
    public var periodIsComplete: Bool
    public var comparison: Period?
    public var comparisonIsComplete: Bool
    public var span: Span?
    /// The first day from which it is known who is new.
    public var peopleKnownSince: Day?
    public var timezone: String
    public var locale: String
    /// What the report says itself.
    public var words: Words
    public var minimumGroup: Int
    /// What the report tells of single people.
    public var people = PeopleMode.none
    public var holidays: [Day]
    public var notes: [Configuration.Note]
    public var theme: Configuration.Theme
    /// The masthead's picture.
    public var logo: Picture?
    public var allowHTML: Bool
    public var handling = Handling()
    public var pageExtension = PageExtension.html
    /// Whether each page holds its style, script, pictures and numbers itself.
    public var isSelfContained = false
    /// Whether the period's folder holds the report as one file to print, too.
    public var isPrinted = false
    public var provenance: Provenance
    /// The files of Microsoft Clarity; none where it is not enabled.
    public var clarityFiles: [Provenance.SideInput] = []
    /// SHA-256 over the template set's files, in hexadecimal.
    public var templateHash: String
    /// Items by id, for the pages' words.
    public var items: [String: Item]

    public init(
        title: String, organization: String?, period: Period, periodIsComplete: Bool, comparison: Period?,
        comparisonIsComplete: Bool, span: Span?, peopleKnownSince: Day?, timezone: String, locale: String,
        words: Words, minimumGroup: Int, holidays: [Day], notes: [Configuration.Note], theme: Configuration.Theme,
        allowHTML: Bool,
        provenance: Provenance, templateHash: String, items: [String: Item]
    ) {
        self.title = title
        self.organization = organization
        self.period = period
        self.periodIsComplete = periodIsComplete
        self.comparison = comparison
        self.comparisonIsComplete = comparisonIsComplete
        self.span = span
        self.peopleKnownSince = peopleKnownSince
        self.timezone = timezone
        self.locale = locale
        self.words = words
        self.minimumGroup = minimumGroup
        self.holidays = holidays
        self.notes = notes
        self.theme = theme
        self.allowHTML = allowHTML
        self.provenance = provenance
        self.templateHash = templateHash
        self.items = items
    }
}
