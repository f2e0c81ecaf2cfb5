import Model
import Protecting

/// For each place a dot for its friction and one for the help viewed there, each on the line of its 95 % interval.
struct FrictionDots {
    private let rows: [FrictionBeside.Row]
    private let style: ReportStyle

    /// More would be taller than a screen; the table has all.
    static let mostRows = 12
    private static let lineHeight = 20.0
    private static let axisHeight = 26.0

    /// - Returns: `nil` where nothing can be drawn.
    init?(_ beside: FrictionBeside, _ style: ReportStyle) {
        rows = Array(beside.rows.filter { $0.share != nil }.prefix(FrictionDots.mostRows))
        self.style = style
        if rows.isEmpty { return nil }
    }

    /// The picture in words, for those who do not see it.
    var description: String { rows.map { readout($0).replacing("\n", with: ", ") + "." }.joined(separator: " ") }

    func draw(_ canvas: Canvas, id: String) -> Drawing {
        let names = rows.map { $0.page ?? $0.scope }
        let texts = rows.flatMap { row in [row.share.map { style.share($0.value).text }, helpText(row.help)] }
        let valueRoom = (texts.compactMap(\.self).map { textWidth($0) }.max() ?? 0) + 14
        let left = canvas.isNarrow ? 6 : min((names.map { textWidth($0) }.max() ?? 0) + 18, 300)
        let nameHeight = canvas.isNarrow ? 20.0 : 0
        let rowHeight = nameHeight + Self.lineHeight * 2 + (canvas.isNarrow ? 8 : 12)
        let key = SeriesKey(
            [
                SeriesKey.Entry(mark: .dot, series: 0, text: style.words("friction.share")),
                SeriesKey.Entry(mark: .dot, series: 1, text: style.words("friction.view_rate")),
            ], on: canvas)
        let top = key.height + 4
        let bottom = top + rowHeight * Double(rows.count)
        let numbers = rows.flatMap { row in
            [row.share?.high].compactMap(\.self) + [helpInterval(row.help)?.high].compactMap(\.self)
        }
        let axis = ValueAxis(
            numbers, of: .viewRate, fromZero: true, from: left, to: canvas.width - valueRoom,
            steps: canvas.isNarrow ? 3 : 5, style)
        var drawing = Drawing(canvas, height: bottom + Self.axisHeight, id: id)
        key.draw(into: &drawing)
        axis.drawAcross(into: &drawing, top: top, bottom: bottom, labelsAbove: false)
        for (index, row) in rows.enumerated() {
            let y = top + rowHeight * Double(index)
            let first = y + nameHeight + 6 + Self.lineHeight / 2
            if canvas.isNarrow {
                drawing.text(truncated(names[index], to: canvas.width), x: 0, y: y + 15, .start, "name")
            } else {
                let name = truncated(names[index], to: left - 14)
                drawing.text(name, x: left - 12, y: first + Self.lineHeight / 2 + 5, .end, "name")
            }
            if let share = row.share {
                draw(share.value, share.low, share.high, series: 1, y: first, axis.scale, &drawing)
            }
            let second = first + Self.lineHeight
            switch row.help {
            case .shown(let rate, let low, let high):
                draw(rate, low, high, series: 2, y: second, axis.scale, &drawing)
            case .withheld:
                drawing.hatch(x: axis.scale.from, y: second - 5, width: axis.scale.to - axis.scale.from, height: 10)
                drawing.text(style.words("protected"), x: canvas.width, y: second + 5, .end, "value is-quiet")
            case .none, .unknown:
                drawing.text(ReportStyle.nothing, x: canvas.width, y: second + 5, .end, "value is-quiet")
            }
            drawing.rect(
                "readout", x: left, y: y + nameHeight, width: canvas.width - left, height: rowHeight - nameHeight,
                title: readout(row))
        }
        return drawing
    }

    private func draw(
        _ value: Double, _ low: Double, _ high: Double, series: Int, y: Double, _ x: LinearScale,
        _ drawing: inout Drawing
    ) {
        drawing.line("grid", x1: x.from, y1: y, x2: x.to, y2: y)
        drawing.group("series-\(series)") {
            $0.line("interval", x1: x(low), y1: y, x2: x(high), y2: y)
            $0.circle("dot", x: x(value), y: y, radius: 5.5)
        }
        drawing.text(style.share(value).text, x: drawing.canvas.width, y: y + 5, .end, "value")
    }

    private func readout(_ row: FrictionBeside.Row) -> String {
        var lines = [row.page ?? row.scope]
        if let sign = row.sign, let share = row.share {
            lines.append("\(style.title(sign)) \(style.share(share.value).text) (\(style.interval(share.low, share.high)))")
        }
        var help = style.words("friction.view_rate") + " " + (helpText(row.help) ?? ReportStyle.nothing)
        if let interval = helpInterval(row.help) { help += " (\(style.interval(interval.low, interval.high)))" }
        return (lines + [help]).joined(separator: "\n")
    }

    private func helpText(_ help: FrictionBeside.Help) -> String? {
        switch help {
        case .shown(let rate, _, _): style.share(rate).text
        case .withheld: style.words("protected")
        case .none, .unknown: nil
        }
    }

    private func helpInterval(_ help: FrictionBeside.Help) -> (low: Double, high: Double)? {
        if case .shown(_, let low, let high) = help { (low, high) } else { nil }
    }
}
