import Model

/// What a question says of cohorts, and what it says beside them.
struct CohortWords {
    var request: CohortRequest
    var location: SourceLocation?
    /// The keys of the question that cohorts take the place of.
    var beside: [Word]

    static let replacedKeys = ["measures", "by", "compare", "only", "total"]
}

/// Reads `cohorts: {by: month, count: 6}` in a data block.
///
/// - Returns: `nil` when it cannot be read, which has been said.
func readCohorts(_ fields: Fields, _ problems: Problems) -> CohortWords? {
    guard let value = fields.value("cohorts") else { return nil }
    guard case .map = value.content else {
        problems.error(
            "malformed-cohorts", at: value.location, "Cohorts are a unit and a number, not \(value.kind)",
            hint: "such as cohorts: {by: month, count: 6}")
        return nil
    }
    let parts = Fields(value, keys: ["by", "count"], problems: problems)
    for key in ["by", "count"] where !parts.has(key) {
        problems.error(
            "missing-key", at: fields.place("cohorts"), "Cohorts without \(quoted(key))",
            hint: "such as cohorts: {by: month, count: 6}")
    }
    let unit = parts.choice("by", CohortRequest.Unit.self, thing: "cohort unit")
    let count = parts.integer("count", in: 1...CohortRequest.maximumCount)
    guard let unit, let count else { return nil }
    return CohortWords(
        request: CohortRequest(by: unit, count: count), location: fields.place("cohorts"),
        beside: CohortWords.replacedKeys.filter(fields.has).map { Word(text: $0, location: fields.place($0)) })
}

/// Reads `month:6` on the command line.
///
/// - Returns: `nil` when it cannot be read, which has been said.
func readCohorts(_ text: String, beside words: CommandLineQuestion, _ problems: Problems) -> CohortWords? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
        problems.error(
            "malformed-cohorts", at: nil, "Cohorts are UNIT:NUMBER, not \(quoted(text))", hint: "such as month:6")
        return nil
    }
    let unit = CohortRequest.Unit(rawValue: parts[0])
    if unit == nil {
        problems.unknown("cohort unit", Word(text: parts[0]), among: CohortRequest.Unit.allCases.map(\.rawValue))
    }
    let count = wholeNumber(Word(text: parts[1]), of: "cohorts", in: 1...CohortRequest.maximumCount, problems)
    guard let unit, let count else { return nil }
    let said = [!words.measures.isEmpty, !words.by.isEmpty, words.compare != nil, !words.only.isEmpty, words.total]
    return CohortWords(
        request: CohortRequest(by: unit, count: count), location: nil,
        beside: zip(CohortWords.replacedKeys, said).filter(\.1).map { Word(text: $0.0) })
}

extension QuestionWords {
    /// Turns words about retention into a question and checks that it can be answered.
    func question(about cohorts: CohortWords, on page: Page, _ problems: Problems) -> Question? {
        for key in cohorts.beside {
            problems.error(
                "beside-cohorts", at: key.location, "A question has 'cohorts' or \(quoted(key.text)), not both",
                why: "retention has columns of its own, and its cohorts already stand beside each other",
                hint: "leave \(quoted(key.text)) out, or ask a second question")
        }
        var question = Question(
            cohorts: cohorts.request, filters: [page.filter, filter].compactMap { $0 },
            period: period.flatMap { readPeriod($0, problems) } ?? page.period,
            limit: limit.flatMap { wholeNumber($0, of: "limit", in: 1...1_000_000, problems) }, lift: page.lift)
        if question.filters.contains(where: { $0.keys.contains(.kind) }) {
            problems.error(
                "cohorts-with-kind", at: cohorts.location, "Retention cannot be told apart by kind",
                why: "whoever had an interaction of any kind was active",
                hint: "leave 'kind' out of 'where'")
        }
        if question.asksForUsers { question.people = page.people }
        if let order { question.order = readOrder(order, of: question, problems) }
        return cohorts.beside.isEmpty ? question : nil
    }
}
