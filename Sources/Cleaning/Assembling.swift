import Model
import Reading

/// Brings the workers' records together to one log, and their accounts to one.
func assemble(
    _ workers: [CleaningWorker], inputs: [Input], outcomes: [InputOutcome], heads: InputHeads, rules: CleaningRules,
    catalogue: Catalogue?, segments: SegmentsFile?, threads: Int, space: SpillSpace?
) throws -> CleanedInputs {
    let dayOrders = DayOrders(workers, inputs: inputs, outcomes: outcomes, rules: rules)
    let outcomes = dayOrders.refusing(outcomes)
    let isValid = { (segment: Segment) in
        outcomes[segment.input].error == nil && segment.attempt == outcomes[segment.input].finalAttempt
    }
    let items = NameOrder(workers.map(\.items), extra: catalogue.map { Array($0.items.keys) } ?? [])
    let scopes = NameOrder(workers.map(\.scopes), extra: [])
    let segmentOfUser = rules.segmentOfUser(segments)
    let users = rules.people == .none ? nil : NameOrder(workers.map(\.users), extra: Array(segmentOfUser.keys))
    let renumberings = workers.indices.map { index in
        PartitionOrdering.Renumbering(
            items: items.numbers[index], scopes: scopes.numbers[index], users: users?.numbers[index],
            inputOfSegment: workers[index].segments.map { isValid($0) ? $0.input : -1 })
    }
    let valid = workers.flatMap { $0.segments.filter(isValid) }
    let voided = valid.reduce(into: Set<RowName>()) { $0.formUnion($1.voided) }
    let newest = rules.retentionMonths == nil ? .min : try newestKept(workers, renumberings, voided, dayOrders)
    let ordering = PartitionOrdering(
        keepsDuplicates: rules.duplicates == .keep, retentionStart: rules.retentionStart(newest: newest),
        segmentOfUser: segmentOfUser, voided: voided, dayOrders: dayOrders)
    let (results, seen) = try order(
        workers, by: ordering, renumberings,
        nothingSeen: Occurrences(itemCount: items.names.count, scopeCount: scopes.names.count), threads: threads,
        space: space)

    let accounts = accounts(valid, results, inputCount: inputs.count)
    let words = ItemWords(
        workers, isValid: isValid, orders: dayOrders.orders, itemNumbers: items.numbers, itemCount: items.names.count)
    let people = users.map {
        People(
            $0, words: PersonWords(workers, isValid: isValid, orders: dayOrders.orders, users: $0),
            segmentOfUser: segmentOfUser, rules)
    }
    let log = InteractionLog(
        partitions: results.map(\.stored), items: words.items(items.names, catalogue: catalogue),
        scopes: scopes.names, inputs: inputs.map(\.name),
        span: rules.span(first: results.map(\.first).min() ?? .max, last: results.map(\.last).max() ?? .min),
        catalogue: catalogue, population: segments?.population, people: people)
    let use = valid.reduce(into: RuleUse.Found()) { $0.merge($1.use) }
    let contradictions = Contradictions(
        log: log, seen: seen, rules: rules, catalogue: catalogue, segments: segments, use: use)
    // What was not read might have borne them out.
    let unreadable = outcomes.compactMap(\.error).flatMap(\.all)
    let rejected = RejectedRows(valid, inputs: inputs, heads: heads, valuesAnInput: rules.valuesAnInput)
    return CleanedInputs(
        log: log, provenance: provenance(inputs, outcomes, accounts, heads),
        rejects: rejected.rows,
        diagnostics: unreadable + outcomes.flatMap(\.warnings)
            + (unreadable.isEmpty ? contradictions.diagnostics() : []) + rejected.warnings
            + (results.contains(where: \.exceedsMemory) ? [.exceededMemory] : []),
        facts: inputs.indices.map { index in
            InputFacts(
                head: heads.head(of: index), mapping: heads.mapping(of: index), forms: dayOrders.timeForms[index],
                dayOrder: dayOrders.orders[index])
        })
}

