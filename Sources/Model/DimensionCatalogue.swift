/// The one place that says what each dimension means.
public struct DimensionDefinition: Hashable, Sendable {
    /// What its rows are, in one sentence.
    public var sentence: String
    /// How a row's value is written in answers.
    public var values: String
    /// Which rows there are.
    public var rows: String
    /// A question as arguments of `helplens query`, one word each.
    public var example: [String]
}

extension Dimension {
    /// The dimension's definition.
    public var definition: DimensionDefinition {
        switch self {
        case .day: bucket("Days", "2026-10-05", ["reach", "--by", "day"])
        case .week: bucket("ISO weeks, Monday first,", "2026-W41", ["reach", "--by", "week"])
        case .month: bucket("Months", "2026-10", ["reach", "--by", "month", "--period", "13-months"])
        case .quarter: bucket("Quarters", "2026-Q4", ["reach", "--by", "quarter", "--period", "all"])
        case .year: bucket("Years", "2026", ["reach", "--by", "year", "--period", "all"])
        case .hour: cycle("Hours of the day", "0 to 23", "24", ["interactions", "--by", "hour"])
        case .weekday:
            cycle("Days of the week", "1 for Monday to 7 for Sunday", "7", ["interactions", "--by", "weekday,hour"])
        case .item:
            DimensionDefinition(
                sentence: "Help items, by their ids; their titles stand beside them.", values: "the item's id",
                rows: "items with an interaction; with a catalogue and no other dimension, every item on offer",
                example: ["viewers", "--by", "item", "--limit", "10"])
        case .itemType:
            occurring(
                "What kind of help an item is: the catalogue says so, else the latest export.",
                "such as walkthrough; `(no type)` where nothing says it", ["view_rate", "--by", "item_type"])
        case .scope:
            occurring(
                "The applications in which help was shown.", "the scope's name; `(no scope)` where there is none",
                ["reach", "--by", "scope"])
        case .kind:
            occurring(
                "What was done: help was loaded, viewed or clicked.", "loaded, viewed, clicked",
                ["interactions", "--by", "kind"])
        case .segment:
            occurring(
                "Groups of people, as the segments file has them; everybody is in one.",
                "the segment's name; `(no segment)` for people the file does not list", ["reach", "--by", "segment"])
        case .source:
            occurring(
                "The inputs the interactions came from.", "the input's path from the configuration on",
                ["interactions", "--by", "source"])
        case .user:
            occurring(
                "People one by one, where `privacy.people` allows that; numbers about them are not protected.",
                "a pseudonym, or the user name with first and last name; `(no user)` for rows without one",
                ["interactions", "--by", "user"])
        }
    }

    private func bucket(_ what: String, _ value: String, _ example: [String]) -> DimensionDefinition {
        DimensionDefinition(
            sentence: "\(what) in the report's time zone.", values: "such as \(value)",
            rows: "every one in the period, also where nothing happened; marked `partial` where the period cuts it",
            example: example)
    }

    private func cycle(_ what: String, _ values: String, _ count: String, _ example: [String]) -> DimensionDefinition {
        DimensionDefinition(
            sentence: "\(what) in the report's time zone.", values: values, rows: "all \(count)", example: example)
    }

    private func occurring(_ sentence: String, _ values: String, _ example: [String]) -> DimensionDefinition {
        DimensionDefinition(
            sentence: sentence, values: values, rows: "those with an interaction in the period", example: example)
    }
}
