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

    /// What other periods of the site show adds up as the site's own numbers do.
    mutating func addEarlier(
        _ earlier: EarlierEditions, _ tables: [SliceTable], unseen: [SliceTable], _ filters: [Filter],
        _ site: inout SiteSlices
    ) {
        let (others, shown) = earlier.shown(tables, unseen: unseen, &site)
        for table in others { addSums(of: table, table.ranks(), &site, filters) }
        // Nothing is withheld yet for the sake of others: what is, other runs withheld, or it is small.
        for (slice, shown) in shown {
            let told = shown.subtracting(site.slices[slice].withheld)
            for index in measures.indices where told.contains(measures[index]) { elsewhere.insert(count(slice, index)) }
        }
    }

    /// What filters narrow a place to and what they leave of it make the place.
    mutating func addRests(_ rests: [(rest: Place.Part, narrowed: Place)], _ site: inout SiteSlices) {
        if rests.isEmpty { return }
        var slicesOf = [[Int]](repeating: [], count: site.places.count)
        for (slice, found) in site.slices.enumerated() { slicesOf[found.key.place].append(slice) }
        let count = site.slices.count
        for (rest, narrowed) in rests {
            for (number, place) in site.places.enumerated() where narrowed.parts.isSubset(of: place.parts) {
                let whole = narrowed.parts.reduce(place) { $0.removing($1) }
                guard let sum = site.knownNumber(of: whole) else { continue }
                let left = site.knownNumber(of: whole.adding(rest))
                // Times that the rest was measured for, though the site shows them in parts alone, are told as well.
                let told = (left.map { $0 < slicesOf.count ? slicesOf[$0] : [] } ?? []).compactMap {
                    site.sum(site.slices[$0].key.at(number))
                }
                for slice in slicesOf[number] + told.filter({ $0 >= count }) {
                    let key = site.slices[slice].key
                    let isTold = ([sum] + [left].compactMap(\.self)).contains { !site.found(key.at($0)).isEmpty }
                    guard isTold, let sum = site.sum(key.at(sum)), sum != slice else { continue }
                    // Where nothing is left there is no slice of the rest; of other periods it is not known.
                    let isMeasured = site.slices[slice].facts != nil && site.slices[sum].facts != nil
                    let others = left.map { left -> [Int] in
                        isMeasured ? site.found(key.at(left)) : [site.sum(key.at(left))].compactMap(\.self)
                    }
                    facts.append(
                        slices: [sum, slice] + (others ?? []),
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
