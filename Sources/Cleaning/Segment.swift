import Model
import Reading

/// What one worker found in one attempt at one input. Segments of attempts that were given up count for nothing.
struct Segment {
    var input: Int
    var attempt: Int
    /// How many records each partition held when the segment began.
    var starts: [Int] = []
    var account = RowAccount()
    var rejects: [Reject] = []
    /// What the first of them say, where that is asked for.
    var texts: [RejectedText] = []
    /// Rows that rows of the segment take back, wherever those stand.
    var voided: Set<RowName> = []
    /// What rows say whose instant is known.
    var sure = Sightings()
    /// What rows say whose day and month may be either way round, in both readings.
    var dayFirst = Sightings()
    var monthFirst = Sightings()
    /// What rows say about the order of day and month, by their lines.
    var order = DayOrderEvidence()
    /// How times look in the input's first lines.
    var timeForms = TimeForms()
    /// The rules that the segment's rows had use for.
    var use = RuleUse.Found()

    /// What depends on when the accepted rows were.
    struct Sightings {
        var titles: [LatestWord] = []
        var types: [LatestWord] = []
        /// Of people, as they are written; empty where names are not told.
        var writtenUsers: [LatestWord] = []
        var firstNames: [LatestWord] = []
        var lastNames: [LatestWord] = []
        /// The latest accepted instant, in ms.
        var newest = Int64.min
    }

    /// The sightings that hold once the order of day and month is known.
    func sightings(_ order: DayOrder?) -> [Sightings] {
        switch order {
        case .dayFirst: [sure, dayFirst]
        case .monthFirst: [sure, monthFirst]
        case nil: [sure]
        }
    }

    /// A rejected row: its line and why.
    struct Reject {
        var line: Int
        var reason: RejectReason
        var field: InputField?
        /// The place of the fault itself: line and column from 1.
        var fault: RowBatch.Problem.Fault?
    }
}
