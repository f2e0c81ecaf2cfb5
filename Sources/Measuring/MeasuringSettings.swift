public import Model

/// What measuring needs to know beside the log and the questions.
public struct MeasuringSettings: Sendable {
    /// The report's time zone: days, hours and periods are its.
    public var zone: ZoneRules
    /// The report's period, which questions without one follow.
    public var period: Period
    /// The report's comparison.
    public var comparison: Comparison?
    /// Days after the log begins before it is known who is new.
    public var historyDays: Int
    /// A longer gap than this between two interactions of a person starts a new session.
    public var sessionGapMinutes: Int

    public init(
        zone: ZoneRules, period: Period, comparison: Comparison?, historyDays: Int, sessionGapMinutes: Int = 30
    ) {
        self.zone = zone
        self.period = period
        self.comparison = comparison
        self.historyDays = historyDays
        self.sessionGapMinutes = sessionGapMinutes
    }
}
