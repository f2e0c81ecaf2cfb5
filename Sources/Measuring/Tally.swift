import Cleaning
import Model

/// The counts of one slicing over the partitions that one thread has read.
struct Tally: Sendable {
    let codec: SliceCodec
    private let axis: TimeAxis
    private let needs: Needs
    private(set) var keys: KeyTable
    private var counts: [SliceCounts] = []
    private var items = ItemPairs()
    private var firstViews = FirstViewCounts()
    private var sessions = SessionCounts()
    private var funnel = FunnelCounts()
    private var viewerViews = ViewerViews()
    private var lastViews: LastViews

    init(_ slicing: Slicing, codec: SliceCodec, needs: Needs) {
        self.codec = codec
        axis = slicing.axis
        self.needs = needs
        keys = KeyTable(keyCount: codec.keyCount)
        lastViews = LastViews(codec: codec)
    }

    /// Counts a partition's chosen interactions.
    mutating func count(_ view: PartitionView, _ selection: Selection) {
        let numbers = keys.numbers(of: codec.keys(view, selection, buckets: axis))
        let sliceCount = keys.keys.count
        countPeople(view, selection, numbers)
        if needs.contains(.items) { items.note(view, selection, numbers) }
        if needs.contains(.firstViews) { firstViews.note(view, selection, numbers, sliceCount: sliceCount) }
        if needs.contains(.sessions) { sessions.note(view, selection, numbers, sliceCount: sliceCount) }
        if needs.contains(.viewerViews) { viewerViews.note(view, selection, numbers, sliceCount: sliceCount) }
        if needs.contains(.funnel) {
            funnel.note(view, selection, numbers, sliceCount: sliceCount, keepsTimes: needs.contains(.times))
        }
    }

    private mutating func countPeople(_ view: PartitionView, _ selection: Selection, _ numbers: [UInt32]) {
        let partition = view.partition
        let keys = keys.keys
        let combinations = codec.combinationCount
        let axis = axis
        grow(to: keys.count)
        counts.withUnsafeMutableBufferPointer { counts in
            for (place, chosen) in selection.indices.enumerated() {
                let index = Int(chosen)
                let number = Int(numbers[place])
                let user = view.users[index]
                if user == 0 {
                    counts[number].addAnonymous(kind: partition.kinds[index])
                } else if counts[number].add(user: user, kind: partition.kinds[index], day: view.days[index]) {
                    if let first = axis.bucket(of: Int(view.firstDays[Int(user)])),
                        UInt64(first) == keys[number] / combinations
                    {
                        counts[number].newUsers += 1
                    }
                    if partition.userSegments[Int(user)] >= 0 { counts[number].populationUsers += 1 }
                }
            }
            for number in counts.indices { counts[number].endPartition() }
        }
    }

    /// Notes the views of a partition's interactions before the period's end.
    mutating func noteLastViews(_ view: PartitionView, _ selection: Selection) {
        lastViews.note(view, selection, combinations: codec.keys(view, selection, buckets: nil), axis: axis)
    }

    /// Adds what another thread counted. People never lie in two partitions, so their counts add up.
    mutating func add(_ other: Tally) {
        let numbers = other.keys.keys.map { keys.number(of: $0) }
        let sliceCount = keys.keys.count
        grow(to: sliceCount)
        for (number, theirs) in zip(numbers, other.counts) { counts[number].add(theirs) }
        items.add(other.items, numbers: numbers)
        firstViews.add(other.firstViews, numbers: numbers, sliceCount: sliceCount)
        sessions.add(other.sessions, numbers: numbers, sliceCount: sliceCount)
        funnel.add(other.funnel, numbers: numbers, sliceCount: sliceCount)
        viewerViews.add(other.viewerViews, numbers: numbers)
        lastViews.add(other.lastViews)
    }

    private mutating func grow(to count: Int) {
        if count > counts.count { counts += repeatElement(SliceCounts(), count: count - counts.count) }
    }

    /// To be called once, when everything is counted.
    mutating func settle() {
        items.settle(sliceCount: counts.count)
        funnel.settle(sliceCount: counts.count)
        viewerViews.settle(sliceCount: counts.count)
    }
}

/// All that was counted of one slice.
struct CountedSlice {
    var counts = SliceCounts()
    var items = ItemPairs.Counted()
    var views = FirstViewCounts.Slice()
    var sessions = 0
    var funnel = FunnelCounts.Slice()
    /// Milliseconds, ascending.
    var timesToView: ArraySlice<Int64> = []
    var timesToClick: ArraySlice<Int64> = []
    /// The views of each viewer who has any, ascending.
    var viewsOfViewers: ArraySlice<Int64> = []
    /// The day of the last view before the slice's end, and how many had viewed by then.
    var lastView: (day: Int?, viewers: Int) = (nil, 0)
}

extension Tally {
    /// What was counted of a slice; all 0 when nothing happened in it.
    func slice(bucket: Int, combination: UInt64) -> CountedSlice {
        var slice = CountedSlice()
        slice.lastView = lastViews.before(endOf: bucket, combination: combination)
        guard let number = keys.find(UInt64(bucket) * codec.combinationCount + combination) else { return slice }
        slice.counts = counts[number]
        slice.items = items.counted(slice: number)
        if number < firstViews.slices.count { slice.views = firstViews.slices[number] }
        if number < sessions.slices.count { slice.sessions = sessions.slices[number].sessions }
        if number < funnel.slices.count { slice.funnel = funnel.slices[number] }
        slice.timesToView = funnel.timesToView.values(of: number)
        slice.timesToClick = funnel.timesToClick.values(of: number)
        slice.viewsOfViewers = viewerViews.views.values(of: number)
        return slice
    }

    /// The views of a slice.
    func views(bucket: Int, combination: UInt64) -> Int {
        keys.find(UInt64(bucket) * codec.combinationCount + combination).map { counts[$0].views } ?? 0
    }
}
