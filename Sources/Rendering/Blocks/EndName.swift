/// The name of a line or an area, written where it ends: no key to look up, no colour to remember.
struct EndName {
    /// One line, or two where one has no room.
    let lines: [String]
    /// The class that colours it.
    let kind: String
    /// The value beside which it belongs.
    let level: Double

    init(_ text: String, kind: String, level: Double, on canvas: Canvas) {
        lines = Self.broken(text, to: canvas.isNarrow ? 96 : 190)
        self.kind = kind
        self.level = level
    }

    var width: Double { (lines.map { textWidth($0) }.max() ?? 0) * Self.boldness }
    fileprivate var height: Double { Double(lines.count - 1) * Self.lineHeight + 18 }

    func draw(into drawing: inout Drawing, x: Double, y: Double) {
        drawing.group(kind) {
            for (number, line) in lines.enumerated() {
                let middle = y + (Double(number) - Double(lines.count - 1) / 2) * Self.lineHeight
                $0.text(line, x: x, y: middle + 4.5, .start, "end-name")
            }
        }
    }

    /// Two lines where one is too long, broken at the last space that lets the first fit.
    private static func broken(_ text: String, to room: Double) -> [String] {
        guard textWidth(text) > room else { return [text] }
        let space = text.indices.last { text[$0] == " " && textWidth(String(text[..<$0])) <= room }
        guard let space, space > text.startIndex else { return [truncated(text, to: room)] }
        return [String(text[..<space]), truncated(String(text[text.index(after: space)...]), to: room)]
    }

    /// How much wider bold letters are, in a system's widest font.
    private static let boldness = 1.1
    private static let lineHeight = 16.0
}

/// Moves names apart that would overlap, and keeps them beside the plot.
func placed(_ names: [EndName], _ scale: LinearScale, top: Double, bottom: Double) -> [(name: EndName, y: Double)] {
    var placed = names.map { (name: $0, y: scale($0.level)) }
    placed.sort { ($0.y, $0.name.lines.first ?? "") < ($1.y, $1.name.lines.first ?? "") }
    let gap = { (above: EndName, below: EndName) in (above.height + below.height) / 2 }
    for index in placed.indices.dropFirst() {
        let above = placed[index - 1]
        placed[index].y = max(placed[index].y, above.y + gap(above.name, placed[index].name))
    }
    guard let last = placed.last else { return placed }
    let lowest = bottom + 5 - last.name.height / 2
    guard last.y > lowest else { return placed }
    placed[placed.count - 1].y = lowest
    for index in placed.indices.dropLast().reversed() {
        let below = placed[index + 1]
        placed[index].y = min(placed[index].y, below.y - gap(placed[index].name, below.name))
    }
    return placed
}
