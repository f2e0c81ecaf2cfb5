import Cleaning
import Model

/// Makes the rows of an answer about retention: one a cohort and `k`.
struct CohortAnswers {
    private let plan: QuestionPlan
    private let slicing: CohortSlicing
    private let tally: CohortTally
    private let log: InteractionLog
    private let settings: MeasuringSettings
    private let unit: TimeUnit
    /// By bucket of the axis, whether the data reach over the whole of it.
    private let isComplete: [Bool]

    init(
        plan: QuestionPlan, _ slicing: CohortSlicing, _ tally: CohortTally, log: InteractionLog,
        settings: MeasuringSettings
    ) {
        self.plan = plan
        self.slicing = slicing
        self.tally = tally
        self.log = log
        self.settings = settings
        unit = slicing.axis.units.first ?? .month
        isComplete = slicing.axis.buckets.map { log.span?.covers(Period(first: $0.first, last: $0.last)) ?? false }
    }

    /// - Throws: `Diagnostics` with `too-many-rows`.
    func answered() throws -> Answered {
        guard let lift = plan.question.lift else { return .one(answer(lifted: 0)) }
        let codes = tally.liftedCodes
        // An answer of its own for each page; all of them lie in memory at once.
        guard codes.count * slicing.count * slicing.count <= AnswerBuilder.maximumRows else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "too-many-rows", "An answer has at most \(AnswerBuilder.maximumRows) rows",
                    why: "every page of one \(lift.rawValue) has a row for each cohort and each step of it",
                    hint: "ask for fewer cohorts"))
        }
        let answers = codes.map { code in
            (lift == .item ? log.items[code].id : log.scopes[code], answer(lifted: code))
        }
        return .lifted(Dictionary(uniqueKeysWithValues: answers), blank: answer(lifted: -1))
    }

    private func answer(lifted: Int) -> Answer {
        Answer(
            question: plan.question, period: plan.current.period, periodIsComplete: plan.current.isComplete,
            comparison: nil, columns: plan.question.columns(reportComparison: nil),
            rows: (0..<slicing.count).flatMap { cohort in
                (0..<slicing.count).map { row(cohort: cohort, k: $0, lifted: lifted) }
            }, total: nil)
    }

    private func row(cohort: Int, k: Int, lifted: Int) -> Answer.Row {
        let start = slicing.axis.buckets[cohort].first
        let size = tally.sizes[cohort]
        var active = Answer.Cell(value: .empty, base: nil)
        var retention = active
        if isComplete[cohort + k] {
            let count = tally.activeUsers(cohort: cohort, k: k, lifted: lifted)
            active = Answer.Cell(value: .integer(count), base: count)
            // Nobody cannot be singled out: a share of 0 rests on the whole cohort.
            retention = Answer.Cell(value: .ratio(count, size), base: count == 0 ? size : count)
        }
        let knowsNew = log.span.map { start.number - $0.first.number >= settings.historyDays } ?? false
        // The row's people are the cohort: it is withheld whole where they are few.
        var facts = Answer.SliceFacts()
        facts.interactions = size
        facts.reach = size
        return Answer.Row(
            key: [.text(unit.name(of: start)), .integer(k)], itemTitle: nil,
            current: Answer.Slice(
                facts: facts,
                cells: [
                    Answer.Cell(value: .integer(size), base: size), active, retention,
                    Answer.Cell(value: .flag(!knowsNew), base: nil),
                ]), previous: nil, pValues: [], isPartial: false)
    }
}
