import Model
import Protecting

/// A dot beside each name for its value, a line through it for its 95 % interval, and a hollow dot for what it was in
/// the comparison. What has an interval is seen best so: a bar's length would speak louder than its doubt.
struct DotChart: Chart {
    private let data: ChartData
    private let page: BlockContext
    /// The comparison's name; `nil` where none is drawn.
    private let before: String?

    init?(_ answer: ReleasedAnswer, _ page: BlockContext) {
        guard var data = ChartData(answer, page: page) else { return nil }
        data.keepFirst()
        self.data = data
        self.page = page
        let isCompared = data.series.contains { $0.previous.contains { $0.number != nil } }
        before = answer.comparison.flatMap { isCompared ? page.style.comparison($0, besides: answer.period) : nil }
    }

    var notes: [String] {
        let words = page.style.words
        var notes: [String] = []
        if data.series.contains(where: \.hasIntervals) { notes.append(words("chart.interval")) }
        if let before, data.series.count == 1 { notes.append(words("chart.hollow", ["period": before])) }
        if data.hasWithheld { notes.append(words("chart.hatched")) }
        if let note = data.leftOutNote(page.style) { notes.append(note) }
        return notes
    }

    var description: String { data.words(page.style) }
    var saysIntervals: Bool { true }

    func draw(_ canvas: Canvas) -> Drawing {
        let layout = Layout(data, page.style, canvas)
        let key = key(canvas)
        let top = key.height + (data.places.count > Self.manyPlaces ? Self.axisHeight : 4)
        let bottom = top + layout.rowHeight * Double(data.places.count)
        let numbers = data.series.flatMap { series in
            (series.points + series.previous).compactMap(\.number) + series.intervals.compactMap { $0?.upperBound }
        }
        let axis = ValueAxis(
            numbers, of: data.series[0].measure, fromZero: true, from: layout.left, to: layout.right,
            steps: canvas.isNarrow ? 3 : 5, page.style)

        var drawing = Drawing(canvas, height: bottom + Self.axisHeight, id: page.idPrefix)
        key.draw(into: &drawing)
        axis.drawAcross(into: &drawing, top: top, bottom: bottom, labelsAbove: data.places.count > Self.manyPlaces)
        for index in data.places.indices {
            let y = top + layout.rowHeight * Double(index)
            let middle = y + layout.middle
            if canvas.isNarrow {
                drawing.text(truncated(data.names[index], to: canvas.width), x: 0, y: y + 15, .start, "name")
            } else {
                let name = truncated(data.names[index], to: layout.left - 14)
                drawing.text(name, x: layout.left - 12, y: middle + 5, .end, "name")
            }
            for number in data.series.indices {
                let first = middle - Layout.lineHeight * Double(data.series.count - 1) / 2
                draw(number, index, y: first + Layout.lineHeight * Double(number), axis.scale, &drawing)
            }
            drawing.rect(
                "readout", x: layout.left, y: y + layout.nameHeight, width: canvas.width - layout.left,
                height: layout.rowHeight - layout.nameHeight, title: readout(index))
        }
        return drawing
    }

    /// One value: the line it stands on, what it was, its interval, the dot, and its number at the end.
    private func draw(_ number: Int, _ index: Int, y: Double, _ x: LinearScale, _ drawing: inout Drawing) {
        let series = data.series[number]
        let end = drawing.canvas.width
        switch series.points[index] {
        case .withheld:
            // All of its line: a mark at a place would look like a value.
            drawing.hatch(x: x.from, y: y - 5, width: x.to - x.from, height: 10)
            drawing.text(page.style.words("protected"), x: end, y: y + 5, .end, "value is-quiet")
        case .missing:
            drawing.line("grid", x1: x.from, y1: y, x2: x.to, y2: y)
            drawing.text(ReportStyle.nothing, x: end, y: y + 5, .end, "value is-quiet")
        case .shown(let value):
            drawing.line("grid", x1: x.from, y1: y, x2: x.to, y2: y)
            drawing.group("series-\(number + 1)") {
                if let interval = series.intervals[index] {
                    $0.line("interval", x1: x(interval.lowerBound), y1: y, x2: x(interval.upperBound), y2: y)
                }
                if before != nil, let earlier = series.previous[index].number {
                    $0.dot("dot is-before", series: number, x: x(earlier), y: y, radius: 4)
                }
                $0.dot("dot", series: number, x: x(value), y: y, radius: 5.5)
            }
            drawing.text(series.text(value, page.style), x: end, y: y + 5, .end, "value")
        }
    }

    private func key(_ canvas: Canvas) -> SeriesKey {
        var entries = data.series.enumerated().map { SeriesKey.Entry(mark: .dot, series: $0, text: $1.name) }
        if entries.count > 1, let before {
            entries.append(SeriesKey.Entry(mark: .hollow, series: 0, text: before))
        }
        return SeriesKey(entries, on: canvas)
    }

    private func readout(_ index: Int) -> String {
        var lines = [data.readout(at: index, page.style)]
        for series in data.series {
            if let words = series.intervalWords(at: index, page.style) { lines.append("\(series.name), \(words)") }
            if let before, let earlier = series.previous[index].number {
                let name = page.style.words("chart.before", ["series": series.name, "period": before])
                lines.append("\(name): \(series.text(earlier, page.style))")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// More than these do not fit on a screen, so that the axis is needed at both ends.
    private static let manyPlaces = 15
    private static let axisHeight = 26.0
}

extension DotChart {
    /// Where names, dots and numbers stand: names beside the dots, on phones above them.
    private struct Layout {
        static let lineHeight = 20.0
        let left: Double
        let right: Double
        let nameHeight: Double
        let rowHeight: Double
        /// The middle of a row's dots below its top.
        let middle: Double

        init(_ data: ChartData, _ style: ReportStyle, _ canvas: Canvas) {
            var texts = data.series.flatMap { series in
                series.points.compactMap(\.number).map { series.text($0, style) }
            }
            if data.hasWithheld { texts.append(style.words("protected")) }
            let valueRoom = (texts.map { textWidth($0) }.max() ?? 0) + 14
            left = canvas.isNarrow ? 6 : min((data.names.map { textWidth($0) }.max() ?? 0) + 18, 260)
            right = canvas.width - valueRoom
            nameHeight = canvas.isNarrow ? 20 : 0
            let dots = Self.lineHeight * Double(data.series.count)
            rowHeight = nameHeight + dots + 12
            middle = canvas.isNarrow ? nameHeight + dots / 2 : rowHeight / 2
        }
    }
}
