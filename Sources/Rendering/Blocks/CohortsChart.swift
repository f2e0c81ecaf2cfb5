import Model
import Protecting

/// A grid of cohorts by how much later: which share of each was active, in one hue and as a number.
struct CohortsChart: Chart {
    private let answer: ReleasedAnswer
    private let page: BlockContext
    private let grid: CohortGrid
    private let ramp: HeatRamp
    /// Whether the first column is 100% by definition, as it is without a filter: then it has no colour.
    private let isEveryoneAtFirst: Bool

    /// - Returns: `nil` for an answer that is not about retention.
    init?(_ answer: ReleasedAnswer, _ page: BlockContext) {
        guard let grid = CohortGrid(answer, span: page.facts.span) else { return nil }
        self.answer = answer
        self.page = page
        self.grid = grid
        let first = grid.lines.compactMap { $0.retention.first?.number }
        isEveryoneAtFirst = !first.isEmpty && first.allSatisfy { $0 == 1 }
        let skipped = isEveryoneAtFirst ? 1 : 0
        let largest = grid.lines.flatMap { $0.retention.dropFirst(skipped) }.compactMap(\.number).max() ?? 0
        ramp = HeatRamp(upTo: largest, isWhole: false, tones: HeatRamp.underText)
    }

    private var words: Words { page.style.words }

    /// The wording for cohorts by week, or the one for cohorts by month.
    private func own(_ key: String, _ values: [String: String] = [:], count: Int? = nil) -> String {
        words("cohorts.\(grid.unit.rawValue).\(key)", values, count: count.map(Double.init))
    }

    private var steps: Range<Int> { 0..<grid.stepCount }

    private func name(_ line: CohortGrid.Line) -> String { page.style.text(line.cohort, as: column(.cohort)) }

    private func marked(_ name: String, _ line: CohortGrid.Line) -> String {
        line.includesEarlierUsers ? name + " *" : name
    }

    private func column(_ part: CohortColumn) -> Column { Column(.cohorts(part, by: grid.unit)) }

    private func share(_ number: Double) -> ReportStyle.Figure {
        page.style.figure(.number(number), as: column(.retention))
    }

    private func people(_ number: Double) -> String { page.style.number(Int(number)) }

    var notes: [String] {
        let isProtected = grid.lines.contains { $0.size == .withheld || $0.retention.contains(.withheld) }
        let isEarlier = grid.lines.contains(where: \.includesEarlierUsers)
        return [
            own("note"), isEarlier ? words("cohorts.earlier_note") : nil, isProtected ? words("chart.hatched") : nil,
        ].compactMap(\.self)
    }

    var description: String {
        let later = grid.lines.compactMap { line in
            line.retention.indices.contains(1) ? line.retention[1].number.map { (name(line), $0) } : nil
        }
        let what = own("title") + "."
        guard let low = later.min(by: { $0.1 < $1.1 }), let high = later.max(by: { $0.1 < $1.1 }) else { return what }
        let span =
            later.count == 1
            ? words("cohorts.one", ["share": share(low.1).text, "cohort": low.0])
            : words(
                "cohorts.many",
                [
                    "low": share(low.1).text, "low_cohort": low.0, "high": share(high.1).text, "high_cohort": high.0,
                ])
        return "\(what) \(own("one_later", ["words": span]))"
    }

    var insteadOfPicture: String? {
        let points = grid.lines.flatMap(\.retention)
        if points.contains(where: { $0.number != nil }) { return nil }
        return points.contains(.withheld)
            ? words("cohorts.too_small") : own("nobody")
    }

    var numbers: String? {
        let table = HeatmapTable(
            heads: steps.map(String.init),
            lines: grid.lines.map { (marked(name($0), $0), Array($0.retention.prefix(steps.count))) },
            corner: page.style.heading(column(.cohort)), headUnit: own("head"),
            lead: (page.style.heading(column(.cohortSize)), grid.lines.map(\.size), { people($0) }))
        return table.html(labelledBy: "\(page.idPrefix)_title", words) { share($0).text }
    }

    func draw(_ canvas: Canvas) -> Drawing {
        let layout = CohortLayout(
            canvas, names: grid.lines.map { marked(canvas.isNarrow ? shortName($0) : name($0), $0) },
            sizes: grid.lines.map { $0.size.number.map(people) ?? "" }, head: page.style.heading(column(.cohortSize)),
            steps: steps.count)
        var drawing = Drawing(canvas, height: layout.bottom + 52, id: page.idPrefix)
        layout.drawHeads(into: &drawing, later: own("later"))
        for line in grid.lines.indices { layout.drawName(line, into: &drawing) }
        drawCells(into: &drawing, layout)
        ramp.drawScale(into: &drawing, left: layout.left, y: layout.bottom + 12) { step in
            let percent = step * 100
            return page.style.numbers.percent(page.style.numbers.fixed(percent, percent == percent.rounded() ? 0 : 1))
                .text
        }
        return drawing
    }

    /// Every cell with its number, where there is room for the numbers of all.
    private func drawCells(into drawing: inout Drawing, _ layout: CohortLayout) {
        let figures = grid.lines.map { $0.retention.map { $0.number.map(share) } }
        let hasUnits = figures.joined().allSatisfy { $0.map { layout.fits($0.text) } ?? true }
        let hasNumbers = hasUnits || figures.joined().allSatisfy { $0.map { layout.fits($0.number) } ?? true }
        let (width, height) = (layout.step - layout.gap, layout.height - layout.gap)
        for (index, line) in grid.lines.enumerated() {
            for k in steps {
                let point = line.retention[k]
                let (x, y) = (layout.x(k), layout.y(index))
                let title = drawing.canvas.isNarrow || point == .missing ? nil : readout(line, k)
                if k == 0, isEveryoneAtFirst, point.number != nil {
                    drawing.rect("heat-0", x: x, y: y, width: width, height: height, title: title)
                } else {
                    ramp.draw(point, into: &drawing, x: x, y: y, width: width, height: height, title: title)
                }
                guard hasNumbers, let figure = figures[index][k] else { continue }
                drawing.text(
                    hasUnits ? figure.text : figure.number, x: x + width / 2, y: y + height / 2 + 4.5, .middle,
                    "cell-text")
            }
        }
    }

    /// `Sept 2026`, and for weeks their Monday: `5 Oct`.
    private func shortName(_ line: CohortGrid.Line) -> String {
        guard let start = line.start else { return name(line) }
        let calendar = page.style.calendar
        return grid.unit == .week ? page.style.shortDate(start) : calendar.write(calendar.shortMonthAndYear, start)
    }

    /// `October 2026, 2 months later: 45%, 18 of 40 people`
    private func readout(_ line: CohortGrid.Line, _ k: Int) -> String {
        let place = "\(name(line)), \(own("after", ["count": String(k)], count: k)): "
        guard let number = line.retention[k].number else { return place + words("protected") }
        guard let active = line.active[k].number, let size = line.size.number else { return place + share(number).text }
        return place
            + words(
                "cohorts.share", ["share": share(number).text, "active": people(active), "size": people(size)])
    }
}
