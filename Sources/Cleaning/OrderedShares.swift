import Model

/// What came of one share of the records.
struct OrderedShare: Sendable {
    let share: PartitionOrdering.Share
    let stored: StoredPartition
    let account: OrderedPartition.Account
    let first: Int64
    let last: Int64
    /// Whether it was more than memory allows, and could not be divided.
    let exceedsMemory: Bool

    /// - Parameter file: Where to put the partition; `nil` to hold it in memory.
    init(_ share: PartitionOrdering.Share, _ ordered: OrderedPartition, in file: SpillFile?, rowsAtOnce: Int) throws {
        self.share = share
        stored = try file.map { .spilled(try SpilledPartition(ordered.partition, in: $0)) } ?? .held(ordered.partition)
        account = ordered.account
        first = ordered.first
        last = ordered.last
        exceedsMemory = ordered.partition.count / 2 > rowsAtOnce
    }
}

/// Orders all partitions, each whole or, where memory is short, divided further by users.
///
/// - Returns: The shares in their order, whichever thread had them, and what was seen in all of them.
/// - Throws: `Diagnostics` of the spill files.
func order(
    _ workers: [CleaningWorker], by ordering: PartitionOrdering, _ renumberings: [PartitionOrdering.Renumbering],
    nothingSeen: Occurrences, threads: Int, space: SpillSpace?
) throws -> (shares: [OrderedShare], seen: Occurrences) {
    // Some ended before others had used the memory up.
    for worker in workers { try worker.settleMemory() }
    let isSpilling = space?.isSpilling == true
    let rowsAtOnce = isSpilling ? space?.rowsAtOnce ?? .max : .max
    let shared = SharedWorkers(workers: workers, usersOfPartition: workers.map(\.usersOfPartition))
    let partitions = WorkList(count: Spreading.partitionCount)
    let ordered = try inParallel(workers: threads) { _ in
        let room = OrderingRoom()
        var seen = nothingSeen
        var own: [OrderedShare] = []
        let file = isSpilling ? try space?.makeFile() : nil
        while let partition = partitions.take() {
            let users = shared.usersOfPartition.map { $0[partition] }
            for share in shared.shares(of: partition, rowsAtOnce: rowsAtOnce) {
                let result = try ordering.order(
                    share, workers: shared.workers, renumberings: renumberings, usersOfPartition: users, room: room,
                    seen: &seen)
                own.append(try OrderedShare(share, result, in: file, rowsAtOnce: rowsAtOnce))
            }
        }
        return (own, seen)
    }
    let shares = ordered.flatMap(\.0).sorted {
        ($0.share.partition, $0.share.part) < ($1.share.partition, $1.share.part)
    }
    return (shares, ordered.reduce(into: nothingSeen) { $0.add($1.1) })
}

/// Workers that several threads read, each its own partition.
private struct SharedWorkers: @unchecked Sendable {
    let workers: [CleaningWorker]
    /// For each worker and partition.
    let usersOfPartition: [[[UInt32]]]

    /// Users differ in size, so shares are made a quarter smaller than need be.
    func shares(of partition: Int, rowsAtOnce: Int) -> [PartitionOrdering.Share] {
        let count = workers.reduce(0) { $0 + $1.blocks[partition].count }
        let parts = count <= rowsAtOnce ? 1 : min(1 << 16, (count + count / 4) / rowsAtOnce + 1)
        return (0..<parts).map { PartitionOrdering.Share(partition: partition, part: $0, parts: parts) }
    }
}

extension CleaningWorker {
    /// The numbers of the known users whose records lie in each partition.
    fileprivate var usersOfPartition: [[UInt32]] {
        var lists = Array(repeating: [UInt32](), count: Spreading.partitionCount)
        for user in 1..<max(1, users.names.count) {
            lists[Spreading.partition(ofHash: users.names.hash(of: user))].append(UInt32(user))
        }
        return lists
    }
}

extension Diagnostic {
    static var exceededMemory: Diagnostic {
        Diagnostic(
            .warning, id: "memory-exceeded", "One person's interactions take more memory than --memory allows",
            why: "they are put in order together, wherever they are kept meanwhile",
            hint: "allow more, or leave a technical account out by `exclude: { users: [...] }`")
    }
}
