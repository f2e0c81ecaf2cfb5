import Model

/// What the shown counts of a small site say of a small one without telling it.
extension AtomFacts {
    /// For each small count that readers know to within one less than a group has to have, shown counts that say so.
    ///
    /// It is no more than a shown count that holds it, less shown parts of that beside it; and no fewer than its own
    /// shown parts, where it has any.
    func bounded(_ known: Known) -> [[Count]] {
        let counts = known.counts.map { count in
            (count: count, atoms: count.atoms.filter { !known.isNothing[$0] })
        }.sorted { ($0.count.value, $1.atoms.count) > ($1.count.value, $0.atoms.count) }
        var found: [[Count]] = []
        for goal in small {
            let own = goal.atoms.filter { !known.isNothing[$0] }
            if own.isEmpty { continue }
            let marks = Marks(own, of: known.isNothing.count)
            var left = marks
            var least = 0
            for (count, atoms) in counts where left.holds(atoms) {
                least += count.value
                left.remove(atoms)
            }
            if least < goal.value - (minimumGroup - 1) { continue }
            for (whole, all) in counts.reversed() where marks.count(all) == own.count {
                var left = Marks(all, of: known.isNothing.count)
                left.remove(own)
                var most = whole.value
                var sources = [whole]
                for (count, atoms) in counts where most > goal.value + minimumGroup - 1 && left.holds(atoms) {
                    most -= count.value
                    left.remove(atoms)
                    sources.append(count)
                }
                if most <= goal.value + minimumGroup - 1 {
                    found.append(sources)
                    break
                }
            }
        }
        return found
    }
}

/// Some of all atoms.
private struct Marks {
    private var isMarked: [Bool]

    init(_ atoms: [Int], of count: Int) {
        isMarked = [Bool](repeating: false, count: count)
        for atom in atoms { isMarked[atom] = true }
    }

    func count(_ atoms: [Int]) -> Int { atoms.count { isMarked[$0] } }
    func holds(_ atoms: [Int]) -> Bool { atoms.allSatisfy { isMarked[$0] } }

    mutating func remove(_ atoms: [Int]) { for atom in atoms { isMarked[atom] = false } }
}
