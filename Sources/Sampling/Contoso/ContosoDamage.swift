import Model

/// A row that is broken on purpose: what a year of exports brings with it.
struct ContosoDamage {
    enum Kind: CaseIterable {
        case unknownKind, impossibleDate, noItem, noTime, tooFewFields, malformedLine
    }

    var kind: Kind
    /// The index of the row that it follows.
    var after: Int

    /// How many there are in which month, by the month's place in the year.
    private static let plan: [(month: Int, kind: Kind, count: Int)] = [
        (0, .unknownKind, 1), (1, .impossibleDate, 2), (2, .malformedLine, 1), (3, .noItem, 3), (3, .tooFewFields, 1),
        (4, .malformedLine, 2), (5, .unknownKind, 3), (6, .noTime, 2), (7, .impossibleDate, 2), (9, .tooFewFields, 1),
        (11, .noTime, 1), (11, .unknownKind, 2), (12, .noItem, 2), (12, .tooFewFields, 1), (12, .impossibleDate, 1),
    ]

    static func count(of kind: Kind) -> Int { plan.filter { $0.kind == kind }.reduce(0) { $0 + $1.count } }

    static func planned(month: Day, rows: Int) -> [ContosoDamage] {
        var damages: [ContosoDamage] = []
        for entry in plan where ContosoCalendar.months[entry.month] == month {
            for _ in 0..<entry.count {
                // Spread over the month, past its first rows so that nothing that is detected meets them.
                damages.append(ContosoDamage(kind: entry.kind, after: rows / 3 + damages.count * rows / 17))
            }
        }
        return damages
    }
}
