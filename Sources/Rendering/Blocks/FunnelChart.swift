import Model
import Protecting

/// Steps one below the other, each a bar from the same edge, with what share of the step before it came so far.
struct FunnelChart: Chart {
    private struct Step {
        var name: String
        var point: ChartPoint
        /// The count, with what share of the step before it is.
        var words: String
    }

    private let page: BlockContext
    private let steps: [Step]

    /// - Returns: `nil` for an answer that is no row of counts.
    init?(_ answer: ReleasedAnswer, _ page: BlockContext) {
        guard answer.question.by.isEmpty, let row = answer.rows.first, !answer.question.measures.isEmpty else {
            return nil
        }
        self.page = page
        var steps: [Step] = []
        var before: (count: Double, name: String)?
        for measure in answer.question.measures {
            let column = Column(.value(measure))
            let point = ChartPoint(row.cell(answer.column(measure.id)), inWithheldRow: row.isWithheld)
            let name = page.style.words.title(measure)
            var words = page.style.words("protected")
            if point == .missing { words = ReportStyle.nothing }
            if let count = point.number {
                words = page.style.text(.number(count), as: column)
                if let before, before.count > 0 {
                    let share = page.style.text(.number(count / before.count), as: Column(.value(.viewRate)))
                    words = page.style.words(
                        "chart.step", ["value": words, "share": share, "step": before.name])
                }
            }
            steps.append(Step(name: name, point: point, words: words))
            before = point.number.map { ($0, page.style.words.within(measure)) }
        }
        self.steps = steps
    }

    private var hasWithheld: Bool { steps.contains { $0.point == .withheld } }

    var notes: [String] { hasWithheld ? [page.style.words("chart.hatched")] : [] }

    var description: String { steps.map { "\($0.name): \($0.words)." }.joined(separator: " ") }

    var insteadOfPicture: String? {
        let counts = steps.compactMap(\.point.number)
        if counts.isEmpty { return hasWithheld ? page.style.words("chart.too_few") : nil }
        return counts.allSatisfy { $0 == 0 } ? page.style.words("chart.nothing_recorded") : nil
    }

    func draw(_ canvas: Canvas) -> Drawing {
        let nameRoom = canvas.isNarrow ? 0 : min((steps.map { textWidth($0.name) }.max() ?? 0) + 18, 260)
        let nameHeight = canvas.isNarrow ? 20.0 : 0
        let rowHeight = nameHeight + (canvas.isNarrow ? 50 : 40)
        let barHeight = canvas.isNarrow ? 22.0 : 30
        let largest = steps.compactMap(\.point.number).max() ?? 1
        // The longest bar leaves room for its words where it has any beside it.
        let wordRoom = canvas.isNarrow ? 0 : (steps.map { textWidth($0.words) }.max() ?? 0) + 14
        let scale = LinearScale(
            domain: 0...max(largest, 1), from: nameRoom, to: max(nameRoom + 80, canvas.width - wordRoom))
        var drawing = Drawing(canvas, height: rowHeight * Double(steps.count), id: page.idPrefix)
        for (index, step) in steps.enumerated() {
            let top = Double(index) * rowHeight + 2
            let barTop = top + nameHeight
            let middle = barTop + barHeight / 2 + 5
            if canvas.isNarrow {
                drawing.text(step.name, x: 0, y: top + 14, .start, "name")
            } else {
                drawing.text(truncated(step.name, to: nameRoom - 14), x: nameRoom - 10, y: middle, .end, "name")
            }
            var end = scale.from
            switch step.point {
            case .missing: break
            case .withheld:
                // As wide for all: the mark says nothing of the size.
                drawing.hatch(x: scale.from, y: barTop, width: 24, height: barHeight)
                end += 24
            case .shown(let count):
                end = scale(count)
                drawing.group("series-1") {
                    $0.rect(
                        "bar", x: scale.from, y: barTop, width: end - scale.from, height: barHeight,
                        title: "\(step.name)\n\(step.words)")
                }
            }
            // On phones the words stand below, where no bar is too long for them.
            let place = canvas.isNarrow ? (x: scale.from, y: barTop + barHeight + 16) : (x: end + 8, y: middle)
            drawing.text(
                step.words, x: place.x, y: place.y, .start, step.point.number == nil ? "value is-quiet" : "value")
        }
        if !canvas.isNarrow { drawing.line("base", x1: nameRoom, y1: 0, x2: nameRoom, y2: drawing.height) }
        return drawing
    }
}
