public import Model

/// What the files of Clarity say of a period and some scopes, exact and unprotected.
///
/// Only `Protecting` turns it into something that may be shown.
public struct FrictionAnswer: Hashable, Sendable {
    /// A page, a scope, or all of it.
    public struct Row: Hashable, Sendable {
        public var scope: String
        /// `nil` for a scope as a whole.
        public var page: String?
        public var count: PlaceCount
    }

    public struct Map: Hashable, Sendable {
        public var place: FrictionPlace
        public var days: ClosedRange<Day>
        public var device: String?
        public var content: HeatMap.Content
    }

    /// The recordings of a scope.
    public struct Recorded: Hashable, Sendable {
        public var scope: String
        public var count = 0
        /// Those with a sign; without an entry for signs that no list has a column for.
        public var signs: [FrictionSign: Int] = [:]
    }

    public struct Link: Hashable, Sendable {
        public var place: FrictionPlace
        public var day: Day
        public var signs: [FrictionSign]
        public var link: PlayerLink
    }

    /// By scope and page, in byte order.
    public internal(set) var pages: [Row] = []
    /// By scope, in byte order.
    public internal(set) var scopes: [Row] = []
    public internal(set) var total = PlaceCount()
    public internal(set) var maps: [Map] = []
    public internal(set) var recordings: [Recorded] = []
    public internal(set) var links: [Link] = []
    public internal(set) var account = FrictionAccount()
}

/// Which files the numbers are made of, and what they do not tell.
public struct FrictionAccount: Hashable, Sendable {
    /// Hours since 1970-01-01T00:00 UTC.
    public struct Gap: Hashable, Sendable {
        public var first: Int
        public var end: Int
    }

    /// Snapshots of the period that count.
    public var snapshots = 0
    /// Snapshots of the period left out, because they overlap others.
    public var overlapping = 0
    /// Snapshots that count and hold as many rows as an answer can.
    public var cut = 0
    /// Hours of the period, and how many of them some snapshot tells of.
    public var hours = 0
    public var coveredHours = 0
    /// Where no snapshot tells of the period.
    public var gaps: [Gap] = []
    /// Whether the configuration names files of each kind.
    public var hasHeatMaps = false
    public var hasRecordings = false
}
