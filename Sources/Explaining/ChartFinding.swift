public import Model
public import Protecting

/// What a chart shows beyond doubt, drawn from the very numbers that it draws.
///
/// Like a `Finding` it holds no sentence: whoever draws the chart says it in its title.
public enum ChartFinding: Hashable, Sendable {
    /// One of the places that a chart goes through in time.
    public struct Moment: Hashable, Sendable {
        public let period: Period
        public let value: Value
    }

    /// On most of the days compared there was more, or less, than on the same weekdays before.
    case days(isMore: Bool, count: Int, of: Int)
    /// From the first place to the last it rose, or fell.
    case way(isUp: Bool, from: Moment, to: Moment)
    /// All that cannot be told apart from the busiest hour or weekday lies within these.
    case busiest(weekdays: ClosedRange<Int>?, hours: ClosedRange<Int>?)
    /// On its way to the measure with this index most is lost: only this share gets there.
    case loss(index: Int, share: Double)
    /// Of all the groups that can be shown, so large a share came again one week or month after their first.
    case returned(share: Double)
    /// A name lies far above, or far below, at least half of all.
    case apart(isAhead: Bool, name: Value, rate: Value, typical: Value)
}

/// Draws what a chart's title may say from the released answer that the chart draws.
///
/// As with `findings`, what chance could have brought about is not said, and what is withheld takes no part. What lies
/// outside of the data is no 0, and what a period cuts is compared with nothing.
/// - Parameters:
///   - answer: The answer; of several measures the first is spoken of, whose picture is the strongest.
///   - kind: The kind of picture: what it shows well is what its title tells.
///   - span: The days that the data speak of; without them, all days are.
/// - Returns: `nil` where nothing is certain.
/// - Complexity: O(*n* log *n*) in the rows.
public func chartFinding(in answer: ReleasedAnswer, drawnAs kind: DataBlock.ChartKind, span: Span?) -> ChartFinding? {
    let rows = EvidenceRows(answer).rows
    if kind == .cohorts { return answer.question.cohorts.flatMap { returned($0.by, among: rows) } }
    guard let measure = answer.question.measures.first else { return nil }
    let by = answer.question.by
    switch kind {
    case .cohorts: return nil
    case .line where by == [.day]: return answer.daysAgainstBefore(measure, span)
    case .line, .column, .area:
        guard by.count == 1, let dimension = by.first else { return nil }
        if let unit = dimension.timeUnit { return way(measure, through: rows, by: unit, span) }
        return busiest(measure, among: rows, by: by)
    case .heatmap: return busiest(measure, among: rows, by: by)
    case .funnel: return by.isEmpty ? rows.first.flatMap { loss(answer.question.measures, in: $0) } : nil
    case .bar, .dot:
        // Of those that a limit or a condition leaves, none is typical of all.
        guard by.count == 1, let dimension = by.first, answer.cut == 0, answer.leftOut == 0 else { return nil }
        return apart(measure, among: rows, by: dimension)
    }
}

/// Whether two numbers of people lie further apart than chance brings about.
public func isMoreThanChance(_ now: Double, _ before: Double) -> Bool { Threshold.passesChance(now, before) }
