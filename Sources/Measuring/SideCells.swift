import Cleaning
import Model

/// The slices of a question in one of its two periods.
struct SideCells {
    let side: QuestionPlan.Side
    let listed: ListedItems
    private let measures: [Measure]
    private let lift: Dimension?
    private let span: Span?
    private let historyDays: Int
    /// `nil` without a segments file.
    private let population: ListedPeople?
    private let tallies: [Slicing: Tally]
    /// By the lifted dimension's code (−1 when nothing is lifted), the combinations of the rows' dimensions that occur.
    private let occurring: [Int: Set<[Int]>]

    /// A slice, and for each people rate the two counts that a test of its change needs.
    struct Measured {
        var slice: Answer.Slice
        var shares: [(part: Int, of: Int)?]
    }

    init(
        _ side: QuestionPlan.Side, question: Question, log: InteractionLog, names: DimensionNames,
        settings: MeasuringSettings, listed: ListedItems, tallies: [Slicing: Tally]
    ) {
        self.side = side
        self.listed = listed
        self.tallies = tallies
        measures = question.measures
        lift = question.lift
        span = log.span
        historyDays = settings.historyDays
        population = ListedPeople(question, log, names)
        var occurring: [Int: Set<[Int]>] = [:]
        if let tally = tallies[side.rows] {
            let dimensions = tally.codec.dimensions
            let others = question.by.filter { $0.timeUnit == nil && !$0.isCycle }
            let places = others.compactMap { dimensions.firstIndex(of: $0) }
            let liftPlace = question.lift.flatMap { dimensions.firstIndex(of: $0) }
            for key in tally.keys.keys {
                let codes = tally.codec.codes(key % tally.codec.combinationCount)
                occurring[liftPlace.map { codes[$0] } ?? -1, default: []].insert(places.map { codes[$0] })
            }
        }
        self.occurring = occurring
    }

    /// The codes of the lifted dimension's values that occur.
    var liftedCodes: [Int] { lift == nil ? [] : Array(occurring.keys) }

    /// The combinations of the rows' value dimensions that occur, in the question's order of dimensions.
    func combinations(lifted: Int?) -> Set<[Int]> { occurring[lifted ?? -1] ?? [] }

    /// Measures the slice of a row.
    func row(bucket: Int, codes: DimensionCodes) -> Measured { measured(side.rows, bucket: bucket, codes: codes) }

    /// Measures the slice of all rows.
    func total(codes: DimensionCodes) -> Measured { measured(side.total, bucket: 0, codes: codes) }

    private func measured(_ slicing: Slicing, bucket: Int, codes: DimensionCodes) -> Measured {
        let days = slicing.axis.buckets[bucket]
        guard let tally = tallies[slicing] else { return Measured(slice: .init(facts: .init(), cells: []), shares: []) }
        let ordered = tally.codec.dimensions.compactMap { codes[$0] }
        let combination = ordered.contains { $0 < 0 } ? nil : tally.codec.combination(ordered)
        let slice = SliceFigures(
            slice: combination.map { tally.slice(bucket: bucket, combination: $0) } ?? CountedSlice(),
            place: ListedItems.Place(
                item: codes[.item], type: codes[.itemType], scope: codes[.scope], end: days.last),
            days: spanDays(days, weekday: codes[.weekday]),
            knowsNew: span.map { days.first.number - $0.first.number >= historyDays } ?? false,
            population: population?.count(segment: codes[.segment], user: codes[.user]),
            wholeViews: wholeViews(codes), listed: listed)
        var facts = slice.facts
        facts.days = days.first...days.last
        return Measured(
            slice: Answer.Slice(facts: facts, cells: measures.map(slice.cell)), shares: measures.map(slice.share))
    }

    /// Days of a bucket for which there are data; by weekday only that weekday's.
    private func spanDays(_ bucket: TimeAxis.Bucket, weekday: Int?) -> Int {
        guard let span else { return 0 }
        let first = max(bucket.first, span.first)
        let last = min(bucket.last, span.last)
        guard first <= last else { return 0 }
        let count = last.number - first.number + 1
        guard let weekday else { return count }
        let lead = floorMod(weekday + 1 - first.weekday, 7)
        return lead >= count ? 0 : (count - lead - 1) / 7 + 1
    }

    /// All views of the question without its dimensions.
    private func wholeViews(_ codes: DimensionCodes) -> Int {
        guard measures.contains(.shareOfViews), let tally = tallies[side.total] else { return 0 }
        let lifted = lift.map { codes[$0] ?? -1 }
        if let lifted, lifted < 0 { return 0 }
        return tally.views(bucket: 0, combination: tally.codec.combination(lifted.map { [$0] } ?? []))
    }
}
