import Protecting

/// Tones of one hue that stand for numbers from 0 up: the darker, the more.
struct HeatRamp {
    /// Round numbers at which the tone changes, from 0 to at least the largest.
    let steps: [Double]
    private let tones: [Int]

    /// All tones of the style sheet.
    static let all = Array(1...9)
    /// Those on which the page's own ink can be read.
    static let underText = Array(1...5)

    /// - Parameters:
    ///   - tones: The tones to use, ascending; few steps are spread over all of them.
    ///   - isWhole: Whether steps below 1 make no sense, as for people.
    init(upTo largest: Double, isWhole: Bool, tones: [Int] = all) {
        self.tones = tones
        steps = Self.limits(upTo: largest, isWhole: isWhole, most: tones.count)
    }

    private static func limits(upTo largest: Double, isWhole: Bool, most: Int) -> [Double] {
        guard largest > 0 else { return [0, 1] }
        for count in stride(from: most, through: 2, by: -1) {
            let ticks = roundTicks(from: 0, to: largest, count: count, isWhole: isWhole)
            if ticks.count - 1 <= most { return ticks }
        }
        return [0, largest]
    }

    /// 0 for nothing at all.
    func tone(_ value: Double) -> Int {
        guard value > 0 else { return 0 }
        return tone(step: steps.dropFirst().firstIndex { value <= $0 } ?? steps.count - 1)
    }

    private func tone(step: Int) -> Int {
        let count = steps.count - 1
        return tones[count <= 1 ? tones.count - 1 : (step - 1) * (tones.count - 1) / (count - 1)]
    }

    /// A cell of a grid: its tone, a hatching where it is withheld, nothing where it is missing.
    func draw(
        _ point: ChartPoint, into drawing: inout Drawing, x: Double, y: Double, width: Double, height: Double,
        title: String?
    ) {
        switch point {
        case .missing: return
        case .withheld: drawing.hatch(x: x, y: y, width: width, height: height, title: title)
        case .shown(let value):
            drawing.rect("heat-\(tone(value))", x: x, y: y, width: width, height: height, title: title)
        }
    }

    /// The tones with the numbers at which they change.
    func drawScale(into drawing: inout Drawing, left: Double, y: Double, label: (Double) -> String) {
        let count = steps.count - 1
        let labels = steps.map(label)
        let room = (labels.map { textWidth($0) }.max() ?? 0) + 10
        let width = min(max(room, 30), (drawing.canvas.width - left - room / 2) / Double(count))
        for step in 1...count {
            drawing.rect(
                "heat-\(tone(step: step))", x: left + Double(step - 1) * width, y: y, width: width - 1, height: 10)
        }
        for (index, label) in labels.enumerated() where width >= room || (count - index) % 2 == 0 {
            let anchor: Drawing.Anchor = index == 0 ? .start : .middle
            drawing.text(label, x: left + Double(index) * width, y: y + 27, anchor, "tick")
        }
    }
}
