import Model

/// How a table's columns are laid out on a terminal: how wide each is, and which stand side by side.
///
/// A table that is too wide is folded in three steps, each only where the one before was not enough: the names of
/// columns break at their underscores; texts break between words; measures go below each other, the rows' names
/// repeated. Nothing is ever cut off.
struct TableFolding {
    /// Columns that stand side by side; the blocks come below each other.
    private(set) var blocks: [[Int]]
    private(set) var widths: [Int]
    /// The lines of each column's name.
    private(set) var headers: [[String]]

    /// Between two columns.
    static let gap = 2
    /// A column of text is not made narrower than this, so that words stay whole.
    private static let narrowestText = 16

    /// - Parameter width: The terminal's; `nil` folds nothing.
    init(_ table: TextTable, width: Int?) {
        let columns = table.columns.indices
        let cells = columns.map { column in
            table.rows.reduce(0) { max($0, $1.cells[column].text.terminalWidth) }
        }
        blocks = [Array(columns)]
        headers = table.header.map { [$0] }
        widths = columns.map { max(cells[$0], table.header[$0].terminalWidth) }
        guard let width, total(Array(columns)) > width else { return }

        let parts = table.header.map(Self.parts)
        widths = columns.map { column in max(cells[column], parts[column].map(\.count).max() ?? 0) }
        headers = columns.map { Self.joined(parts[$0], to: widths[$0]) }
        if total(Array(columns)) <= width { return }

        let texts = columns.filter { !table.isNumeric[$0] }
        let figures = columns.filter { table.isNumeric[$0] }
        let besides = figures.isEmpty ? 0 : total(Array(figures)) + Self.gap
        let natural = widths
        if shrink(texts, to: width - besides) { return }

        // The narrower the rows' names, the fewer blocks; what room is left then goes back to the names.
        widths = natural
        _ = shrink(texts, to: 0)
        blocks = figureBlocks(figures, table.columns, room: width - (texts.isEmpty ? 0 : total(texts) + Self.gap))
            .map { texts + $0 }
        let slack = width - (blocks.map(total).max() ?? width)
        if slack > 0 { widen(texts, by: slack, to: natural) }
    }

    /// Measures below each other, each with its columns together; one that is too wide falls into like parts.
    private func figureBlocks(_ figures: [Int], _ columns: [Column], room: Int) -> [[Int]] {
        var blocks: [[Int]] = []
        for group in Self.groups(figures, columns) {
            if let last = blocks.last, total(last + group) <= room {
                blocks[blocks.count - 1] += group
                continue
            }
            let parts = (1...group.count).lazy.map { Self.split(group, into: $0) }
                .first { parts in parts.allSatisfy { total($0) <= room } }
            blocks += parts ?? group.map { [$0] }
        }
        return blocks.isEmpty ? [[]] : blocks
    }

    /// Parts of nearly one size.
    private static func split(_ group: [Int], into count: Int) -> [[Int]] {
        (0..<count).map { Array(group[$0 * group.count / count..<($0 + 1) * group.count / count]) }
    }

    private func total(_ columns: [Int]) -> Int {
        columns.reduce(0) { $0 + widths[$1] } + Self.gap * max(0, columns.count - 1)
    }

    /// Narrows columns of text, the widest first, until together they fit.
    ///
    /// - Returns: Whether they do.
    private mutating func shrink(_ texts: [Int], to limit: Int) -> Bool {
        for column in texts { widths[column] = min(widths[column], max(limit, Self.narrowestText)) }
        while total(texts) > limit {
            guard let widest = texts.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.narrowestText else {
                return false
            }
            widths[widest] -= 1
        }
        return true
    }

    /// Gives columns of text back what the numbers beside them leave free.
    private mutating func widen(_ texts: [Int], by slack: Int, to natural: [Int]) {
        var rest = slack
        for column in texts {
            let more = min(rest, natural[column] - widths[column])
            widths[column] += more
            rest -= more
        }
    }

    /// The columns of one measure stay together.
    private static func groups(_ figures: [Int], _ columns: [Column]) -> [[Int]] {
        figures.reduce(into: []) { groups, column in
            if let last = groups.last?.last, columns[last].measure == columns[column].measure {
                groups[groups.count - 1].append(column)
            } else {
                groups.append([column])
            }
        }
    }

    /// `loads_`, `change_`, `rate`.
    private static func parts(_ name: String) -> [String] {
        let words = name.split(separator: "_")
        return words.enumerated().map { index, word in index < words.count - 1 ? word + "_" : String(word) }
    }

    /// As few lines as the width allows.
    private static func joined(_ parts: [String], to width: Int) -> [String] {
        parts.reduce(into: []) { lines, part in
            if let last = lines.last, last.count + part.count <= width {
                lines[lines.count - 1] += part
            } else {
                lines.append(part)
            }
        }
    }
}
