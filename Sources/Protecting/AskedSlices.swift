import Model

/// What a question asks, as far as the slices of other questions can be compared with its own.
struct AskedSlices {
    /// One thing that its filters narrow to, with a filter that says it alone.
    struct Narrowing {
        var part: Place.Part
        var filter: Filter
        /// The dimension whose rows the filter chooses among.
        var dimension: Dimension

        /// Whether rows of some dimensions need no such filter: each is admitted whole, or not there.
        func isIdle(by dimensions: [Dimension]) -> Bool {
            dimensions.contains(dimension) || dimension == .itemType && dimensions.contains(.item)
        }

        /// Whether it narrows to one value, as a row does.
        var isValue: Bool { if case .value = part { true } else { false } }
    }

    private let filters: [Narrowing]
    /// Without those that cut time.
    let dimensions: [Dimension]
    let times: [Dimension]
    /// The question's own and the one it is compared with.
    let periods: [Period]
    /// The days of each row, where time is cut.
    let ranges: [ClosedRange<Day>]
    /// The unit that cuts it finest.
    let finest: TimeUnit?
    let measures: MeasureSet
    private let lift: Dimension?
    private let hasTotal: Bool

    /// - Returns: `nil` for questions about retention, and where there is no period.
    init?(_ question: Question, span: Span?, period: Period, comparison: Comparison?) {
        guard question.cohorts == nil, question.leftOut.isEmpty else { return nil }
        guard let own = question.period.map({ $0.resolved(span: span, report: period) }) ?? period else { return nil }
        let other = question.comparison.resolved(report: comparison).map { own.compared(by: $0) }
        var narrowing: [Narrowing] = []
        for filter in question.filters {
            for key in FilterKey.allCases {
                guard let part = Place.Part(filter, key), let dimension = Dimension(rawValue: key.rawValue),
                    !narrowing.contains(where: { $0.part == part })
                else { continue }
                let alone = Filter(filter.terms.filter { $0.key == key })
                narrowing.append(Narrowing(part: part, filter: alone, dimension: dimension))
            }
        }
        filters = narrowing
        let all = (question.lift.map { [$0] } ?? []) + question.by
        dimensions = Dimension.allCases.filter { $0.timeUnit == nil && all.contains($0) }
        times = Dimension.allCases.filter { $0.timeUnit != nil && all.contains($0) }
        periods = [own, other].compactMap(\.self)
        let units = times.compactMap(\.timeUnit)
        finest = TimeUnit.allCases.first(where: units.contains)
        ranges = units.isEmpty ? [] : periods.flatMap { cut($0, units) }
        measures = SliceTable(question, isOfSite: true).told
        lift = question.lift
        hasTotal = question.total
    }

    /// Whether there are rows of a dimension, or such as make them up: those of items make the types'.
    func tells(_ dimension: Dimension) -> Bool {
        dimensions.contains(dimension) || dimension == .itemType && dimensions.contains(.item)
    }

    /// The dimensions by which two questions can be compared: those that both tell, or none.
    func commonDimensions(with other: AskedSlices) -> [[Dimension]] {
        let both = Dimension.allCases.filter { $0.timeUnit == nil && tells($0) && other.tells($0) }
        // An item has one type, so that nobody asks for both.
        let few = both.contains(.item) ? both.filter { $0 != .itemType } : both
        // Totals of pages that exist once a value are told of each of these.
        let pages = hasTotal && other.hasTotal ? few.filter { $0 == lift || $0 == other.lift } : []
        return few.isEmpty ? [[]] : pages.isEmpty || pages == few ? [few, []] : [few, pages, []]
    }

    /// What a row by some of the dimensions is narrowed to beside them.
    ///
    /// - Parameter others: These are taken for rows, or for several of them, where the question has such rows.
    func narrowing(_ by: [Dimension], values others: [Narrowing]) -> [Narrowing] {
        let own = Set(filters.map(\.dimension))
        let rows = others.filter { other in
            tells(other.dimension) && !by.contains(other.dimension)
                && (other.isValue && dimensions.contains(other.dimension) || !own.contains(other.dimension))
        }
        let fixed = by + rows.map(\.dimension)
        return filters.filter { !$0.isIdle(by: fixed) } + rows
    }

    func narrowing(_ by: [Dimension], values other: AskedSlices) -> [Narrowing] { narrowing(by, values: other.filters) }

    /// Times that two questions both tell, each with the dimensions that cut it.
    ///
    /// Days make up weeks: of two cuts the coarser is told by both, and a whole period by what cuts a longer one.
    func commonTimes(with other: AskedSlices) -> [(times: [Dimension], period: Period)] {
        var found: [(times: [Dimension], period: Period)] = []
        if let finest, let others = other.finest {
            let coarser = finest.isLonger(than: others) ? times : other.times
            for period in periods {
                for theirs in other.periods {
                    let (first, last) = (max(period.first, theirs.first), min(period.last, theirs.last))
                    if first <= last { found.append((coarser, Period(first: first, last: last))) }
                }
            }
        }
        for (index, period) in (periods + other.periods).enumerated()
        where tells(period) && other.tells(period) && !(index >= periods.count && periods.contains(period)) {
            found.append(([], period))
        }
        return found
    }

    /// Whether it shows a time as one, or cut into parts.
    private func tells(_ period: Period) -> Bool {
        periods.contains(period)
            || periods.contains { $0.contains(period.first) && $0.contains(period.last) }
                && ranges.contains { $0.lowerBound == period.first } && ranges.contains { $0.upperBound == period.last }
    }

    /// A question about the same things, which nobody sees the answer of.
    func question(_ measures: MeasureSet, by: [Dimension], _ narrowing: [Narrowing], _ period: Period) -> Question {
        // What a page stands for is no row of it, so that no more dimensions are asked for than there may be.
        let lift = self.lift.flatMap { by.contains($0) ? $0 : nil }
        return Question(
            measures: measures.measures, by: by.filter { $0 != lift }, filters: narrowing.map(\.filter),
            period: .named(period), comparison: .none, lift: lift)
    }
}

/// The buckets of a period.
private func cut(_ period: Period, _ units: [TimeUnit]) -> [ClosedRange<Day>] {
    var found: [ClosedRange<Day>] = []
    var day = period.first
    while day <= period.last {
        let last = units.map { $0.end(of: day) }.reduce(period.last) { min($0, $1) }
        found.append(day...max(day, last))
        day = found[found.count - 1].upperBound.advanced(by: 1)
    }
    return found
}

extension MeasureSet {
    private static let events = MeasureSet(Measure.allCases.filter { $0.kind == .events && !$0.needsHistory })

    /// Those that both sets tell and that add up over some dimensions. Counts of one kind of interaction tell of all,
    /// and the other way round.
    fileprivate func common(with other: MeasureSet) -> MeasureSet {
        let both = intersection(other)
        return meets(MeasureSet.events) && other.meets(MeasureSet.events) ? both.union(MeasureSet.events) : both
    }

    func adding(to whole: MeasureSet, over dimensions: [Dimension]) -> MeasureSet {
        MeasureSet(
            common(with: whole).measures.filter { measure in dimensions.allSatisfy { measure.addsUp(over: $0) } })
    }

    /// Those of them that add up over time.
    var overTime: MeasureSet { MeasureSet(common(with: self).measures.filter(\.addsUpOverTime)) }
}
