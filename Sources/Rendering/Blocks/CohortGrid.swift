import Model
import Protecting

/// The rows of an answer about retention as a grid: a line for each cohort, a column for each `k`.
struct CohortGrid {
    struct Line {
        var cohort: Value
        /// The first day of the cohort's bucket.
        var start: Day?
        var size: ChartPoint
        /// By `k`.
        var retention: [ChartPoint]
        var active: [ChartPoint]
        /// Whether the cohort holds people who may have come before the data begin.
        var includesEarlierUsers: Bool
    }

    let unit: CohortRequest.Unit
    private(set) var lines: [Line] = []
    /// Values of `k`: no more than some cohort has been followed for.
    private(set) var stepCount = 0

    /// - Parameter span: The days the data speak of. What a small cohort withholds is hatched where they reach.
    /// - Returns: `nil` for an answer about anything else, or one without rows.
    init?(_ answer: ReleasedAnswer, span: Span?) {
        guard let request = answer.question.cohorts, !answer.rows.isEmpty else { return nil }
        unit = request.by
        let column = { (part: CohortColumn) in answer.column(part.rawValue) }
        let nothing = Array(repeating: ChartPoint.missing, count: request.count)
        var lineOf: [Value: Int] = [:]
        for row in answer.rows {
            guard let cohort = row.cell(column(.cohort))?.value, case .text(let name) = cohort,
                case .integer(let k)? = row.cell(column(.k))?.value, nothing.indices.contains(k)
            else { continue }
            let index = lineOf[cohort] ?? lines.count
            if index == lines.count {
                lineOf[cohort] = index
                lines.append(
                    Line(
                        cohort: cohort, start: Day(bucket: name, unit.timeUnit),
                        size: ChartPoint(row.cell(column(.cohortSize)), inWithheldRow: row.isWithheld),
                        retention: nothing, active: nothing,
                        includesEarlierUsers: row.cell(column(.includesEarlierUsers))?.value == .flag(true)))
            }
            guard !row.isWithheld || isReached(lines[index].start, k, span) else { continue }
            lines[index].retention[k] = ChartPoint(row.cell(column(.retention)), inWithheldRow: row.isWithheld)
            lines[index].active[k] = ChartPoint(row.cell(column(.activeUsers)), inWithheldRow: row.isWithheld)
        }
        // Rows may come in another order; names of weeks and months sort as time does.
        lines.sort { Self.name($0).isBefore(Self.name($1)) }
        stepCount = (nothing.indices.last { k in lines.contains { $0.retention[k] != .missing } } ?? -1) + 1
    }

    private static func name(_ line: Line) -> String { if case .text(let name) = line.cohort { name } else { "" } }

    private func isReached(_ start: Day?, _ k: Int, _ span: Span?) -> Bool {
        guard let start, let span else { return false }
        return span.covers(Period(unit.timeUnit, holding: unit.timeUnit.advance(start, by: k)))
    }
}
