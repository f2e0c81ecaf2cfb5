import Model
import TestSupport

/// One interaction with what only the whole log can tell of it.
@dynamicMemberLookup
struct SlowInteraction {
    var row: TestRow
    var day: Day
    var hour: Int
    /// The day of the user's first interaction of all.
    var userFirstDay: Day
    /// A number of its session; `nil` for anonymous interactions.
    var session: Int?
    var isFirstView = false
    /// For the first load of an item in a session: what came of it.
    var pair: Pair?

    struct Pair {
        /// Milliseconds from load to view, and from view to click.
        var timeToView: Int64?
        var timeToClick: Int64?
    }

    init(_ row: TestRow, first: TestRow, _ zone: ZoneRules) {
        self.row = row
        day = zone.day(of: row.time)
        let local = row.time + zone.stretch(at: row.time).offset
        hour = Int(floorDiv64(local, 3_600_000)) - day.number * 24
        userFirstDay = zone.day(of: first.time)
    }

    subscript<Member>(dynamicMember member: KeyPath<TestRow, Member>) -> Member { row[keyPath: member] }

    /// The interactions of a whole log.
    static func all(_ rows: [TestRow], _ zone: ZoneRules, gapMinutes: Int) -> [SlowInteraction] {
        var all: [SlowInteraction] = []
        var sessionCount = 0
        for (user, own) in Dictionary(grouping: rows, by: \.user) {
            if user.isEmpty {
                all += own.map { SlowInteraction($0, first: $0, zone) }
                continue
            }
            // One list of interactions a session.
            var sessions: [[SlowInteraction]] = []
            var viewed = Set<String>()
            let ordered = own.sorted(by: precedes)
            for row in ordered {
                var interaction = SlowInteraction(row, first: ordered[0], zone)
                if row.kind == .viewed { interaction.isFirstView = viewed.insert(row.item).inserted }
                if let last = sessions.last?.last?.row, row.time - last.time <= Int64(gapMinutes) * 60_000 {
                    sessions[sessions.count - 1].append(interaction)
                } else {
                    sessions.append([interaction])
                }
            }
            for session in sessions {
                sessionCount += 1
                all += paired(session).map {
                    var interaction = $0
                    interaction.session = sessionCount
                    return interaction
                }
            }
        }
        return all
    }

    /// Time, then loaded before viewed before clicked, then scope, then item; inputs last.
    private static func precedes(_ a: TestRow, _ b: TestRow) -> Bool {
        if a.time != b.time { return a.time < b.time }
        if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
        if a.scope != b.scope { return a.scope.utf8.lexicographicallyPrecedes(b.scope.utf8) }
        if a.item != b.item { return a.item.utf8.lexicographicallyPrecedes(b.item.utf8) }
        return a.file < b.file
    }

    /// A session with its pairs at their loads.
    private static func paired(_ session: [SlowInteraction]) -> [SlowInteraction] {
        var found = session
        for item in Set(session.map(\.row.item)) {
            let own = session.indices.filter { session[$0].row.item == item }
            guard let load = own.first(where: { session[$0].row.kind == .loaded }) else { continue }
            var pair = Pair()
            if let view = own.first(where: { $0 > load && session[$0].row.kind == .viewed }) {
                pair.timeToView = session[view].row.time - session[load].row.time
                if let click = own.first(where: { $0 > view && session[$0].row.kind == .clicked }) {
                    pair.timeToClick = session[click].row.time - session[view].row.time
                }
            }
            found[load].pair = pair
        }
        return found
    }
}
