import Model

/// The axis of values: few round ticks, labelled beside light lines.
struct ValueAxis {
    let ticks: [Double]
    let labels: [String]
    let scale: LinearScale
    /// The room the labels take.
    let width: Double

    /// - Parameters:
    ///   - numbers: Everything that is drawn along the axis.
    ///   - fromZero: Whether the axis begins at 0, as lengths must.
    ///   - from: Where on the drawing it begins: its bottom, or its left end.
    init(
        _ numbers: [Double], of measure: Measure, fromZero: Bool, from: Double, to: Double, steps: Int,
        _ style: ReportStyle
    ) {
        let low = numbers.min() ?? 0
        let high = max(numbers.max() ?? 0, 0)
        let start = fromZero || low < high / 2 ? min(0, low) : low
        let isWhole = measure.isWhole
        // A share that fills its axis stops at the whole.
        ticks = roundTicks(from: start, to: high > start ? high : start + 1, count: steps, isWhole: isWhole)
        scale = LinearScale(domain: (ticks.first ?? 0)...(ticks.last ?? 1), from: from, to: to)
        labels = ticks.map { style.axisText($0, of: measure) }
        width = (labels.map { textWidth($0) }.max() ?? 0) + 8
    }

    func draw(into drawing: inout Drawing, left: Double, right: Double) {
        for (tick, label) in zip(ticks, labels) {
            let y = scale(tick)
            drawing.line(tick == 0 ? "base" : "grid", x1: left, y1: y, x2: right, y2: y)
            drawing.text(label, x: left - 8, y: y + 4.5, .end, "tick")
        }
    }

    /// Draws it from left to right, with the labels below, of long pictures above as well.
    func drawAcross(into drawing: inout Drawing, top: Double, bottom: Double, labelsAbove: Bool) {
        for (tick, label) in zip(ticks, labels) {
            let x = scale(tick)
            drawing.line(tick == 0 ? "base" : "grid", x1: x, y1: top, x2: x, y2: bottom)
            let half = textWidth(label, size: 13) / 2
            let place = min(max(x, half), drawing.canvas.width - half)
            drawing.text(label, x: place, y: bottom + 18, .middle, "tick")
            if labelsAbove { drawing.text(label, x: place, y: top - 8, .middle, "tick") }
        }
    }
}

extension ReportStyle {
    /// A round number as an axis says it: only as many decimals as it needs.
    func axisText(_ number: Double, of measure: Measure) -> String {
        if measure.kind == .seconds { return duration(number) }
        let value = measure.isShare ? number * 100 : number
        let decimals =
            (0...3).first { places in
                let factor = [1.0, 10, 100, 1000][places]
                return abs(value * factor - (value * factor).rounded()) < 1e-6
            } ?? 3
        let text = numbers.fixed(value, decimals)
        return measure.isShare ? numbers.percent(text).text : text
    }
}
