import Model

/// Finds what several facts tell only together.
extension SumFacts {
    /// The most unknown counts that are solved for together: beyond that it would take too long.
    private static let most = 400

    /// What one fact, or one circle of times, says of the counts that are still unknown.
    private struct Equation {
        var factors: [Int: Int]
        /// The known counts in it.
        var known: [Int]
    }

    /// For each small count that is told, the known counts that tell it.
    func toldTogether(_ known: Known, _ site: SiteSlices) -> [[Int]] {
        var equations = facts.compactMap { equation(of: $0, known) }
        for timeline in timelines { equations += circles(of: timeline, known, site) }
        return separated(telling(equations, site)).flatMap { equations -> [[Int]] in
            var elimination = Elimination()
            for (index, equation) in equations.enumerated() { elimination.add(equation.factors, source: index) }
            return elimination.told.filter { isSmall($0.unknown, site) }.map { told in
                told.sources.sorted().flatMap { equations[$0].known }
            }
        }
    }

    /// A sum less its parts is nothing.
    private func equation(of fact: [Int], _ known: Known) -> Equation? {
        var equation = Equation(factors: [:], known: [])
        for (index, count) in fact.enumerated() {
            if known.isKnown(count) {
                equation.known.append(count)
            } else {
                equation.factors[count, default: 0] += index == 0 ? 1 : -1
            }
        }
        return equation.factors.count > 1 ? equation : nil
    }

    /// Equations without those that have an unknown of their own: as long as nothing else tells it, they tell nothing.
    private func telling(_ equations: [Equation], _ site: SiteSlices) -> [Equation] {
        var holders: [Int: [Int]] = [:]
        for (index, equation) in equations.enumerated() {
            for count in equation.factors.keys { holders[count, default: []].append(index) }
        }
        var uses = holders.mapValues(\.count)
        var isTelling = [Bool](repeating: true, count: equations.count)
        var waiting = Array(equations.indices)
        while let index = waiting.popLast() {
            let counts = equations[index].factors.keys
            guard isTelling[index], counts.contains(where: { uses[$0] == 1 && !isSmall($0, site) }) else { continue }
            isTelling[index] = false
            for count in counts {
                uses[count, default: 0] -= 1
                if uses[count] == 1 { waiting += holders[count, default: []].filter { isTelling[$0] } }
            }
        }
        return zip(equations, isTelling).filter(\.1).map(\.0)
    }

    /// Equations in groups that share no unknown, without those that are too many to solve.
    private func separated(_ equations: [Equation]) -> [[Equation]] {
        var leads: [Int: Int] = [:]
        let root = { (count: Int, leads: inout [Int: Int]) -> Int in
            var count = count
            while let next = leads[count], next != count {
                leads[count] = leads[next] ?? next
                count = next
            }
            return count
        }
        for equation in equations {
            let counts = equation.factors.keys.sorted()
            for count in counts { leads[root(count, &leads)] = root(counts[0], &leads) }
        }
        var groups: [Int: [Equation]] = [:]
        for equation in equations {
            if let count = equation.factors.keys.first { groups[root(count, &leads), default: []].append(equation) }
        }
        return groups.sorted { $0.key < $1.key }.map(\.value).filter { group in
            group.count <= 4 * SumFacts.most && Set(group.flatMap(\.factors.keys)).count <= SumFacts.most
        }
    }

    /// One equation for each unknown count of a timeline that closes a circle of times.
    ///
    /// A tree joins the days, by known counts where it can; the way through the tree from a count's one end to the
    /// other makes the same count.
    private func circles(of timeline: [Int], _ known: Known, _ site: SiteSlices) -> [Equation] {
        if timeline.allSatisfy(known.isKnown) { return [] }
        var tree: [Day: [(count: Int, to: Day, sign: Int)]] = [:]
        var leads: [Day: Day] = [:]
        var closing: [Int] = []
        for count in timeline.filter(known.isKnown) + timeline.filter({ !known.isKnown($0) }) {
            let (a, b) = ends(count, site)
            if root(a, leads) == root(b, leads) {
                if !known.isKnown(count) { closing.append(count) }
                continue
            }
            leads[root(a, leads)] = root(b, leads)
            tree[a, default: []].append((count, b, 1))
            tree[b, default: []].append((count, a, -1))
        }
        return closing.compactMap { count in
            let (a, b) = ends(count, site)
            var equation = Equation(factors: [count: 1], known: [])
            for step in way(from: a, to: b, tree) {
                if known.isKnown(step.count) {
                    equation.known.append(step.count)
                } else {
                    equation.factors[step.count, default: 0] -= step.sign
                }
            }
            return equation
        }
    }

    private func root(_ day: Day, _ leads: [Day: Day]) -> Day {
        var day = day
        while let next = leads[day] { day = next }
        return day
    }

    private func way(
        from start: Day, to end: Day, _ tree: [Day: [(count: Int, to: Day, sign: Int)]]
    ) -> [(count: Int, sign: Int)] {
        var came: [Day: (from: Day, count: Int, sign: Int)] = [:]
        var open = [start]
        while let day = open.popLast(), came[end] == nil {
            for step in tree[day] ?? [] where step.to != start && came[step.to] == nil {
                came[step.to] = (day, step.count, step.sign)
                open.append(step.to)
            }
        }
        var way: [(count: Int, sign: Int)] = []
        var day = end
        while day != start, let step = came[day] {
            way.append((step.count, step.sign))
            day = step.from
        }
        return way
    }
}
