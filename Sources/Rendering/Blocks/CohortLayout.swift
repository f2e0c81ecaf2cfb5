/// Where the parts of a grid of cohorts stand on a drawing.
struct CohortLayout {
    private let names: [String]
    private let sizes: [String]
    private let sizeHead: String
    private let nameWidth: Double
    /// 0 where the grid needs the room; the numbers beneath have the sizes.
    private let sizeWidth: Double
    private let steps: Int
    let left: Double
    let step: Double
    let height: Double
    let gap: Double

    private let textSize: Double

    private static let tickSize = 13.0
    private static let top = 42.0
    private static let narrowestStep = 38.0

    init(_ canvas: Canvas, names: [String], sizes: [String], head: String, steps: Int) {
        textSize = canvas.isNarrow ? 12 : Self.tickSize
        self.names = names.map { truncated($0, to: canvas.isNarrow ? 110 : 200, size: Self.tickSize) }
        self.sizes = sizes
        self.steps = steps
        sizeHead = head
        let width = { (texts: [String]) in texts.map { textWidth($0, size: Self.tickSize) }.max() ?? 0 }
        nameWidth = width(self.names) + 8
        let room = width(sizes + [head]) + 14
        let columns = Double(max(steps, 1))
        sizeWidth = (canvas.width - nameWidth - room) / columns >= Self.narrowestStep ? room : 0
        left = nameWidth + sizeWidth
        // Wide cells would be bars, not cells.
        step = min(max((canvas.width - left) / columns, 1), 120)
        height = names.count > 26 ? 20 : canvas.isNarrow ? 30 : 34
        gap = canvas.isNarrow || step < 12 ? 1 : 2
    }

    var bottom: Double { y(names.count) }
    func x(_ k: Int) -> Double { left + Double(k) * step }
    func y(_ line: Int) -> Double { Self.top + Double(line) * height }

    /// Whether a number has room in a cell.
    func fits(_ text: String) -> Bool { textWidth(text, size: textSize) <= step - gap }

    /// - Parameter later: What the numbers over the columns count.
    func drawHeads(into drawing: inout Drawing, later: String) {
        drawing.text(later, x: left, y: 14, .start, "tick")
        if sizeWidth > 0 { drawing.text(sizeHead, x: left - 14, y: Self.top - 8, .end, "tick") }
        let every = max(1, Int((textWidth(String(steps)) / step).rounded(.up)))
        for k in stride(from: 0, to: steps, by: every) {
            let middle = x(k) + (step - gap) / 2
            // The last of narrow columns may have no room for its number.
            guard k == 0 || middle + textWidth(String(k), size: Self.tickSize) / 2 <= drawing.canvas.width else {
                continue
            }
            drawing.text(String(k), x: middle, y: Self.top - 8, .middle, "tick")
        }
    }

    func drawName(_ line: Int, into drawing: inout Drawing) {
        let baseline = y(line) + (height - gap) / 2 + 4.5
        drawing.text(names[line], x: 0, y: baseline, .start, "tick")
        if sizeWidth > 0 { drawing.text(sizes[line], x: left - 14, y: baseline, .end, "tick") }
    }
}
