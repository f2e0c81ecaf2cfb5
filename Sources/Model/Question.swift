/// What is asked of the log: measures × dimensions × filters × period × comparison, or cohorts × filters × period.
///
/// Templates and the command line both make questions; nothing else is ever measured.
public struct Question: Hashable, Sendable {
    public var measures: [Measure]
    /// At most three dimensions.
    public var by: [Dimension]
    /// Asks for retention; `measures` and `by` are empty then.
    public var cohorts: CohortRequest?
    /// Each filter is evaluated alone; an interaction must pass all of them.
    public var filters: [Filter]
    /// Filters of which an interaction must fail at least one; none leave nothing out.
    ///
    /// Nobody can ask for this: it tells what a filter leaves of a whole, which protection has to know.
    public var leftOut: [Filter] = []
    /// `nil` asks for the report's period.
    public var period: PeriodRequest?
    public var comparison: ComparisonRequest
    public var order: SortOrder?
    /// Rows for which one of these does not hold are left out.
    public var only: [RowCondition]
    /// The most rows that are shown; the answer says how many it cut.
    public var limit: Int?
    public var total: Bool
    /// Asked once for all values of this dimension and dealt out to the pages that exist once a value.
    public var lift: Dimension?
    /// How single people are shown, where the question asks for them.
    public var people = PeopleMode.none

    /// The question without what chooses among its rows and orders them: what has to be measured is the same.
    public var ofAllRows: Question {
        var question = self
        question.order = nil
        question.only = []
        question.limit = nil
        return question
    }

    public static let maximumDimensions = 3

    public init(
        measures: [Measure], by: [Dimension] = [], filters: [Filter] = [], period: PeriodRequest? = nil,
        comparison: ComparisonRequest = .report, order: SortOrder? = nil, only: [RowCondition] = [], limit: Int? = nil,
        total: Bool = false, lift: Dimension? = nil
    ) {
        self.measures = measures
        self.by = by
        self.filters = filters
        self.period = period
        self.comparison = comparison
        self.order = order
        self.only = only
        self.limit = limit
        self.total = total
        self.lift = lift
    }
}

/// What a question says about comparing.
public enum ComparisonRequest: Hashable, Sendable {
    /// As the report does.
    case report
    case none
    case with(Comparison)

    /// The comparison to make, given the report's own.
    public func resolved(report: Comparison?) -> Comparison? {
        switch self {
        case .report: report
        case .none: nil
        case .with(let comparison): comparison
        }
    }
}

/// The column that rows are sorted by: a measure's or a dimension's.
public struct SortOrder: Hashable, Sendable {
    public var column: String
    public var descending: Bool

    public init(column: String, descending: Bool) {
        self.column = column
        self.descending = descending
    }

    /// Parses `viewers` or `-viewers`.
    public init(_ text: String) {
        self.descending = text.hasPrefix("-")
        self.column = descending ? String(text.dropFirst()) : text
    }

    public var text: String { descending ? "-\(column)" : column }
}
