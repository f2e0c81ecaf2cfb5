import Model
import Protecting

/// A bar beside each number of a table's first count; twice the number is twice the bar.
struct CellBar {
    let measure: Measure
    private let largest: Double
    static let width = 72.0

    /// - Returns: `nil` where a bar would say nothing: for averages and shares, and where nothing is above 0.
    init?(_ columns: MeasureColumns, _ answer: ReleasedAnswer) {
        guard columns.measure.hasChangeRate else { return nil }
        let largest = answer.rows.compactMap { $0.number(columns.value) }.max() ?? 0
        guard largest > 0 else { return nil }
        measure = columns.measure
        self.largest = largest
    }

    func mark(_ number: Double?) -> String {
        let width = max(0, (number ?? 0) / largest * Self.width)
        return "<svg class=\"mark\" viewBox=\"0 0 72 12\" width=\"72\" height=\"12\" aria-hidden=\"true\">"
            + "<rect class=\"cell-bar\" y=\"2\" width=\"\(svg(width))\" height=\"8\" fill=\"currentColor\"/></svg>"
    }
}

/// A dot and a line beside each rate of a table: the rate and its 95 % interval, on one scale for all rows.
struct CellInterval {
    private let scale: ClosedRange<Double>
    static let width = 96.0
    private static let inset = 5.0

    /// - Returns: `nil` where no row has an interval.
    init?(_ columns: MeasureColumns, _ answer: ReleasedAnswer) {
        let ends = answer.rows.flatMap { [$0.number(columns.low), $0.number(columns.high)].compactMap(\.self) }
        guard let low = ends.min(), let high = ends.max(), high > low else { return nil }
        let ticks = roundTicks(from: low, to: high, count: 4)
        scale = max(0, ticks.first ?? 0)...min(1, ticks.last ?? 1)
    }

    func mark(_ row: ReleasedAnswer.Row, _ columns: MeasureColumns) -> String {
        let open =
            "<svg class=\"mark\" viewBox=\"0 0 96 12\" width=\"96\" height=\"12\" aria-hidden=\"true\">"
            + "<path class=\"cell-axis\" d=\"M5 0v12M91 0v12\" stroke=\"currentColor\"/>"
        guard let value = row.number(columns.value), let low = row.number(columns.low),
            let high = row.number(columns.high)
        else { return open + "</svg>" }
        return open + "<path class=\"cell-interval\" d=\"M\(svg(x(low))) 6H\(svg(x(high)))\" stroke=\"currentColor\"/>"
            + "<circle class=\"cell-dot\" cx=\"\(svg(x(value)))\" cy=\"6\" r=\"3\" fill=\"currentColor\"/></svg>"
    }

    /// The scale's ends, for the head of the column.
    func axis(_ style: ReportStyle) -> String {
        let percent = { (share: Double) in
            style.numbers.fixed(share * 100, share * 100 == (share * 100).rounded() ? 0 : 1)
        }
        return "<span class=\"mark-axis\" aria-hidden=\"true\"><span>\(percent(scale.lowerBound))</span>"
            + "<span>\(percent(scale.upperBound))</span></span>"
    }

    private func x(_ share: Double) -> Double {
        let length = scale.upperBound - scale.lowerBound
        let part = length > 0 ? (share - scale.lowerBound) / length : 0
        return Self.inset + min(max(part, 0), 1) * (Self.width - 2 * Self.inset)
    }
}
