import Model
import Protecting

/// For each place a dot for its friction and one for the help viewed there, each on the line of its 95 % interval.
struct FrictionDots {
    private let rows: [FrictionBeside.Row]
    private let style: ReportStyle

    /// More would be taller than a screen; the table has all.
    static let mostRows = 12
    private static let lineHeight = 20.0
    private static let axisHeight = 26.0
    private static let keyHeight = 21.0
    private static let widestName = 240.0

    /// - Returns: `nil` where nothing can be drawn.
    init?(_ beside: FrictionBeside, _ style: ReportStyle) {
        rows = Array(beside.rows.filter { $0.share != nil }.prefix(FrictionDots.mostRows))
        self.style = style
        if rows.isEmpty { return nil }
    }

    /// The picture in words, for those who do not see it.
    var description: String { rows.map { readout($0).replacing("\n", with: ", ") + "." }.joined(separator: " ") }

    func draw(_ canvas: Canvas, id: String) -> Drawing {
        let texts = rows.flatMap { row in [row.share.map { style.share($0.value).text }, helpText(row.help)] }
        let valueRoom = (texts.compactMap(\.self).map { textWidth($0) }.max() ?? 0) + 14
        let names = rows.map { self.names(of: $0, on: canvas) }
        let left = canvas.isNarrow ? 6 : (names.joined().map { textWidth($0) }.max() ?? 0) + 18
        let nameHeight = canvas.isNarrow ? 20.0 : 0
        let rowHeight = nameHeight + Self.lineHeight * 2 + (canvas.isNarrow ? 8 : 12)
        let top = Self.keyHeight + 4
        let bottom = top + rowHeight * Double(rows.count)
        let numbers = rows.flatMap { row in
            [row.share?.high].compactMap(\.self) + [helpInterval(row.help)?.high].compactMap(\.self)
        }
        let ticks = roundTicks(from: 0, to: numbers.max() ?? 1, count: canvas.isNarrow ? 3 : 5)
        let x = LinearScale(domain: 0...(ticks.last ?? 1), from: left, to: canvas.width - valueRoom)
        var drawing = Drawing(canvas, height: bottom + Self.axisHeight, id: id)
        drawKey(into: &drawing)
        for tick in ticks {
            drawing.line(tick == 0 ? "base" : "grid", x1: x(tick), y1: top, x2: x(tick), y2: bottom)
            let label = style.axisText(tick, of: .viewRate)
            let half = textWidth(label, size: 13) / 2
            drawing.text(label, x: min(max(x(tick), half), canvas.width - half), y: bottom + 18, .middle, "tick")
        }
        for (index, row) in rows.enumerated() {
            let y = top + rowHeight * Double(index)
            let first = y + nameHeight + 6 + Self.lineHeight / 2
            if canvas.isNarrow {
                drawing.text(names[index].joined(separator: " · "), x: 0, y: y + 15, .start, "name")
            } else if names[index].count == 1 {
                drawing.text(names[index][0], x: left - 12, y: first + Self.lineHeight / 2 + 5, .end, "name")
            } else {
                drawing.text(names[index][0], x: left - 12, y: first + 5, .end, "name")
                drawing.text(names[index][1], x: left - 12, y: first + Self.lineHeight + 5, .end, "value is-quiet")
            }
            if let share = row.share {
                draw(share.value, share.low, share.high, series: 1, y: first, x, &drawing)
            }
            let second = first + Self.lineHeight
            switch row.help {
            case .shown(let rate, let low, let high):
                draw(rate, low, high, series: 2, y: second, x, &drawing)
            case .withheld:
                drawing.hatch(x: x.from, y: second - 5, width: x.to - x.from, height: 10)
                drawing.text(style.words("protected"), x: canvas.width, y: second + 5, .end, "value is-quiet")
            case .none, .unknown:
                drawing.text(ReportStyle.nothing, x: canvas.width, y: second + 5, .end, "value is-quiet")
            }
            drawing.rect(
                "readout", x: left, y: y + nameHeight, width: canvas.width - left, height: rowHeight - nameHeight,
                title: readout(row))
        }
        return drawing
    }

    /// What a row is about: a scope, or a page and its scope, since pages of two scopes may look the same.
    private func names(of row: FrictionBeside.Row, on canvas: Canvas) -> [String] {
        let width = canvas.isNarrow ? canvas.width : Self.widestName
        guard let page = row.page else { return [truncated(row.scope, to: width)] }
        let scope = truncated(row.scope, to: canvas.isNarrow ? width / 2 : width)
        let room = canvas.isNarrow ? width - textWidth(scope + " · ") : width
        return [endOf(page, to: room), scope]
    }

    /// What each colour stands for, in the order in which the dots stand below each other; on phones in the words of the
    /// table, which are short.
    private func drawKey(into drawing: inout Drawing) {
        var x = 0.0
        let words =
            drawing.canvas.isNarrow
            ? [style.words("friction.short"), style.words.title(.viewRate)]
            : [style.words("friction.share"), style.words("friction.view_rate")]
        for (number, text) in words.enumerated() {
            let y = 9.0
            drawing.group("series-\(number + 1)") { $0.dot("dot", series: number, x: x + 6, y: y, radius: 5) }
            drawing.text(truncated(text, to: drawing.canvas.width - x - 18), x: x + 18, y: y + 5, .start, "tick")
            x += 38 + textWidth(text)
        }
    }

    private func draw(
        _ value: Double, _ low: Double, _ high: Double, series: Int, y: Double, _ x: LinearScale,
        _ drawing: inout Drawing
    ) {
        drawing.line("grid", x1: x.from, y1: y, x2: x.to, y2: y)
        drawing.group("series-\(series)") {
            $0.line("interval", x1: x(low), y1: y, x2: x(high), y2: y)
            $0.dot("dot", series: series - 1, x: x(value), y: y, radius: 5.5)
        }
        drawing.text(style.share(value).text, x: drawing.canvas.width, y: y + 5, .end, "value")
    }

    private func readout(_ row: FrictionBeside.Row) -> String {
        var lines = [row.page ?? row.scope]
        if let sign = row.sign, let share = row.share {
            lines.append(
                "\(style.title(sign)) \(style.share(share.value).text) (\(style.interval(share.low, share.high)))")
        }
        var help = style.words("friction.view_rate") + " " + (helpText(row.help) ?? ReportStyle.nothing)
        if let interval = helpInterval(row.help) { help += " (\(style.interval(interval.low, interval.high)))" }
        return (lines + [help]).joined(separator: "\n")
    }

    private func helpText(_ help: FrictionBeside.Help) -> String? {
        switch help {
        case .shown(let rate, _, _): style.share(rate).text
        case .withheld: style.words("protected")
        case .none, .unknown: nil
        }
    }

    private func helpInterval(_ help: FrictionBeside.Help) -> (low: Double, high: Double)? {
        if case .shown(_, let low, let high) = help { (low, high) } else { nil }
    }
}

/// An address that fits into a width. Addresses begin alike, so it is their end that is kept, whole parts if possible.
private func endOf(_ name: String, to width: Double) -> String {
    guard textWidth(name) > width, let slash = name.firstIndex(of: "/") else { return truncated(name, to: width) }
    var rest = name[slash...]
    while textWidth("…" + rest) > width, let next = rest.dropFirst().firstIndex(of: "/") { rest = rest[next...] }
    return truncated("…" + rest, to: width)
}
