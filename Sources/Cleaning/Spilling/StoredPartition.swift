/// A partition of the finished log, in memory or in a file.
enum StoredPartition: Sendable {
    case held(LogPartition)
    case spilled(SpilledPartition)

    var count: Int {
        switch self {
        case .held(let partition): partition.count
        case .spilled(let partition): partition.count
        }
    }

    func taken() throws -> LogPartition {
        switch self {
        case .held(let partition): partition
        case .spilled(let partition): try partition.read()
        }
    }
}

/// A partition that lies in a file: its columns, then where its users' interactions begin, their segments, and
/// their numbers where people are told apart.
struct SpilledPartition: Sendable {
    let file: SpillFile
    let place: Int
    let count: Int
    let userCount: Int
    let numberCount: Int

    init(_ partition: LogPartition, in file: SpillFile) throws {
        self.file = file
        count = partition.count
        userCount = partition.userCount
        numberCount = partition.userNumbers.count
        place = try file.append(UnsafeRawBufferPointer(partition.bytes))
        try partition.userStarts.withUnsafeBytes { _ = try file.append($0) }
        try partition.userSegments.withUnsafeBytes { _ = try file.append($0) }
        try partition.userNumbers.withUnsafeBytes { _ = try file.append($0) }
    }

    func read() throws -> LogPartition {
        var next = place + count * LogPartition.bytesARow
        func array<Value: BitwiseCopyable>(_ count: Int, _: Value.Type) throws -> [Value] {
            defer { next += count * MemoryLayout<Value>.stride }
            return try Array(unsafeUninitializedCapacity: count) { values, used in
                let room = UnsafeMutableBufferPointer(rebasing: values[..<count])
                try file.read(at: next, into: UnsafeMutableRawBufferPointer(room))
                used = count
            }
        }
        let userStarts = try array(userCount + 1, Int.self)
        let userSegments = try array(userCount, Int32.self)
        let userNumbers = try array(numberCount, UInt32.self)
        return try LogPartition(
            count: count, userStarts: userStarts, userSegments: userSegments, userNumbers: userNumbers
        ) { try file.read(at: place, into: $0) }
    }
}
