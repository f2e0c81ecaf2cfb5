import Model

/// What there is to say of items: those that are ignored, and those that lost or gained half of their viewers.
func ofItems(_ rows: [EvidenceRow], whole: EvidenceRow?) -> [Finding] {
    let typical = Typical(among: rows)
    return rows.flatMap { row -> [Finding] in
        guard let subject = row.subject(.item) else { return [] }
        let ignored = typical?.distance(of: row, subject, rule: .itemIgnored, share: Threshold.itemRate)
        return [ignored, changeOfViewers(row, of: subject, whole: whole)].compactMap(\.self)
    }
}

/// A loss or gain of half the viewers or more, beyond what help as a whole lost or gained.
///
/// In a month of holidays every item loses viewers: that is nothing to say of each.
private func changeOfViewers(_ row: EvidenceRow, of subject: Finding.Subject, whole: EvidenceRow?) -> Finding? {
    guard let viewers = row.number(.value(.viewers)), let before = row.number(.previous(.viewers)),
        let all = whole?.number(.value(.viewers)), let allBefore = whole?.number(.previous(.viewers)), allBefore > 0,
        max(viewers, before) >= Threshold.people, Threshold.passesChance(viewers, before),
        let figures = allFigures(
            row.figure("viewers", .value(.viewers)), row.figure("previous", .previous(.viewers)))
    else { return nil }
    // What would be left, or there, if the item had gone the way of the whole, times the viewers of the whole before.
    let lost = before * (1 - Threshold.viewers) * min(allBefore, all)
    let gained = before * (1 + Threshold.viewers) * max(allBefore, all)
    let rule: Finding.Rule
    if viewers < before, viewers * allBefore <= lost {
        rule = .itemFading
    } else if viewers > before, viewers * allBefore >= gained {
        rule = .itemRising
    } else {
        return nil
    }
    return Finding(rule: rule, subject: subject, figures: figures, weight: abs(viewers - before))
}
