import Model
import Protecting

/// Lines over time: this period strong, the comparison of the first series thin, each line named where it ends.
struct LineChart: Chart {
    private let data: ChartData
    private let answer: ReleasedAnswer
    private let page: BlockContext
    private let marks: TimeMarks
    /// Series that would be scraps of a line, for most of them is protected.
    private let leftOut: [String]
    /// The comparison of the first series, moved so that weekdays meet; empty where there is none.
    private let before: [ChartPoint]
    private let beforeName: String

    init?(_ answer: ReleasedAnswer, _ page: BlockContext) {
        guard var data = ChartData(answer, page: page) else { return nil }
        leftOut = data.series.dropFirst().filter(\.isMostlyWithheld).map(\.nameWithin)
        data.series = data.series.prefix(1) + data.series.dropFirst().filter { !$0.isMostlyWithheld }
        self.data = data
        self.answer = answer
        self.page = page
        marks = TimeMarks(data, answer, page.facts)
        if let comparison = answer.comparison, let first = data.series.first {
            let shift = Self.weekdayShift(data.dimension, answer.period, comparison)
            before = first.previous.indices.map { index in
                let source = index - shift
                return first.previous.indices.contains(source) ? first.previous[source] : .missing
            }
            beforeName = page.style.comparison(comparison, besides: answer.period)
        } else {
            before = []
            beforeName = ""
        }
    }

    /// How many places a comparison by day moves, so that a Monday stands over a Monday.
    static func weekdayShift(_ dimension: Dimension, _ period: Period, _ comparison: Period) -> Int {
        guard dimension == .day, period.dayCount >= 14 else { return 0 }
        let shift = floorMod(comparison.first.weekday - period.first.weekday, 7)
        return shift > 3 ? shift - 7 : shift
    }

    /// A comparison that is mostly gaps would be scraps of a line.
    private var showsBefore: Bool { before.count { $0.number != nil } * 2 > before.count }

    var notes: [String] {
        let words = page.style.words
        var notes = [data.peak(page.style)].compactMap(\.self)
        if showsBefore, let first = data.series.first {
            let aligned = data.dimension == .day && answer.period.dayCount >= 14
            let name =
                data.series.count > 1
                ? words("chart.before", ["series": first.nameWithin, "period": beforeName]) : beforeName
            notes.append(words(aligned ? "chart.thin_weekdays" : "chart.thin", ["name": name]))
        }
        if let shaded = marks.shaded { notes.append(words("chart.\(shaded)")) }
        if data.hasWithheld { notes.append(words("chart.hatched")) }
        if !leftOut.isEmpty { notes.append(words("chart.not_drawn", ["series": words.list(leftOut)])) }
        if let note = data.leftOutNote(page.style) { notes.append(note) }
        return notes
    }

    var description: String { data.words(page.style) }

    func draw(_ canvas: Canvas) -> Drawing {
        let labels = endNames(canvas)
        let right = canvas.width - (labels.map { textWidth($0.text) }.max() ?? 0) - 10
        let plotHeight = canvas.isNarrow ? 190.0 : 240.0
        let count = data.places.count
        let measure = data.series[0].measure
        let numbers = (data.series.map(\.points) + [before]).joined().compactMap(\.number)
        let axis = { (bottom: Double, top: Double) in
            ValueAxis(
                numbers, of: measure, fromZero: !data.isShare, bottom: bottom, top: top, steps: canvas.isNarrow ? 3 : 4,
                page.style)
        }
        let left = axis(0, 0).width
        let step = (right - left - 8) / Double(max(count - 1, 1))
        let x = { (index: Double) in count == 1 ? (left + right) / 2 : left + 4 + index * step }
        let noteRows = marks.rows(in: canvas.width) { x(Double($0)) }
        let top = Double((noteRows.max() ?? -1) + 1) * TimeMarks.rowHeight + 18
        let bottom = top + plotHeight
        let values = axis(bottom, top)
        let places = PlaceAxis(data, page.style, canvas: canvas, step: step)

        let hatched = data.series.indices.filter { data.series[$0].points.contains(.withheld) }
        let labelTop = bottom + Self.stripHeight * Double(hatched.count)

        var drawing = Drawing(canvas, height: labelTop + (places.hasSecondLine ? 42 : 26), id: page.idPrefix)
        marks.drawRests(into: &drawing, x: x, top: top, bottom: bottom, left: left, right: right)
        values.draw(into: &drawing, left: left, right: right)
        for (row, series) in hatched.enumerated() {
            let y = bottom + Self.stripHeight * Double(row) + 2
            drawStrip(into: &drawing, series, y: y) { max(left, min(right, x($0))) }
        }
        places.draw(into: &drawing, x: { x(Double($0)) }, y: labelTop, ticks: hatched.isEmpty)
        marks.drawNotes(into: &drawing, rows: noteRows, x: { x(Double($0)) }, top: top, bottom: bottom)

        let points = { (points: [ChartPoint]) in
            points.enumerated().map { index, point in point.number.map { (x: x(Double(index)), y: values.scale($0)) } }
        }
        if showsBefore { drawing.group("series-1") { $0.path("line-before", points(before), dots: false) } }
        for (index, series) in data.series.enumerated().reversed() {
            drawing.group("series-\(index + 1)") { $0.path("line", points(series.points)) }
        }
        drawPeak(into: &drawing, x: x, values.scale)
        for label in placed(labels, values.scale, top: top, bottom: bottom) {
            drawing.group(label.kind) { $0.text(label.text, x: right + 8, y: label.y + 4.5, .start, "end-name") }
        }
        drawReadouts(into: &drawing, x: x, step: step, top: top, height: plotHeight)
        return drawing
    }
}

