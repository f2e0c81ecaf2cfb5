import Model

/// What there is to say of everything that was asked for.
func ofTheWhole(_ row: EvidenceRow?) -> [Finding] {
    guard let row else { return [] }
    return [changeOfReach(row), changeOfRate(row, of: nil, rose: .rateRose, fell: .rateFell), unusedItems(row)]
        .compactMap(\.self)
}

/// A change of the view rate that chance does not explain.
func changeOfRate(
    _ row: EvidenceRow, of subject: Finding.Subject?, rose: Finding.Rule, fell: Finding.Rule
) -> Finding? {
    guard row.countsEnough, row.isSignificant(.viewRate), let change = row.number(.change(.viewRate)), change != 0,
        let reach = row.number(.value(.reach)),
        let figures = allFigures(row.figure("rate", .value(.viewRate)), row.figure("previous", .previous(.viewRate)))
    else { return nil }
    return Finding(rule: change > 0 ? rose : fell, subject: subject, figures: figures, weight: abs(change) * reach)
}

/// A quarter of the people more or fewer.
private func changeOfReach(_ row: EvidenceRow) -> Finding? {
    guard let now = row.number(.value(.reach)), let before = row.number(.previous(.reach)),
        max(now, before) >= Threshold.people, abs(now - before) >= Threshold.reach * before,
        Threshold.passesChance(now, before),
        let figures = allFigures(row.figure("reach", .value(.reach)), row.figure("previous", .previous(.reach)))
    else { return nil }
    return Finding(
        rule: now < before ? .reachFell : .reachRose, subject: nil, figures: figures, weight: abs(now - before))
}

/// Listed items that nobody used. While a period is not over, they still may be; where hardly anybody came, nothing is.
private func unusedItems(_ row: EvidenceRow) -> Finding? {
    guard row.isOfCompletePeriod, row.countsEnough, let reach = row.number(.value(.reach)),
        let listed = row.number(.value(.itemsListed)), let coverage = row.number(.value(.coverage)),
        listed >= Threshold.listed, let ofAll = row.figure("listed", .value(.itemsListed))
    else { return nil }
    let unused = (listed * (1 - coverage)).rounded()
    guard unused >= Threshold.unused * listed, unused <= listed else { return nil }
    let figure = Finding.Figure(name: "unused", column: Column(.value(.itemsListed)), value: .integer(Int(unused)))
    // Nobody is concerned by what they never saw: it weighs as if one person in ten missed it.
    return Finding(rule: .itemsUnused, subject: nil, figures: [figure, ofAll], weight: reach * unused / listed / 10)
}
