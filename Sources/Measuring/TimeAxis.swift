import Model

/// A period cut into the buckets of a question's time dimensions.
///
/// Several time dimensions make one axis: a bucket is a run of days on which all of them stay the same, so only
/// combinations that share a day exist. Without time dimensions the period is one bucket.
struct TimeAxis: Hashable, Sendable {
    struct Bucket: Hashable, Sendable {
        /// The bucket's days within the period.
        var first: Day
        var last: Day
        /// Whether the period cuts one of the bucket's calendar units.
        var isPartial: Bool
    }

    let period: Period
    let units: [TimeUnit]
    let buckets: [Bucket]
    /// For each day of the period, its bucket.
    private let bucketOfDay: [Int32]

    init(_ period: Period, units: [TimeUnit]) {
        self.period = period
        self.units = units
        var buckets: [Bucket] = []
        var bucketOfDay: [Int32] = []
        var day = period.first
        while day <= period.last {
            let ends = units.map { $0.end(of: day) }
            let starts = units.map { $0.start(of: day) }
            let last = max(day, min(ends.min() ?? period.last, period.last))
            let isPartial =
                starts.contains { $0 < period.first } || ends.contains { $0 > period.last }
            buckets.append(Bucket(first: day, last: last, isPartial: isPartial))
            bucketOfDay += repeatElement(Int32(buckets.count - 1), count: last.number - day.number + 1)
            day = last.advanced(by: 1)
        }
        self.buckets = buckets
        self.bucketOfDay = bucketOfDay
    }

    /// The bucket of a day; `nil` outside the period.
    func bucket(of day: Int) -> Int? {
        let index = day - period.first.number
        return index >= 0 && index < bucketOfDay.count ? Int(bucketOfDay[index]) : nil
    }

    func withBuckets<Result>(_ body: (UnsafeBufferPointer<Int32>) -> Result) -> Result {
        bucketOfDay.withUnsafeBufferPointer(body)
    }

    static func == (a: Self, b: Self) -> Bool { a.period == b.period && a.units == b.units }
    func hash(into hasher: inout Hasher) {
        hasher.combine(period)
        hasher.combine(units)
    }
}
