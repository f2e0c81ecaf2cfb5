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
        case unknown, shown
        case fact(Int)
        case timeline(Int)
    }

    struct Known {
        var reasons: [Reason]
        /// When each count became known; shown ones at 0.
        var order: [Int]
        var worked: [Int] = []

        func isKnown(_ count: Int) -> Bool { if case .unknown = reasons[count] { false } else { true } }
    }

    /// Withholds further counts, so that no small one can be worked out.
    ///
    /// - Returns: Whether further counts were withheld.
    func protect(_ site: inout SiteSlices) -> Bool {
        if site.slices.allSatisfy(\.small.isEmpty) { return false }
        let known = workOut(site)
        let alone = known.worked.filter { isSmall($0, site) }.map { [$0] }
        if withholdOne(ofEach: alone.map { shownSources(of: $0, known, site) }, &site) { return true }
        return withholdOne(
            ofEach: toldTogether(known, site).map { told in shownSources(of: told, known, site) }, &site)
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
        let total = site.slices.count * measures.count
        var known = Known(
            reasons: (0..<total).map { count in
                let found = site.slices[slice(count)]
                let isShown =
                    zeros.contains(count) || elsewhere.contains(count)
                    || found.published.contains(measure(count)) && !found.withheld.contains(measure(count))
                return isShown ? .shown : .unknown
            }, order: [Int](repeating: 0, count: total))
        var open = facts.map { fact in fact.count { !known.isKnown($0) } }
        var waiting = facts.indices.filter { open[$0] == 1 }
        let settle = { (count: Int, reason: Reason, known: inout Known, waiting: inout [Int]) in
            known.reasons[count] = reason
            known.worked.append(count)
            known.order[count] = known.worked.count
            for fact in factsOf[count] {
                open[fact] -= 1
                if open[fact] == 1 { waiting.append(fact) }
            }
        }
        var before: Int
        repeat {
            before = known.worked.count
            while let fact = waiting.popLast() {
                guard let last = facts[fact].first(where: { !known.isKnown($0) }) else { continue }
                settle(last, .fact(fact), &known, &waiting)
            }
            for (index, timeline) in timelines.enumerated() {
                for count in joined(timeline, site, known) { settle(count, .timeline(index), &known, &waiting) }
            }
        } while known.worked.count > before || !waiting.isEmpty
        return known
    }

    /// The unknown counts of a timeline whose two ends are joined by known ones.
    private func joined(_ timeline: [Int], _ site: SiteSlices, _ known: Known) -> [Int] {
        let unknown = timeline.filter { !known.isKnown($0) }
        if unknown.isEmpty || unknown.count == timeline.count { return [] }
        var leads: [Day: Day] = [:]
        let root = { (day: Day, leads: inout [Day: Day]) -> Day in
            var day = day
            while let next = leads[day], next != day {
                leads[day] = leads[next] ?? next
                day = next
            }
            return day
        }
        for count in timeline where known.isKnown(count) {
            let (a, b) = ends(count, site)
            leads[root(a, &leads)] = root(b, &leads)
        }
        return unknown.filter { count in
            let (a, b) = ends(count, site)
            return root(a, &leads) == root(b, &leads)
        }
    }

    func ends(_ count: Int, _ site: SiteSlices) -> (Day, Day) {
        let key = site.slices[slice(count)].key
        return settledEnds(of: key.first...key.last, in: span)
    }

    /// The shown counts among some known ones, and those that the others were worked out from.
    private func shownSources(of counts: [Int], _ known: Known, _ site: SiteSlices) -> [Int] {
        var seen = Set(counts)
        var open: [Int] = []
        var shown: [Int] = []
        for count in counts {
            if case .shown = known.reasons[count] { shown.append(count) } else { open.append(count) }
        }
        while let next = open.popLast() {
            let earlier = { known.isKnown($0) && known.order[$0] < known.order[next] }
            let from: [Int] =
                switch known.reasons[next] {
                case .unknown, .shown: []
                case .fact(let fact): facts[fact].filter(earlier)
                case .timeline(let timeline): way(along: timelines[timeline].filter(earlier), to: next, site)
                }
            for source in from where seen.insert(source).inserted {
                if case .shown = known.reasons[source] { shown.append(source) } else { open.append(source) }
            }
        }
        return Set(shown).sorted()
    }

    /// The counts that lead from one end of a count's time to the other, as few as there can be.
    private func way(along timeline: [Int], to goal: Int, _ site: SiteSlices) -> [Int] {
        var at: [Day: [Int]] = [:]
        for count in timeline {
            let (a, b) = ends(count, site)
            at[a, default: []].append(count)
            at[b, default: []].append(count)
        }
        let (start, end) = ends(goal, site)
        var came: [Day: (from: Day, by: Int)] = [start: (start, -1)]
        var open = [start]
        var next = 0
        while next < open.count, came[end] == nil {
            let day = open[next]
            next += 1
            for count in at[day] ?? [] {
                let (a, b) = ends(count, site)
                let other = a == day ? b : a
                if came[other] == nil {
                    came[other] = (day, count)
                    open.append(other)
                }
            }
        }
        var way: [Int] = []
        var day = end
        while day != start, let step = came[day] {
            way.append(step.by)
            day = step.from
        }
        return way
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
