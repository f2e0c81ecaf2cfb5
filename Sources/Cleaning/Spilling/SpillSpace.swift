import Synchronization

/// What all workers of a run have to share: the memory for records and names, and the folder for what exceeds it.
///
/// Once the memory is used up, every worker writes the records of a partition to its own file as soon as they are worth
/// a write, and the finished partitions go to files as well.
final class SpillSpace: Sendable {
    private let limit: MemoryLimit
    private let workers: Int
    private let held = Atomic<Int>(0)
    private let names = Atomic<Int>(0)
    private let full = Atomic<Bool>(false)

    init(_ limit: MemoryLimit, workers: Int) {
        self.limit = limit
        self.workers = workers
    }

    /// Whether more was held at any time than memory allows.
    var isSpilling: Bool { full.load(ordering: .relaxed) }

    var rowsAWrite: Int { limit.rowsAWrite(workers: workers) }

    var rowsAtOnce: Int { limit.rowsAtOnce(workers: workers, names: names.load(ordering: .relaxed)) }

    /// Takes note of what a worker holds more than when it was last asked, or less.
    func note(records: Int, names: Int) {
        self.names.wrappingAdd(names, ordering: .relaxed)
        let now = held.wrappingAdd(records + names, ordering: .relaxed).newValue
        if now > limit.heldBytes(workers: workers) { full.store(true, ordering: .relaxed) }
    }

    /// - Throws: `Diagnostics` with `disk-full` or `unusable-temporary-folder`.
    func makeFile() throws -> SpillFile { try SpillFile(in: limit.folder) }
}
