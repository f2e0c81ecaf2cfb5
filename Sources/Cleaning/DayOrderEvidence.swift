import Model

/// What rows say about the order of day and month: the first of each sort, and two that need to be told.
///
/// Positions ascend within an input: places in a batch at first, lines of the file then.
struct DayOrderEvidence: Equatable {
    /// The first number is larger than any month.
    private(set) var dayFirst: Int?
    /// The second number is.
    private(set) var monthFirst: Int?
    /// Both are small, and different.
    private(set) var undecided: Int?
    private(set) var secondUndecided: Int?

    var isEmpty: Bool { self == DayOrderEvidence() }

    mutating func note(_ form: TimeForm, _ time: WrittenTime, at position: Int) {
        switch (form, time) {
        case (_, .bad): return
        case (.dayFirst, _): dayFirst = min(dayFirst ?? position, position)
        case (.monthFirst, _): monthFirst = min(monthFirst ?? position, position)
        case (_, .undecided): noteUndecided(at: position)
        default: return
        }
    }

    mutating func noteUndecided(at position: Int) {
        guard position != undecided, position != secondUndecided else { return }
        guard let first = undecided else {
            undecided = position
            return
        }
        if position < first {
            (undecided, secondUndecided) = (position, first)
        } else {
            secondUndecided = min(secondUndecided ?? position, position)
        }
    }

    /// Adds what other rows of the same input say.
    ///
    /// - Parameter line: Turns the others' positions into those of this evidence.
    mutating func add(_ other: DayOrderEvidence, line: (Int) -> Int = { $0 }) {
        if let found = other.dayFirst.map(line) { dayFirst = min(dayFirst ?? found, found) }
        if let found = other.monthFirst.map(line) { monthFirst = min(monthFirst ?? found, found) }
        if let found = other.undecided.map(line) { noteUndecided(at: found) }
        if let found = other.secondUndecided.map(line) { noteUndecided(at: found) }
    }

    /// Which number is the day: what fits all rows.
    ///
    /// - Returns: `nil` when no row needs to know.
    /// - Throws: `Diagnostics` with `contradicting-day-order` or `undecided-day-order`.
    func decide(in file: String) throws(Diagnostics) -> DayOrder? {
        let hint = "say how times are written, as in time_format: \"d/M/y, H:mm\""
        if let dayFirst, let monthFirst {
            let (line, other) = (min(dayFirst, monthFirst), max(dayFirst, monthFirst))
            let which = line == dayFirst ? ("first", "second") : ("second", "first")
            throw Diagnostics(
                Diagnostic(
                    .error, id: "contradicting-day-order", at: SourceLocation(file: file, line: line),
                    "Dates of a file have day and month in one order",
                    why: "the day comes \(which.0) here and \(which.1) in line \(other)", hint: hint))
        }
        if dayFirst != nil { return .dayFirst }
        if monthFirst != nil { return .monthFirst }
        guard let undecided else { return nil }
        let also = secondUndecided.map { " and in line \($0)" } ?? ""
        throw Diagnostics(
            Diagnostic(
                .error, id: "undecided-day-order", at: SourceLocation(file: file, line: undecided),
                "Dates of a file need one that tells day and month apart",
                why: "no day is above 12, so that day and month could be either way round here\(also)", hint: hint))
    }
}
