/// The names of several series above a picture, each beside the mark it is drawn with and in the order it is drawn in,
/// so that it can be read without colours too.
struct SeriesKey {
    enum Mark {
        case box, dot, hollow
    }

    struct Entry {
        var mark: Mark
        /// The number of the series, from 0: it decides the colour.
        var series: Int
        var text: String
    }

    private var entries: [(entry: Entry, x: Double, row: Int)] = []

    /// The room that it takes above the picture.
    var height: Double { entries.last.map { Double($0.row + 1) * Self.rowHeight + 4 } ?? 0 }

    /// - Parameter entries: One alone needs no key: the title names it.
    init(_ entries: [Entry], on canvas: Canvas) {
        guard entries.count > 1 else { return }
        var x = 0.0
        var row = 0
        for var entry in entries {
            entry.text = truncated(entry.text, to: canvas.width - Self.markRoom)
            let width = Self.markRoom + textWidth(entry.text)
            if x > 0, x + width > canvas.width { (x, row) = (0, row + 1) }
            self.entries.append((entry, x, row))
            x += width + 20
        }
    }

    func draw(into drawing: inout Drawing) {
        for (entry, x, row) in entries {
            let y = Double(row) * Self.rowHeight + 9
            drawing.group("series-\(entry.series + 1)") {
                switch entry.mark {
                case .box: $0.rect("key", x: x, y: y - 6, width: 12, height: 12)
                case .dot: $0.dot("dot", series: entry.series, x: x + 6, y: y, radius: 5)
                case .hollow: $0.circle("dot is-before", x: x + 6, y: y, radius: 4)
                }
            }
            drawing.text(entry.text, x: x + Self.markRoom, y: y + 5, .start, "tick")
        }
    }

    private static let markRoom = 18.0
    private static let rowHeight = 21.0
}
