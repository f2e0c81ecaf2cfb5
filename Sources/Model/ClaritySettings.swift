extension Configuration {
    /// What the configuration says of Microsoft Clarity. Nothing of it is opened without `enabled: true`.
    public struct Clarity: Hashable, Sendable {
        public var isEnabled = false
        /// The project's id; links to recordings of other projects are left out.
        public var project: String?
        /// Answers of the Data Export API, one file a pull: a file, folder or glob.
        public var snapshots: String?
        /// Click and scroll heat maps downloaded as CSV.
        public var heatmaps: String?
        /// Lists of recordings downloaded as CSV.
        public var recordings: String?
        /// Whether sites whose audience may see people link to recordings.
        public var showsLinks = false
        public init() {}
    }
}

/// What a `friction` block of a page shows.
public struct FrictionRequest: Hashable, Sendable {
    public enum Subject: String, CaseIterable, Hashable, Sendable {
        /// Sessions and the share of them with each sign.
        case signs
        /// Friction beside the help that is used in the same scope.
        case beside
        case clicks, scroll, recordings
        /// Links to recordings, where the audience may see people.
        case links
        /// Which files the numbers are made of, what overlaps, and what is missing.
        case account
    }

    public enum Place: String, CaseIterable, Hashable, Sendable {
        case scope, page
    }

    public var subject: Subject
    public var by: Place
    /// The most rows that are shown.
    public var limit: Int?

    public init(_ subject: Subject, by: Place = .scope, limit: Int? = nil) {
        self.subject = subject
        self.by = by
        self.limit = limit
    }

    /// What is asked of the log beside: whether help is used, scope by scope.
    public static let help = Question(measures: [.reach, .viewRate], by: [.scope], comparison: .none)
}
