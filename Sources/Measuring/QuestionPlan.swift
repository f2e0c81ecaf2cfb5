import Cleaning
import Model

/// A question with its periods settled, and the slicings that answer it.
struct QuestionPlan: Sendable {
    struct Request: Sendable {
        var slicing: Slicing
        var needs: Needs
    }

    /// The slicings of one period: the rows', the total's, and the whole that shares are parts of.
    struct Side: Sendable {
        var period: Period
        var isComplete: Bool
        var rows: Slicing
        var total: Slicing
    }

    let question: Question
    let current: Side
    /// `nil` when nothing is compared.
    let previous: Side?

    init(_ question: Question, log: InteractionLog, settings: MeasuringSettings) throws {
        self.question = question
        let period = question.period.map { $0.resolved(span: log.span, report: settings.period) } ?? settings.period
        guard let period else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "empty-log", "A period has to be named where there are no interactions",
                    hint: "ask for a period by its dates, such as 2026-10"))
        }
        let (filters, leftOut) = (question.filters, question.leftOut)
        let people = question.asksForUsers ? question.people : .none
        let lift = question.lift.map { [$0] } ?? []
        let side = { (period: Period) in
            Side(
                period: period, isComplete: log.span?.covers(period) ?? false,
                rows: Slicing(
                    filters: filters, leavingOut: leftOut, period: period, by: question.by + lift, people: people),
                total: Slicing(
                    filters: filters, leavingOut: leftOut, period: period, by: lift,
                    people: filters.contains { $0.keys.contains(.user) } ? people : .none))
        }
        current = side(period)
        previous = question.comparison.resolved(report: settings.comparison).map { side(period.compared(by: $0)) }
    }

    /// Whether both periods are complete, so that their difference means something.
    var isComparable: Bool { current.isComplete && previous?.isComplete == true }

    /// What counts the cohorts of a question about retention; `nil` for any other.
    var cohorts: CohortSlicing? {
        question.cohorts.map { CohortSlicing($0, question, endingWith: current.period.last) }
    }

    var requests: [Request] {
        guard question.cohorts == nil else { return [] }
        let needs = Needs(question.measures)
        let wantsTotal = question.total || question.measures.contains(.shareOfViews)
        return [current, previous].compactMap(\.self).flatMap { side in
            [Request(slicing: side.rows, needs: needs)]
                + (wantsTotal ? [Request(slicing: side.total, needs: question.total ? needs : [])] : [])
        }
    }
}
