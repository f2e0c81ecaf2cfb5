import Model
import Protecting

/// The numbers behind a heatmap as a grid, for it would be hundreds of rows otherwise.
struct HeatmapTable {
    var heads: [String]
    var lines: [(name: String, cells: [ChartPoint])]
    /// What the names of the lines are.
    var corner: String
    /// What follows each head, for those who hear it without seeing the picture.
    var headUnit: String?
    /// A column before the grid, of numbers of another kind.
    var lead: (head: String, cells: [ChartPoint], text: (Double) -> String)?

    func html(labelledBy id: String, _ words: Words, text: (Double) -> String) -> String {
        var html = "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)\">\n"
        html +=
            "<table class=\"is-grid\" aria-labelledby=\"\(id)\">\n<thead><tr><th scope=\"col\">\(corner.escapedForHTML)</th>"
        if let lead { html += "<th scope=\"col\" class=\"n\">\(lead.head.escapedForHTML)</th>" }
        let unit = headUnit.map { "<span class=\"unseen\"> \($0.escapedForHTML)</span>" } ?? ""
        for head in heads { html += "<th scope=\"col\" class=\"n\">\(head.escapedForHTML)\(unit)</th>" }
        html += "</tr></thead>\n<tbody>\n"
        for (index, line) in lines.enumerated() {
            html += "<tr><th scope=\"row\">\(line.name.escapedForHTML)</th>"
            if let lead, lead.cells.indices.contains(index) { html += Self.cell(lead.cells[index], words, lead.text) }
            for cell in line.cells { html += Self.cell(cell, words, text) }
            html += "</tr>\n"
        }
        return html + "</tbody>\n</table>\n</div>\n"
    }

    private static func cell(_ cell: ChartPoint, _ words: Words, _ text: (Double) -> String) -> String {
        switch cell {
        case .shown(let number): "<td class=\"n\">\(text(number).escapedForHTML)</td>"
        case .missing: "<td class=\"n\">\(ReportStyle.nothing)</td>"
        case .withheld:
            "<td class=\"n\"><span class=\"protected\">\(lockMark)"
                + "<span class=\"unseen\">\(words("protected").escapedForHTML)</span></span></td>"
        }
    }
}
