import Model

/// One interaction, before it is spelled out in a file.
struct ContosoRow {
    /// Who acted; editors and nobody are no people.
    enum Actor: Hashable {
        case person(Int)
        case editor(Int)
        case nobody
    }

    /// Seconds since 1970-01-01T00:00 UTC.
    var second: Int
    var actor: Actor
    var item: Int
    /// `nil` where the page told no scope.
    var scope: Int?
    var page: Int
    var kind: InteractionKind
    /// Small numbers that decide how the row is spelled, so that every file spells it alike.
    var variant: Int

    var day: Day { Day(number: floorDiv(second, 86_400)) }

    /// Exports come in time order; what happens in one second is put in an order of its own.
    static func isBefore(_ a: ContosoRow, _ b: ContosoRow) -> Bool { a.sortKey < b.sortKey }

    private var sortKey: (Int, Int, Int, UInt8, Int) { (second, actorNumber, item, kind.rawValue, variant) }

    private var actorNumber: Int {
        switch actor {
        case .person(let number): number
        case .editor(let number): -1 - number
        case .nobody: -100
        }
    }
}
