import Model

/// A YAML text and how its lines lie in the file it was taken from.
struct YAMLText {
    var text: String
    var file: String
    /// Lines of the file before the text's first.
    var linesBefore = 0
    /// Bytes that were taken from the beginning of each line; lines beyond the list lost none.
    var cutColumns: [Int] = []
}

/// Turns lines and columns of a YAML text, in characters, into places in the file that it was taken from.
struct YAMLPlaces {
    let source: YAMLText
    let lines: [String]
    /// For lines that are not all ASCII, the bytes before each character and before the end: a long line has many
    /// places, and counting for each of them anew would take forever.
    let offsets: [[Int]?]

    init(_ source: YAMLText) {
        self.source = source
        lines = splitLines(source.text)
        offsets = lines.map { line in
            if line.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
            return line.unicodeScalars.reduce(into: [0]) { $0.append(($0.last ?? 0) + UTF8.width($1)) }
        }
    }

    var start: SourceLocation { SourceLocation(file: source.file, line: source.linesBefore + 1) }

    /// - Parameters:
    ///   - line: From 1.
    ///   - column: In characters from 1.
    func location(line: Int, column: Int) -> SourceLocation {
        // Yams ends lines at U+2028 too: a line beyond the last one is the last one.
        let index = min(line, lines.count) - 1
        let before: Int
        if let offsets = offsets[index] {
            before = offsets[min(column, offsets.count) - 1]
        } else {
            before = min(column - 1, lines[index].utf8.count)
        }
        let cut = index < source.cutColumns.count ? source.cutColumns[index] : 0
        return SourceLocation(file: source.file, line: source.linesBefore + index + 1, column: cut + before + 1)
    }

    var firstControlCharacter: SourceLocation? {
        for (index, line) in lines.enumerated() {
            var column = 0
            for scalar in line.unicodeScalars {
                column += 1
                let value = scalar.value
                if value < 0x20 && value != 0x09 || (0x7F...0x9F).contains(value) && value != 0x85 || value == 0xFFFE
                    || value == 0xFFFF
                {
                    return location(line: index + 1, column: column)
                }
            }
        }
        return nil
    }
}
