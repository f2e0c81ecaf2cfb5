public import Friction
import Measuring
public import Model

/// What Clarity says, as far as it may be shown to anyone. Sessions stand in for people.
///
/// It has no public initialiser: `releaseFriction` is the only way to one.
public struct ReleasedFriction: Sendable {
    /// The sessions with a sign, of all sessions.
    public struct Share: Hashable, Sendable {
        public let affected: Int
        public let sessions: Int
        /// The ends of the 95 % interval.
        public let low: Double
        public let high: Double

        public var value: Double { Double(affected) / Double(sessions) }

        init?(_ affected: Int, of sessions: Int) {
            guard let interval = Statistics.wilson(affected, of: sessions) else { return nil }
            self.affected = affected
            self.sessions = sessions
            (low, high) = interval
        }
    }

    public enum Cell: Hashable, Sendable {
        case shown(Share)
        /// No snapshot says anything of it.
        case empty
        case withheld

        public var share: Share? {
            if case .shown(let share) = self { share } else { nil }
        }
    }

    public struct Row: Sendable {
        /// Empty for all of it.
        public let scope: String
        /// `nil` for a scope as a whole.
        public let page: String?
        /// `nil` for a row that is withheld whole.
        public let sessions: Int?
        public let signs: [FrictionSign: Cell]

        public func cell(_ sign: FrictionSign) -> Cell { signs[sign] ?? .empty }
    }

    public struct Recorded: Sendable {
        public let scope: String
        /// `nil` for a row that is withheld whole.
        public let count: Int?
        /// `nil` for a count that is withheld.
        public let signs: [FrictionSign: Int?]
    }

    public struct Map: Sendable {
        public let place: FrictionPlace
        public let days: ClosedRange<Day>
        public let device: String?
        public let content: HeatMap.Content
        /// Elements left out because too few clicked them; depths left out because too few stopped between them.
        public let leftOut: Int
    }

    /// What the pages of a scope go by that too few sessions opened for their addresses to be told.
    public static let rarePages = "(rare pages)"

    /// By scope and page, in byte order, rare pages last.
    public let pages: [Row]
    public let scopes: [Row]
    public let total: Row
    public let maps: [Map]
    /// Maps left out because they are about too few, of pages that go by no name.
    let mapsLeftOut: Int
    public let recordings: [Recorded]
    /// Recordings by their links; `nil` where the audience may not see people, or nobody asked for links.
    public let links: [FrictionAnswer.Link]?
    public let account: FrictionAccount

    init(
        pages: [Row], scopes: [Row], total: Row, maps: [Map], mapsLeftOut: Int, recordings: [Recorded],
        links: [FrictionAnswer.Link]?, account: FrictionAccount
    ) {
        self.pages = pages
        self.scopes = scopes
        self.total = total
        self.maps = maps
        self.mapsLeftOut = mapsLeftOut
        self.recordings = recordings
        self.links = links
        self.account = account
    }
}
