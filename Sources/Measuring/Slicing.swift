import Cleaning
import Model

/// One way of cutting the log into slices: filters, a period with its buckets, and further dimensions.
///
/// Questions ask for slicings; equal ones are counted once, whoever asks.
struct Slicing: Hashable, Sendable {
    var filters: [Filter]
    /// What passes all of these is not counted, where there are any.
    var leftOut: [Filter]
    var axis: TimeAxis
    /// Cycle and value dimensions, in a fixed order: neither repeats nor time units.
    var dimensions: [Dimension]
    /// What people go by, where they are told apart.
    var people: PeopleMode

    init(
        filters: [Filter], leavingOut leftOut: [Filter] = [], period: Period, by dimensions: [Dimension],
        people: PeopleMode
    ) {
        self.filters = filters
        self.leftOut = leftOut
        self.people = people
        axis = TimeAxis(period, units: TimeUnit.allCases.filter { unit in dimensions.contains { $0.timeUnit == unit } })
        self.dimensions = Dimension.allCases.filter { $0.timeUnit == nil && dimensions.contains($0) }
    }
}

/// What has to be kept beside the plain counts of a slicing.
struct Needs: OptionSet, Hashable, Sendable {
    let rawValue: Int
    /// Distinct items of each slice.
    static let items = Needs(rawValue: 1)
    /// The last view, over the whole log before the slice's end.
    static let lastViews = Needs(rawValue: 2)
    /// First and repeat views.
    static let firstViews = Needs(rawValue: 4)
    static let sessions = Needs(rawValue: 8)
    static let funnel = Needs(rawValue: 16)
    /// How long the funnel's steps took.
    static let times = Needs(rawValue: 32)
    /// How many views each viewer had.
    static let viewerViews = Needs(rawValue: 64)

    init(rawValue: Int) { self.rawValue = rawValue }

    init(_ measures: [Measure]) {
        self = []
        for measure in measures { formUnion(Needs(measure)) }
    }

    private init(_ measure: Measure) {
        switch measure {
        case .itemsUsed, .itemsLoaded, .coverage: self = .items
        case .daysSinceView: self = .lastViews
        case .firstViews, .repeatViews, .repeatViewRate: self = .firstViews
        case .sessions, .interactionsPerSession: self = .sessions
        case .funnelLoaded, .funnelViewed, .funnelClicked, .funnelViewRate, .funnelClickRate: self = .funnel
        case .medianTimeToView, .p90TimeToView, .medianTimeToClick, .p90TimeToClick: self = [.funnel, .times]
        case .topTenthShare: self = .viewerViews
        default: self = []
        }
    }
}

/// Turns the values of a slice's dimensions into one number and back.
///
/// The bucket comes first, then the dimensions in the slicing's order, in mixed radix.
struct SliceCodec: Sendable {
    let dimensions: [Dimension]
    let people: PeopleMode
    let radices: [UInt64]
    let bucketCount: Int

    /// - Throws: `Diagnostics` with `too-many-slices` when the combinations cannot be numbered.
    init(_ slicing: Slicing, _ log: InteractionLog, names: DimensionNames) throws {
        dimensions = slicing.dimensions
        people = slicing.people
        bucketCount = slicing.axis.buckets.count
        radices = slicing.dimensions.map { dimension in
            switch dimension {
            case .hour: 24
            case .weekday: 7
            case .item: UInt64(max(1, log.items.count))
            case .itemType: UInt64(max(1, names.types.names.count))
            case .scope: UInt64(max(1, log.scopes.count))
            case .kind: 3
            case .segment: UInt64(names.segments.names.count)
            case .source: UInt64(max(1, names.sources.names.count))
            case .user: UInt64(names.people(as: slicing.people).names.count)
            case .day, .week, .month, .quarter, .year: 1
            }
        }
        // The leading bucket of earlier times, which last views need, takes one more place.
        var product = UInt64(bucketCount + 1)
        for radix in radices {
            let (next, overflow) = product.multipliedReportingOverflow(by: radix)
            guard !overflow, next < 1 << 62 else {
                throw Diagnostics(
                    Diagnostic(
                        .error, id: "too-many-slices", "The dimensions of a question make too many combinations",
                        hint: "ask with fewer dimensions"))
            }
            product = next
        }
    }

    /// The number of combinations of the dimensions behind the bucket.
    var combinationCount: UInt64 { radices.reduce(1, *) }

    /// The number of keys there can be.
    var keyCount: UInt64 { UInt64(bucketCount) * combinationCount }

    /// The codes of the dimensions in a combination, in the slicing's order.
    func codes(_ combination: UInt64) -> [Int] {
        var rest = combination
        var codes: [Int] = []
        for radix in radices.reversed() {
            codes.append(Int(rest % radix))
            rest /= radix
        }
        return codes.reversed()
    }

    func combination(_ codes: [Int]) -> UInt64 {
        zip(codes, radices).reduce(0) { $0 * $1.1 + UInt64($1.0) }
    }
}
