/// What a number counts; it decides how it is compared, protected and printed.
public enum MeasureKind: String, CaseIterable, Hashable, Sendable {
    case events, people
    /// A share of people.
    case rate
    case ratio, items
    case sessions
    /// Loads of an item in a session, with what came of them.
    case pairs
    case days
    case seconds
}

/// Everything HelpLens can compute. The definitions stand in `MeasureCatalogue`.
public enum Measure: String, CaseIterable, Hashable, Sendable {
    case loads, views, clicks, interactions
    case reach, viewers, clickers
    case newUsers = "new_users"
    case returningUsers = "returning_users"
    case viewRate = "view_rate"
    case engagementRate = "engagement_rate"
    case clickRate = "click_rate"
    case population, adoption
    case viewsPerViewer = "views_per_viewer"
    case clicksPerView = "clicks_per_view"
    case interactionsPerUser = "interactions_per_user"
    case firstViews = "first_views"
    case repeatViews = "repeat_views"
    case repeatViewRate = "repeat_view_rate"
    case sessions
    case interactionsPerSession = "interactions_per_session"
    case funnelLoaded = "funnel_loaded"
    case funnelViewed = "funnel_viewed"
    case funnelClicked = "funnel_clicked"
    case funnelViewRate = "funnel_view_rate"
    case funnelClickRate = "funnel_click_rate"
    case medianTimeToView = "median_time_to_view"
    case p90TimeToView = "p90_time_to_view"
    case medianTimeToClick = "median_time_to_click"
    case p90TimeToClick = "p90_time_to_click"
    case averageDailyUsers = "average_daily_users"
    case stickiness
    case itemsUsed = "items_used"
    case itemsLoaded = "items_loaded"
    case itemsListed = "items_listed"
    case coverage
    case daysSinceView = "days_since_view"
    case shareOfViews = "share_of_views"
    case topTenthShare = "top_tenth_share"

    /// The name in questions, data and templates.
    public var id: String { rawValue }

    /// The place among all, from 0: cases without values of their own are their number in one byte.
    public var position: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

    public var kind: MeasureKind {
        switch self {
        case .loads, .views, .clicks, .interactions, .firstViews, .repeatViews: .events
        case .reach, .viewers, .clickers, .newUsers, .returningUsers, .population, .averageDailyUsers: .people
        case .viewRate, .engagementRate, .clickRate, .adoption: .rate
        case .viewsPerViewer, .clicksPerView, .interactionsPerUser, .repeatViewRate, .interactionsPerSession,
            .funnelViewRate, .funnelClickRate, .stickiness, .coverage, .shareOfViews, .topTenthShare:
            .ratio
        case .itemsUsed, .itemsLoaded, .itemsListed: .items
        case .sessions: .sessions
        case .funnelLoaded, .funnelViewed, .funnelClicked: .pairs
        case .daysSinceView: .days
        case .medianTimeToView, .p90TimeToView, .medianTimeToClick, .p90TimeToClick: .seconds
        }
    }

    /// Whether it counts people, each once: not an average of days, nor a number that was given.
    public var countsPeople: Bool { kind == .people && self != .averageDailyUsers && self != .population }

    /// Whether a comparison adds a relative change: for what is counted, not for what is already a quotient.
    public var hasChangeRate: Bool { [.events, .people, .items, .sessions].contains(kind) }

    /// Whether the value is a count, so that an axis needs no parts of one.
    public var isWhole: Bool { hasChangeRate || kind == .pairs || kind == .days }

    /// Whether the value is printed as a percentage.
    public var isShare: Bool {
        switch self {
        case .repeatViewRate, .funnelViewRate, .funnelClickRate, .stickiness, .coverage, .shareOfViews, .topTenthShare:
            true
        default: kind == .rate
        }
    }

    /// Whether the value is empty where the log does not know yet who is new.
    public var needsHistory: Bool {
        switch self {
        case .newUsers, .returningUsers, .firstViews, .repeatViews, .repeatViewRate: true
        default: false
        }
    }

    /// Whether the measure means anything when interactions are told apart by kind.
    public var allowsKind: Bool { kind == .events || self == .reach || self == .sessions }
}
