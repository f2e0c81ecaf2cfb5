import Model

/// Brings the records of one partition together: renumbered, ordered by user then time, duplicates taken out.
///
/// A counting sort by user keeps the order in which rows were read; a user's run is then sorted only if it is not in
/// order already, which exports mostly are.
struct PartitionOrdering {
    /// For each worker: the log's item and scope numbers, and for each segment the input or −1 when it is void.
    struct Renumbering: Sendable {
        var items: [UInt32]
        var scopes: [UInt32]
        var inputOfSegment: [Int]
    }

    let keepsDuplicates: Bool
    /// Instants before this one are out of retention.
    let retentionStart: Int64
    /// By what the log calls a user.
    let segmentOfUser: [String: Int32]
    /// Rows that other rows take back.
    let voided: Set<RowName>
    let dayOrders: DayOrders

    struct Result: Sendable {
        var partition: LogPartition
        var voided: [Int: Int]
        var duplicates: [Int: Int]
        var outOfRetention: [Int: Int]
        var first: Int64
        var last: Int64
    }

    func order(
        _ partition: Int, workers: [CleaningWorker], renumberings: [Renumbering], usersOfPartition: [[UInt32]]
    ) -> Result {
        let pool = ByteInterner()
        _ = pool.intern(EmptyCollection())
        var numbers: [[UInt32]] = []
        for (worker, users) in zip(workers, usersOfPartition) {
            var own = Array(repeating: UInt32(0), count: worker.users.names.count)
            for user in users { own[Int(user)] = UInt32(pool.intern(worker.users.names.view(of: Int(user)))) }
            numbers.append(own)
        }
        let total = workers.reduce(0) { $0 + $1.blocks[partition].count }
        let gathered = UnsafeMutableBufferPointer<LogRecord>.allocate(capacity: total)
        defer { gathered.deallocate() }
        var used = 0
        var voidCounts: [Int: Int] = [:]
        var outOfRetention: [Int: Int] = [:]
        var counts = Array(repeating: 0, count: pool.count + 1)
        var settling = DayOrders.Settling(dayOrders)
        for (index, worker) in workers.enumerated() {
            let renumbering = renumberings[index]
            let userNumbers = numbers[index]
            var voids = worker.voidable[partition].places(in: voided)[...]
            var place = 0
            worker.blocks[partition].forEachBlock { block in
                for record in block {
                    let input = renumbering.inputOfSegment[record.origin]
                    place += 1
                    let isVoid = voids.first == place - 1
                    if isVoid { voids.removeFirst() }
                    if input < 0 { continue }
                    if isVoid {
                        voidCounts[input, default: 0] += 1
                        continue
                    }
                    let time = settling.settled(record.time, input)
                    if time < retentionStart {
                        outOfRetention[input, default: 0] += 1
                        continue
                    }
                    let user = userNumbers[Int(record.user)]
                    gathered.initializeElement(
                        at: used,
                        to: LogRecord(
                            time: time, user: user, item: renumbering.items[Int(record.item)],
                            scope: renumbering.scopes[Int(record.scope)],
                            originAndKind: UInt32(input) << 2 | UInt32(record.kind)))
                    counts[Int(user) + 1] += 1
                    used += 1
                }
            }
            worker.blocks[partition].free()
        }
        for user in 1..<counts.count { counts[user] += counts[user - 1] }
        let ordered = UnsafeMutableBufferPointer<LogRecord>.allocate(capacity: used)
        defer { ordered.deallocate() }
        var next = counts
        for record in gathered[..<used] {
            ordered.initializeElement(at: next[Int(record.user)], to: record)
            next[Int(record.user)] += 1
        }
        return settle(ordered, starts: counts, pool: pool, voided: voidCounts, outOfRetention: outOfRetention)
    }

    /// Sorts each user's run, takes duplicates out and makes columns of what is left.
    private func settle(
        _ records: UnsafeMutableBufferPointer<LogRecord>, starts: [Int], pool: ByteInterner, voided: [Int: Int],
        outOfRetention: [Int: Int]
    ) -> Result {
        var duplicates: [Int: Int] = [:]
        var kept = 0
        var userStarts = [0]
        var userSegments: [Int32] = []
        var first = Int64.max
        var last = Int64.min
        for user in 0..<starts.count - 1 {
            var run = UnsafeMutableBufferPointer(rebasing: records[starts[user]..<starts[user + 1]])
            if !isOrdered(run) { run.sort(by: precedes) }
            var at = 0
            while at < run.count {
                var end = at + 1
                while end < run.count, isSame(run[at], run[end]) { end += 1 }
                let copies =
                    keepsDuplicates || run[at].origin == run[end - 1].origin ? at..<end : mostOften(run, at..<end)
                for index in at..<end {
                    if copies.contains(index) {
                        first = min(first, run[index].time)
                        last = max(last, run[index].time)
                        records[kept] = run[index]
                        kept += 1
                    } else {
                        duplicates[run[index].origin, default: 0] += 1
                    }
                }
                at = end
            }
            // Users whose rows were all void are dropped; number 0, the anonymous, always stays.
            if user == 0 || kept > (userStarts.last ?? 0) {
                userStarts.append(kept)
                userSegments.append(user == 0 ? -1 : segmentOfUser[pool.text(of: user)] ?? -1)
            }
        }
        return Result(
            partition: LogPartition(
                records: UnsafeBufferPointer(rebasing: records[..<kept]), userStarts: userStarts,
                userSegments: userSegments),
            voided: voided, duplicates: duplicates, outOfRetention: outOfRetention, first: first, last: last)
    }

    /// Of equal rows in several inputs, those of the input that has most; ties go to the first in byte order.
    private func mostOften(_ run: UnsafeMutableBufferPointer<LogRecord>, _ range: Range<Int>) -> Range<Int> {
        var best = range.lowerBound..<range.lowerBound
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            while end < range.upperBound, run[end].origin == run[start].origin { end += 1 }
            if end - start > best.count { best = start..<end }
            start = end
        }
        return best
    }

    private func isOrdered(_ run: UnsafeMutableBufferPointer<LogRecord>) -> Bool {
        var index = 1
        while index < run.count {
            if precedes(run[index], run[index - 1]) { return false }
            index += 1
        }
        return true
    }

    private func isSame(_ a: LogRecord, _ b: LogRecord) -> Bool {
        a.time == b.time && a.item == b.item && a.scope == b.scope && a.kind == b.kind
    }

    /// Time, kind, scope, item, then input: scope and item numbers are in byte order of their names.
    private func precedes(_ a: LogRecord, _ b: LogRecord) -> Bool {
        if a.time != b.time { return a.time < b.time }
        if a.kind != b.kind { return a.kind < b.kind }
        if a.scope != b.scope { return a.scope < b.scope }
        if a.item != b.item { return a.item < b.item }
        return a.origin < b.origin
    }
}
