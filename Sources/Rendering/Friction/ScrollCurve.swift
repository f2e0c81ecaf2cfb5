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
                .init(name: "share", heading: style.words("friction.reached"), kind: .share),
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
        let axis = { (left: Double) in
            ValueAxis(
                [0, 1], of: .viewRate, fromZero: true, from: top + height, to: top, steps: canvas.isNarrow ? 2 : 4, style)
        }
        let left = axis(0).width
        let values = axis(left)
        let x = LinearScale(domain: 0...100, from: left, to: canvas.width - 12)
        var drawing = Drawing(canvas, height: top + height + 28, id: id)
        values.draw(into: &drawing, left: left, right: canvas.width - 12)
        for depth in [0, 25, 50, 75, 100] {
            drawing.text(
                style.share(Double(depth) / 100).text, x: x(Double(depth)), y: top + height + 20,
                depth == 100 ? .end : .middle, "tick")
        }
        drawing.group("series-1") {
            $0.path("line", [(x(0), values.scale(1))] + points.map { (x(Double($0.percent)), values.scale($0.share)) })
        }
        for point in points {
            drawing.rect(
                "readout", x: x(Double(point.percent)) - 4, y: top, width: 8, height: height,
                title: "\(point.percent)%\n\(style.share(point.share).text)")
        }
        return drawing
    }
}
