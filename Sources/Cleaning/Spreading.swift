import Model

/// How records are spread over partitions: known users by their name's hash, anonymous rows by what they say, so that
/// equal rows meet.
enum Spreading {
    /// Users are spread over this many parts, which are the threads' work when the log is ordered and measured.
    static let partitionCount = 64

    /// The partition of what has a hash.
    static func partition(ofHash hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash >> 40) & (partitionCount - 1)
    }

    /// Which of some parts of its partition something belongs to.
    static func part(ofHash hash: UInt64, among parts: Int) -> Int {
        Int(truncatingIfNeeded: (hash >> 46) % UInt64(truncatingIfNeeded: max(1, parts)))
    }

    /// - Parameter item: The hash of the item's name.
    static func anonymousHash(item: UInt64, time: Int64) -> UInt64 {
        ByteInterner.mix(UInt64(bitPattern: steady(time)) ^ item)
    }

    /// What a time has in common with itself deferred: its milliseconds within the minute.
    ///
    /// Zones are whole minutes off since 1980, and both readings of a date lie in one year. Before 1980, zones had
    /// seconds.
    private static func steady(_ time: Int64) -> Int64 {
        let local = time < DeferredTime.smallest ? time : DeferredTime(packed: time).dayFirstLocal
        let start1980: Int64 = 315_532_800_000
        return local < start1980 ? 0 : local % 60_000
    }
}
