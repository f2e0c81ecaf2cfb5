import Measuring
import Model

/// Finds withheld counts that could be worked out from shown ones, and withholds more until none is left.
///
/// It goes from fact to fact as a reader would: a count that is the last unknown of its fact is known, and may be what
/// the next fact lacks. Times are taken as far as they go. What several facts tell only together is found by
/// elimination, as far as few enough counts hang together.
extension SumFacts {
    /// How a count came to be known.
    enum Reason {
        case fact(Int)
        /// A timeline, and the measure that adds up along it.
        case timeline(Int, Int)
    }

    struct Known {
        /// When each count became known, from 1 on; 0 for those that are shown, −1 for unknown ones.
        fileprivate(set) var order: [Int32]
        /// The counts that were worked out, with how.
        fileprivate(set) var worked: [(count: Int, reason: Reason)] = []

        func isKnown(_ count: Int) -> Bool { order[count] >= 0 }
        func isShown(_ count: Int) -> Bool { order[count] == 0 }

        fileprivate func reason(_ count: Int) -> Reason? {
            order[count] > 0 ? worked[Int(order[count]) - 1].reason : nil
        }

        fileprivate mutating func settle(_ count: Int, _ reason: Reason) {
            worked.append((count, reason))
            order[count] = Int32(clamping: worked.count)
        }
    }

    /// Withholds further counts, so that no small one can be worked out.
    ///
    /// - Parameter atoms: Those of a small site.
    /// - Returns: Whether further counts were withheld.
    func protect(_ site: inout SiteSlices, _ atoms: AtomFacts?) -> Bool {
        let isNothingSmall = site.slices.allSatisfy(\.small.isEmpty)
        if isNothingSmall && atoms?.hasGoals != true { return false }
        let known = workOut(site)
        let alone = known.worked.map(\.count).filter { isSmall($0, site) }.map { [$0] }
        if withholdOne(ofEach: alone.map { shownSources(of: $0, known, site) }, &site) { return true }
        let together = toldTogether(known, site).map { told in shownSources(of: told, known, site) }
        if withholdOne(ofEach: together, &site) { return true }
        guard let atoms else { return false }
        let number = { (count: AtomFacts.Count) in self.number(count.slice, count.measure) }
        let shown = atoms.known(
            { slice, measure in self.number(slice, measure).map(known.isShown) ?? false },
            { slice, measure in
                // What cannot be withheld is used first.
                guard let count = self.number(slice, measure), !elsewhere.contains(count) else {
                    return (.max, .max, .max)
                }
                return rank(count, site)
            })
        return withholdOne(ofEach: atoms.told(shown).map { $0.compactMap(number) }, &site)
            || withholdOne(ofEach: atoms.bounded(shown).map { $0.compactMap(number) }, &site)
    }

    private func number(_ slice: Int, _ measure: Measure) -> Int? {
        measures.firstIndex(of: measure).map { count(slice, $0) }
    }

    func isSmall(_ count: Int, _ site: SiteSlices) -> Bool { site.slices[slice(count)].small.contains(measure(count)) }

    /// Of each list of shown counts one is withheld, unless one of them just was.
    ///
    /// What another period shows is known, whatever this one does.
    private func withholdOne(ofEach lists: [[Int]], _ site: inout SiteSlices) -> Bool {
        var added = Set<Int>()
        for sources in lists where !sources.contains(where: added.contains) {
            let candidates = sources.filter { source in
                let found = site.slices[slice(source)]
                return !zeros.contains(source) && !elsewhere.contains(source)
                    && found.nonZero.contains(measure(source))
            }
            guard let least = candidates.min(by: { rank($0, site) < rank($1, site) }) else { continue }
            added.insert(least)
            site.withhold(MeasureSet([measure(least)]), of: slice(least))
        }
        return !added.isEmpty
    }

    /// The smallest base comes first, then the shortest time, then the slice that was met first.
    private func rank(_ count: Int, _ site: SiteSlices) -> (Int, Int, Int) {
        let found = site.slices[slice(count)]
        let facts = found.facts
        let base =
            switch measure(count) {
            case .loads: facts?.loadedUsers
            case .views: facts?.viewedUsers
            case .clicks: facts?.clickedUsers
            default: facts?.reach
            }
        return (base ?? 0, found.key.last.number - found.key.first.number, count)
    }

