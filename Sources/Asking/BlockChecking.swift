import Model

/// Looks up `from`, and checks what each block shows against its question's columns.
struct BlockChecker {
    /// The report's comparison.
    let comparison: Comparison?
    let problems: Problems

    /// - Returns: The blocks in their order; those in which something is wrong are left out, which has been said.
    func settle(_ blocks: [ReadBlock]) -> [DataBlock] {
        let questions = named(blocks)
        var trends = TrendQuestions(after: blocks.count, problems)
        var settled = blocks.compactMap { block -> DataBlock? in
            var question = block.question
            if let from = block.from {
                question = questions[from.text]?.question
                if questions[from.text] == nil {
                    problems.unknown("question", from, among: questions.keys.sorted())
                }
            }
            guard var question else { return nil }
            checkShape(of: block, question)
            if let order = question.order, !present(in: question).contains(order.column) { question.order = nil }
            var settled = DataBlock(
                kind: block.kind, name: block.name?.text, question: question, from: block.from?.text,
                title: block.title, caption: block.caption, empty: block.empty, chart: block.chart,
                columns: columns(of: block, question), width: block.width, friction: block.friction,
                location: block.location)
            settled.trend = trends.add(for: block, question)
            return settled
        }
        settled += trends.blocks
        for (index, block) in blocks.enumerated() where settled.indices.contains(index) {
            if let words = block.findings { settled[index].findings = words.request(at: index, among: &settled) }
        }
        return settled
    }

    /// The questions of a page by name.
    func named(_ blocks: [ReadBlock]) -> [String: ReadBlock] {
        var questions: [String: ReadBlock] = [:]
        for block in blocks {
            guard let name = block.name else { continue }
            if questions.updateValue(block, forKey: name.text) != nil {
                problems.error(
                    "duplicate-question", at: name.location,
                    "Duplicate question name \(quoted(name.text))")
            }
        }
        return questions
    }

    /// The columns that the question's answer will have. A template may name those of a comparison that this report
    /// does not make, or of names that it does not tell: they are left out, and rows that they would order come in the
    /// usual order.
    private func present(in question: Question) -> Set<String> {
        Set(question.columns(reportComparison: comparison).map(\.name))
    }

    private func columns(of block: ReadBlock, _ question: Question) -> [String]? {
        guard let columns = block.columns else { return nil }
        let possible = question.withEveryColumn.columns(reportComparison: comparison ?? .previous).map(\.name)
        let present = present(in: question)
        var shown: [String] = []
        for word in columns {
            if !possible.contains(word.text) {
                problems.unknown("column", word, among: possible)
            } else if shown.contains(word.text) {
                problems.error(
                    "duplicate-column", at: word.location, "Duplicate column \(quoted(word.text))")
            } else if present.contains(word.text) {
                shown.append(word.text)
            }
        }
        return shown.isEmpty ? nil : shown
    }

    private func checkShape(of block: ReadBlock, _ question: Question) {
        let by = question.by
        let isAboutCohorts = question.cohorts != nil
        switch (block.kind, block.chart) {
        case (.stat, _) where isAboutCohorts:
            say(block, "A stat shows single numbers, so its question has no 'cohorts'")
        case (.chart, .cohorts?) where !isAboutCohorts:
            say(block, "A cohorts chart shows a question with 'cohorts', such as cohorts: {by: month, count: 6}")
        case (.chart, let chart?) where isAboutCohorts && chart != .cohorts:
            say(block, "A question with 'cohorts' is shown by a chart of the kind cohorts, or by a table")
        case (.stat, _) where !by.isEmpty:
            say(block, "A stat shows single numbers, so its question has no 'by'")
        case (.chart, let chart?) where [.line, .area].contains(chart) && !isOverTime(by):
            say(
                block,
                "\(chart == .line ? "A line" : "An area") chart is by exactly one of day, week, month, quarter, year, "
                    + "hour or weekday")
        case (.chart, .area?) where !question.measures.addUp:
            say(
                block, "An area chart shows one count, or counts that add up, such as views and clicks",
                why: "the height of areas on each other is read as their sum", hint: "kind: line shows each for itself")
        case (.chart, .bar?) where by.count != 1, (.chart, .column?) where by.count != 1,
            (.chart, .dot?) where by.count != 1:
            say(block, "A \(block.chart?.rawValue ?? "") chart is by exactly one dimension")
        case (.chart, let chart?) where chart.hasValueAxis && !question.measures.haveOneUnit:
            say(
                block, "The measures of a chart have one unit", why: "they share an axis",
                hint: "a chart each lets both be read")
        case (.chart, .dot?) where question.measures.count > 2:
            say(block, "A dot chart shows one or two measures")
        case (.chart, .funnel?) where !by.isEmpty:
            say(block, "A funnel shows single numbers, so its question has no 'by'")
        case (.chart, .funnel?) where !isFunnel(question.measures):
            say(block, "A funnel shows at least two counts of one kind, such as funnel_loaded and funnel_viewed")
        case (.chart, .heatmap?) where by.count != 2:
            say(block, "A heatmap is by exactly two dimensions, such as by: [weekday, hour]")
        case (.chart, .heatmap?) where question.measures.count != 1:
            say(block, "A heatmap shows exactly one measure")
        default: break
        }
    }

    private func isFunnel(_ measures: [Measure]) -> Bool {
        let kinds = Set(measures.map(\.kind))
        return measures.count > 1 && kinds.count == 1 && kinds.isSubset(of: [.pairs, .people, .events, .items])
    }

    private func isOverTime(_ by: [Dimension]) -> Bool {
        by.count == 1 && by.allSatisfy { $0.timeUnit != nil || $0.isCycle }
    }

    private func say(_ block: ReadBlock, _ what: String, why: String? = nil, hint: String? = nil) {
        problems.error("unfit-question", at: block.from?.location ?? block.location, what, why: why, hint: hint)
    }
}

extension Question {
    /// The same where names of people are told too, with the columns that a template may then speak of.
    var withEveryColumn: Question {
        var question = self
        if tellsOfPeople { question.people = .names }
        return question
    }
}

extension DataBlock.ChartKind {
    /// Whether several measures are drawn along one axis.
    fileprivate var hasValueAxis: Bool { [.line, .area, .bar, .column, .dot].contains(self) }
}
