import Model

/// A written time, read.
enum WrittenTime: Equatable {
    /// Milliseconds since 1970-01-01T00:00 UTC.
    case instant(Int64)
    /// Milliseconds on the wall clock of a zone that the text does not name.
    case local(Int64)
    /// Empty, or 1970-01-01T00:00, which exports write when they do not know.
    case none
    case bad
}

extension WrittenTime {
    /// Reads ISO 8601 and RFC 3339: `2026-10-05T14:03:07.123Z`, with a space for `T`, without seconds or time of day,
    /// with `+02:00`, `+0200`, `+02`, ` UTC` or no zone. Fractions are floored to milliseconds; `:60` is `:59.999`.
    init(_ bytes: UnsafeRawBufferPointer) {
        var cursor = TimeCursor(bytes)
        cursor.skipSpaces()
        if cursor.isAtEnd {
            self = .none
            return
        }
        guard let year = cursor.digits(4), cursor.take(0x2D), let month = cursor.digits(2), cursor.take(0x2D),
            let dayOfMonth = cursor.digits(2), let day = Day(year: year, month: month, day: dayOfMonth)
        else {
            self = .bad
            return
        }
        var time: Int64 = 0
        var hasTime = false
        if cursor.takeTimeMark() {
            guard let read = cursor.timeOfDay() else {
                self = .bad
                return
            }
            time = read
            hasTime = true
        }
        let local = Int64(day.number) * 86_400_000 + time
        let zone = hasTime ? cursor.zone() : .unnamed
        cursor.skipSpaces()
        guard cursor.isAtEnd, zone != .bad else {
            self = .bad
            return
        }
        if local == 0 {
            self = .none
        } else if case .offset(let minutes) = zone {
            self = .instant(local - Int64(minutes) * 60_000)
        } else {
            self = .local(local)
        }
    }
}

/// Walks the bytes of one written time.
private struct TimeCursor {
    enum Zone: Equatable {
        case unnamed
        case offset(minutes: Int)
        case bad
    }

    private let bytes: UnsafeRawBufferPointer
    private var at = 0
    private var end: Int

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        end = bytes.count
    }

    var isAtEnd: Bool { at == end }

    mutating func skipSpaces() {
        while at < end, bytes[at] == 0x20 || (bytes[at] >= 0x09 && bytes[at] <= 0x0D) { at += 1 }
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard at < end, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    mutating func digits(_ count: Int) -> Int? {
        guard at + count <= end else { return nil }
        var value = 0
        for offset in 0..<count {
            let digit = bytes[at + offset] &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        at += count
        return value
    }

    /// `T`, `t`, or spaces with a digit behind them.
    mutating func takeTimeMark() -> Bool {
        guard at < end else { return false }
        if bytes[at] == 0x54 || bytes[at] == 0x74 {
            at += 1
            return true
        }
        let start = at
        skipSpaces()
        if at > start, at < end, bytes[at] &- 0x30 < 10 { return true }
        at = start
        return false
    }

    /// `14:03`, `14:03:07`, `14:03:07.123456`, as ms since midnight.
    mutating func timeOfDay() -> Int64? {
        guard let hour = digits(2), hour < 24, take(0x3A), let minute = digits(2), minute < 60 else { return nil }
        var milliseconds = Int64(hour * 60 + minute) * 60_000
        guard take(0x3A) else { return milliseconds }
        guard let second = digits(2), second <= 60 else { return nil }
        var fraction: Int64 = 0
        if take(0x2E) || take(0x2C) {
            guard let first = digits(1) else { return nil }
            fraction = Int64(first) * 100
            var weight: Int64 = 10
            while let next = digits(1) {
                fraction += Int64(next) * weight
                weight /= 10
            }
        }
        milliseconds += second == 60 ? 59_999 : Int64(second) * 1000 + fraction
        return milliseconds
    }

    mutating func zone() -> Zone {
        skipSpaces()
        guard at < end else { return .unnamed }
        if take(0x5A) || take(0x7A) { return .offset(minutes: 0) }
        if end - at >= 3, matches("UTC") || matches("GMT") {
            at += 3
            return .offset(minutes: 0)
        }
        let sign: Int
        if take(0x2B) { sign = 1 } else if take(0x2D) { sign = -1 } else { return .bad }
        guard let hours = digits(2), hours <= 18 else { return .bad }
        var minutes = 0
        if take(0x3A) {
            guard let read = digits(2) else { return .bad }
            minutes = read
        } else if let read = digits(2) {
            minutes = read
        }
        return minutes < 60 ? .offset(minutes: sign * (hours * 60 + minutes)) : .bad
    }

    private func matches(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { buffer in (0..<3).allSatisfy { bytes[at + $0] & 0xDF == buffer[$0] } }
    }
}
