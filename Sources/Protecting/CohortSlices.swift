import Measuring
import Model

/// The people of cohorts as slices of a site: how many came in a week or month, and how many of them were active in one.
///
/// Everyone is in one cohort. So people who came at one time are the cohort of that time, and all who were active in one
/// bucket are the cohorts' active people, where the log begins with the first cohort. Whether such a sum is known is
/// decided as for any other: where the site shows it.
struct CohortSlices: Sendable {
    /// Where the row of a cohort and `k` stands among the site's slices.
    struct Row: Sendable {
        var size: Int
        /// `nil` where the data do not reach.
        var active: Int?
        fileprivate var days: ClosedRange<Day>?
    }

    /// Keys of sums, each with the slices that it is the sum of.
    struct Sum: Sendable {
        var key: SiteSlices.Key
        var measure: Measure
        var parts: [Int]
    }

    private(set) var sums: [Sum] = []
    private var rows: [[Row]] = []

    /// Takes in an answer about retention.
    ///
    /// - Parameters:
    ///   - lifted: The value of the page it stands on.
    ///   - span: The days the data speak of; `nil` where it does not matter.
    mutating func add(
        _ answer: Answer, lifted: Place.Part?, _ site: inout SiteSlices, _ protection: Protection, span: Span?
    ) -> [Row] {
        guard let request = answer.question.cohorts, answer.rows.count == request.count * request.count else {
            return []
        }
        let unit = request.by.timeUnit
        let last = unit.start(of: answer.period.last)
        let starts = (0..<2 * request.count).map { unit.advance(last, by: $0 + 1 - request.count) }
        let days = starts.map { $0...unit.end(of: $0) }
        var activity = Place(answer.question.filters)
        if let lifted { activity = activity.adding(lifted) }
        let everyone = Place([])
        let found = answer.rows.enumerated().map { index, row -> Row in
            let (cohort, k) = (index / request.count, index % request.count)
            let part = Place.Part.cohort(unit.name(of: starts[cohort]))
            let show = { (place: Place, days: ClosedRange<Day>, count: Int, site: inout SiteSlices) in
                site.show(people: count, of: place.adding(part), days, isSmall: protection.isSmall(count))
            }
            let size = show(everyone, days[cohort], row.cohortCount(.cohortSize) ?? 0, &site)
            let active = row.cohortCount(.activeUsers).map { show(activity, days[cohort + k], $0, &site) }
            return Row(size: size, active: active, days: days[cohort + k])
        }
        rows.append(found)
        let sizes = stride(from: 0, to: found.count, by: request.count).map { found[$0].size }
        let key = { (place: Place, days: ClosedRange<Day>, site: inout SiteSlices) in
            SiteSlices.Key(place: site.number(of: place), first: days.lowerBound, last: days.upperBound)
        }
        let range = starts[0]...days[request.count - 1].upperBound
        for (size, days) in zip(sizes, days) {
            sums.append(Sum(key: key(everyone, days, &site), measure: .newUsers, parts: [size]))
        }
        sums.append(Sum(key: key(everyone, range, &site), measure: .newUsers, parts: sizes))
        guard let span, span.first >= starts[0] else { return found }
        sums.append(Sum(key: key(everyone, range, &site), measure: .reach, parts: sizes))
        for bucket in days {
            let parts = found.filter { $0.days == bucket }.compactMap(\.active)
            // Those of later buckets are not all there.
            if parts.isEmpty || bucket.lowerBound > last { continue }
            sums.append(Sum(key: key(activity, bucket, &site), measure: .reach, parts: parts))
        }
        return found
    }

    /// With the size of a cohort all that is shown of it is withheld.
    func close(_ site: inout SiteSlices) {
        for row in rows.flatMap(\.self) where site.withholds(row.size) {
            if let active = row.active { site.withhold(MeasureSet([.reach]), of: active) }
        }
    }
}

extension SiteSlices {
    func withholds(_ slice: Int) -> Bool { slices[slice].withheld.contains(.reach) }

    /// Notes that an answer shows a number of people.
    fileprivate mutating func show(
        people count: Int, of place: Place, _ days: ClosedRange<Day>, isSmall: Bool
    ) -> Int {
        var facts = Answer.SliceFacts()
        facts.interactions = count
        facts.reach = count
        facts.days = days
        let reach = MeasureSet([.reach])
        return show(
            Key(place: number(of: place), first: days.lowerBound, last: days.upperBound), facts, published: reach,
            nonZero: count > 0 ? reach : .none, small: isSmall ? reach : .none)
    }
}

extension Answer.Row {
    /// A count of a row about retention; `nil` where there is none.
    func cohortCount(_ column: CohortColumn) -> Int? {
        if case .integer(let number) = cohortCell(column)?.value { number } else { nil }
    }

    /// The cell of a column that is no key, in a row about retention.
    func cohortCell(_ column: CohortColumn) -> Answer.Cell? {
        CohortColumn.allCases.filter { !$0.isKey }.firstIndex(of: column).flatMap {
            current.cells.indices.contains($0) ? current.cells[$0] : nil
        }
    }
}
