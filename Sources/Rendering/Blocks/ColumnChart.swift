import Model
import Protecting

/// Columns over time or over few names, from zero: twice the number is twice the column.
struct ColumnChart: Chart {
    private let data: ChartData
    private let answer: ReleasedAnswer
    private let page: BlockContext
    private let marks: TimeMarks

    init?(_ answer: ReleasedAnswer, _ page: BlockContext) {
        guard let data = ChartData(answer, page: page) else { return nil }
        self.data = data
        self.answer = answer
        self.page = page
        marks = TimeMarks(data, answer, page)
    }

    var notes: [String] {
        let words = page.style.words
        var notes: [String] = []
        if let shaded = marks.shaded { notes.append(words("chart.\(shaded)")) }
        if data.isPartial.contains(true) { notes.append(words("chart.pale")) }
        if data.hasWithheld { notes.append(words("chart.hatched")) }
        if let note = data.gapWords(page) { notes.append(note) }
        if let note = data.leftOutNote(page.style) { notes.append(note) }
        return notes
    }

    var description: String { data.words(page.style) }
    var calendarNotes: [TimeMarks.Note] { marks.notes }

    func draw(_ canvas: Canvas) -> Drawing {
        let count = Double(data.places.count)
        let texts = data.series.map { $0.points.map { $0.number.map { data.text($0, page.style) } } }
        let widest = texts.joined().compactMap(\.self).map { textWidth($0) }.max() ?? 0
        // Where every column has room for its number, no axis is needed.
        let bare = canvas.width / count
        let isLabelled = data.series.count == 1 && widest + 4 <= bare
        let plotHeight = canvas.isNarrow ? 170.0 : 210.0
        let axis = { (bottom: Double, top: Double) in
            ValueAxis(
                data.series.flatMap { $0.points.compactMap(\.number) }, of: data.series[0].measure, fromZero: true,
                from: bottom, to: top, steps: canvas.isNarrow ? 3 : 4, page.style)
        }
        let key = SeriesKey(
            data.series.enumerated().map { .init(mark: .box, series: $0, text: $1.name) }, on: canvas)
        let left = isLabelled ? 0 : axis(0, 0).width
        let step = (canvas.width - left) / count
        let x = { (index: Double) in left + (index + 0.5) * step }
        let noteRows = marks.rows(in: canvas.width) { x(Double($0)) }
        let top = key.height + marks.height(noteRows) + 20
        let bottom = top + plotHeight
        var values = axis(bottom, top)
        if isLabelled {
            // Without an axis nothing needs to end on a round number.
            let largest = max(data.series[0].largest, .leastNonzeroMagnitude)
            values = axis(bottom, bottom - plotHeight * (values.ticks.last ?? largest) / largest)
        }
        let places = PlaceAxis(data, page.style, canvas: canvas, step: step)

        var drawing = Drawing(canvas, height: bottom + (places.hasSecondLine ? 42 : 26), id: page.idPrefix)
        key.draw(into: &drawing)
        marks.drawRests(into: &drawing, x: x, top: top, bottom: bottom, left: left, right: canvas.width)
        if isLabelled {
            drawing.line("base", x1: left, y1: bottom, x2: canvas.width, y2: bottom)
        } else {
            values.draw(into: &drawing, left: left, right: canvas.width)
        }
        marks.drawMarks(into: &drawing, rows: noteRows, x: { x(Double($0)) }, top: key.height, bottom: bottom)
        let group = min(step * 0.78, 64 * Double(data.series.count))
        let width = group / Double(data.series.count)
        for index in data.places.indices {
            for (number, series) in data.series.enumerated() {
                let from = x(Double(index)) - group / 2 + Double(number) * width
                let title = data.readout(at: index, page.style)
                let gap = width > 6 ? 1.0 : 0
                switch series.points[index] {
                case .missing: continue
                case .withheld:
                    // All of its place from top to bottom: anything like a column would look like a size.
                    let part = step / Double(data.series.count)
                    drawing.hatch(
                        x: x(Double(index)) - step / 2 + Double(number) * part, y: top, width: part, height: plotHeight,
                        title: title)
                case .shown(let value):
                    let height = bottom - values.scale(value)
                    let kind = data.isPartial[index] ? "column is-pale" : isCurrent(index) ? "column" : "column is-past"
                    drawing.group("series-\(number + 1)") {
                        $0.rect(kind, x: from, y: bottom - height, width: width - gap, height: height, title: title)
                    }
                    if isLabelled {
                        let kind = isCurrent(index) ? "value" : "value is-quiet"
                        drawing.text(
                            data.text(value, page.style), x: x(Double(index)), y: bottom - height - 6, .middle, kind)
                    }
                }
            }
        }
        places.draw(into: &drawing, x: { x(Double($0)) }, y: bottom, ticks: false)
        return drawing
    }

    /// In a trend the report's own period stands out; elsewhere every column does.
    private func isCurrent(_ index: Int) -> Bool {
        guard answer.period != page.facts.period, data.dimension.timeUnit != nil, let day = data.day(at: index) else {
            return true
        }
        return page.facts.period.contains(day)
    }
}
