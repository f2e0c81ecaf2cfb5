import Model

/// What the columns of a header are called.
enum ColumnNames {
    /// The names in a header's cells: on one line, without white space and characters that nobody sees around them.
    /// A cell without any is called by its position, from 1.
    static func names(of cells: [String]) -> [String] {
        cells.enumerated().map { place, cell in
            let lines = cell.split(whereSeparator: \.isNewline).map { trimmed($0) }.filter { !$0.isEmpty }
            return lines.isEmpty ? "column \(place + 1)" : lines.joined(separator: " ")
        }
    }

    /// A warning for each column that is read though a later one is called the same.
    static func warnings(_ head: InputHead, selected columns: [Int?]) -> [Diagnostic] {
        var places: [String: [Int]] = [:]
        for (place, name) in head.columnNames.enumerated() { places[name, default: []].append(place) }
        return Set(columns.compactMap(\.self)).sorted().compactMap { column in
            guard head.columnNames.indices.contains(column),
                let same = places[head.columnNames[column]], same.count > 1, same[0] == column
            else { return nil }
            let others = same.prefix(8).map { "\($0 + 1)" }
            return Diagnostic(
                .warning, id: "repeated-column", at: head.location, "Column names are not repeated",
                why: "columns \(others.joined(separator: ", ")) are all called '\(head.columnNames[column])'; "
                    + "the first of them is read",
                hint: "rename the others, or leave them out of the export")
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let scalars = text.unicodeScalars
        func isSeen(_ scalar: Unicode.Scalar) -> Bool {
            !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
        }
        guard let first = scalars.firstIndex(where: isSeen), let last = scalars.lastIndex(where: isSeen) else {
            return ""
        }
        return String(scalars[first...last])
    }
}
