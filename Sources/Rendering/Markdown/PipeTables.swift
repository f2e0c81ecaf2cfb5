// Pipe tables, after the rules of GitHub's table extension: a paragraph whose second line is a delimiter row, with as
// many cells as the first line has, is a table. Rows are cut into cells before inlines are parsed, so `\|` is the only
// pipe a cell can hold, in code too.

/// Parses CommonMark with pipe tables.
func parseMarkdown(_ markdown: String) -> [MarkdownEvent] {
    let events = parseCommonMark(markdown)
    guard markdown.utf8.contains(UInt8(ascii: "|")) || markdown.utf8.contains(UInt8(ascii: ":")) else { return events }
    let lines = sourceLines(markdown)
    let tables = events.enumerated().compactMap { index, event -> FoundTable? in
        guard case .open(.paragraph(_, let place)) = event else { return nil }
        return FoundTable(at: index, place: place, lines: lines)
    }
    if tables.isEmpty { return events }

    var cells = parseCells(tables.flatMap { [$0.header] + $0.rows }.flatMap(\.self), pageForReferences: markdown)[...]
    var result: [MarkdownEvent] = []
    var at = 0
    for table in tables {
        result += events[at..<table.eventIndex]
        let rows = ([table.header] + table.rows).map { row in row.map { _ in cells.popFirst() ?? [] } }
        result.append(.table(PipeTable(alignments: table.alignments, header: rows[0], rows: Array(rows.dropFirst()))))
        // Paragraphs do not nest: the first close ends this one.
        at = table.eventIndex
        while at < events.count, !events[at].closesParagraph { at += 1 }
        at += 1
    }
    return result + events[min(at, events.count)...]
}

/// A table as it stands in the source: cells are Markdown still.
private struct FoundTable {
    var eventIndex: Int
    var alignments: [PipeTable.Alignment?]
    var header: [String]
    var rows: [[String]]

    init?(at index: Int, place: MarkdownPlace, lines: [Substring]) {
        guard place.line >= 1, place.endLine > place.line, place.endLine <= lines.count else { return nil }
        let own = lines[(place.line - 1)..<place.endLine].enumerated().map { number, line in
            number == 0
                ? String(decoding: line.utf8.dropFirst(place.column - 1), as: UTF8.self)
                : line.withoutContainers(width: place.column - 1)
        }
        guard let alignments = delimiterRow(own[1]) else { return nil }
        let header = tableCells(own[0])
        guard header.count == alignments.count else { return nil }
        self.eventIndex = index
        self.alignments = alignments
        self.header = header
        self.rows = own.dropFirst(2).map { line in
            let cells = tableCells(line).prefix(header.count)
            return cells + Array(repeating: "", count: header.count - cells.count)
        }
    }
}

/// Cuts a line into cells at its unescaped pipes; one at either end is an ornament.
func tableCells(_ line: String) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var scalars = line.trimmed.unicodeScalars[...]
    if scalars.first == "|" { scalars.removeFirst() }
    var endsWithPipe = false
    while let scalar = scalars.popFirst() {
        endsWithPipe = scalar == "|"
        if endsWithPipe {
            cells.append(String(cell).trimmed)
            cell = String.UnicodeScalarView()
        } else if scalar == "\\", let next = scalars.popFirst() {
            if next != "|" { cell.append(scalar) }
            cell.append(next)
        } else {
            cell.append(scalar)
        }
    }
    if !endsWithPipe { cells.append(String(cell).trimmed) }
    return cells
}

/// The alignments that a delimiter row such as `| :-- | --: |` gives; `nil` when the line is none.
private func delimiterRow(_ line: String) -> [PipeTable.Alignment?]? {
    var alignments: [PipeTable.Alignment?] = []
    for cell in tableCells(line) {
        var dashes = Substring(cell)
        let left = dashes.first == ":"
        if left { dashes.removeFirst() }
        let right = dashes.last == ":"
        if right { dashes.removeLast() }
        guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }) else { return nil }
        alignments.append(left && right ? .center : left ? .left : right ? .right : nil)
    }
    return alignments
}

/// Parses each cell as inlines.
///
/// Every cell becomes a paragraph, kept from being a heading or a list by a private-use character and a space in front.
/// The page follows them, for the link references that cells may name.
private func parseCells(_ cells: [String], pageForReferences page: String) -> [[MarkdownEvent]] {
    let guarded = cells.map { "\(cellMark) \($0)\n\n" }.joined()
    let needsReferences = cells.contains { $0.contains("[") }
    let events = parseCommonMark(needsReferences ? guarded + page : guarded)
    var result: [[MarkdownEvent]] = []
    for event in events {
        if case .open(.paragraph) = event {
            if result.count == cells.count { break }
            result.append([])
        } else if !event.closesParagraph, !result.isEmpty {
            result[result.count - 1].append(event)
        }
    }
    return result.map(\.withoutCellMark)
}

private let cellMark: Character = "\u{E003}"

extension [MarkdownEvent] {
    fileprivate var withoutCellMark: [MarkdownEvent] {
        guard case .text(let text)? = first, text.first == cellMark else { return self }
        var rest = text.dropFirst()
        if rest.first == " " { rest.removeFirst() }
        return (rest.isEmpty ? [] : [.text(String(rest))]) + dropFirst()
    }
}

extension MarkdownEvent {
    fileprivate var closesParagraph: Bool {
        if case .close(.paragraph) = self { true } else { false }
    }
}

private func sourceLines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
}

extension Substring {
    /// The line without the marks of the quotes and lists it stands in.
    fileprivate func withoutContainers(width: Int) -> String {
        let marks = utf8.prefix(width).prefix { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
        return String(self[marks.endIndex...])
    }
}

extension String {
    /// Without spaces and tabs at both ends.
    fileprivate var trimmed: String {
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
}
