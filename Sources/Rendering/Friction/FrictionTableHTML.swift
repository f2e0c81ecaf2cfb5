import Model
import Protecting

extension FrictionTable {
    /// The table as it stands on a page.
    func html(labelledBy id: String, _ style: ReportStyle) -> String {
        var html = "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)\">\n"
        html += "<table aria-labelledby=\"\(id)\">\n<thead><tr>"
        for column in columns where !column.isBeneath {
            let unit = column.kind == .share ? style.words("column.percent") : ""
            let kind = column.isNumeric ? " class=\"n\"" : ""
            html += "<th scope=\"col\"\(kind)>\((column.heading + unit).escapedForHTML)</th>"
        }
        html += "</tr></thead>\n<tbody>\n"
        let largest = columns.enumerated().map { place, column in
            column.hasBar ? rows.compactMap { $0.cells.dropFirst(place).first?.count }.max() ?? 0 : 0
        }
        for row in rows { html += line(row, largest, style) }
        html += "</tbody>\n"
        if let total { html += "<tfoot>\n\(line(total, columns.map { _ in 0 }, style))</tfoot>\n" }
        return html + "</table>\n</div>\n"
    }

    private func line(_ row: Row, _ largest: [Int], _ style: ReportStyle) -> String {
        var html = row.isWithheld ? "<tr class=\"is-protected\">" : "<tr>"
        var beneath = ""
        var hasHead = false
        for (place, (column, cell)) in zip(columns, row.cells).enumerated() {
            if row.isWithheld, cell.isWithheld {
                // One mark for the row: what is withheld whole has no columns.
                html += "<td colspan=\"\(row.cells.count - place)\">\(protectedHTML(style))</td>"
                break
            }
            let own = self.text(cell, largest[place], style)
            if column.isBeneath {
                beneath = own
                continue
            }
            let text = beneath.isEmpty ? own : own.isEmpty ? beneath : "\(own)<br><small>\(beneath)</small>"
            beneath = ""
            let kind = column.isNumeric ? " class=\"n\"" : ""
            html += hasHead ? "<td\(kind)>\(text)</td>" : "<th scope=\"row\">\(text)</th>"
            hasHead = true
        }
        return html + "</tr>\n"
    }

    private func text(_ cell: Cell, _ largest: Int, _ style: ReportStyle) -> String {
        switch cell {
        // Addresses may break behind their slashes.
        case .text(let text): return text.escapedForHTML.replacing("/", with: "/<wbr>")
        case .count(let count):
            let number = style.number(count).escapedForHTML
            guard largest > 0 else { return number }
            let width = svg(Double(count) / Double(largest) * CellBar.width)
            return number
                + "<svg class=\"mark\" viewBox=\"0 0 72 12\" width=\"72\" height=\"12\" aria-hidden=\"true\">"
                + "<rect class=\"cell-bar\" y=\"2\" width=\"\(width)\" height=\"8\" fill=\"currentColor\"/></svg>"
        case .share(let share, let low, let high):
            var html = style.share(share).number.escapedForHTML
            if let low, let high {
                let words = style.words("change.interval", ["range": style.interval(low, high)])
                html += "<span class=\"unseen\"> (\(words.escapedForHTML))</span>"
            }
            return html
        case .date(let day): return style.date(day).escapedForHTML
        case .link(let address):
            let words = style.words("friction.watch").escapedForHTML
            return "<a href=\"\(address.escapedForHTML)\" rel=\"noreferrer\">\(words)</a>"
        case .empty: return ReportStyle.nothing
        case .withheld: return protectedHTML(style)
        }
    }
}

private func protectedHTML(_ style: ReportStyle) -> String {
    "<span class=\"protected\">\(lockMark)\(style.words("protected").escapedForHTML)</span>"
}

extension FrictionTable.Column {
    fileprivate var isNumeric: Bool { kind == .count || kind == .share }
}

extension FrictionTable.Cell {
    fileprivate var count: Int? { if case .count(let count) = self { count } else { nil } }
}
