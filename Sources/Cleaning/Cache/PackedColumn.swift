/// A column of numbers in a cache file: the smallest of them, then each one's distance from it, in as few bytes as the
/// farthest takes. Distances that are all whole thousands, as milliseconds mostly are, count in thousands.
extension CacheBytes {
    mutating func add<Number: FixedWidthInteger>(packed column: UnsafeBufferPointer<Number>, inThousands: Bool = false)
    {
        let low = column.min() ?? 0
        let base = Int64(truncatingIfNeeded: low)
        var farthest: UInt64 = 0
        var areWhole = inThousands
        for number in column {
            let distance = UInt64(bitPattern: Int64(truncatingIfNeeded: number) &- base)
            farthest = max(farthest, distance)
            if inThousands { areWhole = areWhole && distance % 1000 == 0 }
        }
        let unit: UInt64 = areWhole ? 1000 : 1
        let width = PackedWidth(holding: farthest / unit)
        add(column.count)
        add(UInt64(bitPattern: base))
        add(areWhole)
        add(plain: [UInt8(width.rawValue)])
        guard let start = column.baseAddress else { return }
        add(column: column.count * width.rawValue) { room in
            switch width {
            case .one: narrow(start, column.count, base, unit, to: room, as: UInt8.self)
            case .two: narrow(start, column.count, base, unit, to: room, as: UInt16.self)
            case .four: narrow(start, column.count, base, unit, to: room, as: UInt32.self)
            case .eight: narrow(start, column.count, base, unit, to: room, as: UInt64.self)
            }
        }
    }

    mutating func add<Number: FixedWidthInteger>(packed column: [Number], inThousands: Bool = false) {
        column.withUnsafeBufferPointer { add(packed: $0, inThousands: inThousands) }
    }
}

extension CacheReader {
    /// Reads a column into new memory, which is the caller's.
    ///
    /// - Parameter range: What a number may be; any other is damage.
    mutating func column<Number: FixedWidthInteger>(
        of _: Number.Type, in range: ClosedRange<Int64>
    ) throws -> UnsafeMutableBufferPointer<Number> {
        let head = try packedHead()
        let numbers = UnsafeMutableBufferPointer<Number>.allocate(capacity: head.count)
        do {
            try column(head, into: numbers, in: range)
            return numbers
        } catch {
            numbers.deallocate()
            throw error
        }
    }

    /// Reads a column into memory that it has to fill.
    mutating func column<Number: FixedWidthInteger>(
        into numbers: UnsafeMutableBufferPointer<Number>, in range: ClosedRange<Int64>
    ) throws {
        let head = try packedHead()
        guard head.count == numbers.count else { throw CacheDamage() }
        try column(head, into: numbers, in: range)
    }

    private mutating func packedHead() throws -> PackedHead {
        let count = try int()
        let base = Int64(bitPattern: try word())
        let unit: UInt64 = try flag() ? 1000 : 1
        guard let width = PackedWidth(rawValue: Int(try byte())), count >= 0, count <= left / width.rawValue else {
            throw CacheDamage()
        }
        return PackedHead(count: count, base: base, unit: unit, width: width)
    }

    private mutating func column<Number: FixedWidthInteger>(
        _ head: PackedHead, into numbers: UnsafeMutableBufferPointer<Number>, in range: ClosedRange<Int64>
    ) throws {
        let (base, unit) = (head.base, head.unit)
        var isWithin = true
        try column(head.count * head.width.rawValue) { bytes in
            switch head.width {
            case .one: isWithin = widen(bytes, as: UInt8.self, base, unit, range, to: numbers)
            case .two: isWithin = widen(bytes, as: UInt16.self, base, unit, range, to: numbers)
            case .four: isWithin = widen(bytes, as: UInt32.self, base, unit, range, to: numbers)
            case .eight: isWithin = widen(bytes, as: UInt64.self, base, unit, range, to: numbers)
            }
        }
        if !isWithin { throw CacheDamage() }
    }

    /// A column as an array.
    mutating func numbers<Number: FixedWidthInteger>(in range: ClosedRange<Int64>) throws -> [Number] {
        let column = try column(of: Number.self, in: range)
        defer { column.deallocate() }
        return Array(column)
    }
}

/// What stands before a column's numbers.
private struct PackedHead {
    var count: Int
    var base: Int64
    var unit: UInt64
    var width: PackedWidth
}

/// Bytes a number; never none, so that a file cannot ask for more memory than it is long.
private enum PackedWidth: Int {
    case one = 1
    case two = 2
    case four = 4
    case eight = 8

    init(holding farthest: UInt64) {
        switch farthest {
        case ...0xFF: self = .one
        case ...0xFFFF: self = .two
        case ...0xFFFF_FFFF: self = .four
        default: self = .eight
        }
    }
}

private func narrow<Number: FixedWidthInteger, Stored: FixedWidthInteger>(
    _ column: UnsafePointer<Number>, _ count: Int, _ base: Int64, _ unit: UInt64, to room: UnsafeMutableRawPointer,
    as _: Stored.Type
) {
    let size = MemoryLayout<Stored>.size
    if unit == 1 {
        for index in 0..<count {
            let distance = Int64(truncatingIfNeeded: column[index]) &- base
            room.storeBytes(
                of: Stored(truncatingIfNeeded: distance).littleEndian, toByteOffset: index &* size, as: Stored.self)
        }
        return
    }
    for index in 0..<count {
        let distance = UInt64(bitPattern: Int64(truncatingIfNeeded: column[index]) &- base) / 1000
        room.storeBytes(
            of: Stored(truncatingIfNeeded: distance).littleEndian, toByteOffset: index &* size, as: Stored.self)
    }
}

/// - Returns: Whether all numbers are of the range.
private func widen<Number: FixedWidthInteger, Stored: FixedWidthInteger>(
    _ bytes: UnsafeRawPointer, as _: Stored.Type, _ base: Int64, _ unit: UInt64, _ range: ClosedRange<Int64>,
    to numbers: UnsafeMutableBufferPointer<Number>
) -> Bool {
    guard let start = numbers.baseAddress else { return true }
    let size = MemoryLayout<Stored>.size
    var lowest = Int64.max
    var highest = Int64.min
    for index in 0..<numbers.count {
        let stored = Stored(littleEndian: bytes.loadUnaligned(fromByteOffset: index &* size, as: Stored.self))
        let number = base &+ Int64(bitPattern: UInt64(truncatingIfNeeded: stored) &* unit)
        lowest = min(lowest, number)
        highest = max(highest, number)
        start[index] = Number(truncatingIfNeeded: number)
    }
    return numbers.isEmpty || range.contains(lowest) && range.contains(highest)
}
