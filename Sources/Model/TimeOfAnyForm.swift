// Reads every form of time that is known without being told.

extension WrittenTime {
    /// Tries dates of every known form, with or without a time of day and zone, and numbers.
    ///
    /// The form is what the text looks like even where it is no time.
    public static func read(_ bytes: UnsafeRawBufferPointer) -> (time: WrittenTime, form: TimeForm) {
        if let plain = TimeCursor(bytes).withoutDirectionMarks { return plain.withUnsafeBytes { read($0) } }
        var cursor = TimeCursor(bytes)
        cursor.skipSpaces()
        if cursor.isAtEnd { return (.none, .unknown) }
        let start = cursor.at
        if let number = NumberTime.read(bytes) { return number }
        let isBasic = cursor.digitCount(limit: 9) == 8
        guard let date = cursor.date() else { return (.bad, .unknown) }
        let isCompact = isBasic && cursor.at == start + 8
        guard let (time, zone, name) = cursor.timeBehindDate(isCompact: isCompact) else { return (.bad, .unknown) }
        switch date {
        case .either(let day):
            guard name.isEmpty || zone != nil else { return (.bad, .unknown) }
            return (
                .undecided(DeferredTime(midnight: day.midnight, milliseconds: time, minutesEast: zone)), .eitherFirst
            )
        case .day(let day, let form):
            if zone == nil, !name.isEmpty {
                guard let rules = NamedZones.rules(name) else { return (.bad, .unknown) }
                let local = day.midnight + time
                let instant = rules.instant(ofLocal: local)
                return (local == 0 || instant == 0 ? .none : .instant(instant), form)
            }
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
    /// The text without marks for the direction of writing, which some browsers put around each number of a date;
    /// `nil` where there are none.
    fileprivate var withoutDirectionMarks: [UInt8]? {
        guard bytes.contains(0xE2) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
        guard text.contains(where: { $0 == "\u{200E}" || $0 == "\u{200F}" }) else { return nil }
        return Array(String(text.filter { $0 != "\u{200E}" && $0 != "\u{200F}" }).utf8)
    }

    /// What follows a date: nothing, or `T`, a comma, spaces or `at` with a time of day and perhaps a zone, as an
    /// offset, by name or both.
    fileprivate mutating func timeBehindDate(
        isCompact: Bool
    ) -> (milliseconds: Int64, minutesEast: Int?, zone: String)? {
        var canBeBasic = isCompact
        if take(word: "t") {
            canBeBasic = true
        } else {
            let hasSpace = skipSpaces()
            if isAtEnd { return (0, nil, "") }
            guard take(0x2C) || hasSpace else { return nil }
            skipSpaces()
            if take(word: "at"), !skipSpaces() { return nil }
        }
        let time = canBeBasic && digitCount() > 2 ? basicTimeOfDay() : timeOfDay()
        guard let time else { return nil }
        let zone = zone()
        guard zone != .bad, let name = zoneSuffix() else { return nil }
        skipSpaces()
        guard isAtEnd else { return nil }
        if case .offset(let minutes) = zone { return (time, minutes, name) }
        return (time, nil, name)
    }
}

extension Day {
    /// The day's start on a wall clock, in ms since 1970-01-01T00:00.
    var midnight: Int64 { Int64(number) * ZoneRules.millisecondsPerDay }
}
