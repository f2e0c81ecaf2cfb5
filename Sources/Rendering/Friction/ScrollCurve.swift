import Friction
import Model

/// How far down a page people scroll: the share of its visitors who saw each depth.
struct ScrollCurve {
    let depths: [HeatMap.Depth]
    let base: Int
    let style: ReportStyle

    var table: FrictionTable {
        FrictionTable(
            columns: [
                .init(name: "depth", heading: style.words("friction.depth"), kind: .count),
                .init(name: "visitors", heading: style.words("friction.visitors"), kind: .count),
                .init(name: "share", heading: style.words("friction.reached"), kind: .share, hasInterval: false),
            ],
            rows: depths.map { depth in
                FrictionTable.Row(cells: [
                    .count(depth.percent), .count(depth.visitors),
                    .share(Double(depth.visitors) / Double(max(base, 1)), low: nil, high: nil),
                ])
            })
    }

    /// The picture in words, for those who do not see it.
    var description: String {
        points.map { "\($0.percent)%: \(style.share($0.share).text)." }.joined(separator: " ")
    }

    private var points: [(percent: Int, share: Double)] {
        depths.map { ($0.percent, min(1, Double($0.visitors) / Double(max(base, 1)))) }
    }

    func draw(_ canvas: Canvas, id: String) -> Drawing {
        let height = canvas.isNarrow ? 170.0 : 200.0
        let top = 8.0
        let ticks = canvas.isNarrow ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1]
        let left = textWidth(style.share(1).text) + 8
        let x = LinearScale(domain: 0...100, from: left, to: canvas.width - 12)
        let y = LinearScale(domain: 0...1, from: top + height, to: top)
        var drawing = Drawing(canvas, height: top + height + 28, id: id)
        for tick in ticks {
            drawing.line(tick == 0 ? "base" : "grid", x1: left, y1: y(tick), x2: canvas.width - 12, y2: y(tick))
            drawing.text(style.axisText(tick, of: .viewRate), x: left - 8, y: y(tick) + 4.5, .end, "tick")
        }
        for depth in [0, 25, 50, 75, 100] {
            drawing.text(
                style.share(Double(depth) / 100).text, x: x(Double(depth)), y: top + height + 20,
                depth == 100 ? .end : .middle, "tick")
        }
        drawing.group("series-1") {
            $0.path("line", [(x(0), y(1))] + points.map { (x(Double($0.percent)), y($0.share)) })
        }
        for point in points {
            drawing.rect(
                "readout", x: x(Double(point.percent)) - 4, y: top, width: 8, height: height,
                title: "\(point.percent)%\n\(style.share(point.share).text)")
        }
        return drawing
    }
}
