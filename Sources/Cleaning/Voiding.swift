import Model

/// What names a row that can be taken back, as 128 bits: of the name and of the profile whose rows it is among.
///
/// Names are as many as rows, so they are not kept themselves. Two of the bits' halves come from hashes seeded by
/// secrets; that two of a hundred million names share both happens once in 10²² runs.
struct RowName: Hashable {
    let upper: UInt64
    let lower: UInt64

    struct Seeds {
        var upper: UInt64
        var lower: UInt64

        static let ofProcess = Seeds(upper: .random(in: 1 ... .max), lower: .random(in: 1 ... .max))
    }

    init(upper: UInt64, lower: UInt64) {
        self.upper = upper
        self.lower = lower
    }

    /// - Returns: `nil` for the empty name.
    init?(_ bytes: UnsafeRawBufferPointer, group: Int, seeds: Seeds) {
        if bytes.isEmpty { return nil }
        let start = UInt64(truncatingIfNeeded: bytes.count) ^ UInt64(truncatingIfNeeded: group) << 32
        var (upper, lower) = (seeds.upper ^ start, seeds.lower ^ start)
        var at = 0
        while at < bytes.count {
            var word: UInt64 = 0
            for offset in at..<min(at + 8, bytes.count) { word = word << 8 | UInt64(bytes[offset]) }
            upper = ByteInterner.mix(upper ^ word)
            lower = ByteInterner.mix(lower &+ word) ^ lower.byteSwapped
            at += 8
        }
        (self.upper, self.lower) = (ByteInterner.mix(upper), ByteInterner.mix(lower))
    }
}

/// Where the rows of an input say what they are called, and what they take back.
struct VoidingSlots {
    private let first: Int
    private let group: Int
    private let seeds: RowName.Seeds

    /// - Parameter group: Of the sources whose rows can take back one another; `nil` when none can.
    init?(_ mapping: FieldMapping, group: Int?, seeds: RowName.Seeds) {
        guard mapping.voiding != nil, let group else { return nil }
        self.group = group
        self.seeds = seeds
        first = mapping.voidingSlot
    }

    func name(_ row: RowSlots) -> RowName? { row[first].flatMap { RowName($0, group: group, seeds: seeds) } }

    func target(_ row: RowSlots) -> RowName? { row[first + 1].flatMap { RowName($0, group: group, seeds: seeds) } }
}

/// A record that can be taken back.
struct VoidableRecord {
    var name: RowName
    /// Its place among the records of its worker and partition.
    var place: Int
}

extension CleaningWorker {
    /// The places of a partition's records that were taken back, in ascending order.
    func places(in partition: Int, of voided: Set<RowName>) throws -> [Int] {
        if voided.isEmpty { return [] }
        var places: [Int] = []
        try voidable[partition].forEachBlock(spillFile) { block in
            for record in block where voided.contains(record.name) { places.append(record.place) }
        }
        return places
    }
}

extension CleaningRules {
    var rowNameSeeds: RowName.Seeds { userKey?.rowNameSeeds ?? .ofProcess }

    /// The number of the first source with the same profile; `nil` when its rows cannot be taken back.
    func voidingGroup(ofSource source: Int) -> Int? {
        guard sources[source].profile.voiding != nil else { return nil }
        return sources.firstIndex { $0.profile == sources[source].profile }
    }
}
