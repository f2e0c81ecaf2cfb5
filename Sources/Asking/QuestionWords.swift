import Model

/// A question as it was written, in a data block or on the command line.
struct QuestionWords {
    /// `nil` when nothing could be read, which has been said; so for `by`.
    var measures: [Word]? = []
    var by: [Word]? = []
    /// Asks for retention, in place of `measures` and `by`.
    var cohorts: CohortWords?
    var filter: Filter?
    var period: Word?
    var compare: Word?
    var order: Word?
    var only: [Word]?
    var limit: Word?
    var total = false
    /// The place of the question, for what is missing.
    var location: SourceLocation?

    /// What a page says for all its questions.
    struct Page {
        var filter: Filter?
        var period: PeriodRequest?
        var comparison: ComparisonRequest?
        var lift: Dimension?
        /// What is told of single people.
        var people = PeopleMode.none
    }

    /// Turns the words into a question and checks that it can be answered.
    ///
    /// - Returns: `nil` when it cannot, which has been said.
    func question(on page: Page, _ problems: Problems) -> Question? {
        if let cohorts { return question(about: cohorts, on: page, problems) }
        let measures = readMeasures(problems)
        let by = readDimensions(page, problems)
        var question = Question(measures: measures ?? [], by: by ?? [])
        question.filters = [page.filter, filter].compactMap { $0 }
        question.period = period.flatMap { readPeriod($0, problems) } ?? page.period
        question.comparison = compare.flatMap { readComparison($0, problems) } ?? page.comparison ?? .report
        question.limit = limit.flatMap { wholeNumber($0, of: "limit", in: 1...1_000_000, problems) }
        question.total = total
        question.lift = page.lift
        if question.asksForUsers { question.people = page.people }
        // With a word amiss, what follows from it is not said too.
        guard measures != nil, by != nil else { return nil }
        checkKind(question, problems)
        if let order { question.order = readOrder(order, of: question, problems) }
        question.only = (only ?? []).compactMap { readCondition($0, of: question, problems) }
        return question
    }

    private func readMeasures(_ problems: Problems) -> [Measure]? {
        guard let measures else { return nil }
        if measures.isEmpty {
            problems.error(
                "missing-measures", at: location, "Question without measures",
                hint: location == nil
                    ? "such as: helplens query reach viewers --by scope" : "such as measures: [reach, viewers]")
            return nil
        }
        let read = measures.map { word in
            if Measure(rawValue: word.text) == nil {
                problems.unknown("measure", word, among: Measure.allCases.map(\.id))
            }
            return Measure(rawValue: word.text)
        }
        sayTwice(measures, "measure", problems)
        return read.contains(nil) ? nil : read.compactMap { $0 }
    }

    private func readDimensions(_ page: Page, _ problems: Problems) -> [Dimension]? {
        guard let by else { return nil }
        let read = by.map { word -> Dimension? in
            if page.people == .none, problems.refusePeople(word) { return nil }
            if let known = Dimension(rawValue: word.text) { return known }
            problems.unknown("dimension", word, among: Dimension.allCases.map(\.rawValue))
            return nil
        }
        sayTwice(by, "dimension", problems)
        if by.count > Question.maximumDimensions {
            problems.error(
                "too-many-dimensions", at: by[Question.maximumDimensions].location,
                "A question has at most \(Question.maximumDimensions) dimensions")
            return nil
        }
        if let lift = page.lift, let word = by.first(where: { $0.text == lift.rawValue }) {
            problems.error(
                "lifted-dimension", at: word.location,
                "Dimension \(quoted(lift.rawValue)) on a page of one \(lift.rawValue)",
                why: "each such page already asks about its own \(lift.rawValue) alone",
                hint: "leave \(quoted(lift.rawValue)) out of 'by'")
            return nil
        }
        return read.contains(nil) ? nil : read.compactMap { $0 }
    }

    private func sayTwice(_ words: [Word], _ thing: String, _ problems: Problems) {
        var seen: Set<String> = []
        for word in words where !seen.insert(word.text).inserted {
            problems.error(
                "duplicate-\(thing)", at: word.location, "Duplicate \(thing) \(quoted(word.text))")
        }
    }

    private func checkKind(_ question: Question, _ problems: Problems) {
        let asksKind = question.by.contains(.kind) || question.filters.contains { $0.keys.contains(.kind) }
        guard asksKind else { return }
        let allowed = Measure.allCases.filter(\.allowsKind).map(\.id).joined(separator: ", ")
        for word in measures ?? [] {
            guard let measure = Measure(rawValue: word.text), !measure.allowsKind else { continue }
            problems.error(
                "measure-with-kind", at: word.location,
                "Measure \(quoted(measure.id)) cannot be told apart by kind",
                why: "it is made of interactions of several kinds",
                hint:
                    "with 'kind' in 'by' or 'where' ask for \(allowed)"
            )
        }
    }

    func readOrder(_ word: Word, of question: Question, _ problems: Problems) -> SortOrder? {
        let order = SortOrder(word.text)
        // Whether the report compares is not known here: a question that follows it may name what a comparison adds.
        let columns = question.columns(reportComparison: .previous).filter(\.canOrder)
        if columns.contains(where: { $0.name == order.column }) { return order }
        problems.unknown("order column", Word(text: order.column, location: word.location), among: columns.map(\.name))
        return nil
    }
}

extension QuestionWords {
    private func readCondition(_ word: Word, of question: Question, _ problems: Problems) -> RowCondition? {
        guard let condition = RowCondition(word.text) else {
            problems.error(
                "malformed-condition", at: word.location,
                "A condition is a column, a relation and a number, not \(quoted(word.text))",
                hint: "such as viewers = 0, view_rate < 0.2, reach_change >= 10 or days_since_view = empty")
            return nil
        }
        // As with the order: whether the report compares is not known here.
        let columns = question.columns(reportComparison: .previous).filter { $0.measure != nil && $0.kind != "flag" }
        if columns.contains(where: { $0.name == condition.column }) { return condition }
        problems.unknown(
            "condition column", Word(text: condition.column, location: word.location), among: columns.map(\.name))
        return nil
    }
}

func readPeriod(_ word: Word, _ problems: Problems) -> PeriodRequest? {
    if let period = PeriodRequest(word.text) { return period }
    problems.error(
        "unknown-period", at: word.location, "Unknown period \(quoted(word.text))",
        hint: "such as 2026-10, 2026-Q4, 2026-W41, 2026, 2026-10-05, 2026-10-01..2026-10-15, last-month, "
            + "last-complete-week, last-30-days, all; in a question also 13-months, 8-weeks, 30-days")
    return nil
}

func readComparison(_ word: Word, _ problems: Problems) -> ComparisonRequest? {
    if word.text == "none" { return ComparisonRequest.none }
    if let comparison = Comparison(rawValue: word.text) { return .with(comparison) }
    problems.unknown("comparison", word, among: Comparison.allCases.map(\.rawValue) + ["none"])
    return nil
}
