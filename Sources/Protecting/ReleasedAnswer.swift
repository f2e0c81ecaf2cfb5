public import Model

/// An answer that may be shown to anyone: small groups are withheld.
///
/// It has no public initialiser: `release` is the only way to one, so no page can hold a number that was not protected.
public struct ReleasedAnswer: Sendable {
    public enum Cell: Hashable, Sendable {
        case shown(Value)
        /// Protected: it has no size, rank or text anywhere.
        case withheld

        public var value: Value? {
            if case .shown(let value) = self { value } else { nil }
        }
    }

    public struct Row: Hashable, Sendable {
        /// One cell a column. A withheld row shows its dimensions' values and nothing else.
        public let cells: [Cell]
        /// Whether the row is withheld whole.
        public let isWithheld: Bool

        init(cells: [Cell], isWithheld: Bool) {
            self.cells = cells
            self.isWithheld = isWithheld
        }
    }

    public let question: Question
    public let period: Period
    public let periodIsComplete: Bool
    public let comparison: Period?
    public let columns: [Column]
    /// The rows to show, ordered and cut.
    public let rows: [Row]
    public let total: Row?
    /// Rows withheld whole plus rows with withheld cells, before `only` and the cut.
    public let withheld: Int
    /// Rows that `limit` cut.
    public let cut: Int
    /// Rows that `only` left out, those whose number is withheld among them.
    public let leftOut: Int

    init(
        question: Question, period: Period, periodIsComplete: Bool, comparison: Period?, columns: [Column],
        rows: [Row], total: Row?, withheld: Int, cut: Int, leftOut: Int = 0
    ) {
        self.question = question
        self.period = period
        self.periodIsComplete = periodIsComplete
        self.comparison = comparison
        self.columns = columns
        self.rows = rows
        self.total = total
        self.withheld = withheld
        self.cut = cut
        self.leftOut = leftOut
    }

    /// The index of a column by its name.
    public func column(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }
}

/// A released answer, or for a lifted question one for each value of the lifted dimension.
public enum Released: Sendable {
    case one(ReleasedAnswer)
    case lifted([String: ReleasedAnswer], blank: ReleasedAnswer)

    /// The answer for a page.
    ///
    /// - Parameter value: The page's item id or scope name; `nil` on pages that exist once.
    public func answer(for value: String?) -> ReleasedAnswer {
        switch self {
        case .one(let answer): answer
        case .lifted(let answers, let blank): value.flatMap { answers[$0] } ?? blank
        }
    }
}
