/// The unknown counts of each equation, one list after the other: a site may have very many.
struct UnknownLists {
    /// What an equation comes from.
    enum Origin {
        case fact(Int)
        case circle(Int)
    }

    private var counts: [Int] = []
    private var starts = [0]
    private var origins: [Origin] = []

    /// - Parameter unknown: Each count once.
    mutating func add(_ unknown: [Int], _ origin: Origin) {
        counts += unknown
        starts.append(counts.count)
        origins.append(origin)
    }

    /// The equations in groups that share no unknown, in the order of their smallest, without those that tell nothing.
    ///
    /// - Parameters:
    ///   - total: How many counts there are.
    ///   - most: The most unknowns of a group, and a quarter of its equations: larger ones are left out.
    ///   - isSmall: Whether it matters that a count is told; groups without such a count are left out.
    func groups(of total: Int, atMost most: Int, _ isSmall: (Int) -> Bool) -> [[Origin]] {
        let isTelling = telling(of: total, isSmall)
        var joined = JoinedGroups(count: total)
        for index in origins.indices where isTelling[index] {
            for count in unknown(index) { joined.join(counts[starts[index]], count) }
        }
        var unknowns = [Int32](repeating: 0, count: total)
        var equations = unknowns
        var isSeen = [Bool](repeating: false, count: total)
        var matters = isSeen
        for index in origins.indices where isTelling[index] {
            equations[joined.root(counts[starts[index]])] += 1
            for count in unknown(index) where !isSeen[count] {
                isSeen[count] = true
                unknowns[joined.root(count)] += 1
                if isSmall(count) { matters[joined.root(count)] = true }
            }
        }
        var found: [Int: [Origin]] = [:]
        for index in origins.indices where isTelling[index] {
            let root = joined.root(counts[starts[index]])
            guard matters[root], unknowns[root] <= most, equations[root] <= 4 * most else { continue }
            found[root, default: []].append(origins[index])
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    private func unknown(_ index: Int) -> ArraySlice<Int> { counts[starts[index]..<starts[index + 1]] }

    /// Which equations are left without those that have an unknown of their own: as long as nothing else tells it, they
    /// tell nothing.
    private func telling(of total: Int, _ isSmall: (Int) -> Bool) -> [Bool] {
        // The equations that each count is in, one run after the other.
        var ends = [Int32](repeating: 0, count: total + 1)
        for count in counts { ends[count + 1] += 1 }
        for count in 0..<total { ends[count + 1] += ends[count] }
        var next = ends
        var holders = [Int32](repeating: 0, count: counts.count)
        for index in origins.indices {
            for count in unknown(index) {
                holders[Int(next[count])] = Int32(truncatingIfNeeded: index)
                next[count] += 1
            }
        }
        var uses = [Int32](repeating: 0, count: total)
        for count in counts { uses[count] += 1 }
        var isTelling = [Bool](repeating: true, count: origins.count)
        var waiting = Array(origins.indices)
        while let index = waiting.popLast() {
            guard isTelling[index], unknown(index).contains(where: { uses[$0] == 1 && !isSmall($0) }) else { continue }
            isTelling[index] = false
            for count in unknown(index) {
                uses[count] -= 1
                guard uses[count] == 1 else { continue }
                for place in ends[count]..<ends[count + 1] where isTelling[Int(holders[Int(place)])] {
                    waiting.append(Int(holders[Int(place)]))
                }
            }
        }
        return isTelling
    }
}
