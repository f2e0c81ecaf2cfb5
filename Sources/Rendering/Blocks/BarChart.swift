import Model
import Protecting

/// Bars beside names, each with its number; a rate shows its 95 % interval as a thin line.
struct BarChart: Chart {
    private let data: ChartData
    private let answer: ReleasedAnswer
    private let page: BlockContext

    init?(_ answer: ReleasedAnswer, _ page: BlockContext) {
        guard let data = ChartData(answer, page: page) else { return nil }
        self.data = data
        self.answer = answer
        self.page = page
    }

    var notes: [String] {
        let words = page.style.words
        var notes: [String] = []
        if data.series.count > 1 {
            notes.append(words("chart.top_to_bottom", ["series": words.list(data.series.map(\.nameWithin))]))
        }
        if data.hasWithheld { notes.append(words("chart.hatched")) }
        return notes
    }

    var description: String { data.words(page.style) }

    func draw(_ canvas: Canvas) -> Drawing {
        let texts = data.series.flatMap { $0.points.compactMap(\.number).map { data.text($0, page.style) } }
        let valueRoom = (texts.map { textWidth($0) }.max() ?? 0) + 8
        let nameRoom = canvas.isNarrow ? 0 : min((data.names.map { textWidth($0) }.max() ?? 0) + 18, 260)
        let barHeight = data.series.count > 1 ? 14.0 : 20.0
        let nameHeight = canvas.isNarrow ? 20.0 : 0
        let rowHeight = nameHeight + barHeight * Double(data.series.count) + 10
        let largest = data.series.map(\.largest).max() ?? 0
        let scale = LinearScale(
            domain: 0...(largest > 0 ? largest : 1), from: nameRoom, to: canvas.width - max(valueRoom, 96))

        var drawing = Drawing(canvas, height: rowHeight * Double(data.places.count) + 2, id: page.idPrefix)
        for index in data.places.indices {
            let top = Double(index) * rowHeight + 2
            if canvas.isNarrow {
                drawing.text(truncated(data.names[index], to: canvas.width), x: 0, y: top + 14, .start, "name")
            } else {
                let middle = top + (barHeight * Double(data.series.count)) / 2 + 5
                drawing.text(truncated(data.names[index], to: nameRoom - 14), x: nameRoom - 10, y: middle, .end, "name")
            }
            for (number, series) in data.series.enumerated() {
                let y = top + nameHeight + Double(number) * barHeight
                drawBar(series.points[index], series, number, index, y: y, height: barHeight - 2, scale, &drawing)
            }
        }
        drawing.line("base", x1: nameRoom, y1: 0, x2: nameRoom, y2: drawing.height)
        return drawing
    }

    private func drawBar(
        _ point: ChartPoint, _ series: ChartSeries, _ number: Int, _ index: Int, y: Double, height: Double,
        _ scale: LinearScale, _ drawing: inout Drawing
    ) {
        let middle = y + height / 2 + 5
        switch point {
        case .missing: drawing.text(ReportStyle.nothing, x: scale.from + 6, y: middle, .start, "value is-quiet")
        case .withheld:
            // As wide for all: the mark says nothing of the size.
            drawing.hatch(x: scale.from, y: y, width: 24, height: height)
            drawing.text(page.style.words("protected"), x: scale.from + 30, y: middle, .start, "value is-quiet")
        case .shown(let value):
            let end = scale(value)
            let title = data.readout(at: index, page.style)
            drawing.group("series-\(number + 1)") {
                $0.rect("bar", x: scale.from, y: y, width: end - scale.from, height: height, title: title)
            }
            drawing.text(
                page.style.text(.number(value), as: Column(.value(series.measure))), x: end + 6, y: middle, .start,
                "value")
        }
    }
}