extension LineChart {
    private struct EndName {
        var text: String
        var kind: String
        var level: Double
        var y = 0.0
    }

    /// The names of the lines with the level they belong to: that of the last days, for a line may end on a Sunday.
    private func endNames(_ canvas: Canvas) -> [EndName] {
        let room = canvas.isNarrow ? 96.0 : 190.0
        let level = { (points: [ChartPoint]) -> Double? in
            let last = points.compactMap(\.number).suffix(data.dimension == .day && data.places.count >= 14 ? 7 : 1)
                .sorted()
            return last.isEmpty ? nil : last[last.count / 2]
        }
        var names = data.series.enumerated().compactMap { index, series in
            level(series.points).map {
                EndName(text: truncated(series.name, to: room), kind: "series-\(index + 1)", level: $0)
            }
        }
        if showsBefore, let level = level(before) {
            names.append(EndName(text: truncated(beforeName, to: room), kind: "series-1 is-before", level: level))
        }
        return names
    }

    /// Moves names apart that would overlap, and keeps them beside the plot.
    private func placed(_ names: [EndName], _ scale: LinearScale, top: Double, bottom: Double) -> [EndName] {
        let gap = 18.0
        var names = names.map { name in
            var name = name
            name.y = scale(name.level)
            return name
        }
        names.sort { ($0.y, $0.text) < ($1.y, $1.text) }
        for index in names.indices.dropFirst() { names[index].y = max(names[index].y, names[index - 1].y + gap) }
        guard let last = names.last, last.y > bottom - 4 else { return names }
        names[names.count - 1].y = bottom - 4
        for index in names.indices.dropLast().reversed() {
            names[index].y = min(names[index].y, names[index + 1].y - gap)
        }
        return names
    }

    /// The highest point of the first line, with its number: one fact that needs no axis.
    private func drawPeak(into drawing: inout Drawing, x: (Double) -> Double, _ y: LinearScale) {
        let shown = data.series[0].points.enumerated().compactMap { index, point in point.number.map { (index, $0) } }
        guard shown.count > 4, let peak = shown.max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) }), peak.1 > 0 else { return }
        let place = x(Double(peak.0))
        drawing.group("series-1") {
            $0.circle("dot", x: place, y: y(peak.1), radius: 4)
            $0.text(data.text(peak.1, page.style), x: place, y: y(peak.1) - 9, .middle, "value")
        }
    }

    /// A hatched strip below the plot, one a line, under the places where the line is protected. In the plot itself a
    /// mark would have a height, and a height reads as a size.
    private func drawStrip(into drawing: inout Drawing, _ series: Int, y: Double, x: (Double) -> Double) {
        let points = data.series[series].points
        var index = 0
        while index < points.count {
            guard points[index] == .withheld else { index += 1; continue }
            let first = index
            while index < points.count, points[index] == .withheld { index += 1 }
            let from = x(Double(first) - 0.5), to = x(Double(index) - 0.5)
            drawing.group("series-\(series + 1)") {
                $0.rect("hatch-tint", x: from, y: y, width: to - from, height: Self.stripHeight - 3)
            }
            drawing.hatch(x: from, y: y, width: to - from, height: Self.stripHeight - 3)
        }
    }

    private static let stripHeight = 10.0

    /// What the pointer reads: transparent columns with a title each.
    private func drawReadouts(
        into drawing: inout Drawing, x: (Double) -> Double, step: Double, top: Double, height: Double
    ) {
        for index in data.places.indices {
            var text = data.readout(at: index, page.style)
            if before.indices.contains(index), let number = before[index].number {
                let name = page.style.words(
                    "chart.before", ["series": data.series[0].name, "period": beforeName])
                text += "\n\(name): \(data.text(number, page.style))"
            }
            drawing.rect("readout", x: x(Double(index) - 0.5), y: top, width: step, height: height, title: text)
        }
    }
}
