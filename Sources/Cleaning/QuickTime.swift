import Model

/// Reads the commonest form of time, eight bytes at a time: `2026-10-05T14:03:07.123Z`, with a space for `T`, without
/// a fraction, with `+02:00` or no zone.
///
/// A word of eight bytes is compared with its pattern by XOR, which leaves the digits' values and 0 for separators; an
/// addition carries what is larger into each byte's top bit. The last date is remembered, since exports are mostly in
/// order. What does not fit is for `WrittenTime.read`, with which this must agree.
struct QuickTime {
    /// `1970-01-` and `01` at first: whatever is remembered is a date, so that no bytes but a date's are taken for it.
    private var date: UInt64 = 0x2D31_302D_3037_3931
    private var dayOfMonth: UInt16 = 0x3130
    private var midnight: Int64 = 0

    private static let topBits: UInt64 = 0x8080_8080_8080_8080

    /// - Returns: `nil` when the careful reader has to look.
    @inline(__always)
    mutating func read(_ bytes: UnsafeRawBufferPointer) -> WrittenTime? {
        let count = bytes.count
        guard count >= 19 else { return nil }
        let front = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self))
        let dayPart = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt16.self))
        let mark = bytes[10]
        guard mark == 0x54 || mark == 0x20 else { return nil }
        if front != date || dayPart != dayOfMonth {
            guard begin(front, dayPart) else { return nil }
        }
        // HH:MM:SS
        let clock =
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 11, as: UInt64.self)) ^ 0x3030_3A30_303A_3030
        guard ((clock &+ 0x7676_7F76_767F_7676) | clock) & QuickTime.topBits == 0 else { return nil }
        let hour = (clock & 0xF) * 10 + (clock >> 8) & 0xF
        let minute = (clock >> 24 & 0xF) * 10 + (clock >> 32) & 0xF
        let second = (clock >> 48 & 0xF) * 10 + clock >> 56
        guard hour < 24, minute < 60, second < 60 else { return nil }
        var local = midnight + Int64(bitPattern: ((hour * 60 + minute) * 60 + second) * 1000)
        var at = 19
        if at < count, bytes[at] == 0x2E {
            at += 1
            guard at < count, bytes[at] &- 0x30 < 10 else { return nil }
            var weight: Int64 = 100
            while at < count, bytes[at] &- 0x30 < 10 {
                local += Int64(bytes[at] &- 0x30) * weight
                weight /= 10
                at += 1
            }
        }
        if at == count { return local == 0 ? WrittenTime.none : .local(local) }
        if bytes[at] == 0x5A, at + 1 == count { return local == 0 ? WrittenTime.none : .instant(local) }
        guard let offset = QuickTime.offset(bytes, from: at) else { return nil }
        let instant = local - offset
        return local == 0 || instant == 0 ? WrittenTime.none : .instant(instant)
    }

    /// Remembers the date `YYYY-MM-` and `DD`; what is no date is not remembered.
    @inline(never)
    private mutating func begin(_ front: UInt64, _ dayPart: UInt16) -> Bool {
        let digits = front ^ 0x2D30_302D_3030_3030
        let last = dayPart ^ 0x3030
        guard ((digits &+ 0x7F76_767F_7676_7676) | digits) & QuickTime.topBits == 0,
            ((last &+ 0x7676) | last) & 0x8080 == 0
        else { return false }
        func digit(_ index: Int) -> Int { Int(digits >> (UInt64(index) * 8) & 0xF) }
        let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
        let month = digit(5) * 10 + digit(6)
        guard let day = Day(year: year, month: month, day: Int(last & 0xF) * 10 + Int(last >> 8)) else { return false }
        (date, dayOfMonth) = (front, dayPart)
        midnight = Int64(day.number) * ZoneRules.millisecondsPerDay
        return true
    }

    /// `+02:00` at the end of the bytes, in ms.
    @inline(__always)
    private static func offset(_ bytes: UnsafeRawBufferPointer, from at: Int) -> Int64? {
        guard bytes.count == at + 6, bytes[at] == 0x2B || bytes[at] == 0x2D, bytes[at + 3] == 0x3A else { return nil }
        let (a, b) = (bytes[at + 1] &- 0x30, bytes[at + 2] &- 0x30)
        let (c, d) = (bytes[at + 4] &- 0x30, bytes[at + 5] &- 0x30)
        guard max(a, b) < 10, max(c, d) < 10 else { return nil }
        let hours = Int64(a) * 10 + Int64(b)
        let minutes = Int64(c) * 10 + Int64(d)
        guard hours <= 18, minutes < 60 else { return nil }
        let offset = (hours * 60 + minutes) * 60_000
        return bytes[at] == 0x2D ? -offset : offset
    }
}
