import Cleaning
import Model

/// How many views each viewer had in each slice.
///
/// A user's interactions lie together: a slice counts those of the user it sees, and notes them when another comes.
struct ViewerViews: Sendable {
    private struct Running: Sendable {
        var user: UInt32 = 0
        var views: Int64 = 0
    }

    private var running: [Running] = []
    /// Views by slice and viewer; viewers without a view have none.
    private(set) var views = SliceRecords()

    /// - Parameter numbers: The slice of each chosen interaction.
    mutating func note(_ view: PartitionView, _ selection: Selection, _ numbers: [UInt32], sliceCount: Int) {
        if sliceCount > running.count { running += repeatElement(Running(), count: sliceCount - running.count) }
        for (place, chosen) in selection.indices.enumerated() {
            let index = Int(chosen)
            let user = view.users[index]
            if user == 0 || view.partition.kinds[index] != InteractionKind.viewed.rawValue { continue }
            let slice = Int(numbers[place])
            if running[slice].user != user {
                end(slice)
                running[slice].user = user
            }
            running[slice].views += 1
        }
        for slice in running.indices { end(slice) }
    }

    private mutating func end(_ slice: Int) {
        if running[slice].views > 0 { views.note(running[slice].views, in: slice) }
        running[slice] = Running()
    }

    mutating func add(_ other: ViewerViews, numbers: [Int]) { views.add(other.views, numbers: numbers) }

    /// To be called once, when everything is noted.
    mutating func settle(sliceCount: Int) { views.settle(sliceCount: sliceCount) }
}
