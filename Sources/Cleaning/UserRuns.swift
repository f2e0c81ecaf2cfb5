/// Settles the records of a partition, user by user: each run is put in order, and rows that several inputs share are
/// taken out.
///
/// A user's run is sorted only if it is not in order already, which exports mostly are.
struct UserRuns {
    let keepsDuplicates: Bool
    /// By what the log calls a user.
    let segmentOfUser: [String: Int32]
    var account: OrderedPartition.Account

    /// - Parameters:
    ///   - records: Ordered by user.
    ///   - starts: Where each user's records begin, and their number at the end.
    ///   - pool: The users' names; number 0 stands for everyone without one.
    ///   - people: The users' numbers among all of the log.
    mutating func settle(
        _ records: UnsafeMutableBufferPointer<LogRecord>, starts: [Int], pool: ByteInterner,
        people: PeopleNumbers, seen: inout Occurrences
    ) -> OrderedPartition {
        var kept = 0
        var userStarts = [0]
        var userSegments: [Int32] = []
        var userNumbers: [UInt32] = []
        var first = Int64.max
        var last = Int64.min
        for user in 0..<starts.count - 1 {
            let run = UnsafeMutableBufferPointer(rebasing: records[starts[user]..<starts[user + 1]])
            if !isOrdered(run) { sort(run) }
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
                        account.duplicates[run[index].origin, default: 0] += 1
                    }
                }
                at = end
            }
            // Users whose rows were all void are dropped; number 0, the anonymous, always stays.
            if user == 0 || kept > (userStarts.last ?? 0) {
                userStarts.append(kept)
                userSegments.append(user == 0 ? -1 : segmentOfUser[pool.text(of: user)] ?? -1)
                if let number = people.number(of: user) { userNumbers.append(number) }
            }
        }
        let settled = UnsafeBufferPointer(rebasing: records[..<kept])
        seen.note(settled, userSegments: userSegments)
        return OrderedPartition(
            partition: LogPartition(
                records: settled, userStarts: userStarts, userSegments: userSegments, userNumbers: userNumbers),
            account: account, first: first, last: last)
    }

    private func sort(_ run: UnsafeMutableBufferPointer<LogRecord>) {
        var run = run
        run.sort(by: precedes)
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

/// Which names of the log's lists any interaction bears, and how many listed people have one.
struct Occurrences: Sendable {
    private(set) var items: [Bool]
    private(set) var scopes: [Bool]
    private(set) var listedPeople = 0

    init(itemCount: Int, scopeCount: Int) {
        items = Array(repeating: false, count: itemCount)
        scopes = Array(repeating: false, count: scopeCount)
    }

    mutating func note(_ records: UnsafeBufferPointer<LogRecord>, userSegments: [Int32]) {
        for record in records {
            items[Int(record.item)] = true
            scopes[Int(record.scope)] = true
        }
        listedPeople += userSegments.count { $0 >= 0 }
    }

    mutating func add(_ other: Occurrences) {
        for index in items.indices where other.items[index] { items[index] = true }
        for index in scopes.indices where other.scopes[index] { scopes[index] = true }
        listedPeople += other.listedPeople
    }
}
