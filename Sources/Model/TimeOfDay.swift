// The parts of a written time behind its date.

extension TimeCursor {
    /// `14:03`, `14:03:07.123456`, `2:03 PM`, `2 p.m.`, `24:00`, as ms since midnight, 0…86 400 000.
    ///
    /// Fractions are floored to milliseconds; `:60`, a leap second, is `:59.999`.
    mutating func timeOfDay() -> Int64? {
        guard let hour = run(1...2) else { return nil }
        var minute = 0
        var rest: Int64 = 0
        let hasMinutes = take(0x3A)
        if hasMinutes {
            guard let read = digits(2), read < 60 else { return nil }
            minute = read
            if take(0x3A) {
                guard let read = seconds() else { return nil }
                rest = read
            }
        }
        if let isAfternoon = dayPeriod() {
            guard hour >= 1, hour <= 12 else { return nil }
            return TimeCursor.sum(hour % 12 + (isAfternoon ? 12 : 0), minute, rest)
        }
        return hasMinutes ? TimeCursor.sum(hour, minute, rest) : nil
    }

    /// `1403`, `140307`, `140307.123`: the basic form of ISO 8601.
    mutating func basicTimeOfDay() -> Int64? {
        let count = digitCount()
        guard count == 4 || count == 6, let hour = digits(2), let minute = digits(2), minute < 60 else { return nil }
        if count == 4 { return TimeCursor.sum(hour, minute, 0) }
        guard let rest = seconds() else { return nil }
        return TimeCursor.sum(hour, minute, rest)
    }

    /// Hours 0…23, or 24 where nothing follows it.
    static func sum(_ hour: Int, _ minute: Int, _ rest: Int64) -> Int64? {
        guard hour < 24 || (hour == 24 && minute == 0 && rest == 0) else { return nil }
        return Int64(hour * 60 + minute) * 60_000 + rest
    }

    /// `07`, `07.123`, `07,123` in ms.
    private mutating func seconds() -> Int64? {
        guard let second = digits(2), second <= 60 else { return nil }
        var milliseconds: Int64 = 0
        if take(0x2E) || take(0x2C) {
            guard let read = fraction(places: 3) else { return nil }
            milliseconds = read
        }
        return second == 60 ? 59_999 : Int64(second) * 1000 + milliseconds
    }

    /// `AM`, `pm`, ` a.m.`, ` p. m.`.
    ///
    /// - Returns: Whether it is the afternoon; `nil`, with the cursor where it was, when neither stands here.
    mutating func dayPeriod() -> Bool? {
        let start = at
        skipSpaces()
        let isAfternoon = take(word: "p")
        if isAfternoon || take(word: "a") {
            if take(0x2E) { skipSpaces() }
            if take(word: "m") {
                _ = take(0x2E)
                return isAfternoon
            }
        }
        at = start
        return nil
    }

    enum Zone: Equatable {
        case unnamed
        case offset(minutes: Int)
        case bad
    }

    /// `Z`, `UTC`, `GMT`, `+02`, `+0200`, `+02:00`, `GMT+0200`, with spaces before them; unnamed where nothing stands.
    mutating func zone() -> Zone {
        skipSpaces()
        if isAtEnd || next == 0x5B { return .unnamed }
        if take(word: "z") { return .offset(minutes: 0) }
        let isNamed = take(word: "utc") || take(word: "gmt")
        guard let sign = take(anyOf: "+-") else { return isNamed ? .offset(minutes: 0) : .bad }
        guard let hours = digits(2), hours <= 18 else { return .bad }
        var minutes = 0
        if take(0x3A) {
            guard let read = digits(2) else { return .bad }
            minutes = read
        } else if let read = digits(2) {
            minutes = read
        }
        return minutes < 60 ? .offset(minutes: (sign == 0x2D ? -1 : 1) * (hours * 60 + minutes)) : .bad
    }
}
