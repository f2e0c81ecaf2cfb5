import Model

/// Somebody at Contoso.
struct ContosoPerson {
    var given: String
    var family: String
    /// `anna.schmidt@contoso.example`
    var account: String
    var department: ContosoDepartment
    /// The days on which the person may appear; `nil` for those who are listed and never come.
    var days: ClosedRange<Day>?
    /// Chances in a thousand to come on a usual day.
    var diligence = 0
    /// How readily help is opened, in thousandths of the usual.
    var curiosity = 1000
    /// Chances to go to each scope.
    var scopeWeights: [Int] = []

    /// When people begin to use help: a pilot, a rollout, newcomers.
    private static let waves: [(from: Day, days: Int, count: Int)] = [
        (ContosoCalendar.first, 20, 190), (ContosoCalendar.day(2025, 11, 1), 55, 30),
        (ContosoCalendar.rollout, 18, 480),
        (ContosoCalendar.day(2026, 2, 1), 170, 250), (ContosoCalendar.day(2026, 8, 1), 28, 30),
        (ContosoCalendar.day(2026, 9, 1), 12, 160), (ContosoCalendar.day(2026, 9, 14), 40, 60),
    ]
    static let activeCount = waves.reduce(0) { $0 + $1.count }
    static let listedCount = activeCount + 110
    static let boardCount = 4
    static let archivists = 3

    /// Everybody, those who never come last.
    static func all(seed: UInt64) -> [ContosoPerson] {
        var random = SeededRandom(seed: seed, 1)
        var taken: [String: Int] = [:]
        let starts = waves.flatMap { wave in
            (0..<wave.count).map { wave.from.advanced(by: $0 * wave.days / wave.count) }
        }
        return (0..<listedCount).map { index in
            var person = ContosoPerson(number: index, names: &taken, random: &random)
            if index < starts.count { person.becomeActive(from: starts[index], random: &random) }
            // The first three of all are the ones who keep the archive.
            if index < archivists {
                person.department = .legal
                person.days = ContosoCalendar.first...ContosoCalendar.last
                person.diligence = 240
                person.scopeWeights[ContosoScope.legalArchive] = 900
            }
            return person
        }
    }

    private init(number: Int, names: inout [String: Int], random: inout SeededRandom) {
        given = ContosoNames.given[random.below(ContosoNames.given.count)]
        family = ContosoNames.family[random.below(ContosoNames.family.count)]
        let name = "\(ContosoNames.account(given)).\(ContosoNames.account(family))"
        let count = names[name, default: 0] + 1
        names[name] = count
        account = "\(name)\(count == 1 ? "" : String(count))@contoso.example"
        let drawn = random.choose(among: ContosoDepartment.weights)
        let isBoard = (ContosoPerson.archivists..<ContosoPerson.archivists + ContosoPerson.boardCount).contains(number)
        department = isBoard ? .board : ContosoDepartment.allCases[drawn]
    }

    private mutating func becomeActive(from start: Day, random: inout SeededRandom) {
        let leaves = random.happens(perMille: 45)
        let stay = leaves ? random.within(20...200) : 400
        let end = min(start.advanced(by: stay), ContosoCalendar.last)
        days = start...max(start, end)
        diligence = [420, 155, 62, 20][random.choose(among: [8, 32, 40, 20])]
        curiosity = random.within(500...1500)
        scopeWeights = ContosoScope.all.map { $0.visits[department] ?? $0.others }
    }
}