    private func workOut(_ site: SiteSlices) -> Known {
        var work = Work(facts, Known(order: shownCounts(site)))
        var before: Int
        repeat {
            before = work.known.worked.count
            work.followFacts(facts)
            for (index, timeline) in timelines.enumerated() {
                for measure in timed {
                    for slice in timeline.joined({ work.known.isKnown(count($0, measure)) }) {
                        work.settle(count(slice, measure), .timeline(index, measure))
                    }
                }
            }
        } while work.known.worked.count > before || !work.waiting.isEmpty
        return work.known
    }

    /// 0 for each count that is shown, −1 for all others.
    private func shownCounts(_ site: SiteSlices) -> [Int32] {
        var order = [Int32](repeating: -1, count: site.slices.count * measures.count)
        for slice in site.slices.indices {
            let shown = site.slices[slice].published.subtracting(site.slices[slice].withheld)
            if shown.isEmpty { continue }
            for (index, measure) in measures.enumerated() where shown.contains(measure) {
                order[count(slice, index)] = 0
            }
        }
        for count in zeros { order[count] = 0 }
        for count in elsewhere { order[count] = 0 }
        return order
    }

    /// The shown counts among some known ones, and those that the others were worked out from.
    private func shownSources(of counts: [Int], _ known: Known, _ site: SiteSlices) -> [Int] {
        var seen = Set(counts)
        var shown = counts.filter(known.isShown)
        var open = counts.filter { !known.isShown($0) }
        while let next = open.popLast() {
            let isEarlier = { (count: Int) in known.isKnown(count) && known.order[count] < known.order[next] }
            let from: [Int] =
                switch known.reason(next) {
                case nil: []
                case .fact(let fact): facts[fact].filter(isEarlier)
                case .timeline(let timeline, let measure):
                    timelines[timeline].way(to: slice(next)) { isEarlier(count($0, measure)) }
                        .map { count($0, measure) }
                }
            for source in from where seen.insert(source).inserted {
                if known.isShown(source) { shown.append(source) } else { open.append(source) }
            }
        }
        return Set(shown).sorted()
    }
}

/// The facts on the way to be worked out.
private struct Work {
    private(set) var known: SumFacts.Known
    /// How many unknown counts each fact has.
    private var open: [Int32]
    /// Facts with a single one.
    private(set) var waiting: [Int] = []
    /// The facts that each unknown count is in, one run after the other.
    private var factsOf: [Int32]
    private var starts: [Int32]

    init(_ facts: FactList, _ known: SumFacts.Known) {
        self.known = known
        open = [Int32](repeating: 0, count: facts.indices.count)
        starts = [Int32](repeating: 0, count: known.order.count + 1)
        for fact in facts.indices {
            for count in facts[fact] where !known.isKnown(count) {
                open[fact] += 1
                starts[count + 1] += 1
            }
            if open[fact] == 1 { waiting.append(fact) }
        }
        for count in known.order.indices { starts[count + 1] += starts[count] }
        factsOf = [Int32](repeating: 0, count: Int(starts[known.order.count]))
        var next = starts
        for fact in facts.indices where open[fact] > 0 {
            for count in facts[fact] where !known.isKnown(count) {
                factsOf[Int(next[count])] = Int32(truncatingIfNeeded: fact)
                next[count] += 1
            }
        }
    }

    /// Works out what is the last unknown count of its fact, until there is none.
    mutating func followFacts(_ facts: FactList) {
        while let fact = waiting.popLast() {
            guard let last = facts[fact].first(where: { !known.isKnown($0) }) else { continue }
            settle(last, .fact(fact))
        }
    }

    mutating func settle(_ count: Int, _ reason: SumFacts.Reason) {
        known.settle(count, reason)
        for index in starts[count]..<starts[count + 1] {
            let fact = Int(factsOf[Int(index)])
            open[fact] -= 1
            if open[fact] == 1 { waiting.append(fact) }
        }
    }
}

/// The day a time begins with and the one after it, among the days on which anything can have happened: before the
/// first and after the last there is nothing, which everyone knows.
func settledEnds(of days: ClosedRange<Day>, in span: Span?) -> (Day, Day) {
    guard let span else { return (days.lowerBound, days.upperBound.advanced(by: 1)) }
    let all = (first: span.first, end: span.lastActivity.advanced(by: 1))
    let within = { (day: Day) in min(max(day, all.first), all.end) }
    return (within(days.lowerBound), within(days.upperBound.advanced(by: 1)))
}
