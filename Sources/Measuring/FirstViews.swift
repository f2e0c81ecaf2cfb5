import Cleaning
import Model

/// For each of a partition's interactions whether it is the user's first view of its item, in any scope.
///
/// In the log's order an item needs only to remember the user who viewed it last.
func firstViews(_ partition: LogPartition, itemCount: Int) -> [Bool] {
    var isFirst = [Bool](repeating: false, count: partition.count)
    var lastViewer = [UInt32](repeating: 0, count: itemCount)
    for user in 1..<max(1, partition.userCount) {
        let number = UInt32(truncatingIfNeeded: user)
        for index in partition.userStarts[user]..<partition.userStarts[user + 1]
        where partition.kinds[index] == InteractionKind.viewed.rawValue {
            let item = Int(partition.items[index])
            if lastViewer[item] == number { continue }
            lastViewer[item] = number
            isFirst[index] = true
        }
    }
    return isFirst
}

/// First and repeat views of each slice, and the people who made them.
struct FirstViewCounts: Sendable {
    struct Slice: Sendable {
        var first = 0
        var repeated = 0
        var firstViewers = 0
        var repeatViewers = 0
        // The stamps: valid while one partition is read.
        fileprivate var lastFirstViewer: UInt32 = 0
        fileprivate var lastRepeatViewer: UInt32 = 0
    }

    private(set) var slices: [Slice] = []

    /// - Parameter numbers: The slice of each chosen interaction.
    mutating func note(_ view: PartitionView, _ selection: Selection, _ numbers: [UInt32], sliceCount: Int) {
        grow(to: sliceCount)
        slices.withUnsafeMutableBufferPointer { slices in
            for (place, chosen) in selection.indices.enumerated() {
                let index = Int(chosen)
                let user = view.users[index]
                if user == 0 || view.partition.kinds[index] != InteractionKind.viewed.rawValue { continue }
                let slice = Int(numbers[place])
                if view.isFirstView[index] {
                    slices[slice].first += 1
                    if slices[slice].lastFirstViewer != user {
                        slices[slice].lastFirstViewer = user
                        slices[slice].firstViewers += 1
                    }
                } else {
                    slices[slice].repeated += 1
                    if slices[slice].lastRepeatViewer != user {
                        slices[slice].lastRepeatViewer = user
                        slices[slice].repeatViewers += 1
                    }
                }
            }
            for slice in slices.indices {
                slices[slice].lastFirstViewer = 0
                slices[slice].lastRepeatViewer = 0
            }
        }
    }

    mutating func add(_ other: FirstViewCounts, numbers: [Int], sliceCount: Int) {
        if other.slices.isEmpty { return }
        grow(to: sliceCount)
        for (number, counts) in zip(numbers, other.slices) {
            slices[number].first += counts.first
            slices[number].repeated += counts.repeated
            slices[number].firstViewers += counts.firstViewers
            slices[number].repeatViewers += counts.repeatViewers
        }
    }

    private mutating func grow(to count: Int) {
        if count > slices.count { slices += repeatElement(Slice(), count: count - slices.count) }
    }
}
