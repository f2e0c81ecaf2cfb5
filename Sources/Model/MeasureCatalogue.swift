/// The one place that says what each measure means. The *about* pages, `helplens explain` and the column
/// headings all read it.
public struct MeasureDefinition: Hashable, Sendable {
    /// The heading of a column or a big number.
    public var title: String
    /// What it says, in one sentence for a reader who has never seen it.
    public var sentence: String
    /// How it is computed, in the measures' own names.
    public var formula: String
    /// What is counted above the line, for quotients.
    public var numerator: String?
    /// What is counted below the line, for quotients.
    public var denominator: String?
    /// What an empty value means.
    public var emptyCase: String
    /// The distinct people whose number decides whether the value is shown.
    public var base: String
}

extension Measure {
    /// The measure's definition.
    public var definition: MeasureDefinition {
        switch self {
        case .loads:
            .counted(
                "Loads", "How often help was offered on a page.", "interactions of kind loaded", "people with a load")
        case .views:
            .counted("Views", "How often help was opened.", "interactions of kind viewed", "people with a view")
        case .clicks:
            .counted(
                "Clicks", "How often something in the help was clicked.", "interactions of kind clicked",
                "people with a click")
        case .interactions:
            .counted(
                "Interactions", "Everything recorded: loads, views and clicks.", "loads + views + clicks",
                "people reached")
        case .reach:
            .counted(
                "Reach", "People for whom help was loaded, viewed or clicked at least once.",
                "distinct users with an interaction", "the people themselves")
        case .viewers:
            .counted(
                "Viewers", "People who opened help, or clicked in it.", "distinct users who viewed or clicked",
                "the people themselves")
        case .clickers:
            .counted("Clickers", "People who clicked in help.", "distinct users who clicked", "the people themselves")
        case .newUsers:
            .counted(
                "New people", "People whose first interaction of all falls into the time shown.",
                "users reached whose first interaction in the whole log lies in the time shown",
                "people reached, and the people themselves",
                empty: MeasureDefinition.unknownHistory)
        case .returningUsers:
            .counted(
                "Returning people", "People reached who had used help before the time shown.", "reach − new_users",
                "people reached, and the people themselves",
                empty: MeasureDefinition.unknownHistory)
        case .viewRate:
            .quotient(
                "View rate", "Of the people for whom help was loaded, the share who viewed it or clicked in it.",
                "people with a load who also viewed or clicked", "people with a load", "the smaller group of the two")
        case .engagementRate:
            .quotient(
                "Engagement rate", "Of the people for whom help was loaded, the share who clicked in it.",
                "people with a load who also clicked", "people with a load", "the smaller group of the two")
        case .clickRate:
            .quotient(
                "Click rate", "Of the people who viewed help, the share who clicked in it.", "clickers", "viewers",
                "the smaller group of the two")
        case .population:
            .counted(
                "Population", "People listed in the segments file.", "users of the segments file",
                "the people themselves", empty: "no segments file was given")
        case .adoption:
            .quotient(
                "Adoption", "Of the people listed in the segments file, the share that was reached.",
                "listed people reached", "population", "the smaller group of the two")
        case .viewsPerViewer:
            .quotient(
                "Views per viewer", "How often a viewer opened help, on average.", "views", "viewers",
                "the smaller group of the two")
        case .clicksPerView:
            .quotient(
                "Clicks per view", "How many clicks came on each view; more than one is possible.", "clicks", "views",
                "the smaller group of the two")
        case .interactionsPerUser:
            .quotient(
                "Interactions per person", "How many interactions a person had, on average.",
                "interactions of known users", "reach", "people reached")
        case .firstViews:
            .counted(
                "First views", "How often somebody viewed a help item for the first time.",
                "views that are the user's first of that item in the whole log, in any scope",
                "people with such a view", empty: MeasureDefinition.unknownHistory)
        case .repeatViews:
            .counted(
                "Repeat views", "How often somebody came back to a help item viewed before.",
                "views of known users that are not the first of their item", "people with such a view",
                empty: MeasureDefinition.unknownHistory)
        case .repeatViewRate:
            .quotient(
                "Repeat view rate", "The part of views that come back to a help item viewed before.", "repeat_views",
                "first_views + repeat_views", "people with a first view, and people with a repeat one",
                empty: "the denominator is 0, or \(MeasureDefinition.unknownHistory)")
        case .sessions:
            .counted(
                "Sessions", "How often people were at work with help: a long gap starts a new session.",
                "distinct sessions with an interaction; a session is a user's interactions without a gap longer than "
                    + "session_gap_minutes",
                "people reached")
        case .interactionsPerSession:
            .quotient(
                "Interactions per session", "How many interactions a session had, on average.",
                "interactions of known users", "sessions", "people reached")
        case .funnelLoaded:
            .counted(
                "Offers", "How often help was offered: each item once a session.",
                "sessions × items with a load, by the time of the first load", "people with such a load")
        case .funnelViewed:
            .counted(
                "Offers viewed", "How many of the offers were opened in the same session.",
                "offers whose item was viewed after the load in the same session", "people with such a view")
        case .funnelClicked:
            .counted(
                "Offers clicked", "How many of the offers were opened and then clicked in, in the same session.",
                "offers whose item was clicked after that view in the same session", "people with such a click")
        case .funnelViewRate:
            .quotient(
                "Offer view rate", "Of the offers of help, the part that was opened in the same session.",
                "funnel_viewed", "funnel_loaded", "the smaller group of the two")
        case .funnelClickRate:
            .quotient(
                "Offer click rate", "Of the offers that were opened, the part that was clicked in.",
                "funnel_clicked", "funnel_viewed", "the smaller group of the two")
        case .medianTimeToView:
            .time(
                "Time to view, median", "How long it took until help was opened: half of the offers took less.",
                "median of view − load over funnel_viewed", "people with such a view", empty: "no offer was viewed")
        case .p90TimeToView:
            .time(
                "Time to view, 90%", "How long it took until help was opened: nine in ten offers took less.",
                "90th percentile of view − load over funnel_viewed", "people with such a view",
                empty: "no offer was viewed")
        case .medianTimeToClick:
            .time(
                "Time to click, median", "How long it took from view to click: half of the offers took less.",
                "median of click − view over funnel_clicked", "people with such a click", empty: "no offer was clicked")
        case .p90TimeToClick:
            .time(
                "Time to click, 90%", "How long it took from view to click: nine in ten offers took less.",
                "90th percentile of click − view over funnel_clicked", "people with such a click",
                empty: "no offer was clicked")
        case .averageDailyUsers:
            .quotient(
                "Average daily people", "How many different people a day had, on average.",
                "sum over days of that day's distinct users", "days of the time shown for which there are data",
                "people reached")
        case .stickiness:
            .quotient(
                "Stickiness", "How much of its people an average day sees.",
                "sum over days of that day's distinct users", "days × reach", "people reached")
        case .itemsUsed:
            .counted(
                "Items used", "Help items that somebody viewed or clicked.", "distinct items with a view or a click",
                "viewers")
        case .itemsLoaded:
            .counted(
                "Items seen", "Help items with any interaction.", "distinct items with an interaction", "people reached"
            )
        case .itemsListed:
            .counted(
                "Items listed", "Help items of the catalogue that are published.",
                "catalogue items without drafts, retired and later published ones", "none: it says nothing of people",
                empty: "no catalogue was given")
        case .coverage:
            .quotient(
                "Coverage", "Of the help items listed, the share that somebody used.", "listed items that are used",
                "items_listed", "viewers")
        case .daysSinceView:
            .counted(
                "Days since last view", "Days between the last view and the end of the time shown.",
                "last day of the time shown − day of the last view before its end",
                "everyone who viewed before the end", empty: "never viewed")
        case .shareOfViews:
            .quotient(
                "Share of views", "The row's part of all views of the question.", "views",
                "views of the question without its dimensions", "people with a view")
        case .topTenthShare:
            .quotient(
                "Share of the top tenth", "The part of views that the tenth of the viewers with most views made.",
                "views of the tenth of the viewers, rounded up, who have most", "views", "the people in that tenth")
        }
    }
}

extension MeasureDefinition {
    fileprivate static func counted(
        _ title: String, _ sentence: String, _ formula: String, _ base: String, empty: String = "never: nothing is 0"
    ) -> MeasureDefinition {
        MeasureDefinition(title: title, sentence: sentence, formula: formula, emptyCase: empty, base: base)
    }

    fileprivate static func quotient(
        _ title: String, _ sentence: String, _ numerator: String, _ denominator: String, _ base: String,
        empty: String = "the denominator is 0"
    ) -> MeasureDefinition {
        // A sum below the line needs its brackets.
        let divisor = denominator.contains(" + ") ? "(\(denominator))" : denominator
        return MeasureDefinition(
            title: title, sentence: sentence, formula: "\(numerator) ÷ \(divisor)", numerator: numerator,
            denominator: denominator, emptyCase: empty, base: base)
    }

    fileprivate static func time(
        _ title: String, _ sentence: String, _ formula: String, _ base: String, empty: String
    ) -> MeasureDefinition {
        MeasureDefinition(
            title: title, sentence: sentence, formula: "\(formula), between neighbours in proportion (type 7)",
            emptyCase: empty, base: base)
    }

    fileprivate static let unknownHistory = "the log begins too shortly before to know who is new"
}
