import Cleaning

/// The sessions with an interaction in each slice.
///
/// A session's interactions lie together, so a slice needs only to remember the session it saw last.
struct SessionCounts: Sendable {
    struct Slice: Sendable {
        var sessions = 0
        // Valid while one partition is read.
        fileprivate var lastSession: UInt32 = 0
    }

    private(set) var slices: [Slice] = []

    /// - Parameter numbers: The slice of each chosen interaction.
    mutating func note(_ view: PartitionView, _ selection: Selection, _ numbers: [UInt32], sliceCount: Int) {
        grow(to: sliceCount)
        slices.withUnsafeMutableBufferPointer { slices in
            for (place, chosen) in selection.indices.enumerated() {
                let session = view.sessions[Int(chosen)]
                let slice = Int(numbers[place])
                if session == 0 || slices[slice].lastSession == session { continue }
                slices[slice].lastSession = session
                slices[slice].sessions += 1
            }
            for slice in slices.indices { slices[slice].lastSession = 0 }
        }
    }

    mutating func add(_ other: SessionCounts, numbers: [Int], sliceCount: Int) {
        if other.slices.isEmpty { return }
        grow(to: sliceCount)
        for (number, counts) in zip(numbers, other.slices) { slices[number].sessions += counts.sessions }
    }

    private mutating func grow(to count: Int) {
        if count > slices.count { slices += repeatElement(Slice(), count: count - slices.count) }
    }
}
