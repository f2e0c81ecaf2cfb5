public import Model
public import Reading

/// What cleaning makes of all inputs of a run.
public struct CleanedInputs: Sendable {
    public var log: InteractionLog
    public var provenance: Provenance
    /// Every rejected row, by input and line.
    public var rejects: [RejectedRow]
    /// Inputs that could not be read, and what the side files do not agree on.
    public var diagnostics: [Diagnostic]
    /// How each input is written, in their order.
    public var facts: [InputFacts]
}

/// Reads all inputs and makes the log of them.
///
/// Every row is kept, or rejected with a reason, or ignored, or out of retention, or a duplicate; the account says which.
/// - Parameters:
///   - inputs: In byte order of their names.
///   - segments: Asked for only when the cache does not hold the log.
///   - workers: How many threads read, at least 1. The log does not depend on it.
///   - hashing: Whether to compute each input's SHA-256; with a cache it is always known.
///   - memory: What may be taken; without it as much as the log needs.
///   - cache: What earlier runs have kept. The log does not depend on it. Nothing more is kept once memory does not
///     suffice, and it is left aside where rules keep what rejected rows say.
///   - progress: Told now and then how many bytes of how many have been read.
/// - Throws: `Diagnostics` with `too-many-inputs` or `bad-time-format`, where memory is limited with `disk-full` or
///   `unusable-temporary-folder`, or what `segments` throws.
public func clean(
    _ inputs: [Input], rules: CleaningRules, catalogue: Catalogue?, segments: @autoclosure () throws -> SegmentsFile?,
    workers: Int, hashing: Bool, memory: MemoryLimit? = nil, cache: RunCache? = nil,
    progress: @escaping @Sendable (_ read: Int, _ total: Int) -> Void = { _, _ in }
) throws -> CleanedInputs {
    guard inputs.count < Int(UInt16.max) else {
        throw Diagnostics(
            Diagnostic(.error, id: "too-many-inputs", "A run reads at most \(UInt16.max - 1) inputs"))
    }
    var rules = rules
    try rules.compileTimePatterns()
    rules.shareValues(amongInputs: inputs.count)
    let cache = rules.keepsRejectedValues ? nil : cache
    rules.userKey = cache?.userKey
    if let cleaned = cache?.log(inputs, rules, catalogue) { return cleaned }
    let segments = try segments()
    let space = memory.map { SpillSpace($0, workers: workers) }
    let heads = InputHeads(count: inputs.count)
    let kept = try cache?.keptInputs(inputs, rules, space) ?? [:]
    let fresh = inputs.indices.filter { kept[$0] == nil }
    let read = try readRows(
        of: fresh, inputs, rules: rules, heads: heads, workers: workers, hashing: hashing || cache != nil,
        space: space, progress: progress)
    var outcomes = inputs.indices.map { kept[$0]?.outcome ?? InputOutcome() }
    for (index, outcome) in zip(fresh, read.outcomes) { outcomes[index] = outcome }
    for (index, input) in kept {
        if let head = input.head {
            heads.set(index, head: head, mapping: try rules.mapping(of: head, source: inputs[index].source))
        }
    }
    // What memory has no room for is not worth a second copy on the disk.
    if space?.isSpilling != true { cache?.keep(fresh, of: inputs, read.workers, outcomes, heads, rules) }
    let keptWorkers = kept.sorted { $0.key < $1.key }.map(\.value.worker)
    let cleaned = try assemble(
        read.workers + keptWorkers, inputs: inputs, outcomes: outcomes, heads: heads, rules: rules,
        catalogue: catalogue, segments: segments, threads: workers, space: space)
    if space?.isSpilling != true { cache?.keep(cleaned, of: inputs, rules) }
    return cleaned
}

/// Reads the rows of some of the inputs.
///
/// - Parameter numbers: Which of them.
/// - Returns: What the workers found, and what became of each input read.
private func readRows(
    of numbers: [Int], _ inputs: [Input], rules: CleaningRules, heads: InputHeads, workers: Int, hashing: Bool,
    space: SpillSpace?, progress: @escaping @Sendable (_ read: Int, _ total: Int) -> Void
) throws -> (workers: [CleaningWorker], outcomes: [InputOutcome]) {
    let read = numbers.map { inputs[$0] }
    if read.isEmpty { return ([], []) }
    let reader = RowReader(
        inputs: read, sources: rules.sources, hashing: hashing, decompression: rules.decompression
    ) { index, head in
        let mapping = try rules.mapping(of: head, source: read[index].source)
        heads.set(numbers[index], head: head, mapping: mapping)
        return mapping.slotColumns
    }
    let cleaned = try inParallel(workers: workers) { _ in
        let worker = CleaningWorker(rules: rules, space: space)
        let batch = RowBatch()
        while reader.next(into: batch) {
            guard let mapping = heads.mapping(of: numbers[batch.input]) else { continue }
            worker.clean(batch, input: numbers[batch.input], source: read[batch.input].source, mapping: mapping)
            try worker.settleMemory()
            let (read, total) = reader.progress
            progress(read, total)
        }
        worker.finish()
        return WorkerBox(worker: worker)
    }.map(\.worker)
    return (cleaned, reader.outcomes())
}

extension CleaningRules {
    /// Where an input holds its fields, and which of its columns are read.
    ///
    /// - Throws: What `FieldMapping` throws.
    func mapping(of head: InputHead, source: Int) throws -> FieldMapping {
        if head.isEmpty { return .ofNothing }
        var mapping = try FieldMapping(
            columnNames: head.columnNames, settings: sources[source], at: head.location, hasHeader: head.hasHeader)
        // Only rules make use of addresses.
        if scopeRules.isEmpty { mapping.leaveOut(.url) }
        if people != .names {
            mapping.leaveOut(.firstName)
            mapping.leaveOut(.lastName)
        }
        return mapping
    }
}

/// A worker on its way from the thread that filled it to the one that reads it.
private struct WorkerBox: @unchecked Sendable {
    let worker: CleaningWorker
}
