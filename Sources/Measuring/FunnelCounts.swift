import Cleaning

/// The funnel of each slice: pairs that reach each step, the people in them, and how long the steps took.
struct FunnelCounts: Sendable {
    struct Slice: Sendable {
        var loaded = Step()
        var viewed = Step()
        var clicked = Step()
    }

    /// The pairs that reach one step, and their users.
    struct Step: Sendable {
        var pairs = 0
        var users = 0
        // Valid while one partition is read.
        fileprivate var lastUser: UInt32 = 0

        @inline(__always)
        fileprivate mutating func note(_ user: UInt32) {
            pairs += 1
            if lastUser == user { return }
            lastUser = user
            users += 1
        }

        fileprivate mutating func add(_ other: Step) {
            pairs += other.pairs
            users += other.users
        }
    }

    private(set) var slices: [Slice] = []
    /// Milliseconds from load to view, and from view to click.
    private(set) var timesToView = SliceRecords()
    private(set) var timesToClick = SliceRecords()

    /// Notes the pairs whose load was chosen.
    ///
    /// - Parameters:
    ///   - numbers: The slice of each chosen interaction.
    ///   - keepsTimes: Whether somebody asks how long the steps took.
    mutating func note(
        _ view: PartitionView, _ selection: Selection, _ numbers: [UInt32], sliceCount: Int, keepsTimes: Bool
    ) {
        grow(to: sliceCount)
        let times = view.partition.times
        var place = 0
        for pair in view.pairs {
            // Both lists rise.
            while place < selection.indices.count, selection.indices[place] < pair.load { place += 1 }
            guard place < selection.indices.count else { break }
            if selection.indices[place] != pair.load { continue }
            let slice = Int(numbers[place])
            let user = view.users[Int(pair.load)]
            slices[slice].loaded.note(user)
            if pair.view == FunnelPair.none { continue }
            slices[slice].viewed.note(user)
            if keepsTimes { timesToView.note(times[Int(pair.view)] - times[Int(pair.load)], in: slice) }
            if pair.click == FunnelPair.none { continue }
            slices[slice].clicked.note(user)
            if keepsTimes { timesToClick.note(times[Int(pair.click)] - times[Int(pair.view)], in: slice) }
        }
        for slice in slices.indices {
            slices[slice].loaded.lastUser = 0
            slices[slice].viewed.lastUser = 0
            slices[slice].clicked.lastUser = 0
        }
    }

    mutating func add(_ other: FunnelCounts, numbers: [Int], sliceCount: Int) {
        if other.slices.isEmpty { return }
        grow(to: sliceCount)
        for (number, counts) in zip(numbers, other.slices) {
            slices[number].loaded.add(counts.loaded)
            slices[number].viewed.add(counts.viewed)
            slices[number].clicked.add(counts.clicked)
        }
        timesToView.add(other.timesToView, numbers: numbers)
        timesToClick.add(other.timesToClick, numbers: numbers)
    }

    /// To be called once, when everything is noted.
    mutating func settle(sliceCount: Int) {
        timesToView.settle(sliceCount: sliceCount)
        timesToClick.settle(sliceCount: sliceCount)
    }

    private mutating func grow(to count: Int) {
        if count > slices.count { slices += repeatElement(Slice(), count: count - slices.count) }
    }
}
