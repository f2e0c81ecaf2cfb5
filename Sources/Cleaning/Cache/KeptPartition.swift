import Model

/// How a partition of a finished log is kept: where users begin, their segments and numbers, and its columns.
extension CacheBytes {
    /// Adds nothing at all where the partition holds nothing.
    mutating func add(_ partition: LogPartition) {
        if partition.count == 0 { return }
        add(packed: partition.userStarts)
        add(packed: partition.userSegments)
        add(packed: partition.userNumbers)
        add(packed: partition.times, inThousands: true)
        add(packed: partition.items)
        add(packed: partition.scopes)
        add(packed: partition.kinds)
        add(packed: partition.inputs)
    }
}

/// How many there are of what the rows of a log name by number.
struct NumberLimits {
    var items: Int
    var scopes: Int
    var inputs: Int
    var segments: Int
    var people: Int

    fileprivate static func range(_ count: Int) -> ClosedRange<Int64> { 0...Int64(max(0, count - 1)) }
}

extension CacheReader {
    mutating func partition(_ limits: NumberLimits) throws -> LogPartition {
        if left == 0 {
            return LogPartition(count: 0, userStarts: [0, 0], userSegments: [-1], userNumbers: []) { _ in }
        }
        let starts: [Int] = try numbers(in: 0...Int64(left))
        let segments: [Int32] = try numbers(in: -1...Int64(limits.segments - 1))
        let people: [UInt32] = try numbers(in: 0...Int64(limits.people))
        // Each row takes some bytes, so that a file cannot ask for much more memory than it is long.
        guard let count = starts.last, count <= left, starts.first == 0, segments.count == starts.count - 1,
            people.isEmpty || people.count == segments.count,
            zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
            count == 0 || limits.items > 0 && limits.scopes > 0 && limits.inputs > 0
        else { throw CacheDamage() }
        let partition = LogPartition(
            count: count, userStarts: starts, userSegments: segments, userNumbers: people
        ) { _ in }
        try column(into: .init(mutating: partition.times), in: Instants.range)
        try column(into: .init(mutating: partition.items), in: NumberLimits.range(limits.items))
        try column(into: .init(mutating: partition.scopes), in: NumberLimits.range(limits.scopes))
        try column(into: .init(mutating: partition.kinds), in: InteractionKind.rawRange)
        try column(into: .init(mutating: partition.inputs), in: NumberLimits.range(limits.inputs))
        return partition
    }
}
