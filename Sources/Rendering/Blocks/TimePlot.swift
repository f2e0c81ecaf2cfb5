import Model
import Protecting

/// What lines and areas over time stand in: the axes, the calendar behind them, the names at their right end, and what
/// the pointer reads.
struct TimePlot {
    /// Where something is protected, for the strip below the plot; `kind` colours it.
    struct Strip {
        var kind: String
        var points: [ChartPoint]
    }

    let canvas: Canvas
    let values: ValueAxis
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    private let step: Double
    private let data: ChartData
    private let page: BlockContext
    private let marks: TimeMarks
    private let markRows: [Int]
    private let places: PlaceAxis
    private let strips: [Strip]
    private let names: [EndName]

    /// - Parameters:
    ///   - numbers: Everything that is drawn.
    ///   - names: The names at the right end, whose levels are values.
    init(
        _ data: ChartData, _ marks: TimeMarks, numbers: [Double], fromZero: Bool, names: [EndName], strips: [Strip],
        on canvas: Canvas, of page: BlockContext
    ) {
        self.data = data
        self.page = page
        self.marks = marks
        self.canvas = canvas
        self.names = names
        self.strips = strips
        right = canvas.width - (names.map(\.width).max() ?? 0) - 10
        let axis = { (bottom: Double, top: Double) in
            ValueAxis(
                numbers, of: data.series[0].measure, fromZero: fromZero, from: bottom, to: top,
                steps: canvas.isNarrow ? 3 : 4, page.style)
        }
        left = axis(0, 0).width
        let count = data.places.count
        step = count > 1 ? (right - left - 8) / Double(count - 1) : right - left
        let (start, step) = (count > 1 ? left + 4 : (left + right) / 2, step)
        markRows = marks.rows(in: canvas.width) { start + Double($0) * step }
        top = marks.height(markRows) + 24
        bottom = top + (canvas.isNarrow ? 190 : 240)
        values = axis(bottom, top)
        places = PlaceAxis(data, page.style, canvas: canvas, step: step)
    }

    /// Where a place stands; halves are the borders between places.
    func x(_ index: Double) -> Double {
        data.places.count > 1 ? left + 4 + index * step : (left + right) / 2 + index * step
    }

    private func x(_ index: Int) -> Double { x(Double(index)) }

    /// The drawing with everything that stands behind the data.
    func begin() -> Drawing {
        let labelTop = bottom + Self.stripHeight * Double(strips.count)
        var drawing = Drawing(canvas, height: labelTop + (places.hasSecondLine ? 42 : 26), id: page.idPrefix)
        marks.drawRests(into: &drawing, x: x, top: top, bottom: bottom, left: left, right: right)
        values.draw(into: &drawing, left: left, right: right)
        for (row, strip) in strips.enumerated() {
            draw(strip, into: &drawing, y: bottom + Self.stripHeight * Double(row) + 2)
        }
        places.draw(into: &drawing, x: x, y: labelTop, ticks: strips.isEmpty)
        marks.drawMarks(into: &drawing, rows: markRows, x: x, top: 0, bottom: bottom)
        return drawing
    }

    /// Adds what stands before the data.
    ///
    /// - Parameter readout: What the pointer reads at a place.
    func finish(_ drawing: inout Drawing, readout: (Int) -> String) {
        for (name, y) in placed(names, values.scale, top: top, bottom: bottom) {
            name.draw(into: &drawing, x: right + 8, y: y)
        }
        for index in data.places.indices {
            let from = max(x(Double(index) - 0.5), 0)
            let to = min(x(Double(index) + 0.5), canvas.width)
            drawing.rect("readout", x: from, y: top, width: to - from, height: bottom - top, title: readout(index))
        }
    }

    /// A number above a point, kept within the plot.
    func label(_ text: String, above point: (x: Double, y: Double), in drawing: inout Drawing) {
        let half = textWidth(text) / 2
        let x = max(min(point.x, right - half + 4), left + half)
        drawing.text(text, x: x, y: point.y - 9, .middle, "value")
    }

    /// A hatched strip below the plot under the places where something is protected. In the plot itself a mark would
    /// have a height, and a height reads as a size.
    private func draw(_ strip: Strip, into drawing: inout Drawing, y: Double) {
        var index = 0
        while index < strip.points.count {
            guard strip.points[index] == .withheld else { index += 1; continue }
            let first = index
            while index < strip.points.count, strip.points[index] == .withheld { index += 1 }
            let from = max(left, x(Double(first) - 0.5)), to = min(right, x(Double(index) - 0.5))
            drawing.group(strip.kind) {
                $0.rect("hatch-tint", x: from, y: y, width: to - from, height: Self.stripHeight - 3)
            }
            drawing.hatch(x: from, y: y, width: to - from, height: Self.stripHeight - 3)
        }
    }

    private static let stripHeight = 10.0
}
