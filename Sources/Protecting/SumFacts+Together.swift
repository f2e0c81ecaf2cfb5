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

    /// Equations in groups that share no unknown: those with a small count that are not too many to solve.
    private func separated(_ known: Known, _ site: SiteSlices) -> [[Equation]] {
        var unknowns = UnknownLists()
        var open: [Int] = []
        for fact in facts.indices {
            open.removeAll(keepingCapacity: true)
            for count in facts[fact] where !known.isKnown(count) { open.append(count) }
            if open.count > 1 { unknowns.add(open, .fact(fact)) }
        }
        var circles: [Equation] = []
        for timeline in timelines {
            for measure in timed {
                for circle in timeline.circles({ known.isKnown(count($0, measure)) }) {
                    let equation = equation(of: circle, measure, known)
                    unknowns.add(equation.factors.keys.sorted(), .circle(circles.count))
                    circles.append(equation)
                }
            }
        }
        return unknowns.groups(of: known.order.count, atMost: SumFacts.most) { isSmall($0, site) }.map { group in
            group.map { origin in
                switch origin {
                case .fact(let fact): equation(of: facts[fact], known)
                case .circle(let circle): circles[circle]
                }
            }
        }
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
}
