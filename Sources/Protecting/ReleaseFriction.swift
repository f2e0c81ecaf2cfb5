public import Friction
import Measuring
import Model

/// Protects what Clarity says: the only way to a `ReleasedFriction`.
///
/// A row of fewer sessions than `minimumGroup` is withheld whole, a share of fewer by itself. Pages add up to their
/// scope and scopes to the whole, so others are withheld beside them as in tables of answers; where a scope is withheld,
/// so are all its pages.
/// - Parameters:
///   - minimumGroup: The smallest number of sessions a number may rest on, at least 3.
///   - links: Whether links to recordings are asked for and the audience may see people.
///   - earlier: What earlier runs of the site withheld of the same period.
public func releaseFriction(
    _ answer: FrictionAnswer, minimumGroup: Int, links: Bool, earlier: FrictionDecisions = FrictionDecisions()
) -> ReleasedFriction {
    let k = max(3, minimumGroup)
    let plan = FrictionPlan(answer, minimumGroup: k, earlier)
    let maps = answer.maps.compactMap { released($0, k, earlier) }
    return ReleasedFriction(
        pages: plan.namedPages(answer, minimumGroup: k, earlier),
        scopes: answer.scopes.indices.map {
            plan.row(answer.scopes[$0].scope, nil, answer.scopes[$0].count, plan.scopes, $0)
        },
        total: plan.row("", nil, answer.total, plan.total, 0), maps: maps, mapsLeftOut: answer.maps.count - maps.count,
        recordings: released(answer.recordings, k, earlier), links: links ? answer.links : nil, account: answer.account)
}

/// Which rows and cells are withheld, level by level.
private struct FrictionPlan {
    struct Level {
        /// Rows that are withheld whole.
        var rows: [Bool]
        var cells: [FrictionSign: [Bool]] = [:]
    }

    var pages: Level
    var scopes: Level
    var total: Level

    init(_ answer: FrictionAnswer, minimumGroup k: Int, _ earlier: FrictionDecisions) {
        let pagesOfScope = Dictionary(grouping: answer.pages.indices) { answer.pages[$0].scope }
        /// Settles one count of all rows, from the whole down to the pages.
        func settle(_ total: Bool, _ scopes: [Bool], _ pages: [Bool], _ count: (PlaceCount) -> Int) -> (
            total: Bool, scopes: [Bool], pages: [Bool]
        ) {
            let all = count(answer.total)
            let isSmall = total || (1..<k).contains(all)
            var line = FrictionLine(
                counts: answer.scopes.map { count($0.count) }, withheld: scopes.map { $0 || isSmall })
            line.settle(minimumGroup: k)
            var settled = pages
            for (index, scope) in answer.scopes.enumerated() {
                let own = pagesOfScope[scope.scope] ?? []
                var below = FrictionLine(
                    counts: own.map { count(answer.pages[$0].count) },
                    withheld: own.map { pages[$0] || line.withheld[index] })
                below.settle(minimumGroup: k)
                for (place, page) in own.enumerated() { settled[page] = below.withheld[place] }
            }
            return (isSmall, line.withheld, settled)
        }
        let key = { (row: FrictionAnswer.Row) in FrictionDecisions.row(row.scope, row.page) }
        let total = FrictionDecisions.row("", nil)
        let rows = settle(
            earlier.withholds(total), answer.scopes.map { earlier.withholds(key($0)) },
            answer.pages.map { earlier.withholds(key($0)) || !earlier.names($0) }
        ) { $0.sessions }
        self.pages = Level(rows: rows.pages)
        self.scopes = Level(rows: rows.scopes)
        self.total = Level(rows: [rows.total])
        for sign in FrictionSign.allCases {
            // A share of so few sessions would tell about them too.
            let isThin = { (row: FrictionAnswer.Row) in
                (1..<k).contains(row.count.signs[sign]?.sessions ?? 0) || earlier.withholds(key(row), sign)
            }
            let cells = settle(
                rows.total || earlier.withholds(total, sign), zip(answer.scopes, rows.scopes).map { isThin($0) || $1 },
                zip(answer.pages, rows.pages).map { isThin($0) || $1 }
            ) { $0.signs[sign]?.affected ?? 0 }
            self.pages.cells[sign] = cells.pages
            self.scopes.cells[sign] = cells.scopes
            self.total.cells[sign] = [cells.total]
        }
    }

    /// The rows of pages. An address that hardly anybody opened may itself tell who did, so those go by no name.
    func namedPages(
        _ answer: FrictionAnswer, minimumGroup k: Int, _ earlier: FrictionDecisions
    ) -> [ReleasedFriction.Row] {
        let own = Dictionary(grouping: answer.pages.indices) { answer.pages[$0].scope }
        return answer.scopes.flatMap { scope in
            let all = own[scope.scope] ?? []
            let named = all.filter { answer.pages[$0].count.sessions >= k && earlier.names(answer.pages[$0]) }
            var rows = named.map { row(scope.scope, answer.pages[$0].page, answer.pages[$0].count, pages, $0) }
            if named.count < all.count {
                rows.append(
                    ReleasedFriction.Row(
                        scope: scope.scope, page: ReleasedFriction.rarePages, sessions: nil, signs: [:]))
            }
            return rows
        }
    }

    func row(
        _ scope: String, _ page: String?, _ count: PlaceCount, _ level: Level, _ index: Int
    ) -> ReleasedFriction.Row {
        guard !level.rows[index] else {
            return ReleasedFriction.Row(scope: scope, page: page, sessions: nil, signs: [:])
        }
        var signs: [FrictionSign: ReleasedFriction.Cell] = [:]
        for (sign, tally) in count.signs {
            let share = ReleasedFriction.Share(tally.affected, of: tally.sessions)
            signs[sign] = level.cells[sign]?[index] == true ? .withheld : share.map { .shown($0) } ?? .empty
        }
        return ReleasedFriction.Row(scope: scope, page: page, sessions: count.sessions, signs: signs)
    }
}

extension FrictionDecisions {
    /// Whether a page may go by its name.
    fileprivate func names(_ row: FrictionAnswer.Row) -> Bool {
        names(row.page ?? "", in: FrictionDecisions.pages(of: row.scope))
    }
}

private func released(
    _ rows: [FrictionAnswer.Recorded], _ k: Int, _ earlier: FrictionDecisions
) -> [ReleasedFriction.Recorded] {
    let keys = rows.map { FrictionDecisions.recordings(of: $0.scope) }
    var whole = FrictionLine(counts: rows.map(\.count), withheld: keys.map { earlier.withholds($0) })
    whole.settle(minimumGroup: k)
    var cells: [FrictionSign: [Bool]] = [:]
    for sign in FrictionSign.allCases {
        var line = FrictionLine(
            counts: rows.map { $0.signs[sign] ?? 0 },
            withheld: zip(keys, whole.withheld).map { $1 || earlier.withholds($0, sign) })
        line.settle(minimumGroup: k)
        cells[sign] = line.withheld
    }
    return rows.enumerated().map { index, row in
        if whole.withheld[index] { return ReleasedFriction.Recorded(scope: row.scope, count: nil, signs: [:]) }
        var signs: [FrictionSign: Int?] = [:]
        for (sign, count) in row.signs {
            signs.updateValue(cells[sign]?[index] == true ? nil : count, forKey: sign)
        }
        return ReleasedFriction.Recorded(scope: row.scope, count: row.count, signs: signs)
    }
}
