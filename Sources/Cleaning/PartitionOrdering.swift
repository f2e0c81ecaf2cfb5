import Model

/// Brings the records of one partition together: renumbered, ordered by user, duplicates taken out.
///
/// A counting sort by user keeps the order in which rows were read; `UserRuns` sees to the rest.
struct PartitionOrdering {
    /// For each worker: the log's item and scope numbers, and for each segment the input or −1 when it is void.
    struct Renumbering: Sendable {
        var items: [UInt32]
        var scopes: [UInt32]
        /// The places of users among those that the log knows; `nil` where it tells nobody apart.
        var users: [UInt32]?
        var inputOfSegment: [Int]
    }

    /// A partition, or one of the parts that its users are dealt out to because the whole does not fit into memory.
    struct Share: Hashable, Sendable {
        var partition: Int
        var part = 0
        var parts = 1

        func has(_ hash: UInt64) -> Bool { parts == 1 || Spreading.part(ofHash: hash, among: parts) == part }
    }

    let keepsDuplicates: Bool
    /// Instants before this one are out of retention.
    let retentionStart: Int64
    /// By what the log calls a user.
    let segmentOfUser: [String: Int32]
    /// Rows that other rows take back.
    let voided: Set<RowName>
    let dayOrders: DayOrders

    /// - Parameters:
    ///   - usersOfPartition: For each worker the known users whose records lie in the partition.
    ///   - room: To be used again for the next share.
    ///   - seen: Takes note of what is kept.
    /// - Throws: `Diagnostics` when spilled records cannot be read back.
    func order(
        _ share: Share, workers: [CleaningWorker], renumberings: [Renumbering], usersOfPartition: [[UInt32]],
        room: OrderingRoom, seen: inout Occurrences
    ) throws -> OrderedPartition {
        let pool = ByteInterner()
        _ = pool.intern(EmptyCollection())
        var numbers: [[UInt32]] = []
        var people = PeopleNumbers()
        for (index, (worker, users)) in zip(workers, usersOfPartition).enumerated() {
            // Users of other parts have no number.
            var own = Array(repeating: share.parts == 1 ? UInt32(0) : .max, count: worker.users.names.count)
            own[0] = 0
            for user in users {
                let name = worker.users.names.view(of: Int(user))
                guard share.has(pool.hash(name)) else { continue }
                let number = pool.intern(name)
                own[Int(user)] = UInt32(number)
                if let known = renumberings[index].users { people.note(known[Int(user)], at: number) }
            }
            numbers.append(own)
        }
        let gathered = room.gathered(workers.reduce(0) { $0 + $1.blocks[share.partition].count })
        var used = 0
        var account = OrderedPartition.Account()
        var counts = Array(repeating: 0, count: pool.count + 1)
        var settling = DayOrders.Settling(dayOrders)
        for (index, worker) in workers.enumerated() {
            let renumbering = renumberings[index]
            let userNumbers = numbers[index]
            var voids = try worker.places(in: share.partition, of: voided)[...]
            var place = 0
            try worker.blocks[share.partition].forEachBlock(worker.spillFile) { block in
                for record in block {
                    let input = renumbering.inputOfSegment[record.origin]
                    place += 1
                    let isVoid = voids.first == place - 1
                    if isVoid { voids.removeFirst() }
                    let user = userNumbers[Int(record.user)]
                    if input < 0 || user == .max { continue }
                    if user == 0, share.parts > 1, !share.has(worker.anonymousHash(record)) { continue }
                    if isVoid {
                        account.voided[input, default: 0] += 1
                        continue
                    }
                    let time = settling.settled(record.time, input)
                    if time < retentionStart {
                        account.outOfRetention[input, default: 0] += 1
                        continue
                    }
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
            if share.part == share.parts - 1 { worker.freeRecords(of: share.partition) }
        }
        for user in 1..<counts.count { counts[user] += counts[user - 1] }
        let ordered = room.ordered(used)
        var next = counts
        for record in gathered[..<used] {
            ordered.initializeElement(at: next[Int(record.user)], to: record)
            next[Int(record.user)] += 1
        }
        var runs = UserRuns(keepsDuplicates: keepsDuplicates, segmentOfUser: segmentOfUser, account: account)
        return runs.settle(ordered, starts: counts, pool: pool, people: people, seen: &seen)
    }
}

/// A part of the log in its final order, and what was found out on the way.
struct OrderedPartition: Sendable {
    /// Rows that do not count, by input.
    struct Account: Sendable {
        var voided: [Int: Int] = [:]
        var duplicates: [Int: Int] = [:]
        var outOfRetention: [Int: Int] = [:]

        mutating func add(_ other: Account) {
            voided.merge(other.voided, uniquingKeysWith: +)
            duplicates.merge(other.duplicates, uniquingKeysWith: +)
            outOfRetention.merge(other.outOfRetention, uniquingKeysWith: +)
        }
    }

    var partition: LogPartition
    var account: Account
    /// The first and the last instant that is kept.
    var first = Int64.max
    var last = Int64.min
}

/// Memory that one thread orders one partition after the other in.
final class OrderingRoom {
    private var rooms = [UnsafeMutableBufferPointer<LogRecord>](
        repeating: UnsafeMutableBufferPointer(start: nil, count: 0), count: 2)

    deinit { for room in rooms where room.baseAddress != nil { Pages.giveBack(room) } }

    func gathered(_ count: Int) -> UnsafeMutableBufferPointer<LogRecord> { room(0, count) }

    func ordered(_ count: Int) -> UnsafeMutableBufferPointer<LogRecord> { room(1, count) }

    private func room(_ index: Int, _ count: Int) -> UnsafeMutableBufferPointer<LogRecord> {
        if rooms[index].count < count {
            if rooms[index].baseAddress != nil { Pages.giveBack(rooms[index]) }
            rooms[index] = Pages.take(count, of: LogRecord.self)
        }
        return UnsafeMutableBufferPointer(rebasing: rooms[index][..<count])
    }
}

extension CleaningWorker {
    /// - Parameter record: Of a row without a user, numbered as the worker does.
    fileprivate func anonymousHash(_ record: LogRecord) -> UInt64 {
        Spreading.anonymousHash(item: items.names.hash(of: Int(record.item)), time: record.time)
    }
}

/// By the number of a user within a partition, the number among all of the log; empty where the log tells nobody apart.
struct PeopleNumbers {
    private(set) var numbers: [UInt32] = []

    /// - Parameters:
    ///   - place: Among the people that the log knows, from 0.
    ///   - user: The user's number within the partition, 0 being nobody's.
    mutating func note(_ place: UInt32, at user: Int) {
        while numbers.count <= user { numbers.append(0) }
        numbers[user] = place + 1
    }

    /// - Returns: 0 for everyone without a name.
    func number(of user: Int) -> UInt32? {
        numbers.isEmpty ? nil : user < numbers.count ? numbers[user] : 0
    }
}
