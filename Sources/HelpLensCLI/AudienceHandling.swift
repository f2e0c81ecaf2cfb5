import Model
import Protecting

/// What rules left out of an audience's site.
func handling(for audience: Configuration.Audience, _ span: Span?, _ setup: RunSetup) -> Handling {
    let configuration = setup.configuration
    var handling = Handling()
    handling.retentionMonths = configuration.retentionMonths
    // As for the rows: counted back from the day after the newest of them, or from the day that the run was told.
    let end = setup.today ?? span?.lastActivity.advanced(by: 1)
    handling.retentionStart = configuration.retentionMonths.flatMap { months in end?.adding(months: -months) }
    handling.excludedUsers = configuration.exclude.users.count
    handling.excludedScopes = configuration.exclude.scopes.count
    handling.excludedItems = configuration.exclude.items.count
    handling.keepsDuplicates = configuration.duplicates == .keep
    handling.isPart = audience.filter != nil
    return handling
}

/// The notes that an audience may read: those about a scope that it does not see say that there is such a scope.
func notes(for audience: Configuration.Audience, _ configuration: Configuration) -> [Configuration.Note] {
    configuration.notes.filter { note in
        guard let filter = audience.filter, let scope = note.scope else { return true }
        return filter.admits(.scope, [scope])
    }
}

/// Rows withheld whole and values withheld in other rows, in everything that is shown.
func withheldValues(in released: [Released]) -> (rows: Int, cells: Int) {
    var (rows, cells) = (0, 0)
    for answer in released.flatMap(\.shown) {
        let values = answer.columns.indices.filter { answer.columns[$0].holdsValue }
        for row in answer.rows + [answer.total].compactMap(\.self) {
            if row.isWithheld { rows += 1 } else { cells += values.count { row.cells[$0] == .withheld } }
        }
    }
    return (rows, cells)
}

extension Released {
    /// The answers that pages show.
    fileprivate var shown: [ReleasedAnswer] {
        switch self {
        case .one(let answer): [answer]
        case .lifted(let answers, _): Array(answers.values)
        }
    }
}

extension Column {
    /// Whether the column holds what a question asked for, not what compares it.
    fileprivate var holdsValue: Bool {
        switch role {
        case .value: true
        case .cohorts(let column, _): column == .cohortSize || column == .activeUsers
        default: false
        }
    }
}
