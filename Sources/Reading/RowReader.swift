public import Model
import Synchronization

/// Hands out batches of the rows of all inputs to any number of workers.
///
/// A worker stays with an input as long as it lasts, by itself while there are others to be read: then nobody waits. It
/// reads a batch's bytes under the input's lock, where it also decides by the parity of quotes, by the last line end, or
/// by the last end of an array's element, where the batch ends; it finds the rows in them outside the lock. What a file
/// says is therefore read in order and once, and memory is bounded by workers × batch.
public final class RowReader: @unchecked Sendable {
    // Unchecked because of `intake`, which is touched only within `lock`.
    private let lock = Mutex<Void>(())
    private let intake: Intake
    private let limits: ReadingLimits
    private let readCount = Atomic<Int>(0)
    private let totalCount: Int

    /// - Parameters:
    ///   - inputs: What to read, in this order.
    ///   - sources: The settings that inputs point into.
    ///   - hashing: Whether to compute each input's SHA-256.
    ///   - decompression: How far compressed inputs may swell.
    ///   - chunkSize: Bytes a batch, at least 1. The rows do not depend on it.
    ///   - select: For an input's index and head the indices into `columnNames` to deliver, one a slot, in slot
    ///     order; `nil` for a slot that is always missing. It throws `Diagnostics` when the head lacks a column that
    ///     is needed. Where a CSV file may begin with titles and comments, it is asked about one record after the
    ///     other until it accepts one, which is the header. When it accepts none, the input is refused with what it
    ///     threw for the record that looks most like a header, and the others go on. Called under the lock.
    public convenience init(
        inputs: [Input], sources: [SourceSettings], hashing: Bool,
        decompression: Configuration.Decompression = .init(), chunkSize: Int = 1 << 18,
        select: @escaping @Sendable (Int, InputHead) throws -> [Int?]
    ) {
        self.init(
            inputs: inputs, sources: sources, hashing: hashing, decompression: decompression, chunkSize: chunkSize,
            limits: ReadingLimits(), select: select)
    }

    init(
        inputs: [Input], sources: [SourceSettings], hashing: Bool,
        decompression: Configuration.Decompression = .init(), chunkSize: Int, limits: ReadingLimits,
        select: @escaping @Sendable (Int, InputHead) throws -> [Int?]
    ) {
        intake = Intake(
            inputs: inputs, sources: sources, hashing: hashing, chunkSize: chunkSize, limits: limits,
            decompression: decompression, select: select)
        self.limits = limits
        totalCount = inputs.reduce(0) { sum, input in
            sum + (input.path == "-" ? 0 : Disk.status(of: input.path)?.size ?? 0)
        }
    }

    /// Fills a batch with rows of some input; what it held before is gone.
    ///
    /// Any number of threads may ask at once, each with a batch of its own.
    /// - Returns: `false` at the end of all inputs.
    public func next(into batch: RowBatch) -> Bool {
        while let input = lock.withLock({ _ in intake.input(for: batch) }) {
            let taken = input.take(into: batch)
            let work = lock.withLock { _ in
                let work = intake.note(taken, of: input)
                readCount.store(intake.byteCount, ordering: .relaxed)
                return work
            }
            switch work {
            case nil: continue
            case .done: break
            case .parseCSV(let plan):
                guard QuickCSV.parse(batch, plan: plan, limits: limits) else {
                    lock.withLock { _ in intake.beginAgain(batch.input) }
                    continue
                }
            case .parseJSON(let plan):
                guard JSONRows.parse(batch, plan: plan, limits: limits) else {
                    lock.withLock { _ in
                        intake.refuse(
                            batch.input, Diagnostics(Diagnostic(.error, id: "out-of-memory", "Memory is exhausted")))
                    }
                    continue
                }
                if batch.repeats != nil { lock.withLock { _ in intake.noteRepeats(in: batch) } }
            }
            if batch.rowCount > 0 || !batch.problems.isEmpty { return true }
        }
        return false
    }

    /// What became of each input, in their order. To be asked when no worker is left.
    public func outcomes() -> [InputOutcome] { lock.withLock { _ in intake.outcomes } }

    /// Bytes read so far, and bytes of all inputs as they lie on disk.
    public var progress: (read: Int, total: Int) {
        let read = readCount.load(ordering: .relaxed)
        return (read, max(read, totalCount))
    }
}
