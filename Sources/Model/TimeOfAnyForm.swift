// Reads every form of time that is known without being told.

extension WrittenTime {
    /// Tries dates of every known form, with or without a time of day and zone, and numbers.
    ///
    /// The form is what the text looks like even where it is no time.
    public static func read(_ bytes: UnsafeRawBufferPointer) -> (time: WrittenTime, form: TimeForm) {
        var cursor = TimeCursor(bytes)
        cursor.skipSpaces()
        if cursor.isAtEnd { return (.none, .unknown) }
        let start = cursor.at
        if let number = NumberTime.read(bytes) { return number }
        let isBasic = cursor.digitCount(limit: 9) == 8
        guard let date = cursor.date() else { return (.bad, .unknown) }
        let isCompact = isBasic && cursor.at == start + 8
        guard let (time, zone) = cursor.timeBehindDate(isCompact: isCompact) else { return (.bad, .unknown) }
        switch date {
        case .either(let day):
            return (
                .undecided(DeferredTime(midnight: day.midnight, milliseconds: time, minutesEast: zone)), .eitherFirst
            )
        case .day(let day, let form):
            return (WrittenTime(local: day.midnight + time, minutesEast: zone), form)
        }
    }

    /// Whether a text is a time of day without a date, with or without a zone.
    public static func isTimeOfDay(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var cursor = TimeCursor(bytes)
        cursor.skipSpaces()
        guard cursor.timeOfDay() != nil, cursor.zone() != .bad else { return false }
        cursor.skipSpaces()
        return cursor.isAtEnd
    }

    /// 1970-01-01T00:00 is no time, on its own clock or on UTC's.
    init(local: Int64, minutesEast: Int?) {
        guard let minutesEast else {
            self = local == 0 ? .none : .local(local)
            return
        }
        let instant = local - Int64(minutesEast) * 60_000
        self = local == 0 || instant == 0 ? .none : .instant(instant)
    }
}

extension TimeCursor {
    /// What follows a date: nothing, or `T`, a comma or spaces with a time of day and perhaps a zone.
    fileprivate mutating func timeBehindDate(isCompact: Bool) -> (milliseconds: Int64, minutesEast: Int?)? {
        var canBeBasic = isCompact
        if take(word: "t") {
            canBeBasic = true
        } else {
            let hasSpace = skipSpaces()
            if isAtEnd { return (0, nil) }
            guard take(0x2C) || hasSpace else { return nil }
            skipSpaces()
        }
        let time = canBeBasic && digitCount() > 2 ? basicTimeOfDay() : timeOfDay()
        guard let time else { return nil }
        let zone = zone()
        skipSpaces()
        guard isAtEnd, zone != .bad else { return nil }
        if case .offset(let minutes) = zone { return (time, minutes) }
        return (time, nil)
    }
}

extension Day {
    /// The day's start on a wall clock, in ms since 1970-01-01T00:00.
    var midnight: Int64 { Int64(number) * ZoneRules.millisecondsPerDay }
}
