import Measuring
import Model

/// What adds up though no dimension's rows say so.
extension SumFacts {
    /// Loads, views and clicks make all interactions; and the clicks of a place are all that its row of clicks holds.
    mutating func addKinds(_ site: inout SiteSlices) {
        let kinds = Measure.eventKinds.compactMap { measures.firstIndex(of: $0.measure) }
        guard let all = measures.firstIndex(of: .interactions), kinds.count == Measure.eventKinds.count else { return }
        let hasKinds = site.places.contains { place in
            Measure.eventKinds.contains { place.parts.contains(.value(.kind, $0.name)) }
        }
        for slice in site.slices.indices {
            facts.append([count(slice, all)] + kinds.map { count(slice, $0) })
            if !hasKinds { continue }
            let key = site.slices[slice].key
            for (kind, index) in zip(Measure.eventKinds, kinds) {
                let part = Place.Part.value(.kind, kind.name)
                guard site.places[key.place].parts.contains(part) else { continue }
                for other in kinds where other != index { zeros.insert(count(slice, other)) }
                let place = site.places[key.place].removing(part)
                let key = SiteSlices.Key(place: site.number(of: place), first: key.first, last: key.last)
                if let whole = site.sum(key) { facts.append([count(whole, index), count(slice, index)]) }
            }
        }
    }

    /// What another period of the site does not name as withheld counts as shown there: its own numbers, and all from
    /// before its end.
    mutating func addEarlier(_ periods: [Period], _ site: inout SiteSlices) {
        guard let last = periods.map(\.last).max() else { return }
        let timed = measures.indices.filter { addsUp($0, over: .day) }
        for place in Set(site.slices.filter { !$0.withheld.isEmpty }.map(\.key.place)).sorted() where !timed.isEmpty {
            for period in periods {
                guard let slice = site.sum(.init(place: place, first: period.first, last: period.last)) else {
                    continue
                }
                for index in timed { noteElsewhere(slice, index, site) }
            }
        }
        for (slice, found) in site.slices.enumerated() where !found.published.isEmpty && found.key.last <= last {
            for index in measures.indices where found.published.contains(measures[index]) {
                noteElsewhere(slice, index, site)
            }
        }
    }

    /// Nothing is withheld yet for the sake of others: what is, other runs withheld, or it is small.
    private mutating func noteElsewhere(_ slice: Int, _ index: Int, _ site: SiteSlices) {
        if !site.slices[slice].withheld.contains(measures[index]) { elsewhere.insert(count(slice, index)) }
    }

    /// What filters narrow a place to and what they leave of it make the place.
    mutating func addRests(_ rests: [(rest: Place.Part, narrowed: Place)], _ site: SiteSlices) {
        if rests.isEmpty { return }
        var slicesOf = [[Int]](repeating: [], count: site.places.count)
        for (slice, found) in site.slices.enumerated() { slicesOf[found.key.place].append(slice) }
        for (rest, narrowed) in rests {
            for (number, place) in site.places.enumerated() where narrowed.parts.isSubset(of: place.parts) {
                let whole = narrowed.parts.reduce(place) { $0.removing($1) }
                guard let sum = site.knownNumber(of: whole) else { continue }
                let left = site.knownNumber(of: whole.adding(rest))
                for slice in slicesOf[number] {
                    var key = site.slices[slice].key
                    key.place = sum
                    let sums = site.found(key)
                    guard sums.count == 1, sums[0] != slice else { continue }
                    // Where nothing is left there is no slice of the rest.
                    let others = left.map { left -> [Int] in
                        key.place = left
                        return site.found(key)
                    }
                    facts.append(
                        slices: [sums[0], slice] + (others ?? []),
                        measures: measures.indices.filter { adds(up: $0, narrowed) }, of: measures.count)
                }
            }
        }
    }

    /// Whether people who are admitted and those who are not make all, for a measure of people.
    private func adds(up index: Int, _ narrowed: Place) -> Bool {
        narrowed.parts.allSatisfy { part in
            let dimension: Dimension? =
                switch part {
                case .value(let dimension, _): dimension
                case .filter(let key, _): Dimension(rawValue: key.rawValue)
                case .cohort, .rest, .unknown: nil
                }
            return dimension.map { addsUp(index, over: $0) } ?? false
        }
    }

    /// The people of a single day are their average over it.
    mutating func addDays(_ site: SiteSlices) {
        guard let reach = measures.firstIndex(of: .reach), let daily = measures.firstIndex(of: .averageDailyUsers)
        else { return }
        for (slice, found) in site.slices.enumerated() where found.key.first == found.key.last {
            facts.append([count(slice, reach), count(slice, daily)])
        }
    }

    /// Everyone is in one cohort.
    mutating func addCohorts(_ sum: CohortSlices.Sum, _ site: inout SiteSlices) {
        guard let index = measures.firstIndex(of: sum.measure), let reach = measures.firstIndex(of: .reach),
            let slice = site.sum(sum.key)
        else { return }
        facts.append([count(slice, index)] + sum.parts.map { count($0, reach) })
    }
}

extension Measure {
    /// The measures that count one kind of interaction.
    static var eventKinds: [(measure: Measure, name: String)] {
        [(.loads, "loaded"), (.views, "viewed"), (.clicks, "clicked")]
    }
}