/// The account of each input.
private func accounts(
    _ segments: [Segment], _ results: [OrderedShare], inputCount: Int
) -> [RowAccount] {
    var accounts = Array(repeating: RowAccount(), count: inputCount)
    for segment in segments { accounts[segment.input] = accounts[segment.input] + segment.account }
    for result in results.map(\.account) {
        for (input, count) in result.duplicates {
            accounts[input].kept -= count
            accounts[input].duplicate += count
        }
        for (input, count) in result.outOfRetention {
            accounts[input].kept -= count
            accounts[input].outOfRetention += count
        }
        for (input, count) in result.voided {
            accounts[input].kept -= count
            accounts[input].ignored += count
        }
    }
    return accounts
}

/// The newest interaction that is not taken back, from which retention is counted.
private func newestKept(
    _ workers: [CleaningWorker], _ renumberings: [PartitionOrdering.Renumbering], _ voided: Set<RowName>,
    _ dayOrders: DayOrders
) throws -> Int64 {
    var newest = Int64.min
    var settling = DayOrders.Settling(dayOrders)
    for (worker, renumbering) in zip(workers, renumberings) {
        if voided.isEmpty {
            for (segment, input) in zip(worker.segments, renumbering.inputOfSegment) where input >= 0 {
                newest = segment.sightings(dayOrders.orders[input]).reduce(newest) { max($0, $1.newest) }
            }
            continue
        }
        for partition in 0..<Spreading.partitionCount {
            let voids = Set(try worker.places(in: partition, of: voided))
            var place = 0
            try worker.blocks[partition].forEachBlock(worker.spillFile) { block in
                for record in block {
                    let input = renumbering.inputOfSegment[record.origin]
                    if input >= 0, !voids.contains(place) {
                        newest = max(newest, settling.settled(record.time, input))
                    }
                    place += 1
                }
            }
        }
    }
    return newest
}

private func provenance(
    _ inputs: [Input], _ outcomes: [InputOutcome], _ accounts: [RowAccount], _ heads: InputHeads
) -> Provenance {
    let listed = inputs.indices.map { index in
        let names = heads.columnNames(of: index)
        let mapping = heads.mapping(of: index)
        var mapped: [String: String] = [:]
        for field in InputField.allCases { mapping?.column(field).map { mapped[field.rawValue] = names[$0] } }
        let used = Set(mapping?.slotColumns.compactMap(\.self) ?? [])
        return Provenance.Input(
            path: inputs[index].name, bytes: outcomes[index].bytes, sha256: outcomes[index].sha256,
            account: accounts[index], mappedColumns: mapped,
            ignoredColumns: names.indices.filter { !used.contains($0) }.map { names[$0] })
    }
    return Provenance(inputs: listed, account: accounts.reduce(RowAccount(), +))
}

extension CleaningRules {
    /// The segment of each user, by what the log calls the user.
    fileprivate func segmentOfUser(_ segments: SegmentsFile?) -> [String: Int32] {
        guard let listed = segments?.segmentOfUser else { return [:] }
        return Dictionary(listed.map { (loggedName(ofUser: $0), $1) }) { first, _ in first }
    }

    /// The first instant of what is kept: the local day that many months before the day after the newest interaction,
    /// or before today where the run is told what day it is.
    func retentionStart(newest: Int64) -> Int64 {
        guard let retentionMonths, newest > .min else { return .min }
        let end = today ?? zone.day(of: newest).advanced(by: 1)
        return zone.start(of: end.adding(months: -retentionMonths))
    }

    /// The days the data speak of: extended over adjoining week-ends and holidays, by `until` and by today.
    func span(first: Int64, last: Int64) -> Span? {
        guard first <= last else { return nil }
        let firstDay = zone.day(of: first)
        let lastDay = zone.day(of: last)
        let holidays = Set(holidays)
        var end = lastDay
        while end.advanced(by: 1).weekday > 5 || holidays.contains(end.advanced(by: 1)) { end = end.advanced(by: 1) }
        var start = firstDay
        while start.advanced(by: -1).weekday > 5 || holidays.contains(start.advanced(by: -1)) {
            start = start.advanced(by: -1)
        }
        for until in sources.compactMap(\.until) { end = max(end, until) }
        if let today { end = max(end, today.advanced(by: -1)) }
        return Span(first: start, last: end, lastActivity: lastDay)
    }
}
