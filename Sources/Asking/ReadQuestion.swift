public import Model

/// A question as the command line has it, each word as it was typed.
public struct CommandLineQuestion: Hashable, Sendable {
    public var measures: [String]
    public var by: [String]
    /// A unit and a number, such as `month:6`.
    public var cohorts: String?
    /// Terms such as `scope=Dynamics*` and `scope!=Dynamics Test`.
    public var filters: [String]
    public var period: String?
    /// `previous`, `year-ago` or `none`.
    public var compare: String?
    /// A column, with `-` before it for descending.
    public var order: String?
    /// Conditions such as `viewers = 0`.
    public var only: [String]
    public var limit: Int?
    public var total: Bool

    public init(
        measures: [String], by: [String] = [], cohorts: String? = nil, filters: [String] = [], period: String? = nil,
        compare: String? = nil, order: String? = nil, only: [String] = [], limit: Int? = nil,
        total: Bool = false
    ) {
        self.measures = measures
        self.by = by
        self.cohorts = cohorts
        self.filters = filters
        self.period = period
        self.compare = compare
        self.order = order
        self.only = only
        self.limit = limit
        self.total = total
    }
}

/// Turns the words of the command line into a question.
///
/// - Parameter people: What is told of single people.
/// - Throws: `Diagnostics` without places, all problems at once: `missing-measures`, `unknown-measure`,
///   `unknown-dimension`, `malformed-cohorts`, `unknown-filter-key`, `malformed-filter`, `unknown-period` and their
///   like.
public func readQuestion(_ words: CommandLineQuestion, people: PeopleMode = .none) throws -> Question {
    let problems = Problems()
    var typed = QuestionWords()
    typed.measures = words.measures.map { Word(text: $0) }
    typed.by = words.by.map { Word(text: $0) }
    typed.filter = readFilter(words.filters, people, problems)
    typed.period = words.period.map { Word(text: $0) }
    typed.compare = words.compare.map { Word(text: $0) }
    typed.order = words.order.map { Word(text: $0) }
    typed.only = words.only.isEmpty ? nil : words.only.map { Word(text: $0) }
    typed.limit = words.limit.map { Word(text: String($0)) }
    typed.total = words.total
    if let cohorts = words.cohorts {
        typed.cohorts = readCohorts(cohorts, beside: words, problems)
        // What is wrong with them has been said.
        if typed.cohorts == nil { throw Diagnostics(problems.sorted) }
    }
    let question = typed.question(on: QuestionWords.Page(people: people), problems)
    _ = try problems.settle()
    return question ?? Question(measures: [])
}

/// Reads the period of a report.
///
/// - Throws: `Diagnostics` without a place: `unknown-period`, or `trailing-period` for `13-months` and the like,
///   which end with the report's own period and so cannot be it.
public func readPeriod(_ text: String) throws -> PeriodRequest {
    let problems = Problems()
    let period = readReportPeriod(Word(text: text), problems)
    _ = try problems.settle()
    return period ?? .all
}

func readReportPeriod(_ word: Word, _ problems: Problems) -> PeriodRequest? {
    guard let period = readPeriod(word, problems) else { return nil }
    guard case .trailing = period else { return period }
    problems.error(
        "trailing-period", at: word.location, "Period \(quoted(word.text)) is one of a question, not of a report",
        why: "it ends with the report's own period", hint: "such as last-30-days, or 2025-10-01..2026-10-31")
    return nil
}

private func readFilter(_ terms: [String], _ people: PeopleMode, _ problems: Problems) -> Filter? {
    var read: [FilterTerm] = []
    for term in terms {
        guard let sign = term.firstIndex(of: "="), sign != term.startIndex else {
            problems.error(
                "malformed-filter", at: nil, "A filter is KEY=VALUE or KEY!=VALUE, not \(quoted(term))",
                hint: "such as --where 'scope!=Dynamics Test'")
            continue
        }
        let excludes = term[..<sign].hasSuffix("!")
        let key = excludes ? term[..<sign].dropLast() : term[..<sign]
        let value = (excludes ? "!" : "") + term[term.index(after: sign)...]
        if let known = filterKey(Word(text: String(key)), people, problems),
            let read1 = filterTerm(known, Word(text: value), problems)
        {
            read.append(read1)
        }
    }
    return read.isEmpty ? nil : Filter(read)
}
