public import Cleaning
public import Model

/// Answers all questions in one pass over the log.
///
/// Equal slicings are counted once, partitions are spread over the workers, and the workers' counts are added up:
/// the answers depend neither on their number nor on the order of rows.
/// - Parameter workers: Threads to use, at least 1.
/// - Returns: One answer a question, in their order.
/// - Throws: `Diagnostics` with `empty-log` when a period that nobody named cannot be found, `too-many-slices` or
///   `too-many-rows`, and those of spill files that cannot be read back.
/// - Complexity: O(interactions × slicings + slices that occur).
public func answer(
    _ questions: [Question], in log: InteractionLog, settings: MeasuringSettings, workers: Int
) throws -> [Answered] {
    let plans = try questions.map { try QuestionPlan($0, log: log, settings: settings) }
    let types = ItemTypes(log)
    var needs: [Slicing: Needs] = [:]
    var order: [Slicing] = []
    for request in plans.flatMap(\.requests) {
        if needs[request.slicing] == nil { order.append(request.slicing) }
        needs[request.slicing, default: []].formUnion(request.needs)
    }
    let tallies = try count(order, needs: needs, log: log, types: types, zone: settings.zone, workers: workers)
    return try plans.map { plan in
        try AnswerBuilder(plan: plan, log: log, types: types, settings: settings, tallies: tallies).answered()
    }
}

/// Counts every slicing over every partition.
private func count(
    _ slicings: [Slicing], needs: [Slicing: Needs], log: InteractionLog, types: ItemTypes, zone: ZoneRules, workers: Int
) throws -> [Slicing: Tally] {
    let codecs = try slicings.map { try SliceCodec($0, log, types: types) }
    let filters = slicings.map { CompiledFilter($0.filters, log) }
    let empty = slicings.indices.map { Tally(slicings[$0], codec: codecs[$0], needs: needs[slicings[$0]] ?? []) }
    let partitions = WorkList(count: log.partitionCount)
    let counted = try inParallel(workers: workers) { _ in
        var tallies = empty
        while let number = partitions.take() {
            let partition = try log.partition(at: number)
            if partition.count == 0 { continue }
            let view = PartitionView(partition, zone: zone)
            var selections = SelectionCache(view: view)
            for index in slicings.indices {
                let slicing = slicings[index]
                let period = slicing.axis.period
                tallies[index].count(
                    view,
                    selections.selection(slicing.filters, filters[index], period.first.number, period.last.number),
                    types: types)
                if needs[slicing]?.contains(.lastViews) == true {
                    tallies[index].noteLastViews(
                        view, selections.selection(slicing.filters, filters[index], .min, period.last.number),
                        types: types)
                }
            }
        }
        return tallies
    }
    var total = counted[0]
    for other in counted.dropFirst() {
        for index in total.indices { total[index].add(other[index]) }
    }
    for index in total.indices { total[index].settle() }
    return Dictionary(uniqueKeysWithValues: zip(slicings, total))
}

/// The selections of one partition, each made once for all slicings that share it.
private struct SelectionCache {
    private struct Key: Hashable {
        var filters: [Filter]
        var first: Int
        var last: Int
    }

    let view: PartitionView
    private var made: [Key: Selection] = [:]

    init(view: PartitionView) { self.view = view }

    mutating func selection(_ filters: [Filter], _ compiled: CompiledFilter, _ first: Int, _ last: Int) -> Selection {
        let key = Key(filters: filters, first: first, last: last)
        if let held = made[key] { return held }
        let selection = Selection(view, filter: compiled, first: first, last: last)
        made[key] = selection
        return selection
    }
}
