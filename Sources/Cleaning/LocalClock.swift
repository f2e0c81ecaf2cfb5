import Model

/// Turns local times into instants, remembering the stretch of constant offset that the last one fell into.
struct LocalClock {
    private let zone: ZoneRules
    /// Local times in this range have this offset, beyond doubt.
    private var safeFrom: Int64 = .max
    private var safeTo: Int64 = .min
    private var offset: Int64 = 0

    init(_ zone: ZoneRules) { self.zone = zone }

    mutating func instant(ofLocal local: Int64) -> Int64 {
        if local >= safeFrom, local < safeTo { return local - offset }
        let instant = zone.instant(ofLocal: local)
        let stretch = zone.stretch(at: instant)
        offset = stretch.offset
        safeFrom = stretch.start + 2 * ZoneRules.millisecondsPerDay
        safeTo = stretch.end - 2 * ZoneRules.millisecondsPerDay
        return instant
    }

    /// A deferred time, now that the order of day and month is known.
    mutating func instant(of time: DeferredTime, _ order: DayOrder) -> Int64 {
        switch time.read(order) {
        case .instant(let instant): instant
        case .local(let local): instant(ofLocal: local)
        // Deferred times are dates in both orders and never 1970-01-01, whose two numbers are equal.
        case .undecided, .none, .bad: 0
        }
    }
}
