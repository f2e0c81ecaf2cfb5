import Explaining
import Model
@testable import Protecting

/// Answers to the questions that findings are drawn from, from a few numbers.
struct Evidence {
    /// One row: numbers of people now and before, and a rate with its interval.
    struct Row {
        var name = ""
        var reach: (now: Int?, before: Int?) = (1000, 1000)
        var viewers: (now: Int?, before: Int?) = (500, 500)
        var rate: (now: Double?, before: Double?) = (0.5, 0.5)
        var spread = 0.02
        var isSure = false
        var listed: (items: Int, used: Int)?
        var withheld: Set<Column> = []
        var isWithheld = false
    }

    var whole = Row()
    var scopes: [Row] = []
    var items: [Row] = []
    var isComplete = true
    var comparison: Comparison? = .previous

    func findings(limit: Int = 100) -> [Finding] { Explaining.findings(in: answers, limit: limit) }

    /// The rules of the findings with what they are about.
    var said: [String] { findings().map(\.said) }

    var answers: [FindingEvidence: ReleasedAnswer] {
        [.whole: answer(.whole, [whole]), .scopes: answer(.scopes, scopes), .items: answer(.items, items)]
    }

    private func answer(_ evidence: FindingEvidence, _ rows: [Row]) -> ReleasedAnswer {
        let question = Question(measures: evidence.measures, by: evidence.by)
        let period = Period(.month, holding: Day(year: 2026, month: 10, day: 1) ?? Day(number: 0))
        let columns = question.columns(reportComparison: comparison)
        return ReleasedAnswer(
            question: question, period: period, periodIsComplete: isComplete,
            comparison: comparison.map(period.compared(by:)), columns: columns,
            rows: rows.map { row in
                ReleasedAnswer.Row(
                    cells: columns.map { column in
                        let isHidden = row.isWithheld && column.measure != nil || row.withheld.contains(column)
                        return isHidden ? .withheld : .shown(row.value(column.role))
                    }, isWithheld: row.isWithheld)
            }, total: nil, withheld: 0, cut: 0)
    }
}

extension Finding {
    var said: String { rule.rawValue + (subject.map { " " + $0.name } ?? "") }
}

extension Evidence.Row {
    fileprivate func value(_ role: Column.Role) -> Value {
        switch role {
        case .dimension: .text(name)
        case .itemTitle: .text("Title of \(name)")
        case .value(.reach): whole(reach.now)
        case .previous(.reach): whole(reach.before)
        case .value(.viewers): whole(viewers.now)
        case .previous(.viewers): whole(viewers.before)
        case .value(.viewRate): number(rate.now)
        case .low(.viewRate): number(rate.now.map { max(0, $0 - spread) })
        case .high(.viewRate): number(rate.now.map { min(1, $0 + spread) })
        case .previous(.viewRate): number(rate.before)
        case .change(.viewRate): number(rate.now.flatMap { now in rate.before.map { now - $0 } })
        case .significant(.viewRate): rate.before == nil ? .empty : .flag(isSure)
        case .value(.itemsListed): whole(listed?.items)
        case .value(.coverage): listed.map { .ratio($0.used, $0.items) } ?? .empty
        default: .empty
        }
    }

    private func whole(_ number: Int?) -> Value { number.map { .integer($0) } ?? .empty }
    private func number(_ number: Double?) -> Value { number.map { .number($0) } ?? .empty }
}
