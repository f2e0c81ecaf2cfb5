/// Numbers that belong to slices, to be had sorted slice by slice once all are noted.
struct SliceRecords: Sendable {
    private var slices: [UInt32] = []
    private var values: [Int64] = []
    /// Once settled: where each slice's values begin, and their number at the end.
    private var starts: [Int] = []

    @inline(__always)
    mutating func note(_ value: Int64, in slice: Int) {
        slices.append(UInt32(truncatingIfNeeded: slice))
        values.append(value)
    }

    /// - Parameter numbers: The number here of each slice there.
    mutating func add(_ other: SliceRecords, numbers: [Int]) {
        slices += other.slices.lazy.map { UInt32(truncatingIfNeeded: numbers[Int($0)]) }
        values += other.values
    }

    /// Brings each slice's values together, ascending.
    ///
    /// - Complexity: O(*n* log *n*) in the values of the largest slice, linear in all of them.
    mutating func settle(sliceCount: Int) {
        starts = Array(repeating: 0, count: sliceCount + 1)
        for slice in slices { starts[Int(slice) + 1] += 1 }
        for slice in 1..<starts.count { starts[slice] += starts[slice - 1] }
        var next = starts
        var grouped = [Int64](repeating: 0, count: values.count)
        for (slice, value) in zip(slices, values) {
            grouped[next[Int(slice)]] = value
            next[Int(slice)] += 1
        }
        grouped.withUnsafeMutableBufferPointer { all in
            for slice in 0..<sliceCount where starts[slice + 1] - starts[slice] > 1 {
                var own = UnsafeMutableBufferPointer(rebasing: all[starts[slice]..<starts[slice + 1]])
                own.sort()
            }
        }
        values = grouped
        slices = []
    }

    /// A slice's values, ascending.
    func values(of slice: Int) -> ArraySlice<Int64> {
        slice + 1 < starts.count ? values[starts[slice]..<starts[slice + 1]] : []
    }
}
