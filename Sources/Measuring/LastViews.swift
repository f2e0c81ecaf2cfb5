import Cleaning
import Model

/// When each combination of dimensions was last viewed before the end of each bucket, however long ago.
///
/// Views are noted by combination and bucket, those before the period in a bucket of their own in front; what was
/// known at a bucket's end is then the latest of all buckets up to it.
struct LastViews: Sendable {
    struct Known: Sendable {
        /// The local day of the last view.
        var day: Int32 = .min
        /// Users whose first such view lies in the bucket; summed up, everyone who has viewed.
        var firstViewers = 0
    }

    private let bucketCount: Int
    private(set) var combinations: KeyTable
    /// By combination number × (buckets + 1) + bucket + 1.
    private var known: [Known] = []
    private var lastUser: [UInt32] = []

    init(codec: SliceCodec) {
        bucketCount = codec.bucketCount
        combinations = KeyTable(keyCount: codec.combinationCount)
    }

    mutating func note(_ view: PartitionView, _ selection: Selection, combinations keys: [UInt64], axis: TimeAxis) {
        for (place, chosen) in selection.indices.enumerated() {
            let index = Int(chosen)
            guard view.partition.kinds[index] == InteractionKind.viewed.rawValue else { continue }
            let number = self.number(of: keys[place])
            let day = view.days[index]
            // Days after the period's end were not selected: what has no bucket lies before the period.
            let bucket = axis.bucket(of: Int(day)).map { $0 + 1 } ?? 0
            let cell = number * (bucketCount + 1) + bucket
            known[cell].day = max(known[cell].day, day)
            let user = view.users[index]
            if user != 0, lastUser[number] != user {
                lastUser[number] = user
                known[cell].firstViewers += 1
            }
        }
        for number in lastUser.indices { lastUser[number] = 0 }
    }

    mutating func add(_ other: LastViews) {
        for (place, key) in other.combinations.keys.enumerated() {
            let number = self.number(of: key)
            for bucket in 0...bucketCount {
                let theirs = other.known[place * (bucketCount + 1) + bucket]
                let cell = number * (bucketCount + 1) + bucket
                known[cell].day = max(known[cell].day, theirs.day)
                known[cell].firstViewers += theirs.firstViewers
            }
        }
    }

    /// What was known at the end of a bucket: the day of the last view (`nil` if never) and how many had viewed.
    func before(endOf bucket: Int, combination: UInt64) -> (day: Int?, viewers: Int) {
        guard let number = combinations.find(combination) else { return (nil, 0) }
        let upTo = known[number * (bucketCount + 1)...number * (bucketCount + 1) + bucket + 1]
        let day = upTo.map(\.day).max() ?? .min
        return (day == .min ? nil : Int(day), upTo.reduce(0) { $0 + $1.firstViewers })
    }

    private mutating func number(of key: UInt64) -> Int {
        let number = combinations.number(of: key)
        if number == lastUser.count {
            lastUser.append(0)
            known += repeatElement(Known(), count: bucketCount + 1)
        }
        return number
    }
}
