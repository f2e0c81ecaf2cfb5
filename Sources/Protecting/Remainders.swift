public import Model

/// Questions beside a site's own whose answers nobody sees: what filters and times leave of a whole that is shown too.
///
/// A reader who takes a part from its whole has the rest, which no page shows. Whether the rest is about few people,
/// only measuring can tell. So these are asked with the others, and `release` plans with their answers.
/// - Parameters:
///   - questions: All that the site asks.
///   - span: The days the data speak of.
///   - period: The site's period.
///   - comparison: What it is compared with.
///   - published: The periods that the site's folder holds already.
public func remainders(
    of questions: [Question], span: Span?, period: Period, comparison: Comparison?, published: [Period]
) -> [Question] {
    let ask = { (period: Period) in
        questions.compactMap { AskedSlices($0, span: span, period: period, comparison: comparison) }
    }
    let asked = ask(period)
    // Of a period within the site's, or around it, what is left of one by the other is told too.
    let nested = published.filter { $0 != period && $0.first <= period.last && period.first <= $0.last }
    var rests = unique(restsOfFilters(asked, nested.flatMap(ask)))
    // Where the rest has a filter of its own, its times add up as others do.
    let opposites = { (rests: [Question]) in
        rests.compactMap { rest -> AskedSlices? in
            guard let opposite = rest.leftOut.opposite else { return nil }
            var question = rest
            question.leftOut = []
            question.filters.append(opposite)
            return AskedSlices(question, span: span, period: period, comparison: nil)
        }
    }
    let known = opposites(rests)
    if known.count <= mostRests { rests += restsOfFilters(known, asked) }
    let times = restsOfTimes(
        asked + known, published.map(ask),
        beside: nested.flatMap { opposites(unique(restsOfFilters(ask($0), []))) }, span: span)
    return unique(rests + times)
}

/// What rests leave of each other is asked where there are no more than these: each is compared with all.
private let mostRests = 200

private func unique(_ questions: [Question]) -> [Question] {
    var seen = Set<Question>()
    return questions.filter { seen.insert($0).inserted }
}

/// What filters leave of the same slices without them.
///
/// - Parameter others: What other periods of the site ask.
private func restsOfFilters(_ asked: [AskedSlices], _ others: [AskedSlices]) -> [Question] {
    var found: [Question] = []
    let all = asked + others
    for (number, part) in all.enumerated() {
        for whole in number < asked.count ? all : asked {
            for shape in part.commonDimensions(with: whole) {
                let narrow = part.narrowing(shape, values: whole)
                let wide = whole.narrowing(shape, values: part)
                let wideParts = Set(wide.map(\.part))
                let extra = narrow.filter { !wideParts.contains($0.part) }
                guard !extra.isEmpty, narrow.count - extra.count == wide.count else { continue }
                let measures = part.measures.adding(to: whole.measures, over: extra.map(\.dimension))
                if measures.isEmpty { continue }
                for (times, period) in part.commonTimes(with: whole) {
                    var question = part.question(measures, by: shape + times, wide, period)
                    question.leftOut = extra.map(\.filter)
                    found.append(question)
                }
            }
        }
    }
    return found
}

/// What times leave of longer ones: the days between two ends of shown times that a chain of such times joins.
///
/// - Parameters:
///   - others: The first of what is asked as other periods of the site ask it, period by period.
///   - beside: What their filters leave.
private func restsOfTimes(
    _ asked: [AskedSlices], _ others: [[AskedSlices]], beside: [AskedSlices], span: Span?
) -> [Question] {
    struct Shape: Hashable {
        var parts: Set<Place.Part>
        var dimensions: [Dimension]
    }
    let timed = asked.indices.filter { !asked[$0].measures.overTime.isEmpty }
    let elsewhere = { (number: Int) in others.compactMap { number < $0.count ? $0[number] : nil } }
    var found: [Question] = []
    var done = Set<Shape>()
    for a in timed.map({ asked[$0] }) {
        for b in timed.map({ asked[$0] }) {
            for dimensions in a.commonDimensions(with: b) {
                let narrowing = a.narrowing(dimensions, values: b)
                let shape = Shape(parts: Set(narrowing.map(\.part)), dimensions: dimensions)
                guard shape.parts == Set(b.narrowing(dimensions, values: a).map(\.part)), done.insert(shape).inserted
                else { continue }
                let tells = { (other: AskedSlices) in
                    dimensions.allSatisfy(other.tells)
                        && Set(other.narrowing(dimensions, values: narrowing).map(\.part)) == shape.parts
                }
                let numbers = timed.filter { tells(asked[$0]) }
                if numbers.count < 2 && others.isEmpty { continue }
                let telling = numbers.map { asked[$0] }
                let all = telling + numbers.flatMap(elsewhere) + beside.filter(tells)
                let measures = telling.reduce(MeasureSet.none) { $0.union($1.measures.overTime) }
                // Of small times that are withheld, longer ones may tell several together: so without the finest, too.
                for unit in [nil] + TimeUnit.allCases.filter({ unit in telling.contains { $0.finest == unit } }) {
                    let coarse = all.filter { unit == nil || $0.finest.map { $0.isLonger(than: unit) } ?? true }
                    let ranges = coarse.flatMap(\.ranges) + all.flatMap { $0.periods.map(\.days) }
                    for range in gaps(in: Set(ranges), span: span) {
                        let period = Period(first: range.lowerBound, last: range.upperBound)
                        found.append(a.question(measures, by: dimensions, narrowing, period))
                    }
                }
                // What is shown in parts alone is known as well, and may be of few people.
                for other in telling where other.dimensions != dimensions {
                    for period in other.periods {
                        found.append(a.question(measures, by: dimensions + other.times, narrowing, period))
                    }
                }
            }
        }
    }
    return found
}

/// The shortest times that shown times tell by their differences, without those that are shown.
private func gaps(in all: Set<ClosedRange<Day>>, span: Span?) -> [ClosedRange<Day>] {
    let shown = Set(
        all.compactMap { range -> ClosedRange<Day>? in
            let (first, end) = settledEnds(of: range, in: span)
            return first < end ? first...end.advanced(by: -1) : nil
        })
    var leads: [Day: Day] = [:]
    let root = { (day: Day) -> Day in
        var day = day
        while let next = leads[day] { day = next }
        return day
    }
    let ordered = shown.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    for range in ordered {
        let (a, b) = (root(range.lowerBound), root(range.upperBound.advanced(by: 1)))
        if a != b { leads[max(a, b)] = min(a, b) }
    }
    var last: [Day: Day] = [:]
    var found: [ClosedRange<Day>] = []
    for day in Set(ordered.flatMap { [$0.lowerBound, $0.upperBound.advanced(by: 1)] }).sorted() {
        if let before = last[root(day)], !shown.contains(before...day.advanced(by: -1)) {
            found.append(before...day.advanced(by: -1))
        }
        last[root(day)] = day
    }
    return found
}

extension TimeUnit {
    func isLonger(than other: TimeUnit?) -> Bool {
        let order = TimeUnit.allCases
        return other.flatMap(order.firstIndex(of:)) ?? -1 < order.firstIndex(of: self) ?? -1
    }
}
