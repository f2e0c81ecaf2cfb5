import Protecting

/// The numbers behind a heatmap as a grid, for it would be hundreds of rows otherwise.
struct HeatmapTable {
    var heads: [String]
    var lines: [(name: String, cells: [ChartPoint])]
    /// What the names of the lines are.
    var corner: String

    func html(labelledBy id: String, text: (Double) -> String) -> String {
        var html = "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)\">\n"
        html += "<table class=\"is-grid\" aria-labelledby=\"\(id)\">\n<thead><tr><th scope=\"col\">\(corner)</th>"
        for head in heads { html += "<th scope=\"col\" class=\"n\">\(head.escapedForHTML)</th>" }
        html += "</tr></thead>\n<tbody>\n"
        for line in lines {
            html += "<tr><th scope=\"row\">\(line.name.escapedForHTML)</th>"
            for cell in line.cells {
                switch cell {
                case .shown(let number): html += "<td class=\"n\">\(text(number).escapedForHTML)</td>"
                case .missing: html += "<td class=\"n\">\(ReportStyle.nothing)</td>"
                case .withheld:
                    html +=
                        "<td class=\"n\"><span class=\"protected\">\(lockMark)"
                        + "<span class=\"unseen\">\(ReleasedAnswer.protectedWord)</span></span></td>"
                }
            }
            html += "</tr>\n"
        }
        return html + "</tbody>\n</table>\n</div>\n"
    }
}
