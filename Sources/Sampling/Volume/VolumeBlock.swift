import Model

/// Writes one stretch of a volume sample's rows. Stretches know nothing of each other, so threads may share them out.
///
/// Every fresh row is a load. A load may be followed by a view some rows later, a view by a click: what is to come
/// waits on a ring that is indexed by row.
struct VolumeBlock {
    static let rows = 16_384

    private struct Coming {
        var user: Int32 = 0
        var item: Int32 = 0
        var scope: Int32 = 0
        /// The number of the kind; 0 where nothing is to come, because nothing is followed by a load.
        var kind: Int32 = 0
    }

    private static let ringSize = 1024

    let sample: VolumeSample
    let number: Int
    /// The numbers of the rows among all of the sample.
    let range: Range<Int>

    func bytes() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: range.count * sample.texts.longestRow) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            count = write(to: start) - start
        }
    }

    private func write(to start: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
        var random = SeededRandom(seed: sample.seed, 2, number)
        var target = start
        let starts = sample.calendar.starts
        var hour = (starts.firstIndex { $0 > range.lowerBound } ?? starts.count - 1) - 1
        withUnsafeTemporaryAllocation(of: Coming.self, capacity: VolumeBlock.ringSize) { ring in
            ring.initialize(repeating: Coming())
            var row = range.lowerBound
            while row < range.upperBound {
                while starts[hour + 1] <= row { hour += 1 }
                let end = min(starts[hour + 1], range.upperBound)
                let rowsOfHour = starts[hour + 1] - starts[hour]
                // Milliseconds from row to row, with 24 bits of fraction.
                let step = UInt64(3_600_000 << 24) / UInt64(rowsOfHour)
                let reach = min(max(rowsOfHour / 60, 4), VolumeBlock.ringSize - 1)
                while row < end {
                    let bits = random.next()
                    let jitter = ((bits & 0xFFFF) * (step >> 8)) >> 8
                    let time = Int(truncatingIfNeeded: (UInt64(row - starts[hour]) &* step &+ jitter) >> 24)
                    let chance = Int(truncatingIfNeeded: (bits >> 16) & 0xFFFF)
                    let delay = 1 + Int(truncatingIfNeeded: ((bits >> 32) &* UInt64(reach)) >> 32)
                    let coming = next(&ring[row & (VolumeBlock.ringSize - 1)], chance, &random)
                    // Three loads in ten are viewed, two views in five are clicked.
                    if coming.kind < 2, chance < (coming.kind == 0 ? 19_661 : 26_214) {
                        let place = (row + delay) & (VolumeBlock.ringSize - 1)
                        if ring[place].kind == 0 {
                            ring[place] = coming
                            ring[place].kind += 1
                        }
                    }
                    target = sample.hours.copy(hour, to: target)
                    target = write(millisecond: time, to: target)
                    target = sample.texts.users.copy(Int(coming.user), to: target)
                    target = sample.texts.items.copy(Int(coming.item), to: target)
                    target = sample.texts.kinds.copy(Int(coming.kind), to: target)
                    target = sample.texts.scopes.copy(Int(coming.scope), to: target)
                    row += 1
                }
            }
        }
        return target
    }

    /// What waited for this row, or a fresh load.
    @inline(__always)
    private func next(_ slot: inout Coming, _ chance: Int, _ random: inout SeededRandom) -> Coming {
        if slot.kind != 0 {
            defer { slot.kind = 0 }
            return slot
        }
        // One load in 128 is nobody's, one in eight stands in the scope next to the item's own.
        let isAnonymous = chance & 127 == 0
        let user = isAnonymous ? sample.settings.users : sample.users.draw(&random)
        let item = sample.items.draw(&random)
        let own = item % sample.settings.scopes
        let beside = own + 1 == sample.settings.scopes ? 0 : own + 1
        return Coming(
            user: Int32(truncatingIfNeeded: user), item: Int32(truncatingIfNeeded: item),
            scope: Int32(truncatingIfNeeded: (chance >> 7) & 7 == 0 ? beside : own), kind: 0)
    }

    /// Writes `MM:SS.mmmZ`.
    @inline(__always)
    private func write(
        millisecond: Int, to target: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        let (second, fraction) = millisecond.quotientAndRemainder(dividingBy: 1000)
        let zero = Int(UInt8(ascii: "0"))
        func put(_ place: Int, _ digit: Int) { target[place] = UInt8(truncatingIfNeeded: zero + digit) }
        put(0, second / 600)
        put(1, second / 60 % 10)
        target[2] = UInt8(ascii: ":")
        put(3, second % 60 / 10)
        put(4, second % 10)
        target[5] = UInt8(ascii: ".")
        put(6, fraction / 100)
        put(7, fraction / 10 % 10)
        put(8, fraction % 10)
        target[9] = UInt8(ascii: "Z")
        return target + 10
    }
}
