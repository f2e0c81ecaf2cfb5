import Model
import Reading

/// Brings the workers' records together to one log, and their accounts to one.
func assemble(
    _ workers: [CleaningWorker], inputs: [Input], outcomes: [InputOutcome], heads: InputHeads, rules: CleaningRules,
    catalogue: Catalogue?, segments: SegmentsFile?, threads: Int
) throws -> CleanedInputs {
    let isValid = { (segment: Segment) in
        outcomes[segment.input].error == nil && segment.attempt == outcomes[segment.input].finalAttempt
    }
    let items = NameOrder(workers.map(\.items), extra: catalogue.map { Array($0.items.keys) } ?? [])
    let scopes = NameOrder(workers.map(\.scopes), extra: [])
    let renumberings = workers.indices.map { index in
        PartitionOrdering.Renumbering(
            items: items.numbers[index], scopes: scopes.numbers[index],
            inputOfSegment: workers[index].segments.map { isValid($0) ? $0.input : -1 })
    }
    let valid = workers.flatMap { $0.segments.filter(isValid) }
    let newest = valid.map(\.newest).max() ?? .min
    let ordering = PartitionOrdering(
        keepsDuplicates: rules.duplicates == .keep, retentionStart: rules.retentionStart(newest: newest),
        segments: segments)
    let shared = SharedWorkers(workers: workers, usersOfPartition: workers.map(\.usersOfPartition))
    let partitions = WorkList(count: CleaningWorker.partitionCount)
    let results = try inParallel(workers: threads) { _ in
        var own: [(Int, PartitionOrdering.Result)] = []
        while let partition = partitions.take() {
            own.append(
                (
                    partition,
                    ordering.order(
                        partition, workers: shared.workers, renumberings: renumberings,
                        usersOfPartition: shared.usersOfPartition.map { $0[partition] })
                ))
        }
        return own
    }.flatMap(\.self).sorted { $0.0 < $1.0 }.map(\.1)

    let accounts = inputs.indices.map { index in
        var account = valid.filter { $0.input == index }.reduce(RowAccount()) { $0 + $1.account }
        for result in results {
            let duplicates = result.duplicates[index] ?? 0
            let old = result.outOfRetention[index] ?? 0
            account.kept -= duplicates + old
            account.duplicate += duplicates
            account.outOfRetention += old
        }
        return account
    }
    let words = ItemWords(workers, isValid: isValid, itemNumbers: items.numbers, itemCount: items.names.count)
    let log = InteractionLog(
        partitions: results.map(\.partition), items: words.items(items.names, catalogue: catalogue),
        scopes: scopes.names, inputs: inputs.map(\.name),
        span: rules.span(first: results.map(\.first).min() ?? .max, last: results.map(\.last).max() ?? .min),
        catalogue: catalogue, population: segments?.population)
    return CleanedInputs(
        log: log, provenance: provenance(inputs, outcomes, accounts, heads),
        rejects: rejects(valid, inputs: inputs, heads: heads),
        diagnostics: outcomes.flatMap { ($0.error?.all ?? []) + $0.warnings })
}

/// Workers that several threads read, each its own partition.
private struct SharedWorkers: @unchecked Sendable {
    let workers: [CleaningWorker]
    let usersOfPartition: [[[UInt32]]]
}

private func provenance(
    _ inputs: [Input], _ outcomes: [InputOutcome], _ accounts: [RowAccount], _ heads: InputHeads
) -> Provenance {
    let listed = inputs.indices.map { index in
        let names = heads.columnNames(of: index)
        let mapping = heads.mapping(of: index)
        var mapped: [String: String] = [:]
        for field in InputField.allCases { mapping?.column(field).map { mapped[field.rawValue] = names[$0] } }
        let used = Set(InputField.allCases.compactMap { mapping?.column($0) })
        return Provenance.Input(
            path: inputs[index].name, bytes: outcomes[index].bytes, sha256: outcomes[index].sha256,
            account: accounts[index], mappedColumns: mapped,
            ignoredColumns: names.indices.filter { !used.contains($0) }.map { names[$0] })
    }
    return Provenance(inputs: listed, account: accounts.reduce(RowAccount(), +))
}

private func rejects(_ segments: [Segment], inputs: [Input], heads: InputHeads) -> [RejectedRow] {
    segments.flatMap { segment in
        let names = heads.columnNames(of: segment.input)
        let mapping = heads.mapping(of: segment.input)
        return segment.rejects.map { reject in
            RejectedRow(
                location: SourceLocation(file: inputs[segment.input].name, line: reject.line), reason: reject.reason,
                columnName: reject.field.flatMap { mapping?.column($0) }.map { names[$0] },
                fault: reject.fault.map {
                    SourceLocation(file: inputs[segment.input].name, line: $0.line, column: $0.column)
                })
        }
    }.sorted { $0.location < $1.location }
}

extension CleaningWorker {
    /// The numbers of the known users whose records lie in each partition.
    var usersOfPartition: [[UInt32]] {
        var lists = Array(repeating: [UInt32](), count: CleaningWorker.partitionCount)
        for user in 1..<max(1, users.names.count) {
            lists[CleaningWorker.partition(ofHash: users.names.hash(of: user))].append(UInt32(user))
        }
        return lists
    }
}

extension CleaningRules {
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
