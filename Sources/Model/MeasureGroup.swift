/// Measures of like kinds, in the order in which lists of measures show them.
public struct MeasureGroup: Hashable, Sendable {
    /// The name its words go by in other languages: the first of its kinds.
    public let id: String
    public let title: String
    public let measures: [Measure]

    /// Every measure is in one of them.
    public static let all: [MeasureGroup] = {
        let named: [(String, [String])] = [
            ("People", ["people"]), ("Rates of people", ["rate"]), ("Interactions", ["events"]),
            ("Sessions", ["sessions"]), ("From load to view to click", ["pairs", "seconds"]), ("Ratios", ["ratio"]),
            ("Items", ["items", "days"]),
        ]
        let known = Set(named.flatMap(\.1))
        let others = MeasureKind.allCases.map(\.rawValue).filter { !known.contains($0) }
        return (named + [("Others", others)]).compactMap { title, kinds in
            let measures = Measure.allCases.filter { kinds.contains($0.kind.rawValue) }
            return measures.isEmpty
                ? nil : MeasureGroup(id: title == "Others" ? "others" : kinds[0], title: title, measures: measures)
        }
    }()
}
