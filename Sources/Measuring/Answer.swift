public import Model

/// What the log answered to one question, exact and unprotected.
///
/// Only engines make answers, and only `Protecting` turns them into something that may be shown.
public struct Answer: Sendable {
    /// One cell: a measure's value with what its protection needs.
    public struct Cell: Hashable, Sendable {
        public var value: Value
        /// The ends of the 95 % interval of a people rate.
        public var low: Double?
        public var high: Double?
        /// The distinct known users the value rests on; `nil` when it says nothing of people.
        public var base: Int?

        package init(value: Value, low: Double? = nil, high: Double? = nil, base: Int?) {
            self.value = value
            self.low = low
            self.high = high
            self.base = base
        }
    }

    /// What rules that look at a whole slice need to know of it, whatever was asked.
    public struct SliceFacts: Hashable, Sendable {
        public var interactions = 0
        public var reach = 0
        /// Distinct users with an interaction of each kind.
        public var loadedUsers = 0
        public var viewedUsers = 0
        public var clickedUsers = 0
        /// `nil` where the log does not know yet who is new.
        public var newUsers: Int?
        /// Users with a first view of an item, and with a repeat one; 0 where no measure asks for them.
        public var firstViewers = 0
        public var repeatViewers = 0
        /// The days the slice counts: its time bucket within the period.
        public var days: ClosedRange<Day>?

        package init() {}
    }

    /// The cells of one slice, one a measure in the question's order; about retention one a column that is no key.
    public struct Slice: Hashable, Sendable {
        public var facts: SliceFacts
        public var cells: [Cell]

        package init(facts: SliceFacts, cells: [Cell]) {
            self.facts = facts
            self.cells = cells
        }
    }

    public struct Row: Hashable, Sendable {
        /// The names of a person, as far as they are told and known.
        public struct Person: Hashable, Sendable {
            public var firstName: String?
            public var lastName: String?
        }

        /// The dimensions' values in the question's order; empty for a total.
        public var key: [Value]
        /// The item's title, where `item` is a dimension and the title is known.
        public var itemTitle: String?
        /// Whom the row is about, where `user` is a dimension and names are told.
        public var person: Person?
        public var current: Slice
        /// The same slice in the comparison period; `nil` where nothing is compared or nothing matches.
        public var previous: Slice?
        /// The raw p-value of each measure's change; `nil` where no test is made.
        public var pValues: [Double?]
        /// Whether the period cuts the row's time bucket.
        public var isPartial: Bool

        package init(
            key: [Value], itemTitle: String?, person: Person? = nil, current: Slice, previous: Slice?,
            pValues: [Double?], isPartial: Bool
        ) {
            self.key = key
            self.itemTitle = itemTitle
            self.person = person
            self.current = current
            self.previous = previous
            self.pValues = pValues
            self.isPartial = isPartial
        }
    }

    public let question: Question
    public let period: Period
    public let periodIsComplete: Bool
    /// The comparison period; `nil` when nothing is compared.
    public let comparison: Period?
    public let columns: [Column]
    /// All rows, before `order` and `limit`: time and cycle dimensions ascending, the others by UTF-8 bytes.
    public let rows: [Row]
    public let total: Row?

    package init(
        question: Question, period: Period, periodIsComplete: Bool, comparison: Period?, columns: [Column],
        rows: [Row], total: Row?
    ) {
        self.question = question
        self.period = period
        self.periodIsComplete = periodIsComplete
        self.comparison = comparison
        self.columns = columns
        self.rows = rows
        self.total = total
    }
}

/// An answer, or for a lifted question one for each value of the lifted dimension.
public enum Answered: Sendable {
    case one(Answer)
    /// `blank` answers for values with no interaction at all.
    case lifted([String: Answer], blank: Answer)
}

extension Answered {
    /// The same answer to a question that chooses other rows, or orders them otherwise.
    func asked(as question: Question) -> Answered {
        switch self {
        case .one(let answer): .one(answer.asked(as: question))
        case .lifted(let answers, let blank):
            .lifted(answers.mapValues { $0.asked(as: question) }, blank: blank.asked(as: question))
        }
    }
}

extension Answer {
    fileprivate func asked(as question: Question) -> Answer {
        Answer(
            question: question, period: period, periodIsComplete: periodIsComplete, comparison: comparison,
            columns: columns, rows: rows, total: total)
    }
}
