import Cleaning
import Model

/// The counts of one slicing over the partitions that one thread has read.
struct Tally: Sendable {
    let codec: SliceCodec
    private let axis: TimeAxis
    private let needs: Needs
    private(set) var keys: KeyTable
    private(set) var counts: [SliceCounts] = []
    private var pairs: ItemPairs
    private(set) var lastViews: LastViews

    init(_ slicing: Slicing, codec: SliceCodec, needs: Needs) {
        self.codec = codec
        axis = slicing.axis
        self.needs = needs
        keys = KeyTable(keyCount: codec.keyCount)
        pairs = ItemPairs()
        lastViews = LastViews(codec: codec)
    }

    /// Counts a partition's chosen interactions.
    mutating func count(_ view: PartitionView, _ selection: Selection, types: ItemTypes) {
        let partition = view.partition
        let keyOf = sliceKeys(view, selection, types: types, buckets: axis)
        for (place, chosen) in selection.indices.enumerated() {
            let index = Int(chosen)
            let number = keys.number(of: keyOf[place])
            if number == counts.count { counts.append(SliceCounts()) }
            let kind = partition.kinds[index]
            let user = view.users[index]
            if needs.contains(.items) { pairs.note(slice: number, item: partition.items[index], isUse: kind != 0) }
            if user == 0 {
                counts[number].addAnonymous(kind: kind)
            } else if counts[number].add(user: user, kind: kind, day: view.days[index]) {
                if let first = axis.bucket(of: Int(view.firstDays[Int(user)])),
                    UInt64(first) == keyOf[place] / codec.combinationCount
                {
                    counts[number].newUsers += 1
                }
                if partition.userSegments[Int(user)] >= 0 { counts[number].populationUsers += 1 }
            }
        }
        for number in counts.indices { counts[number].endPartition() }
    }

    /// Notes the views of a partition's interactions before the period's end.
    mutating func noteLastViews(_ view: PartitionView, _ selection: Selection, types: ItemTypes) {
        lastViews.note(
            view, selection, combinations: sliceKeys(view, selection, types: types, buckets: nil), axis: axis)
    }

    /// The key of each chosen interaction's slice; with no `buckets` that of its combination alone.
    private func sliceKeys(
        _ view: PartitionView, _ selection: Selection, types: ItemTypes, buckets: TimeAxis?
    ) -> [UInt64] {
        let partition = view.partition
        var keyOf = [UInt64](repeating: 0, count: selection.indices.count)
        if let buckets, buckets.buckets.count > 1 {
            let first = Int32(buckets.period.first.number)
            buckets.withBuckets { bucketOf in
                for (place, index) in selection.indices.enumerated() {
                    keyOf[place] = UInt64(bucketOf[Int(view.days[Int(index)] - first)])
                }
            }
        }
        for (dimension, radix) in zip(codec.dimensions, codec.radices) {
            switch dimension {
            case .hour: extend(&keyOf, selection, radix) { UInt64(view.hours[$0]) }
            case .weekday: extend(&keyOf, selection, radix) { UInt64(Day(number: Int(view.days[$0])).weekday - 1) }
            case .item: extend(&keyOf, selection, radix) { UInt64(partition.items[$0]) }
            case .itemType: extend(&keyOf, selection, radix) { UInt64(types.typeOfItem[Int(partition.items[$0])]) }
            case .scope: extend(&keyOf, selection, radix) { UInt64(partition.scopes[$0]) }
            case .kind: extend(&keyOf, selection, radix) { UInt64(partition.kinds[$0]) }
            case .day, .week, .month, .quarter, .year: break
            }
        }
        return keyOf
    }

    @inline(__always)
    private func extend(
        _ keyOf: inout [UInt64], _ selection: Selection, _ radix: UInt64, _ code: (Int) -> UInt64
    ) {
        for (place, index) in selection.indices.enumerated() { keyOf[place] = keyOf[place] * radix + code(Int(index)) }
    }

    /// Adds what another thread counted. People never lie in two partitions, so their counts add up.
    mutating func add(_ other: Tally) {
        var numbers: [Int] = []
        for (key, counts) in zip(other.keys.keys, other.counts) {
            let number = keys.number(of: key)
            if number == self.counts.count { self.counts.append(SliceCounts()) }
            self.counts[number].add(counts)
            numbers.append(number)
        }
        pairs.add(other.pairs, numbers: numbers)
        lastViews.add(other.lastViews)
    }

    /// To be called once, when everything is counted.
    mutating func settle() { pairs.settle(sliceCount: counts.count) }

    /// The counts of a slice; all 0 when nothing happened in it.
    func counts(bucket: Int, combination: UInt64) -> SliceCounts {
        keys.find(key(bucket, combination)).map { counts[$0] } ?? SliceCounts()
    }

    /// The items of a slice; none when nothing happened in it.
    func items(bucket: Int, combination: UInt64) -> ItemPairs.Counted {
        keys.find(key(bucket, combination)).map { pairs.counted(slice: $0) } ?? ItemPairs.Counted()
    }

    private func key(_ bucket: Int, _ combination: UInt64) -> UInt64 {
        UInt64(bucket) * codec.combinationCount + combination
    }
}
