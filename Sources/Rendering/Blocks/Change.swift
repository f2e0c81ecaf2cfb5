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

    var direction: Direction
    /// The size with its unit and without a sign: `4.1 points`, `14%`.
    var size: String
    /// The size with its sign and without a unit that the heading gives: `+4.1`, `−14%`.
    var signed: String
    /// Whether the change of a people rate is more than chance; `nil` for what is not tested.
    var certainty: Certainty?
    var previous: String
}

/// The columns of one measure in an answer, by their index.
struct MeasureColumns {
    let measure: Measure
    private let indices: [Column.Role: Int]

    init(_ measure: Measure, in columns: [Column]) {
        self.measure = measure
        let own = columns.enumerated().filter { $0.element.measure == measure }
        indices = Dictionary(own.map { ($0.element.role, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    var value: Int? { indices[.value(measure)] }
    var low: Int? { indices[.low(measure)] }
    var high: Int? { indices[.high(measure)] }
    var previous: Int? { indices[.previous(measure)] }
    var change: Int? { indices[.change(measure)] }
    var changeRate: Int? { indices[.changeRate(measure)] }
    var significant: Int? { indices[.significant(measure)] }
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
        let hasSign = figure.number.hasPrefix("+") || figure.number.hasPrefix(NumberSigns.minus)
        let unit = measure == .daysSinceView ? " " + style.words("unit.days", count: amount) : figure.unit
        return Change(
            direction: !hasSign ? .same : amount > 0 ? .up : .down,
            size: (hasSign ? String(figure.number.dropFirst()) : figure.number) + unit,
            signed: measure.isShare ? figure.number : figure.text,
            certainty: measure.kind == .rate ? certainty(cell(columns.significant)) : nil,
            previous: style.text(previous, as: Column(.previous(measure))))
    }

    private func certainty(_ cell: ReleasedAnswer.Cell?) -> Change.Certainty {
        switch cell?.value {
        case .flag(true): .moreThanChance
        case .flag(false): .couldBeChance
        default: .smallBase
        }
    }
}
