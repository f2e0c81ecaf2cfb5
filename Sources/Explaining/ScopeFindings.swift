import Model

/// What there is to say of scopes: those whose view rate changed, and those that stay behind.
func ofScopes(_ rows: [EvidenceRow]) -> [Finding] {
    // One scope is the whole, of which all has been said.
    guard rows.count > 1 else { return [] }
    let typical = Typical(among: rows)
    return rows.flatMap { row -> [Finding] in
        // Interactions that are in no scope are nobody's.
        guard let subject = row.subject(.scope), subject.name != "(no scope)" else { return [] }
        let change = changeOfRate(row, of: subject, rose: .scopeRose, fell: .scopeFell)
        let behind = typical?.distance(of: row, subject, rule: .scopeBehind, share: Threshold.scopeRate)
        return [change, behind].compactMap(\.self)
    }
}
