import Cleaning
import Model

/// The cohorts of one slicing over the partitions that one thread has read.
///
/// Who a user came with is known from the first of their interactions, and a user's interactions lie together: a cell
/// needs only to remember the user it saw last.
struct CohortTally: Sendable {
    let slicing: CohortSlicing
    let filter: CompiledFilter
    /// People by cohort.
    private(set) var sizes: [Int]
    /// The cells in which somebody was active, by `key`.
    private var cells: KeyTable
    private var active: [Int32] = []
    // The stamp of each cell: valid while one partition is read.
    private var lastUsers: [UInt32] = []

    init(_ slicing: CohortSlicing, _ log: InteractionLog) {
        self.slicing = slicing
        filter = CompiledFilter(slicing.filters, log, people: slicing.people)
        sizes = Array(repeating: 0, count: slicing.count)
        let lifted =
            switch slicing.lift {
            case .item: log.items.count
            case .scope: log.scopes.count
            default: 1
            }
        cells = KeyTable(keyCount: UInt64(max(1, lifted)) * UInt64(slicing.count * slicing.count))
    }

    /// Counts a partition's people, and those of them who are active.
    ///
    /// - Parameter selection: The interactions that pass the filters within the days of the axis.
    mutating func count(_ view: PartitionView, _ selection: Selection) {
        let partition = view.partition
        // By user, −1 for those of no cohort that is asked for.
        var cohortOf = [Int32](repeating: -1, count: partition.userCount)
        for user in cohortOf.indices.dropFirst() where partition.userStarts[user] < partition.userStarts[user + 1] {
            guard let cohort = slicing.axis.bucket(of: Int(view.firstDays[user])), cohort < slicing.count else {
                continue
            }
            cohortOf[user] = Int32(cohort)
            sizes[cohort] += 1
        }
        let first = Int32(slicing.axis.period.first.number)
        slicing.axis.withBuckets { bucketOf in
            for chosen in selection.indices {
                let index = Int(chosen)
                let user = view.users[index]
                let cohort = cohortOf[Int(user)]
                guard cohort >= 0 else { continue }
                // Where the clock changes at midnight, a later interaction can lie in an earlier bucket.
                let k = bucketOf[Int(view.days[index] - first)] - cohort
                guard k >= 0, Int(k) < slicing.count else { continue }
                let lifted =
                    switch slicing.lift {
                    case .item: Int(partition.items[index])
                    case .scope: Int(partition.scopes[index])
                    default: 0
                    }
                note(user, in: key(cohort: Int(cohort), k: Int(k), lifted: lifted))
            }
        }
        // Another partition numbers its users anew.
        for number in lastUsers.indices { lastUsers[number] = .max }
    }

    private mutating func note(_ user: UInt32, in key: UInt64) {
        let number = cells.number(of: key)
        if number == active.count {
            active.append(0)
            lastUsers.append(.max)
        }
        guard lastUsers[number] != user else { return }
        lastUsers[number] = user
        active[number] += 1
    }

    /// Adds what another thread counted. People never lie in two partitions, so their counts add up.
    mutating func add(_ other: CohortTally) {
        for cohort in sizes.indices { sizes[cohort] += other.sizes[cohort] }
        for (key, count) in zip(other.cells.keys, other.active) {
            let number = cells.number(of: key)
            if number == active.count {
                active.append(0)
                lastUsers.append(.max)
            }
            active[number] += count
        }
    }

    /// People of a cohort who were active in the `k`-th bucket after.
    ///
    /// - Parameter lifted: The code of the lifted dimension's value; −1 for a value that never occurs.
    func activeUsers(cohort: Int, k: Int, lifted: Int) -> Int {
        guard lifted >= 0 else { return 0 }
        return cells.find(key(cohort: cohort, k: k, lifted: lifted)).map { Int(active[$0]) } ?? 0
    }

    /// The codes of the lifted dimension's values that anybody of the cohorts used.
    var liftedCodes: Set<Int> { Set(cells.keys.map { Int($0) / (slicing.count * slicing.count) }) }

    private func key(cohort: Int, k: Int, lifted: Int) -> UInt64 {
        UInt64((lifted * slicing.count + cohort) * slicing.count + k)
    }
}
