import Measuring
import Model

/// What of a row is withheld.
struct RowDecision: Hashable, Sendable {
    /// Whether nothing but the row's dimensions is shown.
    var whole: Bool
    /// The measures whose values are withheld, and with them all their columns.
    let withheld: MeasureSet
    /// Those whose comparison period's values are.
    let previous: MeasureSet

    init(_ withheld: MeasureSet, _ previous: MeasureSet) {
        whole = withheld == .all
        self.withheld = withheld
        self.previous = previous
    }

    func releasesChange(_ measure: Measure) -> Bool {
        !whole && !withheld.contains(measure) && !previous.contains(measure)
    }
}

extension Protection {
    /// Rules 1 and 2: the measures of a slice that rest on too few people, and those that follow them.
    ///
    /// - Parameter measures: Those of the slice's cells.
    func smallMeasures(of slice: Answer.Slice, _ measures: [Measure]) -> MeasureSet {
        let facts = slice.facts
        // Something happened, and too few known people did it.
        if facts.interactions > 0 && facts.reach < minimumGroup { return .all }
        var small = MeasureSet.none
        for (measure, cell) in zip(measures, slice.cells) {
            if let base = cell.base, isSmall(base) { small.insert(measure) }
            if measure.kind == .people, case .integer(let count) = cell.value, isSmall(count) { small.insert(measure) }
        }
        // What follows from these follows for the slice, whichever of its measures a question asks for.
        if isSmall(facts.loadedUsers) { small.insert(.loads) }
        if isSmall(facts.viewedUsers) { small.insert(.views) }
        if isSmall(facts.clickedUsers) { small.insert(.clicks) }
        if isSmall(facts.firstViewers) { small.insert(.firstViews) }
        if isSmall(facts.repeatViewers) { small.insert(.repeatViews) }
        if let new = facts.newUsers, isSmall(new) || isSmall(facts.reach - new) { small.insert(.newUsers) }
        return Ties.closure(small)
    }

    func isSmall(_ count: Int) -> Bool { count > 0 && count < minimumGroup }
}
