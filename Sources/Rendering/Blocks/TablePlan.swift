import Model
import Protecting

/// Which columns of an answer a table shows, and how it gathers them: a measure, its interval and its change are one
/// column to the reader.
struct TablePlan {
    enum Part {
        /// A dimension's values; `title` is the column of an item's title.
        case key(Dimension, index: Int)
        /// What says which cohort a row is about, and how much later.
        case cohortKey(Column, index: Int)
        case measure(MeasureColumns, interval: Bool, change: ChangeForm?)
        /// Any other column, as it is.
        case plain(Column, index: Int)

        var isKey: Bool {
            switch self {
            case .key, .cohortKey: true
            case .measure, .plain: false
            }
        }
    }

    enum ChangeForm {
        case relative, absolute
    }

    var parts: [Part] = []

    /// - Parameter names: The columns asked for by name; `nil` chooses dimensions and measures with their changes.
    init(_ answer: ReleasedAnswer, names: [String]?) {
        let columns = answer.columns
        let chosen = names.map { names in names.compactMap { answer.column($0).map { columns[$0] } } }
        for column in chosen ?? columns {
            guard let index = answer.column(column.name) else { continue }
            switch column.role {
            case .dimension(let dimension): parts.append(.key(dimension, index: index))
            case .itemTitle:
                if !columns.contains(Column(.dimension(.item))) { parts.append(.plain(column, index: index)) }
            case .value(let measure):
                let own = MeasureColumns(measure, in: columns)
                parts.append(
                    .measure(
                        own, interval: own.low != nil && chosen?.contains(Column(.low(measure))) != false,
                        change: TablePlan.change(own, chosen, of: answer)))
                if chosen == nil, let previous = own.previous, answer.setsDaysBesideDays {
                    parts.append(.plain(columns[previous], index: previous))
                }
            case .firstName, .lastName: parts.append(.plain(column, index: index))
            case .partial: continue
            case .cohorts(let part, _):
                parts.append(part.isKey ? .cohortKey(column, index: index) : .plain(column, index: index))
            default:
                // What belongs to a measure that is shown stands with it.
                guard let chosen, let measure = column.measure, !chosen.contains(Column(.value(measure))) else {
                    continue
                }
                parts.append(.plain(column, index: index))
            }
        }
    }

    private static func change(_ own: MeasureColumns, _ chosen: [Column]?, of answer: ReleasedAnswer) -> ChangeForm? {
        guard own.change != nil else { return nil }
        if let chosen {
            if chosen.contains(Column(.changeRate(own.measure))) { return .relative }
            return chosen.contains(Column(.change(own.measure))) ? .absolute : nil
        }
        // Nothing was compared: a column of dashes says nothing.
        guard answer.comparison != nil, !answer.setsDaysBesideDays else { return nil }
        // Single items are often small, where a part of little says little.
        return own.changeRate != nil && !answer.question.by.contains(.item) ? .relative : .absolute
    }

    var keyCount: Int { parts.count(where: \.isKey) }
}

extension ReleasedAnswer {
    /// Whether single days stand beside those of another period. A first Thursday beside a first Tuesday is shown as
    /// two numbers: the change from one to the other would be the change of a weekday.
    fileprivate var setsDaysBesideDays: Bool { comparison != nil && question.by.contains(.day) }
}
