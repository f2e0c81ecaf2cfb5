import Model

/// One way of following cohorts: which of them, over how many buckets, and which interactions count as being active.
///
/// Questions about retention ask for it; equal ones are counted once, whoever asks.
struct CohortSlicing: Hashable, Sendable {
    /// What is activity. Who belongs to a cohort the whole log decides.
    let filters: [Filter]
    /// What people go by in the filters.
    let people: PeopleMode
    /// Cohorts, and for each of them buckets.
    let count: Int
    /// From the first cohort's bucket to the last one that the last cohort is followed into.
    let axis: TimeAxis
    /// Tells the activity of one page's item or scope from that of another's.
    let lift: Dimension?

    /// - Parameter day: The last cohort's bucket holds it.
    init(_ request: CohortRequest, _ question: Question, endingWith day: Day) {
        let unit = request.by.timeUnit
        let last = unit.start(of: day)
        filters = question.filters
        people = question.asksForUsers ? question.people : .none
        count = request.count
        axis = TimeAxis(
            Period(
                first: unit.advance(last, by: 1 - request.count),
                last: unit.end(of: unit.advance(last, by: request.count - 1))),
            units: [unit])
        lift = question.lift
    }
}
