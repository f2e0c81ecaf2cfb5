import Model
import Protecting

/// Counts over time as areas, stacked where there are several: the height of all is their sum.
struct AreaChart: Chart {
    private let data: ChartData
    private let answer: ReleasedAnswer
    private let page: BlockContext
    private let marks: TimeMarks
    /// At each place the borders between the areas, from 0 up; `nil` where a part is not shown, for what stands on it
    /// would stand at no height.
    private let stack: [[Double]?]

    init?(_ answer: ReleasedAnswer, _ page: BlockContext) {
        guard let data = ChartData(answer, page: page) else { return nil }
        self.data = data
        self.answer = answer
        self.page = page
        marks = TimeMarks(data, answer, page)
        stack = data.places.indices.map { index in
            var borders = [0.0]
            for series in data.series {
                guard let number = series.points[index].number, let last = borders.last else { return nil }
                borders.append(last + number)
            }
            return borders
        }
    }

    /// Protected where any part is.
    private var combined: [ChartPoint] {
        data.places.indices.map { index in
            data.series.contains { $0.points[index] == .withheld } ? .withheld : .missing
        }
    }

    var notes: [String] {
        let words = page.style.words
        var notes: [String] = []
        if data.series.count > 1 {
            notes.append(words("chart.stacked"))
        } else if let peak = data.peak(page.style) {
            notes.append(peak)
        }
        if let shaded = marks.shaded { notes.append(words("chart.\(shaded)")) }
        if data.hasWithheld { notes.append(words("chart.hatched")) }
        if let note = data.gapWords(page) { notes.append(note) }
        if let note = data.leftOutNote(page.style) { notes.append(note) }
        return notes
    }

    var description: String { data.words(page.style) }
    var calendarNotes: [TimeMarks.Note] { marks.notes }

    var insteadOfPicture: String? {
        combined.count { $0 == .withheld } * 2 > max(combined.count, 8) ? data.gapsInsteadOfPicture(page) : nil
    }

    func draw(_ canvas: Canvas) -> Drawing {
        // Of the last days the highest: areas may end on a Sunday.
        let last =
            stack.suffix(data.dimension == .day ? 7 : 1).compactMap(\.self).max {
                ($0.last ?? 0) < ($1.last ?? 0)
            } ?? []
        let names =
            data.series.count < 2
            ? []
            : data.series.enumerated().compactMap { index, series in
                last.count > index + 1
                    ? EndName(
                        series.name, kind: "series-\(index + 1)", level: (last[index] + last[index + 1]) / 2, on: canvas
                    )
                    : nil
            }
        let strips = data.hasWithheld ? [TimePlot.Strip(kind: "series-1", points: combined)] : []
        let plot = TimePlot(
            data, marks, numbers: stack.compactMap { $0?.last }, fromZero: true, names: names, strips: strips,
            on: canvas, of: page)
        var drawing = plot.begin()
        for index in data.series.indices {
            let border = { (number: Int) in
                stack.enumerated().map { place, borders in
                    borders.map { (x: plot.x(Double(place)), y: plot.values.scale($0[number])) }
                }
            }
            drawing.group("series-\(index + 1)") { $0.area("area", from: border(index), to: border(index + 1)) }
        }
        plot.finish(&drawing) { data.readout(at: $0, page.style) }
        return drawing
    }
}
