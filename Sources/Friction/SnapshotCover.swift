import Model

/// The hours that a snapshot tells of: one to three days back from when it was pulled.
///
/// The answer itself does not say when that was, so the file's name has to: `2026-10-05T0600Z-1d.json`. Hours are whole,
/// the pull's the nearest one, because a scheduled pull is never to the second.
struct SnapshotCover: Hashable, Sendable, Comparable {
    /// Hours since 1970-01-01T00:00 UTC; the last is not covered any more.
    var first: Int
    var end: Int

    var hours: Int { end - first }
    var middle: Int { first + hours / 2 }

    init(first: Int, end: Int) {
        self.first = first
        self.end = end
    }

    /// - Parameter name: The file's name: a date, or a date and a time in UTC, then `-1d`, `-2d` or `-3d`; without a time
    ///   it was pulled when that day began, without days it reaches one back.
    /// - Returns: `nil` for a name without a date.
    init?(ofFile name: String) {
        let bytes = Array(name.utf8)
        guard let (day, behind) = SnapshotCover.date(in: bytes) else { return nil }
        end = day.number * 24 + SnapshotCover.hour(in: bytes[behind...])
        first = end - 24 * SnapshotCover.days(in: bytes[behind...])
    }

    static func < (a: SnapshotCover, b: SnapshotCover) -> Bool { (a.end, a.first) < (b.end, b.first) }

    private static func date(in bytes: [UInt8]) -> (Day, Int)? {
        for start in bytes.indices where start + 10 <= bytes.count {
            if start > 0, bytes[start - 1].isDigit { continue }
            if let day = Day(String(decoding: bytes[start..<start + 10], as: UTF8.self)) { return (day, start + 10) }
        }
        return nil
    }

    /// The nearest hour of `T0600Z`, `T06:00`, `_06-00-12` or ` 0600`; 24 late in the evening, 0 without a time.
    private static func hour(in rest: ArraySlice<UInt8>) -> Int {
        guard let separator = rest.first, [0x54, 0x74, 0x5F, 0x20, 0x2D].contains(separator) else { return 0 }
        var digits: [Int] = []
        for byte in rest.dropFirst() {
            if byte.isDigit {
                digits.append(Int(byte) - 0x30)
            } else if digits.count % 2 != 0 || digits.isEmpty || ![0x3A, 0x2D, 0x2E].contains(byte) {
                // `-1d` is no time.
                if digits.count == 1, byte | 0x20 == 0x64 { return 0 }
                break
            }
            if digits.count == 4 { break }
        }
        guard digits.count == 4 else { return 0 }
        let (hour, minute) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
        guard hour < 24, minute < 60 else { return 0 }
        return minute < 30 ? hour : hour + 1
    }

    private static func days(in rest: ArraySlice<UInt8>) -> Int {
        let bytes = Array(rest)
        for at in bytes.indices where at > 0 && at + 1 < bytes.count {
            let isWord = bytes[at + 1] | 0x20 == 0x64 && !bytes[at - 1].isLetterOrDigit
            let ends = at + 2 >= bytes.count || !bytes[at + 2].isLetterOrDigit
            if isWord, ends, (0x31...0x33).contains(bytes[at]) { return Int(bytes[at]) - 0x30 }
        }
        return 1
    }
}

extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }
    var isLetterOrDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 26 }
}
