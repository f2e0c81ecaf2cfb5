import Model
import Protecting

/// A grid of two dimensions in one hue: the darker, the more.
struct HeatmapChart: Chart {
    private let answer: ReleasedAnswer
    private let page: BlockContext
    private let measure: Measure
    private let across: Dimension
    private let down: Dimension
    private let columns: [Value]
    private let rows: [Value]
    /// `points[row][column]`
    private let points: [[ChartPoint]]
    private let naming: RowNaming
    private let ramp: HeatRamp

    /// - Returns: `nil` where there are no two dimensions, or nothing to draw.
    init?(_ answer: ReleasedAnswer, _ page: BlockContext) {
        let by = answer.question.by
        guard by.count == 2, let measure = answer.question.measures.first, !answer.rows.isEmpty else { return nil }
        // Time runs from left to right; of days and hours the hours do.
        let isAcross = { (dimension: Dimension) in dimension == .hour || dimension.timeUnit != nil }
        across = by[0] == .hour || (isAcross(by[0]) && !isAcross(by[1])) ? by[0] : by[1]
        down = across == by[0] ? by[1] : by[0]
        guard let acrossColumn = answer.column(across.rawValue), let downColumn = answer.column(down.rawValue) else {
            return nil
        }
        let unique = { (column: Int) in
            var seen: Set<Value> = []
            return answer.rows.compactMap { $0.cell(column)?.value }.filter { seen.insert($0).inserted }
        }
        columns = across.isCycle ? unique(acrossColumn).sorted(by: isBefore) : unique(acrossColumn)
        rows = down.isCycle ? unique(downColumn).sorted(by: isBefore) : unique(downColumn)
        let columnOf = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let rowOf = Dictionary(rows.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let value = MeasureColumns(measure, in: answer.columns).value
        var points = Array(repeating: Array(repeating: ChartPoint.missing, count: columns.count), count: rows.count)
        for row in answer.rows {
            guard let place = row.cell(acrossColumn)?.value.flatMap({ columnOf[$0] }),
                let line = row.cell(downColumn)?.value.flatMap({ rowOf[$0] })
            else { continue }
            points[line][place] = ChartPoint(row.cell(value), inWithheldRow: row.isWithheld)
        }
        self.points = points
        self.answer = answer
        self.page = page
        self.measure = measure
        naming = RowNaming(answer, page)
        let largest = points.joined().compactMap(\.number).max() ?? 0
        ramp = HeatRamp(upTo: largest, isWhole: measure.isWhole)
    }

    private func name(_ value: Value, _ dimension: Dimension) -> String { naming.name(of: value, in: dimension) }

    private func text(_ number: Double) -> String { page.style.text(.number(number), as: Column(.value(measure))) }

    private var hasWithheld: Bool { points.joined().contains(.withheld) }

    /// Where most is, in one sentence.
    private var peak: String? {
        var best: (value: Double, row: Int, column: Int)?
        for (row, line) in points.enumerated() {
            for (column, point) in line.enumerated() {
                if let number = point.number, number > best?.value ?? 0 { best = (number, row, column) }
            }
        }
        return best.map {
            page.style.words(
                "chart.most",
                [
                    "place": "\(name(rows[$0.row], down)), \(name(columns[$0.column], across))",
                    "value": page.style.counted($0.value, measure),
                ])
        }
    }

    var notes: [String] { [peak, hasWithheld ? page.style.words("chart.hatched") : nil].compactMap(\.self) }

    var description: String {
        let words = page.style.words
        let what = words(
            "chart.grid",
            ["measure": words.title(measure), "down": words.within(down), "across": words.within(across)])
        return what + " " + (peak ?? words("chart.nothing_to_show"))
    }

    var numbers: String? {
        // The longer dimension runs down: a table is read on paper and on phones too.
        let isTall = columns.count > rows.count
        let grid = HeatmapTable(
            heads: (isTall ? rows : columns).map { name($0, isTall ? down : across) },
            lines: (isTall ? columns : rows).enumerated().map { line, value in
                let cells = (isTall ? rows : columns).indices.map { isTall ? points[$0][line] : points[line][$0] }
                return (name(value, isTall ? across : down), cells)
            }, corner: page.style.words.heading(isTall ? across : down))
        return grid.html(labelledBy: "\(page.idPrefix)_title", page.style.words) { text($0) }
    }

    func draw(_ canvas: Canvas) -> Drawing {
        let names = rows.map { row -> String in
            if down == .weekday, case .integer(let day) = row, (1...7).contains(day) {
                return canvas.isNarrow ? page.style.calendar.shortWeekdays[day - 1] : name(row, down)
            }
            return truncated(name(row, down), to: canvas.isNarrow ? 100 : 200)
        }
        let left = (names.map { textWidth($0) }.max() ?? 0) + 10
        let step = (canvas.width - left) / Double(max(columns.count, 1))
        let height = canvas.isNarrow ? 24.0 : 30.0
        let gap = canvas.isNarrow ? 1.0 : 2.0
        let top = 22.0
        let bottom = top + Double(rows.count) * height
        var drawing = Drawing(canvas, height: bottom + 52, id: page.idPrefix)
        var end = 0.0
        for (index, column) in columns.enumerated() {
            var label = name(column, across)
            if across == .hour, case .integer(let hour) = column {
                guard hour % (canvas.isNarrow ? 6 : 3) == 0 else { continue }
                label = name(column, across)
            }
            let x = left + Double(index) * step
            let label2 = truncated(label, to: max(step, 60))
            guard x >= end else { continue }
            end = x + textWidth(label2) + 6
            drawing.text(label2, x: min(x, canvas.width - textWidth(label2)), y: 14, .start, "tick")
        }
        for (index, row) in rows.enumerated() {
            let y = top + Double(index) * height
            drawing.text(names[index], x: left - 10, y: y + height / 2 + 4, .end, "tick")
            for (place, column) in columns.enumerated() {
                let x = left + Double(place) * step
                let point = points[index][place]
                let words = point.number.map { text($0) } ?? page.style.words("protected")
                ramp.draw(
                    point, into: &drawing, x: x, y: y, width: step - gap, height: height - gap,
                    title: "\(name(row, down)), \(name(column, across)): \(words)")
            }
        }
        ramp.drawScale(into: &drawing, left: left, y: bottom + 12) { page.style.axisText($0, of: measure) }
        return drawing
    }
}

private func isBefore(_ a: Value, _ b: Value) -> Bool { (a.number ?? 0) < (b.number ?? 0) }
