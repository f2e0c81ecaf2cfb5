public import Cleaning
public import Model

/// Answers all questions in one pass over the log.
///
/// Equal slicings are counted once, questions that differ in the order and choice of rows alone are answered once,
/// partitions are spread over the workers, and the workers' counts are added up: the answers depend neither on their
/// number nor on the order of rows.
/// - Parameter workers: Threads to use, at least 1.
/// - Returns: One answer a question, in their order.
/// - Throws: `Diagnostics` with `empty-log` when a period that nobody named cannot be found, `too-many-slices` or
///   `too-many-rows`, and those of spill files that cannot be read back.
/// - Complexity: O(interactions × slicings + slices that occur).
public func answer(
    _ questions: [Question], in log: InteractionLog, settings: MeasuringSettings, workers: Int
) throws -> [Answered] {
    var numberOf: [Question: Int] = [:]
    var different: [Question] = []
    for question in questions.map(\.ofAllRows) where numberOf[question] == nil {
        numberOf[question] = different.count
        different.append(question)
    }
    let plans = try different.map { try QuestionPlan($0, log: log, settings: settings) }
    let names = DimensionNames(log, people: Set(questions.filter { $0.by.contains(.user) }.map(\.people)))
    var needs: [Slicing: Needs] = [:]
    var order: [Slicing] = []
    for request in plans.flatMap(\.requests) {
        if needs[request.slicing] == nil { order.append(request.slicing) }
        needs[request.slicing, default: []].formUnion(request.needs)
    }
    let sweep = try Sweep(
        order, needs: order.map { needs[$0] ?? [] }, cohorts: Set(plans.compactMap(\.cohorts)), log: log, names: names,
        settings: settings)
    let counted = try count(sweep, log: log, workers: workers)
    let answers = try inParallel(over: plans, workers: workers) { plan -> Answered in
        if let slicing = plan.cohorts, let tally = counted.cohorts[slicing] {
            return try CohortAnswers(plan: plan, slicing, tally, log: log, settings: settings).answered()
        }
        return try AnswerBuilder(
            plan: plan, log: log, names: names, settings: settings, tallies: counted.tallies
        ).answered()
    }
    return questions.compactMap { question in numberOf[question.ofAllRows].map { answers[$0].asked(as: question) } }
}

/// Counts everything that is asked over every partition.
private func count(_ empty: Sweep, log: InteractionLog, workers: Int) throws -> Sweep.Counted {
    let partitions = WorkList(count: log.partitionCount)
    let sweeps = try inParallel(workers: workers) { _ in
        var sweep = empty
        while let number = partitions.take() { sweep.take(try log.partition(at: number)) }
        return sweep
    }
    return try Sweep.settled(sweeps, workers: workers)
}
