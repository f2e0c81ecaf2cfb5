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
        separated(known, site).flatMap { equations -> [[Int]] in
            var elimination = Elimination()
            for (index, equation) in equations.enumerated() { elimination.add(equation.factors, source: index) }
            return elimination.told.filter { isSmall($0.unknown, site) }.map { told in
                told.sources.sorted().flatMap { equations[$0].known }
            }
        }
    }

    /// Equations in groups that share no unknown: of groups with a small count in them that are not too many to solve.
    private func separated(_ known: Known, _ site: SiteSlices) -> [[Equation]] {
        var groups = JoinedGroups(count: known.order.count)
        // The first two unknown counts say whether a fact is an equation, and all which group it is in.
        var leads: [(fact: Int, lead: Int)] = []
        for fact in facts.indices {
            var lead: Int?
            var isEquation = false
            for count in facts[fact] where !known.isKnown(count) {
                if let lead {
                    isEquation = true
                    groups.join(lead, count)
                }
                lead = lead ?? count
            }
            if isEquation, let lead { leads.append((fact, lead)) }
        }
        let fit = Fitting(groups, leads.map(\.lead), known)
        var circles: [Equation] = []
        for timeline in timelines {
            for measure in timed {
                // In a group that is too large already a circle says nothing that would be looked at.
                guard timeline.slices.contains(where: { !known.isKnown(count($0, measure)) && fit[count($0, measure)] })
                else { continue }
                for circle in timeline.circles({ known.isKnown(count($0, measure)) }) {
                    circles.append(equation(of: circle, measure, known))
                }
            }
        }
        for circle in circles {
            let counts = circle.factors.keys.sorted()
            for count in counts { groups.join(counts[0], count) }
        }
        let circleLeads = circles.map { $0.factors.keys.first ?? 0 }
        let all = Fitting(groups, leads.map(\.lead) + circleLeads, known)
        var hasSmall = Set<Int>()
        for slice in site.slices.indices where !site.slices[slice].small.isEmpty {
            for (index, measure) in measures.enumerated() where site.slices[slice].small.contains(measure) {
                let count = count(slice, index)
                if !known.isKnown(count) { hasSmall.insert(groups.root(count)) }
            }
        }
        var found: [Int: [Equation]] = [:]
        for (fact, lead) in leads where all[lead] {
            let root = groups.root(lead)
            if hasSmall.contains(root) { found[root, default: []].append(equation(of: facts[fact], known)) }
        }
        for (circle, lead) in zip(circles, circleLeads) where all[lead] {
            let root = groups.root(lead)
            if hasSmall.contains(root) { found[root, default: []].append(circle) }
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// A sum less its parts is nothing.
    private func equation(of fact: FactList.Counts, _ known: Known) -> Equation {
        var equation = Equation(factors: [:], known: [])
        for (index, count) in fact.enumerated() {
            if known.isKnown(count) {
                equation.known.append(count)
            } else {
                equation.factors[count, default: 0] += index == 0 ? 1 : -1
            }
        }
        return equation
    }

    /// The ways from one end of a time to the other make the same count.
    private func equation(
        of circle: (slice: Int, way: [(slice: Int, sign: Int)]), _ measure: Int, _ known: Known
    ) -> Equation {
        var equation = Equation(factors: [count(circle.slice, measure): 1], known: [])
        for step in circle.way {
            let count = count(step.slice, measure)
            if known.isKnown(count) {
                equation.known.append(count)
            } else {
                equation.factors[count, default: 0] -= step.sign
            }
        }
        return equation
    }

    /// Which groups of unknown counts are few enough to solve for.
    private struct Fitting {
        private let groups: JoinedGroups
        private var unknowns: [Int32]
        private var equations: [Int32]

        /// - Parameter leads: A count of each equation.
        init(_ groups: JoinedGroups, _ leads: [Int], _ known: Known) {
            self.groups = groups
            unknowns = [Int32](repeating: 0, count: known.order.count)
            equations = unknowns
            for count in known.order.indices where !known.isKnown(count) { unknowns[groups.root(count)] += 1 }
            for lead in leads { equations[groups.root(lead)] += 1 }
        }

        subscript(count: Int) -> Bool {
            let root = groups.root(count)
            return unknowns[root] <= SumFacts.most && equations[root] <= 4 * SumFacts.most
        }
    }
}
