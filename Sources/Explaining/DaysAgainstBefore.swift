import Model
import Protecting

extension ReleasedAnswer {
    /// On how many days there was more, or less, than on the same weekdays of the comparison.
    ///
    /// Days are counted, not added up: the same people come on several. Were it chance, as many days would go up as go
    /// down.
    func daysAgainstBefore(_ measure: Measure, _ span: Span?) -> ChartFinding? {
        guard let comparison, measure.isCounted, let place = column(Dimension.day.rawValue),
            let now = column(Column(.value(measure)).name), let then = column(Column(.previous(measure)).name)
        else { return nil }
        let shift = period.weekdayShift(to: comparison)
        var more = 0, fewer = 0, same = 0
        for (index, row) in rows.enumerated() {
            // The days of the comparison stand by their number beside those of the period.
            guard row.day(place) == period.first.advanced(by: index) else { return nil }
            let before = index - shift
            guard rows.indices.contains(before), before < comparison.dayCount,
                span?.contains(period.first.advanced(by: index)) ?? true,
                span?.contains(comparison.first.advanced(by: before)) ?? true,
                let number = row.number(now), let previous = rows[before].number(then), number + previous > 0
            else { continue }
            if number > previous { more += 1 } else if number < previous { fewer += 1 } else { same += 1 }
        }
        guard more + fewer >= Threshold.days, Threshold.passesChance(Double(more), Double(fewer)) else { return nil }
        return .days(isMore: more > fewer, count: max(more, fewer), of: more + fewer + same)
    }
}

extension ReleasedAnswer.Row {
    fileprivate func day(_ column: Int) -> Day? {
        if cells.indices.contains(column), case .text(let name)? = cells[column].value { Day(name) } else { nil }
    }

    /// A number that is shown; none of a row that is withheld.
    fileprivate func number(_ column: Int) -> Double? {
        guard !isWithheld, cells.indices.contains(column), let number = cells[column].value?.number, number.isFinite
        else { return nil }
        return number
    }
}

extension Measure {
    /// Whether it counts something that twice as much of is more of.
    fileprivate var isCounted: Bool {
        switch kind {
        case .people, .events, .sessions, .pairs: true
        case .rate, .ratio, .items, .days, .seconds: false
        }
    }
}
