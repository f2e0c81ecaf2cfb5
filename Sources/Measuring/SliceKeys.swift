import Cleaning
import Model

extension SliceCodec {
    /// The key of each chosen interaction's slice; with no `buckets` that of its combination alone.
    func keys(_ view: PartitionView, _ selection: Selection, buckets: TimeAxis?) -> [UInt64] {
        let partition = view.partition
        var keys = [UInt64](repeating: 0, count: selection.indices.count)
        if let buckets, buckets.buckets.count > 1 {
            let first = Int32(buckets.period.first.number)
            buckets.withBuckets { bucketOf in
                for (place, index) in selection.indices.enumerated() {
                    keys[place] = UInt64(bucketOf[Int(view.days[Int(index)] - first)])
                }
            }
        }
        for (dimension, radix) in zip(dimensions, radices) {
            switch dimension {
            case .hour: extend(&keys, selection, radix, view.hours)
            case .weekday: extend(&keys, selection, radix, view.weekdays)
            case .item: extend(&keys, selection, radix, partition.items)
            case .itemType: extend(&keys, selection, radix, view.types)
            case .scope: extend(&keys, selection, radix, partition.scopes)
            case .kind: extend(&keys, selection, radix, partition.kinds)
            case .segment: extend(&keys, selection, radix, view.segments)
            case .source: extend(&keys, selection, radix, view.sources)
            case .user: extend(&keys, selection, radix, view.people[people] ?? [])
            case .day, .week, .month, .quarter, .year: break
            }
        }
        return keys
    }

    @inline(__always)
    private func extend(
        _ keys: inout [UInt64], _ selection: Selection, _ radix: UInt64, _ codes: [some FixedWidthInteger]
    ) {
        codes.withUnsafeBufferPointer { extend(&keys, selection, radix, $0) }
    }

    @inline(__always)
    private func extend(
        _ keys: inout [UInt64], _ selection: Selection, _ radix: UInt64,
        _ codes: UnsafeBufferPointer<some FixedWidthInteger>
    ) {
        for (place, index) in selection.indices.enumerated() {
            keys[place] = keys[place] * radix + UInt64(truncatingIfNeeded: codes[Int(index)])
        }
    }
}
