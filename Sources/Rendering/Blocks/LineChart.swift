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
        marks = TimeMarks(data, answer, page)
        if let comparison = answer.comparison, let first = data.series.first {
            let shift = data.dimension == .day ? answer.period.weekdayShift(to: comparison) : 0
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
        if let note = data.gapWords(page) { notes.append(note) }
        if !leftOut.isEmpty { notes.append(words("chart.not_drawn", ["series": words.list(leftOut)])) }
        if let note = data.leftOutNote(page.style) { notes.append(note) }
        return notes
    }

    var description: String { data.words(page.style) }
    var calendarNotes: [TimeMarks.Note] { marks.notes }

    func draw(_ canvas: Canvas) -> Drawing {
        let strips = data.series.enumerated().filter { $0.element.points.contains(.withheld) }.map {
            TimePlot.Strip(kind: "series-\($0.offset + 1)", points: $0.element.points)
        }
        let numbers = (data.series.map(\.points) + (showsBefore ? [before] : [])).joined().compactMap(\.number)
        let plot = TimePlot(
            data, marks, numbers: numbers, fromZero: !data.isShare, names: names(canvas), strips: strips, on: canvas,
            of: page)
        let place = { (points: [ChartPoint]) in
            points.enumerated().map { index, point in
                point.number.map { (x: plot.x(Double(index)), y: plot.values.scale($0)) }
            }
        }
        var drawing = plot.begin()
        if showsBefore { drawing.group("series-1") { $0.path("line-before", place(before), dots: false) } }
        for (index, series) in data.series.enumerated().reversed() {
            drawing.group("series-\(index + 1)") { $0.path("line", place(series.points)) }
        }
        drawPeak(into: &drawing, place(data.series[0].points), plot)
        plot.finish(&drawing) { readout($0) }
        return drawing
    }

    /// Lines by day end on any day, perhaps a Sunday: their names stand at the level of the last week. Others say where
    /// they end.
    private var isByDay: Bool { data.dimension == .day && data.places.count >= 14 }

    private func names(_ canvas: Canvas) -> [EndName] {
        let level = { (points: [ChartPoint]) -> Double? in
            let last = points.compactMap(\.number).suffix(isByDay ? 7 : 1).sorted()
            return last.isEmpty ? nil : last[last.count / 2]
        }
        var names = data.series.enumerated().compactMap { index, series -> EndName? in
            guard let height = level(series.points) else { return nil }
            let end = isByDay ? nil : series.points.last?.number.map { series.text($0, page.style) }
            let text = [series.name, end].compactMap(\.self).joined(separator: " ")
            return EndName(text, kind: "series-\(index + 1)", level: height, on: canvas)
        }
        if showsBefore, let level = level(before) {
            names.append(EndName(beforeName, kind: "series-1 is-before", level: level, on: canvas))
        }
        return names
    }

    /// The highest point of the first line, with its number: one fact that needs no axis. Of a single point, it.
    private func drawPeak(into drawing: inout Drawing, _ points: [(x: Double, y: Double)?], _ plot: TimePlot) {
        let shown = data.series[0].points.enumerated().compactMap { index, point in point.number.map { (index, $0) } }
        guard shown.count > 4 || shown.count == 1, let peak = shown.max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) }),
            peak.1 > 0, let point = points[peak.0]
        else { return }
        drawing.group("series-1") {
            $0.circle("dot", x: point.x, y: point.y, radius: 4)
            // The last number stands beside the name.
            if isByDay || peak.0 < data.places.count - 1 {
                plot.label(data.text(peak.1, page.style), above: point, in: &$0)
            }
        }
    }

    private func readout(_ index: Int) -> String {
        let text = data.readout(at: index, page.style)
        guard showsBefore, before.indices.contains(index), let number = before[index].number else { return text }
        let name = page.style.words("chart.before", ["series": data.series[0].name, "period": beforeName])
        return text + "\n\(name): \(data.text(number, page.style))"
    }
}
