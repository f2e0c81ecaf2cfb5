/// What is counted of one slice.
///
/// Distinct people are counted without sets: interactions come ordered by user, so a slice needs only to remember
/// the user it saw last (the *stamp*) and which kinds of interaction that user has had in it (a mask of three bits).
/// `usersByMask` says how many users ended with each mask; reach, viewers, clickers and their meets are sums over it.
struct SliceCounts: Sendable {
    /// Interactions by kind.
    var events: (Int, Int, Int) = (0, 0, 0)
    /// Interactions of people without a name.
    var anonymous = 0
    /// Users by the kinds they had: bit 0 loaded, bit 1 viewed, bit 2 clicked.
    var usersByMask: (Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0, 0, 0, 0)
    /// Users whose first interaction of all lies in the slice's bucket.
    var newUsers: Int32 = 0
    /// Users listed in the segments file.
    var populationUsers: Int32 = 0
    /// The sum over days of that day's distinct users.
    var userDays = 0

    // The stamp: valid while one partition is read.
    private var user: UInt32 = .max
    private var mask: UInt8 = 0
    /// The last two days the user was seen on: at a midnight change of the clock local days can repeat.
    private var day: Int32 = .min
    private var dayBefore: Int32 = .min

    mutating func addAnonymous(kind: UInt8) {
        addEvent(kind)
        anonymous += 1
    }

    /// - Returns: Whether the user is new to the slice.
    @inline(__always)
    mutating func add(user: UInt32, kind: UInt8, day: Int32) -> Bool {
        addEvent(kind)
        let bit = UInt8(1) << kind
        if self.user != user {
            self.user = user
            mask = bit
            self.day = day
            dayBefore = .min
            userDays += 1
            addUsers(bit, 1)
            return true
        }
        if mask & bit == 0 {
            addUsers(mask, -1)
            mask |= bit
            addUsers(mask, 1)
        }
        if day != self.day, day != dayBefore {
            dayBefore = self.day
            self.day = day
            userDays += 1
        }
        return false
    }

    /// Forgets the stamp: another partition numbers its users anew.
    mutating func endPartition() { user = .max }

    mutating func add(_ other: SliceCounts) {
        events.0 += other.events.0
        events.1 += other.events.1
        events.2 += other.events.2
        anonymous += other.anonymous
        for mask in UInt8(1)...7 { addUsers(mask, other.users(mask)) }
        newUsers += other.newUsers
        populationUsers += other.populationUsers
        userDays += other.userDays
    }

    @inline(__always)
    private mutating func addEvent(_ kind: UInt8) {
        switch kind {
        case 0: events.0 += 1
        case 1: events.1 += 1
        default: events.2 += 1
        }
    }

    @inline(__always)
    private mutating func addUsers(_ mask: UInt8, _ count: Int32) {
        withUnsafeMutablePointer(to: &usersByMask) {
            $0.withMemoryRebound(to: Int32.self, capacity: 8) { $0[Int(mask)] += count }
        }
    }

    private func users(_ mask: UInt8) -> Int32 {
        withUnsafePointer(to: usersByMask) { $0.withMemoryRebound(to: Int32.self, capacity: 8) { $0[Int(mask)] } }
    }

    /// Users whose mask meets every one of `all` and at least one of `any`.
    private func users(all: UInt8 = 0, any: UInt8 = 0b111) -> Int {
        (UInt8(1)...7).reduce(0) { $1 & all == all && $1 & any != 0 ? $0 + Int(users($1)) : $0 }
    }
}

extension SliceCounts {
    var loads: Int { events.0 }
    var views: Int { events.1 }
    var clicks: Int { events.2 }
    var interactions: Int { events.0 + events.1 + events.2 }
    var knownInteractions: Int { interactions - anonymous }
    var reach: Int { users() }
    var loadedUsers: Int { users(all: 1) }
    var viewedUsers: Int { users(all: 2) }
    var clickedUsers: Int { users(all: 4) }
    /// V: users who viewed or clicked.
    var viewers: Int { users(any: 0b110) }
    /// V ∩ L
    var loadedViewers: Int { users(all: 1, any: 0b110) }
    /// C ∩ L
    var loadedClickers: Int { users(all: 0b101) }
}
