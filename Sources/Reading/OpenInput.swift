import Model
import Synchronization

/// An input while it is read: hands out its bytes, batch by batch, cut where a row ends.
///
/// What reading needs is touched within its own lock, the rest within the intake's.
final class OpenInput: @unchecked Sendable {
    /// What a worker has to do with a batch.
    enum Work {
        /// The rows are there.
        case done
        case parseCSV(ReadingPlan)
        case parseJSON(ReadingPlan)
    }

    enum Step {
        case work(Work)
        case end
        /// The quick reader cannot read on.
        case needsCare
    }

    /// What was done, and how many bytes of the file were read by then.
    typealias Taken = Result<(step: Step, rawCount: Int), any Error>

    let index: Int
    let attempt: Int
    // These belong to the intake, and are touched within its lock.
    /// Whether nobody is to read on.
    var isClosed = false
    var workers = 0
    var notedCount = 0
    /// Held while bytes are read and cut.
    private let lock = Mutex<Void>(())
    let stream: TextStream
    private let plan: ReadingPlan
    private let limits: ReadingLimits
    private let chunkSize: Int
    private var careful: CarefulCSV?
    /// What is read where the records lie within one JSON document.
    private(set) var document: JSONDocument?
    /// Bytes behind the last row handed out.
    private var carried: [UInt8] = []
    private var line: Int
    private var batchCount = 0
    private var isEnd = false
    /// Whether nothing more comes, one way or another.
    private var isOver = false
    /// Whether the rest of the line belongs to a row that was rejected (JSON Lines).
    private var isSkipping = false

    init(
        index: Int, attempt: Int, stream: TextStream, plan: ReadingPlan, line: Int, limits: ReadingLimits,
        chunkSize: Int, document: JSONDocument?
    ) {
        self.index = index
        self.attempt = attempt
        self.stream = stream
        self.plan = plan
        self.line = line
        self.limits = limits
        self.chunkSize = chunkSize
        self.document = document
        if plan.head.format == .csv, attempt > 0 || !stream.isRepeatable {
            careful = CarefulCSV(plan: plan, limits: limits, line: line)
        }
    }

    /// Puts the next bytes into `batch`.
    func take(into batch: RowBatch) -> Taken {
        lock.withLock { _ in
            batch.clear(
                input: index, attempt: attempt, number: batchCount, firstLine: line, fieldCount: plan.slots.count)
            batch.byteCount = 0
            // Until whoever found the end has told, there is nothing to do.
            if isOver { return .success((.work(.done), stream.rawCount)) }
            let taken = Taken { (try next(into: batch), stream.rawCount) }
            if case .success((.work, _)) = taken {} else { isOver = true }
            return taken
        }
    }

    private func next(into batch: RowBatch) throws -> Step {
        batchCount += 1
        batch.makeRoom(for: carried.count)
        carried.withUnsafeBytes { batch.storage.copyMemory(from: $0) }
        batch.byteCount = carried.count
        repeat {
            try load(max(chunkSize, batch.byteCount), into: batch)
            if batch.byteCount == 0 {
                try document?.finish()
                return .end
            }
            if let step = try cut(batch) { return step }
        } while true
    }

    private func load(_ count: Int, into batch: RowBatch) throws {
        guard !isEnd else { return }
        batch.makeRoom(for: batch.byteCount + count)
        let rest = UnsafeMutableRawBufferPointer(
            rebasing: batch.storage[batch.byteCount..<(batch.byteCount + count)])
        let loaded = try stream.read(into: rest)
        isEnd = loaded < count
        batch.byteCount += loaded
    }

    /// - Returns: `nil` when no row ends within the bytes.
    private func cut(_ batch: RowBatch) throws -> Step? {
        let bytes = UnsafeRawBufferPointer(rebasing: batch.storage[..<batch.byteCount])
        if careful != nil {
            let used = careful?.parse(batch, isEnd: isEnd) ?? 0
            if used == 0 { return nil }
            line = careful?.line ?? line
            carry(bytes, from: used, batch)
            return .work(.done)
        }
        if document != nil {
            guard let used = try document?.cut(batch, isEnd: isEnd, limits: limits) else { return nil }
            carry(bytes, from: used, batch)
            return .work(batch.elements.count > 0 ? .parseJSON(plan) : .done)
        }
        return plan.head.format == .csv ? cutCSV(batch, bytes) : cutLines(batch, bytes)
    }

    private func cutCSV(_ batch: RowBatch, _ bytes: UnsafeRawBufferPointer) -> Step? {
        let (quotes, lines) = StructuralIndex.count(bytes)
        if isEnd, !quotes.isMultiple(of: 2) { return .needsCare }
        let end = isEnd ? bytes.count : QuickCSV.lastRowEnd(bytes, quotes: quotes)
        if end == 0 { return bytes.count > 2 * limits.field ? .needsCare : nil }
        line += lines - StructuralIndex.count(UnsafeRawBufferPointer(rebasing: bytes[end...])).lines
        carry(bytes, from: end, batch)
        return .work(.parseCSV(plan))
    }

    private func cutLines(_ batch: RowBatch, _ bytes: UnsafeRawBufferPointer) -> Step? {
        if isSkipping {
            let next = bytes.firstIndex(of: .feed).map { $0 + 1 }
            isSkipping = next == nil
            if next != nil { line += 1 }
            carry(bytes, from: next ?? bytes.count, batch)
            batch.byteCount = 0
            return .work(.done)
        }
        let end = isEnd ? bytes.count : JSONRows.lastLineEnd(bytes)
        if end == 0 {
            guard bytes.count > limits.record else { return nil }
            batch.problems.append(
                .init(
                    line: 0, reason: .fieldTooLong, fault: .init(line: 0, column: 1),
                    text: RowBatch.Range(0..<limits.record)))
            isSkipping = true
            carried = []
            return .work(.done)
        }
        line += UnsafeRawBufferPointer(rebasing: bytes[..<end]).lineCount
        carry(bytes, from: end, batch)
        return .work(.parseJSON(plan))
    }

    private func carry(_ bytes: UnsafeRawBufferPointer, from end: Int, _ batch: RowBatch) {
        carried = Array(bytes[end...])
        batch.byteCount = end
    }
}
