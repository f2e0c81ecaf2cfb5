import Model

/// Which measures of a slice are withheld with which others, because one could be worked out from the rest.
enum Ties {
    /// The measures that follow, each with those that it follows, by their names.
    ///
    /// A quotient follows its two parts: with one part shown it would tell the other. Its parts that are no measures
    /// of their own are not named here.
    private static let names: KeyValuePairs = [
        "interactions": ["loads", "views", "clicks"],
        "first_views": ["views", "repeat_views"],
        "repeat_views": ["views", "first_views"],
        "new_users": ["reach", "returning_users"],
        "returning_users": ["reach", "new_users"],
        "click_rate": ["clickers", "viewers"],
        "adoption": ["reach", "population"],
        "views_per_viewer": ["views", "viewers"],
        "clicks_per_view": ["clicks", "views"],
        "interactions_per_user": ["interactions", "reach"],
        "interactions_per_session": ["interactions", "sessions"],
        "repeat_view_rate": ["repeat_views", "first_views"],
        "funnel_view_rate": ["funnel_viewed", "funnel_loaded"],
        "funnel_click_rate": ["funnel_clicked", "funnel_viewed"],
        "stickiness": ["average_daily_users", "reach"],
        "share_of_views": ["views"],
        "top_tenth_share": ["views"],
    ]

    private static let followers: [(measure: Measure, parts: MeasureSet)] = names.compactMap { name, parts in
        Measure(rawValue: name).map { ($0, MeasureSet(parts.compactMap(Measure.init(rawValue:)))) }
    }

    /// What a shown quotient tells of its parts: with the one, the other is known.
    ///
    /// Of a share of the most active the count that it multiplies is none of the measures.
    static func told(by measure: Measure) -> MeasureSet {
        guard measure.kind == .ratio && measure != .topTenthShare || measure == .clickRate else { return .none }
        return followers.first { $0.measure == measure }?.parts ?? .none
    }

    /// The measures withheld, and all that follow from them.
    static func closure(_ withheld: MeasureSet) -> MeasureSet {
        if withheld.isEmpty || withheld == .all { return withheld }
        var all = withheld
        while true {
            let before = all
            for (measure, parts) in followers where all.meets(parts) { all.insert(measure) }
            if all == before { return all }
        }
    }
}
