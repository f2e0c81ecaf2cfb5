public import Model
public import Protecting

/// Writes an answer as a Markdown pipe table. Data are text: what Markdown would read as markup is escaped.
///
/// - Parameters:
///   - locale: The language tag that numbers and dates follow, such as `en-GB`.
///   - words: What the table says itself.
public func markdown(_ answer: ReleasedAnswer, locale: String, words: Words) -> String {
    let table = TextTable(answer, style: ReportStyle(locale: locale, words: words))
    var text = line(table.header.map(\.escapedForMarkdown)) + line(table.isNumeric.map { $0 ? "---:" : "---" })
    for row in table.rows { text += line(row.cells.map(\.text.escapedForMarkdown)) }
    return text + "\n" + table.notes.map(\.escapedForMarkdown).joined(separator: " ") + "\n"
}

private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

extension String {
    /// Every ASCII punctuation that Markdown or HTML could take for markup has a `\` before it.
    var escapedForMarkdown: String {
        var result = ""
        for scalar in unicodeScalars {
            if #"\`*_{}[]<>()#!|~&"#.unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
