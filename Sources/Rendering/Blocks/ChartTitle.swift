import Explaining
import Model
import Protecting

/// What stands above a chart: the title that was written; where none was, what the chart shows beyond doubt; else what is
/// plotted.
struct ChartTitle {
    let title: String
    /// What is plotted, and of which time, for the line below a title that says something else.
    let plotted: String?

    init(_ block: DataBlock, _ answer: ReleasedAnswer, in page: BlockContext) {
        let plain = answer.plainTitle(page.style)
        let finding =
            block.title == nil
            ? chartFinding(in: answer, drawnAs: block.chart ?? .bar, span: page.facts.span) : nil
        let said = finding.flatMap { page.style.sentence($0, of: answer, in: page) }
        title = block.title ?? said ?? plain
        // Groups of people are of more times than the answer's.
        let time = answer.question.cohorts == nil ? ", " + page.style.period(answer.period) : ""
        plotted = said == nil ? nil : plain + time + "."
    }
}

extension ReportStyle {
    /// A finding as a heading, without a full stop.
    fileprivate func sentence(_ finding: ChartFinding, of answer: ReleasedAnswer, in page: BlockContext) -> String? {
        if case .returned(let share) = finding, let cohorts = answer.question.cohorts {
            return words(
                "cohorts.\(cohorts.by.rawValue).found", ["share": text(.number(share), as: Column(.value(.viewRate)))])
        }
        guard let measure = answer.question.measures.first else { return nil }
        let value = { (value: Value) in text(value, as: Column(.value(measure))) }
        switch finding {
        case .returned: return nil
        case .days(let isMore, let count, let all):
            guard let comparison = answer.comparison else { return nil }
            return words(
                isMore ? "found.more_days" : "found.fewer_days",
                [
                    "measure": words.title(measure), "days": number(count), "of": number(all),
                    "than": than(comparison, besides: answer.period),
                ])
        case .way(let isUp, let from, let to):
            return words(
                isUp ? "found.rose" : "found.fell",
                [
                    "measure": words.title(measure), "from": value(from.value), "to": value(to.value),
                    "before": during(from.period), "during": during(to.period),
                ])
        case .busiest(let weekdays, let hours):
            let places = [weekdays.map(weekdayRange), hours.map(hourRange)].compactMap(\.self)
            return words("found.busiest", ["place": places.joined(separator: ", ")])
        case .loss(let index, let share):
            let measures = answer.question.measures
            guard measures.indices.contains(index), index > 0 else { return nil }
            return words(
                "found.loss",
                [
                    "step": words.within(measures[index - 1]), "next": words.within(measures[index]),
                    "share": text(.number(share), as: Column(.value(.viewRate))),
                ])
        case .apart(let isAhead, let name, let rate, let typical):
            guard let dimension = answer.question.by.first else { return nil }
            return words(
                isAhead ? "found.ahead" : "found.behind",
                [
                    "name": RowNaming(answer, page).name(of: name, in: dimension), "rate": value(rate),
                    "typical": value(typical),
                ])
        }
    }

    /// `Monday to Friday`
    private func weekdayRange(_ days: ClosedRange<Int>) -> String {
        range(name(of: .integer(days.lowerBound), in: .weekday), name(of: .integer(days.upperBound), in: .weekday))
    }

    /// `09:00 to 16:00`: the last hour is over when the next one begins.
    private func hourRange(_ hours: ClosedRange<Int>) -> String {
        range(name(of: .integer(hours.lowerBound), in: .hour), name(of: .integer(hours.upperBound + 1), in: .hour))
    }

    private func range(_ from: String, _ to: String) -> String {
        from == to ? from : words("time.from_to", ["from": from, "to": to])
    }
}
