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
///   - workers: How many threads read, at least 1. The log does not depend on it.
///   - hashing: Whether to compute each input's SHA-256.
///   - memory: What may be taken; without it as much as the log needs.
///   - progress: Told now and then how many bytes of how many have been read.
/// - Throws: `Diagnostics` with `too-many-inputs` or `bad-time-format`, and where memory is limited with `disk-full` or
///   `unusable-temporary-folder`.
public func clean(
    _ inputs: [Input], rules: CleaningRules, catalogue: Catalogue?, segments: SegmentsFile?, workers: Int,
    hashing: Bool, memory: MemoryLimit? = nil,
    progress: @escaping @Sendable (_ read: Int, _ total: Int) -> Void = { _, _ in }
) throws -> CleanedInputs {
    guard inputs.count < Int(UInt16.max) else {
        throw Diagnostics(
            Diagnostic(.error, id: "too-many-inputs", "A run reads at most \(UInt16.max - 1) inputs"))
    }
    var rules = rules
    try rules.compileTimePatterns()
    rules.shareValues(amongInputs: inputs.count)
    let heads = InputHeads(count: inputs.count)
    let reader = RowReader(
        inputs: inputs, sources: rules.sources, hashing: hashing, decompression: rules.decompression
    ) { [rules] index, head in
        if head.isEmpty {
            heads.set(index, head: head, mapping: .ofNothing)
            return FieldMapping.ofNothing.slotColumns
        }
        var mapping = try FieldMapping(
            columnNames: head.columnNames, settings: rules.sources[inputs[index].source], at: head.location,
            hasHeader: head.hasHeader)
        // Only rules make use of addresses.
        if rules.scopeRules.isEmpty { mapping.leaveOut(.url) }
        heads.set(index, head: head, mapping: mapping)
        return mapping.slotColumns
    }
    let space = memory.map { SpillSpace($0, workers: workers) }
    let cleaned = try inParallel(workers: workers) { [rules] _ in
        let worker = CleaningWorker(rules: rules, space: space)
        let batch = RowBatch()
        while reader.next(into: batch) {
            guard let mapping = heads.mapping(of: batch.input) else { continue }
            worker.clean(batch, source: inputs[batch.input].source, mapping: mapping)
            try worker.settleMemory()
            let (read, total) = reader.progress
            progress(read, total)
        }
        worker.finish()
        return WorkerBox(worker: worker)
    }.map(\.worker)
    return try assemble(
        cleaned, inputs: inputs, outcomes: reader.outcomes(), heads: heads, rules: rules, catalogue: catalogue,
        segments: segments, threads: workers, space: space)
}

/// A worker on its way from the thread that filled it to the one that reads it.
private struct WorkerBox: @unchecked Sendable {
    let worker: CleaningWorker
}
