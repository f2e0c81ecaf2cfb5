/// What a question about retention asks for, in place of measures and dimensions.
///
/// A *cohort* is everyone whose first interaction of all lies in one week or month. The last `count` of them up to the
/// question's period are followed over their own bucket and the `count − 1` after it.
public struct CohortRequest: Hashable, Sendable {
    public enum Unit: String, CaseIterable, Hashable, Sendable {
        case week, month

        public var timeUnit: TimeUnit { self == .week ? .week : .month }
    }

    public let by: Unit
    /// Cohorts, and for each of them buckets, 1…`maximumCount`.
    public let count: Int

    /// Ten years of months: more would be a grid that nobody reads.
    public static let maximumCount = 120

    public init(by: Unit, count: Int) {
        self.by = by
        self.count = min(max(count, 1), CohortRequest.maximumCount)
    }
}

/// A column of an answer about retention. There is one row for each cohort and each `k`.
public enum CohortColumn: String, CaseIterable, Hashable, Sendable {
    /// The week or month of the first interaction.
    case cohort
    /// How many weeks or months later, from 0.
    case k
    /// People in the cohort; the same in all its rows.
    case cohortSize = "cohort_size"
    /// Those of them with an interaction in the `k`-th bucket after.
    case activeUsers = "active_users"
    /// `active_users` ÷ `cohort_size`
    case retention
    /// Whether the log begins too late to know that all of the cohort were new.
    case includesEarlierUsers = "includes_earlier_users"

    /// Whether the column says which row it is.
    public var isKey: Bool { self == .cohort || self == .k }

    /// The `kind` of the column in JSON.
    var kind: String {
        switch self {
        case .cohort, .k: "dimension"
        case .cohortSize, .activeUsers: MeasureKind.people.rawValue
        case .retention: MeasureKind.rate.rawValue
        case .includesEarlierUsers: "flag"
        }
    }
}

extension Question {
    /// A question about retention. It compares with nothing: its cohorts stand beside each other already.
    public init(
        cohorts: CohortRequest, filters: [Filter] = [], period: PeriodRequest? = nil, order: SortOrder? = nil,
        limit: Int? = nil, lift: Dimension? = nil
    ) {
        self.init(
            measures: [], filters: filters, period: period, comparison: .none, order: order, limit: limit, lift: lift)
        self.cohorts = cohorts
    }
}
