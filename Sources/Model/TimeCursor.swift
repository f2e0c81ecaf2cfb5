/// Walks the bytes of one written time; what does not fit leaves the cursor where it was or ends the reading.
struct TimeCursor {
    let bytes: UnsafeRawBufferPointer
    var at = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { at == bytes.count }

    var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    mutating func take(anyOf choices: StaticString) -> UInt8? {
        guard let next, choices.withUTF8Buffer({ $0.contains(next) }) else { return nil }
        at += 1
        return next
    }

    /// A word of ASCII letters, case ignored.
    ///
    /// - Parameter word: In lower case.
    mutating func take(word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard bytes.count - at >= length else { return false }
        let matches = word.withUTF8Buffer { letters in
            (0..<length).allSatisfy { bytes[at + $0] | 0x20 == letters[$0] }
        }
        if matches { at += length }
        return matches
    }

    /// Skips Unicode White_Space: programs write narrow and non-breaking spaces into times.
    ///
    /// - Returns: Whether there was any.
    @discardableResult
    mutating func skipSpaces() -> Bool {
        let start = at
        while let length = spaceLength { at += length }
        return at > start
    }

    private var spaceLength: Int? {
        guard let first = next else { return nil }
        if first == 0x20 || (first >= 0x09 && first <= 0x0D) { return 1 }
        guard first >= 0xC2, bytes.count - at >= 2 else { return nil }
        let second = bytes[at + 1]
        if first == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : nil }
        guard bytes.count - at >= 3 else { return nil }
        let third = bytes[at + 2]
        switch (first, second) {
        case (0xE2, 0x80):
            return (third >= 0x80 && third <= 0x8A) || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : nil
        case (0xE2, 0x81): return third == 0x9F ? 3 : nil
        case (0xE1, 0x9A), (0xE3, 0x80): return third == 0x80 ? 3 : nil
        default: return nil
        }
    }

    /// How many digits stand here, at most `limit`.
    func digitCount(limit: Int = 20) -> Int {
        var count = 0
        while count < limit, at + count < bytes.count, bytes[at + count] &- 0x30 < 10 { count += 1 }
        return count
    }

    /// Exactly `count` digits, at most 18.
    mutating func digits(_ count: Int) -> Int? {
        guard bytes.count - at >= count else { return nil }
        var value = 0
        for offset in 0..<count {
            let digit = bytes[at + offset] &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        at += count
        return value
    }

    /// All digits that stand here, if their number is within `counts`.
    mutating func run(_ counts: ClosedRange<Int>) -> Int? {
        let count = digitCount()
        return counts.contains(count) ? digits(count) : nil
    }

    /// The digits of a fraction, at least one, as the first `places` of them; the rest is skipped.
    mutating func fraction(places: Int) -> Int64? {
        guard let first = next, first &- 0x30 < 10 else { return nil }
        var value: Int64 = 0
        var left = places
        while let byte = next, byte &- 0x30 < 10 {
            if left > 0 {
                value = value * 10 + Int64(byte &- 0x30)
                left -= 1
            }
            at += 1
        }
        for _ in 0..<left { value *= 10 }
        return value
    }
}
