import Measuring
import Model

/// What of a row is withheld.
struct RowDecision: Hashable, Sendable {
    /// Whether nothing but the row's dimensions is shown.
    var whole: Bool
    /// By measure: whether the value is withheld, and with it all its columns.
    var cells: [Bool]
    /// By measure: whether the comparison period's value is withheld.
    var previousCells: [Bool]

    func releasesChange(_ measure: Int) -> Bool { !whole && !cells[measure] && !previousCells[measure] }
}

extension Protection {
    func decision(_ row: Answer.Row, _ measures: [Measure]) -> RowDecision {
        let previous = row.previous
        let previousWhole = previous.map { isWithheldWhole($0.facts) } ?? false
        return RowDecision(
            whole: isWithheldWhole(row.current.facts), cells: withheldCells(row.current, measures),
            previousCells: previous.map { slice in
                previousWhole ? measures.map { _ in true } : withheldCells(slice, measures)
            } ?? measures.map { _ in false })
    }

    /// Rule 1, rows: something happened, and too few known people did it.
    private func isWithheldWhole(_ facts: Answer.SliceFacts) -> Bool {
        facts.interactions > 0 && facts.reach < minimumGroup
    }

    /// Rules 1 and 2, cells.
    private func withheldCells(_ slice: Answer.Slice, _ measures: [Measure]) -> [Bool] {
        let facts = slice.facts
        // The tie holds for the slice, whichever of its measures a question asks for.
        let someEventsAreSmall = [facts.loadedUsers, facts.viewedUsers, facts.clickedUsers].contains(where: isSmall)
        let someNewcomersAreSmall = facts.newUsers.map { isSmall($0) || isSmall(facts.reach - $0) } ?? false
        let someViewersAreFew = isSmall(facts.firstViewers) || isSmall(facts.repeatViewers)
        return zip(measures, slice.cells).map { measure, cell in
            if let base = cell.base, isSmall(base) { return true }
            if measure.kind == .people, case .integer(let count) = cell.value, isSmall(count) { return true }
            switch measure {
            case .interactions, .interactionsPerUser, .interactionsPerSession: return someEventsAreSmall
            case .newUsers, .returningUsers: return someNewcomersAreSmall
            // With the views beside it, the rate would tell both counts.
            case .firstViews, .repeatViews, .repeatViewRate: return someViewersAreFew
            default: return false
            }
        }
    }

    private func isSmall(_ count: Int) -> Bool { count > 0 && count < minimumGroup }
}
