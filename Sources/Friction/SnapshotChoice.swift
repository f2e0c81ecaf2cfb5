/// Which snapshots count: as many hours as can be covered without any hour counting twice.
///
/// What two snapshots share cannot be taken out of either, so of two that overlap one is left out. Of choices that cover
/// equally much, the one of more and shorter snapshots counts: pulls that told of less at a time.
struct SnapshotChoice {
    /// Indices of the snapshots that count, in the order of their time.
    private(set) var chosen: [Int] = []

    /// - Complexity: O(*n* log *n*).
    init(_ covers: [SnapshotCover]) {
        let order = covers.indices.sorted { (covers[$0], $0) < (covers[$1], $1) }
        let ends = order.map { covers[$0].end }
        var best = [(hours: 0, count: 0)]
        var takes: [Bool] = []
        var before: [Int] = []
        for (place, index) in order.enumerated() {
            let free = ends.firstPlace(above: covers[index].first, below: place)
            before.append(free)
            let with = (best[free].hours + covers[index].hours, best[free].count + 1)
            let takesIt = with > (best[place].hours, best[place].count)
            takes.append(takesIt)
            best.append(takesIt ? with : best[place])
        }
        var place = order.count
        while place > 0 {
            if takes[place - 1] {
                chosen.append(order[place - 1])
                place = before[place - 1]
            } else {
                place -= 1
            }
        }
        chosen.reverse()
    }
}

extension [Int] {
    /// How many of the ascending numbers before `end` are not above a bound.
    fileprivate func firstPlace(above bound: Int, below end: Int) -> Int {
        var low = 0
        var high = end
        while low < high {
            let middle = (low + high) / 2
            if self[middle] <= bound { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
