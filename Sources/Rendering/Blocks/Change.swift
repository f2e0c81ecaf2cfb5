import Model
import Protecting

/// How a measure moved against the comparison, in a form that words, arrows and colours are made from.
struct Change {
    enum Direction: String {
        case up, down, same
    }

    enum Certainty: String {
        case moreThanChance = "more_than_chance"
        case couldBeChance = "could_be_chance"
        /// Too few people for a test to mean anything.
        case smallBase = "small_base"
    }

    let direction: Direction
    /// Whether the change of a people rate is more than chance; `nil` for what is not tested.
    let certainty: Certainty?
    private let figure: ReportStyle.Figure
    private let unit: String
    /// Whether a heading gives the unit.
    private let isShare: Bool

    fileprivate init(
        _ amount: Double, _ figure: ReportStyle.Figure, unit: String, certainty: Certainty?, isShare: Bool
    ) {
        let text = figure.number.utf8
        let hasSign = text.first == UInt8(ascii: "+") || text.starts(with: NumberSigns.minus.utf8)
        direction = !hasSign ? .same : amount > 0 ? .up : .down
        self.certainty = certainty
        self.figure = figure
        self.unit = unit
        self.isShare = isShare
    }

    /// The size with its unit and without a sign: `4.1 points`, `14%`.
    var size: String { (direction == .same ? figure.number : String(figure.number.dropFirst())) + unit }

    /// The size with its sign and without a unit that the heading gives: `+4.1`, `−14%`.
    var signed: String { isShare ? figure.number : figure.text }
}

/// The columns of one measure in an answer, by their index.
struct MeasureColumns {
    let measure: Measure
    let value: Int?
    let low: Int?
    let high: Int?
    let previous: Int?
    let change: Int?
    let changeRate: Int?
    let significant: Int?

    init(_ measure: Measure, in columns: [Column]) {
        self.measure = measure
        func index(_ role: Column.Role) -> Int? { columns.firstIndex { $0.role == role } }
        value = index(.value(measure))
        low = index(.low(measure))
        high = index(.high(measure))
        previous = index(.previous(measure))
        change = index(.change(measure))
        changeRate = index(.changeRate(measure))
        significant = index(.significant(measure))
    }
}

extension ReleasedAnswer.Row {
    /// The cell at an index, where there is one.
    func cell(_ index: Int?) -> ReleasedAnswer.Cell? {
        index.flatMap { cells.indices.contains($0) ? cells[$0] : nil }
    }

    func number(_ index: Int?) -> Double? { cell(index)?.value?.number }

    /// The change of a measure, or `nil` where it is withheld or there is nothing to compare with.
    ///
    /// - Parameter relative: Whether counts show by how much of themselves they changed. A part of little says little:
    ///   below 50 they show the difference.
    func change(_ columns: MeasureColumns, relative: Bool, style: ReportStyle) -> Change? {
        let measure = columns.measure
        guard let difference = cell(columns.change)?.value, let amount = difference.number,
            let previous = cell(columns.previous)?.value
        else { return nil }
        let rate = relative && (previous.number ?? 0) >= 50 ? cell(columns.changeRate)?.value : nil
        let figure: ReportStyle.Figure
        if let rate, rate.number != nil {
            figure = style.figure(rate, as: Column(.changeRate(measure)))
        } else {
            figure = style.figure(difference, as: Column(.change(measure)))
        }
        let unit = measure == .daysSinceView ? " " + style.words("unit.days", count: amount) : figure.unit
        return Change(amount, figure, unit: unit, certainty: certainty(of: columns), isShare: measure.isShare)
    }

    /// Whether the change of a people rate is more than chance; `nil` for what is not tested, and without a change.
    func certainty(of columns: MeasureColumns) -> Change.Certainty? {
        guard columns.measure.kind == .rate, number(columns.change) != nil, cell(columns.previous)?.value != nil else {
            return nil
        }
        return switch cell(columns.significant)?.value {
        case .flag(true): .moreThanChance
        case .flag(false): .couldBeChance
        default: .smallBase
        }
    }
}
