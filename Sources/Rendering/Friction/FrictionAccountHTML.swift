import Friction
import Model
import Protecting

/// Which files the numbers are made of, what overlaps, and where nothing is known.
func frictionAccountHTML(_ account: FrictionAccount, _ page: BlockContext) -> String {
    let style = page.style
    let number = { (count: Int) in style.number(count) }
    var lines = [
        style.words(
            "friction.covered",
            [
                "covered": days(account.coveredHours, style), "days": days(account.hours, style),
                "snapshots": number(account.snapshots), "period": style.period(page.facts.period),
            ], count: account.snapshots)
    ]
    for gap in account.gaps.prefix(mostGaps) {
        lines.append(style.words("friction.gap", ["from": moment(gap.first, style), "to": moment(gap.end, style)]))
    }
    if account.gaps.count > mostGaps {
        lines.append(style.words("friction.more_gaps", ["count": number(account.gaps.count - mostGaps)]))
    }
    if account.overlapping > 0 {
        lines.append(
            style.words(
                "friction.overlapping", ["count": number(account.overlapping)], count: account.overlapping))
    }
    if account.cut > 0 {
        lines.append(style.words("friction.rows_cut", ["count": number(account.cut)], count: account.cut))
    }
    lines.append(style.words("friction.whole"))
    lines.append(style.words("friction.twice"))
    lines.append(style.words("friction.protection", ["count": number(page.facts.minimumGroup)]))
    return "<ul>\n" + lines.map { "<li>\($0.escapedForHTML)</li>\n" }.joined() + "</ul>\n"
}

private let mostGaps = 10

/// Hours as days: `26` or `26.3`. A day on which the clocks change is one all the same.
private func days(_ hours: Int, _ style: ReportStyle) -> String {
    let days = (Double(hours) / 24 * 10).rounded() / 10
    return style.numbers.fixed(days, days == days.rounded() ? 0 : 1)
}

/// `12 October, 06:00`
private func moment(_ hour: Int, _ style: ReportStyle) -> String {
    let clock = floorMod(hour, 24)
    return "\(style.dayAndMonth(Day(number: floorDiv(hour, 24)))), \(clock < 10 ? "0" : "")\(clock):00"
}
