import Model
import Protecting

/// One point of a series: what a drawing may know of a cell.
enum ChartPoint: Hashable {
    case shown(Double)
    /// Nothing to draw: a gap.
    case missing
    /// Protected: hatched, without size.
    case withheld

    init(_ cell: ReleasedAnswer.Cell?, inWithheldRow isWithheld: Bool) {
        switch cell {
        case _ where isWithheld, .withheld: self = .withheld
        case .shown(let value)?: self = value.number.map { $0.isFinite ? .shown($0) : .missing } ?? .missing
        case nil: self = .missing
        }
    }

    var number: Double? { if case .shown(let number) = self { number } else { nil } }
}

/// One line, or one set of columns.
struct ChartSeries {
    var name: String
    /// The name within a sentence.
    var nameWithin: String
    var measure: Measure
    var points: [ChartPoint]
    /// The comparison's values, at the same places; empty where nothing is compared.
    var previous: [ChartPoint] = []
    /// The 95 % intervals of people rates, at the same places; never one where the value is not shown.
    var intervals: [ClosedRange<Double>?] = []

    var hasIntervals: Bool { intervals.contains { $0 != nil } }

    /// A value as the reader sees it.
    func text(_ number: Double, _ style: ReportStyle) -> String {
        style.text(.number(number), as: Column(.value(measure)))
    }

    /// `95% interval 38–44%`
    func intervalWords(at index: Int, _ style: ReportStyle) -> String? {
        guard intervals.indices.contains(index), let interval = intervals[index] else { return nil }
        return style.interval(interval.lowerBound, interval.upperBound, of: measure)
    }

    /// Whether more of it is withheld than shown, and there are too many places to see it at a glance.
    var isMostlyWithheld: Bool { points.count > 4 && points.count { $0 == .withheld } * 2 > points.count }

    var largest: Double { points.compactMap(\.number).max() ?? 0 }
}

/// What a line, column or bar chart draws: one released answer, turned into places and series.
struct ChartData {
    /// The dimension along the axis, and its value at each place.
    var dimension: Dimension
    var places: [Value]
    var names: [String]
    var series: [ChartSeries]
    /// Whether the period cuts a place's time bucket.
    var isPartial: [Bool]
    /// Measures that would have been too many lines to tell apart.
    var leftOut = 0
    /// Places that would have made the picture too long to take in.
    private(set) var placesLeftOut = 0
    /// Whether some places lie before or after all data.
    private(set) var hasGaps = false

    static let mostSeries = 4
    /// The names a picture lists.
    static let mostNames = 40

    /// - Returns: `nil` where there is nothing to draw: no rows, no measure, not exactly one dimension.
    init?(_ answer: ReleasedAnswer, page: BlockContext) {
        let question = answer.question
        guard question.by.count == 1, let axis = question.by.first, let placeColumn = answer.column(axis.rawValue),
            !answer.rows.isEmpty
        else { return nil }
        dimension = axis
        places = []
        var indexOf: [Value: Int] = [:]
        // By row, the index of its place; `nil` where it has none.
        var indices: [Int?] = []
        for row in answer.rows {
            guard let place = row.cell(placeColumn)?.value else {
                indices.append(nil)
                continue
            }
            let index = indexOf[place] ?? places.count
            indices.append(index)
            if index == places.count {
                indexOf[place] = index
                places.append(place)
            }
        }
        let names = RowNaming(answer, page)
        let words = page.style.words
        self.names = places.map { names.name(of: $0, in: axis) }
        isPartial = Array(repeating: false, count: places.count)
        series = []

        let partialColumn = answer.column("partial")
        for (row, index) in zip(answer.rows, indices) where row.cell(partialColumn)?.value == .flag(true) {
            if let index { isPartial[index] = true }
        }
        let missing = Array(repeating: ChartPoint.missing, count: places.count)
        let measures = question.measures.prefix(Self.mostSeries)
        leftOut = question.measures.count - measures.count
        for measure in measures {
            let columns = MeasureColumns(measure, in: answer.columns)
            var own = ChartSeries(
                name: words.title(measure), nameWithin: words.within(measure), measure: measure, points: missing)
            own.intervals = Array(repeating: nil, count: places.count)
            if answer.comparison != nil, columns.previous != nil { own.previous = missing }
            for (row, index) in zip(answer.rows, indices) {
                guard let index else { continue }
                own.points[index] = ChartPoint(row.cell(columns.value), inWithheldRow: row.isWithheld)
                if !own.previous.isEmpty {
                    own.previous[index] = ChartPoint(row.cell(columns.previous), inWithheldRow: row.isWithheld)
                }
                if !row.isWithheld, let low = row.number(columns.low), let high = row.number(columns.high), low <= high
                {
                    own.intervals[index] = low...high
                }
            }
            series.append(own)
        }
        if series.isEmpty { return nil }
        if let span = page.facts.span { leaveGaps(outside: span) }
    }

    /// Where there are no data yet, or none any more, nothing is known to be 0: such places are gaps.
    private mutating func leaveGaps(outside span: Span) {
        guard let unit = dimension.timeUnit else { return }
        for index in places.indices {
            guard let first = day(at: index), span.misses(unit, holding: first) else { continue }
            hasGaps = true
            for number in series.indices where series[number].points[index] == .shown(0) {
                series[number].points[index] = .missing
            }
        }
    }

    /// Keeps as many places as a picture of names can list, in the order asked for: a hundred bars are no picture.
    mutating func keepFirst() {
        guard places.count > Self.mostNames else { return }
        placesLeftOut = places.count - Self.mostNames
        places = Array(places.prefix(Self.mostNames))
        names = Array(names.prefix(Self.mostNames))
        isPartial = Array(isPartial.prefix(Self.mostNames))
        for index in series.indices {
            series[index].points = Array(series[index].points.prefix(Self.mostNames))
            series[index].previous = Array(series[index].previous.prefix(Self.mostNames))
            series[index].intervals = Array(series[index].intervals.prefix(Self.mostNames))
        }
    }

    /// The day a place begins with, for axes of time.
    func day(at index: Int) -> Day? {
        guard let unit = dimension.timeUnit, case .text(let name) = places[index] else { return nil }
        return Day(bucket: name, unit)
    }

    /// Whether all series may share an axis: shares and counts never do.
    var isShare: Bool { series.first?.measure.isShare ?? false }

    var hasWithheld: Bool { series.contains { $0.points.contains(.withheld) } }

    /// Whether the first series is; then there is no picture worth drawing.
    var isMostlyWithheld: Bool { series.first?.isMostlyWithheld ?? false }
}
