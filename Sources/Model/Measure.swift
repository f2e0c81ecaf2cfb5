/// What a number counts; it decides how it is compared, protected and printed.
public enum MeasureKind: String, CaseIterable, Hashable, Sendable {
    case events, people
    /// A share of people.
    case rate
    case ratio, items
    case days
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
    case averageDailyUsers = "average_daily_users"
    case stickiness
    case itemsUsed = "items_used"
    case itemsLoaded = "items_loaded"
    case itemsListed = "items_listed"
    case coverage
    case daysSinceView = "days_since_view"
    case shareOfViews = "share_of_views"

    /// The name in questions, data and templates.
    public var id: String { rawValue }

    public var kind: MeasureKind {
        switch self {
        case .loads, .views, .clicks, .interactions: .events
        case .reach, .viewers, .clickers, .newUsers, .returningUsers, .population, .averageDailyUsers: .people
        case .viewRate, .engagementRate, .clickRate, .adoption: .rate
        case .viewsPerViewer, .clicksPerView, .interactionsPerUser, .stickiness, .coverage, .shareOfViews: .ratio
        case .itemsUsed, .itemsLoaded, .itemsListed: .items
        case .daysSinceView: .days
        }
    }

    /// Whether a comparison adds a relative change: for what is counted, not for what is already a quotient.
    public var hasChangeRate: Bool { kind == .events || kind == .people || kind == .items }

    /// Whether the value is printed as a percentage.
    public var isShare: Bool {
        kind == .rate || self == .stickiness || self == .coverage || self == .shareOfViews
    }

    /// Whether the value is empty where the log does not know yet who is new.
    public var needsHistory: Bool { self == .newUsers || self == .returningUsers }

    /// Whether the measure means anything when interactions are told apart by kind.
    public var allowsKind: Bool { kind == .events || self == .reach }
}
