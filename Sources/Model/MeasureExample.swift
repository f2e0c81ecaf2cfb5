/// A question that somebody might ask a measure.
public struct MeasureExample: Hashable, Sendable {
    /// The question in the words of somebody who wants to know.
    public var question: String
    /// The same as arguments of `helplens query`, one word each.
    public var words: [String]

    init(_ question: String, _ words: [String]) {
        self.question = question
        self.words = words
    }
}

extension Measure {
    /// An example of what to ask; measures without one of their own have their kind's.
    public var example: MeasureExample {
        switch self {
        case .loads: MeasureExample("On how many pages was help offered, application by application?", by("scope"))
        case .interactions:
            MeasureExample("At what times of the week is help used?", ["interactions", "--by", "weekday,hour"])
        case .reach: MeasureExample("How many people does help reach in each application?", by("scope"))
        case .viewers:
            MeasureExample(
                "Which ten items do most people open?",
                ["viewers", "--by", "item", "--limit", "10"])
        case .newUsers, .returningUsers:
            MeasureExample(
                "How many people come for the first time each month, and how many come back?",
                ["new_users", "returning_users", "--by", "month", "--period", "13-months"])
        case .viewRate:
            MeasureExample("Of those to whom help is offered, how many look at it?", by("scope"))
        case .engagementRate:
            MeasureExample(
                "Did more of them click than a year ago?", ["engagement_rate", "--compare", "year-ago"])
        case .population, .adoption:
            MeasureExample(
                "How much of the Sales department does help reach?",
                ["population", "adoption", "--where", "segment=Sales"])
        case .averageDailyUsers, .stickiness:
            MeasureExample("How many people use help on a day?", by("weekday"))
        case .itemsListed, .itemsUsed, .coverage:
            MeasureExample(
                "How much of what is on offer does anybody use?", ["items_listed", "items_used", "coverage"])
        case .daysSinceView:
            MeasureExample(
                "Which items has nobody opened for longest?",
                ["days_since_view", "--by", "item", "--order=-days_since_view", "--limit", "10"])
        default: kindExample
        }
    }

    private var kindExample: MeasureExample {
        switch kind.rawValue {
        case "events", "sessions": MeasureExample("Was there more of it than in the period before?", by("week"))
        case "rate": MeasureExample("Does it differ from one application to the next?", by("scope"))
        case "items": MeasureExample("How many are they in each application?", by("scope"))
        case "pairs", "seconds": MeasureExample("Which kinds of item do best?", by("item_type"))
        default: MeasureExample("How do the applications compare?", by("scope"))
        }
    }

    private func by(_ dimension: String) -> [String] { [id, "--by", dimension] }
}
