/// The size a chart is drawn for. Each chart is drawn twice, for desks and paper and for phones: scaling one drawing
/// down would make its words unreadable.
struct Canvas {
    let width: Double
    let name: String
    var isNarrow: Bool { name == "narrow" }
    static let wide = Canvas(width: 800, name: "wide")
    static let narrow = Canvas(width: 340, name: "narrow")
    static let fontSize = 14.0
}

/// An SVG under construction. Only classes and presentation attributes: the page's policy forbids styles.
struct Drawing {
    let canvas: Canvas
    let height: Double
    /// Begins the ids of this drawing.
    let id: String
    private(set) var body = ""
    private var needsHatch = false

    init(_ canvas: Canvas, height: Double, id: String) {
        self.canvas = canvas
        self.height = height
        self.id = "\(id)_\(canvas.name)"
    }

    enum Anchor: String {
        case start, middle, end
    }

    mutating func text(_ text: String, x: Double, y: Double, _ anchor: Anchor = .start, _ kind: String = "") {
        let kind = kind.isEmpty ? "" : " class=\"\(kind)\""
        let anchor = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
        body += "<text\(kind) x=\"\(svg(x))\" y=\"\(svg(y))\"\(anchor)>\(text.escapedForHTML)</text>"
    }

    mutating func line(_ kind: String, x1: Double, y1: Double, x2: Double, y2: Double) {
        let end = x1 == x2 ? "V\(svg(y2))" : y1 == y2 ? "H\(svg(x2))" : "L\(svg(x2)) \(svg(y2))"
        stroke(kind, "M\(svg(x1)) \(svg(y1))\(end)")
    }

    mutating func rect(_ kind: String, x: Double, y: Double, width: Double, height: Double, title: String? = nil) {
        body +=
            "<rect class=\"\(kind)\" x=\"\(svg(x))\" y=\"\(svg(y))\" width=\"\(svg(max(0, width)))\""
            + " height=\"\(svg(max(0, height)))\""
        finish(title)
    }

    /// Ends a rectangle with what it says when it is pointed at.
    ///
    /// Both drawings say the same, so the narrow one only marks its rectangles: the script finds the words by their number.
    private mutating func finish(_ title: String?) {
        guard let title else { return body += "/>" }
        body += canvas.isNarrow ? " data-readout/>" : "><title>\(title.escapedForHTML)</title></rect>"
    }

    /// The mark of what is protected: it covers all of its place, whatever the value.
    mutating func hatch(x: Double, y: Double, width: Double, height: Double, title: String? = nil) {
        needsHatch = true
        body +=
            "<rect class=\"hatch\" fill=\"url(#\(id)_hatch)\" x=\"\(svg(x))\" y=\"\(svg(y))\""
            + " width=\"\(svg(width))\" height=\"\(svg(height))\""
        finish(title)
    }

    mutating func circle(_ kind: String, x: Double, y: Double, radius: Double) {
        body += "<circle class=\"\(kind)\" cx=\"\(svg(x))\" cy=\"\(svg(y))\" r=\"\(svg(radius))\"/>"
    }

    /// The dot of a series, in a shape of its own: grey print has no colours.
    mutating func dot(_ kind: String, series: Int, x: Double, y: Double, radius: Double) {
        if series == 0 { return circle(kind, x: x, y: y, radius: radius) }
        // As large as the circle to the eye: a square's corners reach further, a diamond's less.
        let side = radius * 0.9, tip = radius * 1.25
        let corners: [(x: Double, y: Double)] =
            switch series {
            case 1: [(-side, -side), (side, -side), (side, side), (-side, side)]
            case 2: [(0, -tip), (tip, 0), (0, tip), (-tip, 0)]
            default: [(0, -tip), (tip, side), (-tip, side)]
            }
        let d = corners.map { "\(svg(x + $0.x)) \(svg(y + $0.y))" }.joined(separator: "L")
        body += "<path class=\"\(kind)\" d=\"M\(d)Z\"/>"
    }

    /// A line through points, broken where a point is missing.
    ///
    /// - Parameter dots: Whether a point without neighbours is a dot; else it is left out.
    mutating func path(_ kind: String, _ points: [(x: Double, y: Double)?], dots: Bool = true) {
        var d = ""
        for run in points.split(whereSeparator: { $0 == nil }) {
            let run = run.compactMap(\.self)
            if run.count == 1, dots, let only = run.first { circle("alone", x: only.x, y: only.y, radius: 2.5) }
            for (index, point) in run.enumerated() where run.count > 1 {
                d += "\(index == 0 ? "M" : "L")\(svg(point.x)) \(svg(point.y))"
            }
        }
        if !d.isEmpty { stroke(kind, d) }
    }

    /// The area between two lines, broken where they are; a place without neighbours is a narrow strip.
    mutating func area(_ kind: String, from: [(x: Double, y: Double)?], to: [(x: Double, y: Double)?]) {
        var d = ""
        for run in zip(from, to).map({ $0.0 == nil || $0.1 == nil ? nil : $0 }).split(whereSeparator: { $0 == nil }) {
            let run = run.compactMap(\.self)
            var upper = run.compactMap(\.1), lower = run.compactMap(\.0)
            if run.count == 1, let top = upper.first, let base = lower.first {
                upper = [(top.x - 2, top.y), (top.x + 2, top.y)]
                lower = [(base.x - 2, base.y), (base.x + 2, base.y)]
            }
            for (index, point) in (upper + lower.reversed()).enumerated() {
                d += "\(index == 0 ? "M" : "L")\(svg(point.x)) \(svg(point.y))"
            }
            d += "Z"
        }
        if !d.isEmpty { body += "<path class=\"\(kind)\" d=\"\(d)\"/>" }
    }

    private mutating func stroke(_ kind: String, _ d: String) {
        body += "<path class=\"\(kind)\" d=\"\(d)\" fill=\"none\" stroke=\"currentColor\"/>"
    }

    mutating func group(_ kind: String, _ draw: (inout Drawing) -> Void) {
        body += "<g class=\"\(kind)\">"
        draw(&self)
        body += "</g>"
    }

    /// The finished picture, with the words that stand for it.
    func html(title: String, description: String) -> String {
        var html = "<svg class=\"picture is-\(canvas.name)\" viewBox=\"0 0 \(svg(canvas.width)) \(svg(height))\""
        html += " width=\"\(svg(canvas.width))\" height=\"\(svg(height))\" role=\"img\""
        html += " aria-labelledby=\"\(id)_t \(id)_d\" font-size=\"\(svg(Canvas.fontSize))\" fill=\"currentColor\">"
        html += "<title id=\"\(id)_t\">\(title.escapedForHTML)</title>"
        html += "<desc id=\"\(id)_d\">\(description.escapedForHTML)</desc>"
        if needsHatch {
            html +=
                "<defs><pattern id=\"\(id)_hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><path class=\"hatch-line\" d=\"M0 0V6\" stroke=\"currentColor\""
                + " stroke-width=\"2\"/></pattern></defs>"
        }
        return html + body + "</svg>\n"
    }
}
