/// The name of a line or an area, written where it ends: no key to look up, no colour to remember.
struct EndName {
    var text: String
    /// The class that colours it.
    var kind: String
    /// The value beside which it belongs.
    var level: Double

    /// How much wider bold letters are, in a system's widest font.
    static let boldness = 1.1

    /// The widest a name may be.
    static func room(_ canvas: Canvas) -> Double { canvas.isNarrow ? 96 : 190 }
}

/// Moves names apart that would overlap, and keeps them beside the plot.
func placed(_ names: [EndName], _ scale: LinearScale, top: Double, bottom: Double) -> [(name: EndName, y: Double)] {
    let gap = 18.0
    var placed = names.map { (name: $0, y: scale($0.level)) }
    placed.sort { ($0.y, $0.name.text) < ($1.y, $1.name.text) }
    for index in placed.indices.dropFirst() { placed[index].y = max(placed[index].y, placed[index - 1].y + gap) }
    guard let last = placed.last, last.y > bottom - 4 else { return placed }
    placed[placed.count - 1].y = bottom - 4
    for index in placed.indices.dropLast().reversed() {
        placed[index].y = min(placed[index].y, placed[index + 1].y - gap)
    }
    return placed
}
