import Cleaning
import Model

/// What slicings need to know of a partition's interactions, computed once for all of them.
struct PartitionView {
    /// What has to be known beside the log and its zone: only what some slicing asks for is made.
    struct Wants: Sendable {
        var zone: ZoneRules
        var names: DimensionNames
        var dimensions: Set<Dimension> = []
        /// What people go by in slicings that tell them apart.
        var people: Set<PeopleMode> = []
        var needs: Needs = []
        var itemCount: Int
        var sessionGapMinutes: Int
    }

    let partition: LogPartition
    /// Local days since 1970-01-01.
    let days: [Int32]
    /// Local hours, 0–23.
    let hours: [UInt8]
    /// The user of each interaction, numbered within the partition; 0 is anonymous.
    let users: [UInt32]
    /// The local day of each user's first interaction of all.
    let firstDays: [Int32]
    /// Days of the week, 0 = Monday.
    private(set) var weekdays: [UInt8] = []
    /// Numbers of names, each by `DimensionNames`.
    private(set) var types: [UInt32] = []
    private(set) var segments: [UInt32] = []
    private(set) var sources: [UInt32] = []
    private(set) var people: [PeopleMode: [UInt32]] = [:]
    /// The session of each interaction; 0 for none.
    private(set) var sessions: [UInt32] = []
    /// Whether an interaction is its user's first view of its item.
    private(set) var isFirstView: [Bool] = []
    /// The pairs of session and item that begin with a load.
    private(set) var pairs: [FunnelPair] = []

    init(_ partition: LogPartition, wants: Wants) {
        self.partition = partition
        let count = partition.count
        var users = [UInt32](repeating: 0, count: count)
        var firstDays = [Int32](repeating: 0, count: partition.userCount)
        var clock = DayClock(wants.zone)
        var hours = [UInt8](repeating: 0, count: count)
        let days = [Int32](unsafeUninitializedCapacity: count) { days, used in
            for index in 0..<count {
                let (day, hour) = clock.dayAndHour(partition.times[index])
                days.initializeElement(at: index, to: day)
                hours[index] = hour
            }
            used = count
        }
        for user in 0..<partition.userCount {
            let start = partition.userStarts[user]
            let end = partition.userStarts[user + 1]
            for index in start..<end { users[index] = UInt32(user) }
            if start < end { firstDays[user] = days[start] }
        }
        self.days = days
        self.hours = hours
        self.users = users
        self.firstDays = firstDays
        makeCodes(wants)
        if wants.needs.contains(.firstViews) { isFirstView = firstViews(partition, itemCount: wants.itemCount) }
        guard wants.needs.contains(.sessions) || wants.needs.contains(.funnel) else { return }
        sessions = sessionNumbers(partition, gapMinutes: wants.sessionGapMinutes)
        if wants.needs.contains(.funnel) {
            pairs = funnelPairs(partition, sessions: sessions, itemCount: wants.itemCount)
        }
    }

    /// The codes of dimensions that have no column in the log.
    private mutating func makeCodes(_ wants: Wants) {
        let partition = partition
        if wants.dimensions.contains(.weekday) {
            weekdays = days.map { UInt8(truncatingIfNeeded: Day(number: Int($0)).weekday - 1) }
        }
        if wants.dimensions.contains(.itemType) {
            types = (0..<partition.count).map { wants.names.types.numbers[Int(partition.items[$0])] }
        }
        if wants.dimensions.contains(.segment) {
            let ofUser = partition.userSegments.map { wants.names.segments.numbers[Int($0) + 1] }
            segments = users.map { ofUser[Int($0)] }
        }
        if wants.dimensions.contains(.source) {
            sources = (0..<partition.count).map { wants.names.sources.numbers[Int(partition.inputs[$0])] }
        }
        for mode in wants.people {
            let names = wants.names.people(as: mode)
            let ofUser = (0..<partition.userCount).map { names.number(of: partition.person(ofUser: $0)) }
            people[mode] = users.map { ofUser[Int($0)] }
        }
    }
}

/// Turns instants into local days and hours, remembering the stretch of constant offset seen last.
struct DayClock {
    private let zone: ZoneRules
    private var start = Int64.max
    private var end = Int64.min
    private var offset: Int64 = 0

    init(_ zone: ZoneRules) { self.zone = zone }

    mutating func dayAndHour(_ instant: Int64) -> (day: Int32, hour: UInt8) {
        if instant < start || instant >= end { (start, end, offset) = zone.stretch(at: instant) }
        let local = instant + offset
        let day = floorDiv64(local, ZoneRules.millisecondsPerDay)
        let rest = local - day * ZoneRules.millisecondsPerDay
        return (Int32(truncatingIfNeeded: day), UInt8(truncatingIfNeeded: rest / 3_600_000))
    }
}

/// The interactions of a partition that pass a filter and lie in a period, by index.
struct Selection {
    let indices: [UInt32]

    init(_ view: PartitionView, filter: CompiledFilter, first: Int, last: Int) {
        let partition = view.partition
        let count = partition.count
        let lower = Int32(clamping: first)
        let upper = Int32(clamping: last)
        indices = [UInt32](unsafeUninitializedCapacity: count) { chosen, used in
            var next = 0
            if filter.admitsAll {
                // Written without a branch on the data: the next place is kept or not.
                for index in 0..<count {
                    chosen[next] = UInt32(truncatingIfNeeded: index)
                    next += view.days[index] >= lower && view.days[index] <= upper ? 1 : 0
                }
            } else {
                for index in 0..<count where view.days[index] >= lower && view.days[index] <= upper {
                    if !filter.admits(index, of: partition, user: Int(view.users[index])) { continue }
                    chosen[next] = UInt32(truncatingIfNeeded: index)
                    next += 1
                }
            }
            used = next
        }
    }
}

extension LogPartition {
    /// The number of a user among the people of the log; 0 for everyone without a name, and where nobody is told apart.
    func person(ofUser user: Int) -> Int { user < userNumbers.count ? Int(userNumbers[user]) : 0 }
}
