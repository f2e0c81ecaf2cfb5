import Model

/// Words of the design that this version knows of but does not offer yet: asking for one is no typing mistake.
enum Later {
    static let configuration = ["clarity", "engine", "session_gap_minutes"]
    static let source = ["table"]
    static let fields = ["first_name", "last_name"]
    static let privacy = ["key"]
    static let people = ["pseudonyms", "names"]
    static let audience = ["privacy", "locale"]
    static let site = ["extension"]
    static let theme = ["logo", "font", "dark"]
    static let measures = [
        "first_views", "repeat_views", "repeat_view_rate", "sessions", "interactions_per_session", "funnel_loaded",
        "funnel_viewed", "funnel_clicked", "funnel_view_rate", "funnel_click_rate", "median_time_to_view",
        "p90_time_to_view", "median_time_to_click", "p90_time_to_click", "top_tenth_share",
    ]
    static let dimensions = ["segment", "source", "user"]
    static let filterKeys = ["source", "user"]
    static let blocks = ["findings"]
    static let blockKeys = ["spark", "cohorts"]
    static let charts = ["area", "funnel", "cohorts", "dot"]
}
