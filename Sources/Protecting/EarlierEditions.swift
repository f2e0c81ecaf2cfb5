import Measuring
import Model

/// What a site's other periods show: all that is asked now, asked of each of them, but for what they withhold.
///
/// Nothing of it is measured again. Which slices they show is enough to know what a reader can work out.
struct EarlierEditions {
    /// The most slices that are planned for beside the site's own, those of small tables first.
    private static let most = 20_000

    /// What is withheld in each of them.
    let editions: [Decisions]
    let span: Span?
    /// What the report is compared with.
    let comparison: Comparison?

    /// Rows that differ in time alone, by the values of the other dimensions.
    private struct Shape: Hashable {
        var whole: Place
        var dimensions: Set<Dimension>
    }

    /// What rows of a shape have in common.
    private struct Line {
        var key: [Dimension: Value]
        var title: String?
        var place: Int
    }

    /// A table of one of the periods, before it is known whether there is room for it.
    private struct Candidate {
        var table: SliceTable
        var edition: Int
        var times: [ClosedRange<Day>]
        var lines: [Line]
    }

    /// The tables that other periods show, and the measures of each slice that one of them shows.
    ///
    /// - Parameters:
    ///   - tables: The site's own.
    ///   - unseen: Those of what is asked beside them.
    func shown(
        _ tables: [SliceTable], unseen: [SliceTable], _ site: inout SiteSlices
    ) -> (tables: [SliceTable], measures: [Int: MeasureSet]) {
        if editions.isEmpty { return ([], [:]) }
        let lines = lines(of: tables + unseen, &site)
        var candidates: [Candidate] = []
        var done = Set<Question>()
        for table in tables where done.insert(table.question).inserted {
            var question = table.question
            // A day is in one of two periods that are compared, so that its row has no other.
            if question.by.contains(where: { $0.timeUnit != nil }) { question.comparison = .none }
            for (number, edition) in editions.enumerated() {
                guard let asked = AskedSlices(question, span: span, period: edition.period, comparison: comparison)
                else { continue }
                // Without rows of times, a table speaks of one.
                for times in asked.times.isEmpty ? asked.periods.map({ [$0.days] }) : [asked.ranges] {
                    candidates.append(
                        Candidate(
                            table: SliceTable(table.question, isOfSite: true), edition: number, times: times,
                            lines: lines[shape(of: table)] ?? []))
                }
            }
        }
        let telling = tellingTimes(candidates, site)
        joinTimes(telling.intersection(candidates.flatMap(\.times)), &site)
        var found: (tables: [SliceTable], measures: [Int: MeasureSet]) = ([], [:])
        var room = EarlierEditions.most
        for var candidate in candidates.enumerated().sorted(by: {
            ($0.element.lines.count, $0.offset) < ($1.element.lines.count, $1.offset)
        }).map(\.element) {
            let new = candidate.times.filter(telling.contains)
            let hasRoom = new.count * candidate.lines.count <= room
            if hasRoom { room -= new.count * candidate.lines.count }
            show(&candidate, of: hasRoom ? Set(new) : [], &site, &found.measures)
            if !candidate.table.rows.isEmpty { found.tables.append(candidate.table) }
        }
        return found
    }

    /// Notes what a table shows: of some times all its slices, of others those alone that the site speaks of anyway.
    private func show(
        _ candidate: inout Candidate, of times: Set<ClosedRange<Day>>, _ site: inout SiteSlices,
        _ shown: inout [Int: MeasureSet]
    ) {
        let edition = editions[candidate.edition]
        let told = candidate.table.told
        let note = { (slice: Int, site: SiteSlices, shown: inout [Int: MeasureSet]) in
            let withheld = edition.withheld[site.text(of: site.slices[slice].key)] ?? .none
            shown[slice, default: .none].formUnion(told.subtracting(withheld))
        }
        for line in candidate.lines {
            for (index, days) in candidate.times.enumerated() {
                let key = SiteSlices.Key(place: line.place, first: days.lowerBound, last: days.upperBound)
                let new = times.contains(days) ? site.sum(key) : nil
                for slice in site.found(key) { note(slice, site, &shown) }
                guard let new else { continue }
                let values = candidate.table.dimensions.map {
                    $0.timeUnit == nil ? line.key[$0] ?? .empty : .integer(index)
                }
                candidate.table.add(SliceTable.Row(slice: new, itemTitle: line.title, cells: []), values)
            }
        }
    }

    /// The times that others make together: what is shown of them may tell what is withheld elsewhere.
    private func tellingTimes(_ candidates: [Candidate], _ site: SiteSlices) -> Set<ClosedRange<Day>> {
        var times = Set(candidates.flatMap(\.times))
        for slice in site.slices { times.insert(slice.key.first...slice.key.last) }
        let ordered = times.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        let ends = ordered.map { settledEnds(of: $0, in: span) }
        let days = Set(ends.flatMap { [$0.0, $0.1] }).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1, $0) })
        let edges = ends.map { (a: numbers[$0.0] ?? 0, b: numbers[$0.1] ?? 0) }
        let alone = Set(bridges(nodeCount: days.count, edges: edges))
        return Set(ordered.indices.filter { !alone.contains($0) && edges[$0].a != edges[$0].b }.map { ordered[$0] })
    }

    /// Lets times of other periods be what times of the site's own leave of each other, where something is withheld.
    private func joinTimes(_ times: Set<ClosedRange<Day>>, _ site: inout SiteSlices) {
        var places = Set(site.slices.filter { !$0.withheld.isEmpty }.map(\.key.place))
        for number in places.sorted() {
            let place = site.places[number]
            let wholes = place.parts.reduce([place]) { wholes, part in wholes + wholes.map { $0.removing(part) } }
            places.formUnion(wholes.map { site.number(of: $0) })
        }
        let periods = Set(editions.map { $0.period.days })
        let isRoom = places.count * times.count <= EarlierEditions.most
        let ordered = places.sorted()
        for days in (isRoom ? times : times.intersection(periods)).sorted(by: {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
        }) {
            for place in ordered {
                _ = site.sum(SiteSlices.Key(place: place, first: days.lowerBound, last: days.upperBound))
            }
        }
    }

    private func shape(of table: SliceTable) -> Shape {
        Shape(whole: table.whole, dimensions: Set(table.dimensions.filter { $0.timeUnit == nil }))
    }

    /// The rows of each shape, those that differ in time alone once, in the order in which they are first met.
    private func lines(of tables: [SliceTable], _ site: inout SiteSlices) -> [Shape: [Line]] {
        var seen: [Shape: Set<[Dimension: Value]>] = [:]
        var found: [Shape: [Line]] = [:]
        for table in tables {
            let shape = shape(of: table)
            let dimensions = table.dimensions.indices.filter { table.dimensions[$0].timeUnit == nil }
            for (number, row) in table.rows.enumerated() {
                let values = dimensions.map { (table.dimensions[$0], table.value($0, ofRow: number)) }
                let key = Dictionary(uniqueKeysWithValues: values)
                guard seen[shape, default: []].insert(key).inserted else { continue }
                found[shape, default: []].append(
                    Line(key: key, title: row.itemTitle, place: site.number(of: table.place(ofRow: number))))
            }
        }
        return found
    }
}
