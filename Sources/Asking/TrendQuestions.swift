import Model

/// The questions that blocks with `spark` ask beside their own: the same rows, month by month.
///
/// They become nameless questions after the page's own blocks, so that they are measured, protected and written to the
/// site as any other.
struct TrendQuestions {
    private(set) var blocks: [DataBlock] = []
    /// How many blocks the page has itself.
    let start: Int
    let problems: Problems

    init(after start: Int, _ problems: Problems) {
        self.start = start
        self.problems = problems
    }

    /// - Returns: The index of the block that asks; `nil` where the block has no `spark`, or a wrong one.
    mutating func add(for block: ReadBlock, _ question: Question) -> Int? {
        guard let words = block.spark, let trend = trend(of: question, words, block.location) else { return nil }
        if let same = blocks.firstIndex(where: { $0.question == trend }) { return start + same }
        blocks.append(DataBlock(kind: .question, question: trend, location: block.location))
        return start + blocks.count - 1
    }

    private func trend(of question: Question, _ words: [Word], _ block: SourceLocation) -> Question? {
        var measures: [Measure] = []
        for word in words {
            guard let measure = question.measures.first(where: { $0.id == word.text }) else {
                problems.unknown("measure", word, among: question.measures.map(\.id))
                return nil
            }
            guard measure != .shareOfViews else {
                say(word.location, "A spark shows no share of views, whose whole is all months together")
                return nil
            }
            if !measures.contains(measure) { measures.append(measure) }
        }
        guard let place = words.first?.location, question.cohorts == nil else {
            say(block, "Sparks stand beside measures")
            return nil
        }
        guard !question.by.contains(where: { $0.timeUnit != nil || $0.isCycle }) else {
            say(place, "A table over time has no sparks", why: "a spark is itself thirteen months long")
            return nil
        }
        guard question.by.count < Question.maximumDimensions else {
            say(place, "A table with sparks is by at most two dimensions", why: "its months are a third one")
            return nil
        }
        return Question(
            measures: measures, by: question.by + [.month], filters: question.filters,
            period: .trailing(DataBlock.trendMonths, .month), comparison: .none, lift: question.lift)
    }

    private func say(_ place: SourceLocation?, _ what: String, why: String? = nil) {
        problems.error("unfit-question", at: place, what, why: why)
    }
}
