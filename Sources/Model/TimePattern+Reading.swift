extension TimePattern {
    /// Reads a time that is written as the pattern says; nothing else will do.
    ///
    /// An empty text is no time, and so is 1970-01-01T00:00.
    public func read(_ bytes: UnsafeRawBufferPointer) -> WrittenTime {
        var cursor = TimeCursor(bytes)
        cursor.skipSpaces()
        if cursor.isAtEnd { return .none }
        switch content {
        case .number(let form): return NumberTime.read(bytes, as: form)
        case .steps(let steps):
            var parts = Parts()
            for step in steps {
                guard parts.take(step, &cursor) else { return .bad }
            }
            cursor.skipSpaces()
            return cursor.isAtEnd ? parts.time : .bad
        }
    }

    /// What has been read of one time.
    private struct Parts {
        private var year = 0
        private var month = 0
        private var day = 0
        private var hour = 0
        private var minute = 0
        private var second = 0
        private var milliseconds: Int64 = 0
        private var isAfternoon: Bool?
        private var isHalf = false
        private var minutesEast: Int?

        mutating func take(_ step: Step, _ cursor: inout TimeCursor) -> Bool {
            switch step {
            case .literal(let byte): return cursor.take(byte)
            case .spaces: return cursor.skipSpaces()
            case .field(let field, let minimum, let maximum): return take(field, minimum...maximum, &cursor)
            case .monthName:
                guard let read = cursor.monthName() else { return false }
                month = read
            case .weekday: return cursor.weekdayName()
            case .dayPeriod:
                guard let read = cursor.dayPeriod() else { return false }
                isAfternoon = read
            case .fraction(let count):
                guard let read = fraction(count, &cursor) else { return false }
                milliseconds = read
            case .zone:
                guard !cursor.isAtEnd, case .offset(let minutes) = cursor.zone() else { return false }
                minutesEast = minutes
            }
            return true
        }

        private func fraction(_ count: Int?, _ cursor: inout TimeCursor) -> Int64? {
            guard let count else { return cursor.fraction(places: 3) }
            guard var read = cursor.digits(count).map({ Int64($0) }) else { return nil }
            if count < 3 { for _ in count..<3 { read *= 10 } }
            if count > 3 { for _ in 3..<count { read /= 10 } }
            return read
        }

        private mutating func take(_ field: Field, _ digits: ClosedRange<Int>, _ cursor: inout TimeCursor) -> Bool {
            let count = min(cursor.digitCount(limit: digits.upperBound), digits.upperBound)
            guard digits.contains(count), field != .year || count != 3, let value = cursor.digits(count) else {
                return false
            }
            switch field {
            case .year: year = count == 2 ? 2000 + value : value
            case .month: month = value
            case .day: day = value
            case .hour: hour = value
            case .hourOfHalf:
                guard value >= 1, value <= 12 else { return false }
                hour = value % 12
                isHalf = true
            case .hourOfHalfFromZero:
                guard value <= 11 else { return false }
                hour = value
                isHalf = true
            case .hourFromOne:
                guard value >= 1, value <= 24 else { return false }
                hour = value % 24
            case .minute: minute = value
            case .second: second = value
            }
            return true
        }

        var time: WrittenTime {
            guard minute < 60, second <= 60, let day = Day(year: year, month: month, day: day) else { return .bad }
            let rest = second == 60 ? 59_999 : Int64(second) * 1000 + milliseconds
            // With an hour of the whole day, AM and PM say nothing new.
            let whole = isHalf && isAfternoon == true ? hour + 12 : hour
            guard let time = TimeCursor.sum(whole, minute, rest) else { return .bad }
            return WrittenTime(local: day.midnight + time, minutesEast: minutesEast)
        }
    }
}
