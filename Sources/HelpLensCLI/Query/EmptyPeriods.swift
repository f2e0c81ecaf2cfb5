import Cleaning
import Model

/// Warnings for periods that the data say nothing of, with the days that they do speak of.
///
/// - Parameter reportPeriod: What the question's period is settled by.
func emptyPeriods(
    of question: Question, reportPeriod: Period, _ configuration: Configuration, _ log: InteractionLog
) -> [Diagnostic] {
    let period = question.period.flatMap { $0.resolved(span: log.span, report: reportPeriod) } ?? reportPeriod
    guard let span = log.span else {
        return [
            Diagnostic(
                .warning, id: "empty-period", "There are no interactions in \(period.name)",
                why: "there are none in any input")
        ]
    }
    let days = "the data reach from \(span.first) to \(span.last)"
    guard period.first <= span.lastActivity, period.last >= span.first else {
        return [
            Diagnostic(
                .warning, id: "empty-period", "There are no interactions in \(period.name)", why: days,
                hint: "such as --period all, or --period \(Period(.month, holding: span.lastActivity).name)")
        ]
    }
    guard let comparison = question.comparison.resolved(report: configuration.compare) else { return [] }
    let other = period.compared(by: comparison)
    // A default that has nothing to compare with leaves its columns empty; a comparison that was asked for says so.
    guard case .with = question.comparison, !span.covers(other) || !span.covers(period) else { return [] }
    let short = span.covers(other) ? period : other
    return [
        Diagnostic(
            .warning, id: "incomplete-comparison", "The data do not reach over the whole of \(short.name)",
            why: days, hint: "only whole periods are compared: name an earlier or a shorter one")
    ]
}
