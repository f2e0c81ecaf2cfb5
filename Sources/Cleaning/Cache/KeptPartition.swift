import Model

/// How a partition of a finished log is kept: its columns, where users begin, and their segments.
extension CacheBytes {
    /// Adds nothing at all where the partition holds nothing.
    mutating func add(_ partition: LogPartition) {
        if partition.count == 0 { return }
        add(packed: partition.times, inThousands: true)
        add(packed: partition.items)
        add(packed: partition.scopes)
        add(packed: partition.kinds)
        add(packed: partition.inputs)
        add(packed: partition.userStarts)
        add(packed: partition.userSegments)
    }
}

/// How many there are of what the rows of a log name by number.
struct NumberLimits {
    var items: Int
    var scopes: Int
    var inputs: Int
    var segments: Int

    fileprivate static func range(_ count: Int) -> ClosedRange<Int64> { 0...Int64(max(0, count - 1)) }
}

extension CacheReader {
    mutating func partition(_ limits: NumberLimits) throws -> LogPartition {
        if left == 0 { return LogPartition(columns: LogColumns(count: 0), userStarts: [0, 0], userSegments: [-1]) }
        let times = try column(of: Int64.self, in: Instants.range)
        var columns = LogColumns(
            times: times, items: .init(start: nil, count: 0), scopes: .init(start: nil, count: 0),
            kinds: .init(start: nil, count: 0), inputs: .init(start: nil, count: 0))
        do {
            columns.items = try column(of: UInt32.self, in: NumberLimits.range(limits.items))
            columns.scopes = try column(of: UInt32.self, in: NumberLimits.range(limits.scopes))
            columns.kinds = try column(of: UInt8.self, in: InteractionKind.rawRange)
            columns.inputs = try column(of: UInt16.self, in: NumberLimits.range(limits.inputs))
            let starts: [Int] = try numbers(in: 0...Int64(times.count))
            let segments: [Int32] = try numbers(in: -1...Int64(limits.segments - 1))
            guard columns.areEqual(limits), starts.first == 0, starts.last == times.count,
                segments.count == starts.count - 1, zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
            else { throw CacheDamage() }
            return LogPartition(columns: columns, userStarts: starts, userSegments: segments)
        } catch {
            columns.free()
            throw error
        }
    }
}

extension LogColumns {
    /// Whether the columns are of one length, and nothing is named where there is nothing.
    fileprivate func areEqual(_ limits: NumberLimits) -> Bool {
        [items.count, scopes.count, kinds.count, inputs.count].allSatisfy { $0 == times.count }
            && (times.isEmpty || limits.items > 0 && limits.scopes > 0 && limits.inputs > 0)
    }

    func free() {
        times.deallocate()
        items.deallocate()
        scopes.deallocate()
        kinds.deallocate()
        inputs.deallocate()
    }
}
