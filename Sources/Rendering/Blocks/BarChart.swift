import Model
import Protecting

/// Bars beside names, each with its number; a rate shows its 95 % interval as a thin line.
struct BarChart: Chart {
    private let data: ChartData
    private let page: BlockContext

    init?(_ answer: ReleasedAnswer, _ page: BlockContext) {
        guard var data = ChartData(answer, page: page) else { return nil }
        data.keepFirst()
        self.data = data
        self.page = page
    }

    var notes: [String] {
        let words = page.style.words
        var notes: [String] = []
        if data.series.contains(where: \.hasIntervals) { notes.append(words("chart.interval_thin")) }
        if data.hasWithheld { notes.append(words("chart.hatched")) }
        if let note = data.leftOutNote(page.style) { notes.append(note) }
        return notes
    }

    var description: String { data.words(page.style) }
    var saysIntervals: Bool { true }

    func draw(_ canvas: Canvas) -> Drawing {
        let texts = data.series.flatMap { $0.points.compactMap(\.number).map { data.text($0, page.style) } }
        let valueRoom = (texts.map { textWidth($0) }.max() ?? 0) + 8
        let nameRoom = canvas.isNarrow ? 0 : min((data.names.map { textWidth($0) }.max() ?? 0) + 18, 260)
        let barHeight = data.series.count > 1 ? 14.0 : 20.0
        let nameHeight = canvas.isNarrow ? 20.0 : 0
        let rowHeight = nameHeight + barHeight * Double(data.series.count) + 10
        let largest =
            data.series.map { max($0.largest, $0.intervals.compactMap { $0?.upperBound }.max() ?? 0) }.max() ?? 0
        let key = SeriesKey(
            data.series.enumerated().map { .init(mark: .box, series: $0, text: $1.name) }, on: canvas)
        let scale = LinearScale(
            domain: 0...(largest > 0 ? largest : 1), from: nameRoom, to: canvas.width - max(valueRoom, 96))

        var drawing = Drawing(canvas, height: key.height + rowHeight * Double(data.places.count) + 2, id: page.idPrefix)
        key.draw(into: &drawing)
        for index in data.places.indices {
            let top = key.height + Double(index) * rowHeight + 2
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
        if !canvas.isNarrow { drawing.line("base", x1: nameRoom, y1: key.height, x2: nameRoom, y2: drawing.height) }
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
            let interval = series.intervals[index]
            let words = [data.readout(at: index, page.style), series.intervalWords(at: index, page.style)]
            drawing.group("series-\(number + 1)") {
                $0.rect(
                    interval == nil ? "bar" : "bar has-whisker", x: scale.from, y: y, width: end - scale.from,
                    height: height,
                    title: words.compactMap(\.self).joined(separator: "\n"))
            }
            if let interval {
                let line = y + height / 2
                drawing.line(
                    "whisker", x1: scale(interval.lowerBound), y1: line, x2: scale(interval.upperBound), y2: line)
            }
            let after = max(end, interval.map { scale($0.upperBound) } ?? end)
            drawing.text(series.text(value, page.style), x: after + 6, y: middle, .start, "value")
        }
    }
}
