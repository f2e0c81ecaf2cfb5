import Cleaning
import Model

/// Which items occur in which slices: a set of the pairs that do, for what stamps by user cannot count.
struct ItemPairs: Sendable {
    /// The items of one slice, by their numbers in the log.
    struct Counted: Sendable {
        /// Items with any interaction.
        var seen: [UInt32] = []
        /// Items viewed or clicked.
        var used: [UInt32] = []
    }

    private var pairs = KeyTable(keyCount: .max)
    private var isUsed: [Bool] = []
    private var lastNumber = -1
    private var lastKey = UInt64.max

    /// - Parameter numbers: The slice of each chosen interaction.
    mutating func note(_ view: PartitionView, _ selection: Selection, _ numbers: [UInt32]) {
        for (place, chosen) in selection.indices.enumerated() {
            let index = Int(chosen)
            note(
                slice: UInt64(numbers[place]), item: view.partition.items[index],
                isUse: view.partition.kinds[index] != InteractionKind.loaded.rawValue)
        }
    }

    @inline(__always)
    private mutating func note(slice: UInt64, item: UInt32, isUse: Bool) {
        let key = slice << 32 | UInt64(item)
        if key != lastKey {
            lastNumber = pairs.number(of: key)
            lastKey = key
            if lastNumber == isUsed.count { isUsed.append(false) }
        }
        if isUse { isUsed[lastNumber] = true }
    }

    mutating func add(_ other: ItemPairs, numbers: [Int]) {
        for (key, used) in zip(other.pairs.keys, other.isUsed) {
            note(slice: UInt64(numbers[Int(key >> 32)]), item: UInt32(truncatingIfNeeded: key), isUse: used)
        }
    }

    /// The pairs by slice, once all are noted.
    mutating func settle(sliceCount: Int) {
        bySlice = Array(repeating: Counted(), count: sliceCount)
        for (key, used) in zip(pairs.keys, isUsed) {
            let slice = Int(key >> 32)
            let item = UInt32(truncatingIfNeeded: key)
            bySlice[slice].seen.append(item)
            if used { bySlice[slice].used.append(item) }
        }
    }

    private var bySlice: [Counted] = []

    func counted(slice: Int) -> Counted { slice < bySlice.count ? bySlice[slice] : Counted() }
}
