import Model

/// The slices of one place, each with the days it begins and ends on: its counts of a measure that adds up over time
/// tell one another where times join.
struct Timeline: Sendable {
    let slices: [Int]
    /// The days on which slices begin, or the one after they end, ascending.
    private let days: [Day]
    /// By slice: where among the days it begins, and where it ends.
    private let starts: [Int]
    private let ends: [Int]

    init(_ slices: [Int], _ site: SiteSlices, span: Span?) {
        self.slices = slices
        let found = slices.map { slice in
            let key = site.slices[slice].key
            return settledEnds(of: key.first...key.last, in: span)
        }
        let days = Set(found.flatMap { [$0.0, $0.1] }).sorted()
        let places = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1, $0) })
        self.days = days
        starts = found.map { places[$0.0] ?? 0 }
        ends = found.map { places[$0.1] ?? 0 }
    }

    /// The slices whose two ends are joined by known ones, without these.
    ///
    /// - Parameter isKnown: Whether the count of a slice is known.
    func joined(_ isKnown: (Int) -> Bool) -> [Int] {
        let count = slices.count { isKnown($0) }
        if count == 0 || count == slices.count { return [] }
        let unknown = slices.indices.filter { !isKnown(slices[$0]) }
        var groups = JoinedGroups(count: days.count)
        for index in slices.indices where isKnown(slices[index]) { groups.join(starts[index], ends[index]) }
        return unknown.filter { groups.root(starts[$0]) == groups.root(ends[$0]) }.map { slices[$0] }
    }

    /// For each unknown slice that closes a circle of times: the steps that make the same count.
    ///
    /// A tree joins the days, by known counts where it can; the way through the tree from a slice's one end to the
    /// other makes the same count.
    func circles(_ isKnown: (Int) -> Bool) -> [(slice: Int, way: [(slice: Int, sign: Int)])] {
        let unknown = slices.indices.filter { !isKnown(slices[$0]) }
        if unknown.isEmpty { return [] }
        var groups = JoinedGroups(count: days.count)
        var tree = [[Step]](repeating: [], count: days.count)
        var closing: [Int] = []
        for index in slices.indices.filter({ isKnown(slices[$0]) }) + unknown {
            let (a, b) = (starts[index], ends[index])
            if groups.root(a) == groups.root(b) {
                if !isKnown(slices[index]) { closing.append(index) }
                continue
            }
            groups.join(a, b)
            tree[a].append(Step(slice: slices[index], day: b, sign: 1))
            tree[b].append(Step(slice: slices[index], day: a, sign: -1))
        }
        return closing.map { index in
            (slices[index], way(from: starts[index], to: ends[index], tree).map { ($0.slice, $0.sign) })
        }
    }

    /// The slices that lead from one end of a slice's time to the other, as few as there can be.
    ///
    /// - Parameter isKnown: Whether a slice may be used.
    func way(to goal: Int, _ isKnown: (Int) -> Bool) -> [Int] {
        guard let index = slices.firstIndex(of: goal) else { return [] }
        var steps = [[Step]](repeating: [], count: days.count)
        for other in slices.indices where isKnown(slices[other]) {
            let (a, b) = (starts[other], ends[other])
            steps[a].append(Step(slice: slices[other], day: b, sign: 1))
            steps[b].append(Step(slice: slices[other], day: a, sign: -1))
        }
        return way(from: starts[index], to: ends[index], steps).map(\.slice)
    }

    private struct Step {
        var slice: Int
        var day: Int
        var sign: Int
    }

    /// The shortest way, from its end to its start.
    private func way(from start: Int, to end: Int, _ steps: [[Step]]) -> [Step] {
        var came = [Step?](repeating: nil, count: days.count)
        var open = [start]
        var next = 0
        while next < open.count, came[end] == nil {
            let day = open[next]
            next += 1
            for step in steps[day] where step.day != start && came[step.day] == nil {
                came[step.day] = Step(slice: step.slice, day: day, sign: step.sign)
                open.append(step.day)
            }
        }
        var way: [Step] = []
        var day = end
        while day != start, let step = came[day] {
            way.append(step)
            day = step.day
        }
        return way
    }
}

/// Which of some numbers hang together.
struct JoinedGroups {
    private var leads: [Int]

    init(count: Int) { leads = Array(0..<count) }

    /// The number that stands for all that hang together with one.
    func root(_ number: Int) -> Int {
        var number = number
        while leads[number] != number { number = leads[number] }
        return number
    }

    mutating func join(_ a: Int, _ b: Int) {
        let (a, b) = (shortenedRoot(a), shortenedRoot(b))
        // The smaller number leads, so that the order in which they were joined does not matter.
        leads[max(a, b)] = min(a, b)
    }

    private mutating func shortenedRoot(_ number: Int) -> Int {
        var number = number
        while leads[number] != number {
            leads[number] = leads[leads[number]]
            number = leads[number]
        }
        return number
    }
}
