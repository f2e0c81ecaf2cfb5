import Model
import Protecting

extension FrictionTable {
    /// The table as it stands on a page.
    func html(labelledBy id: String, _ style: ReportStyle) -> String {
        var html = "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)\">\n"
        html += "<table aria-labelledby=\"\(id)\">\n<thead><tr>"
        for column in columns where !column.isBeneath { html += head(column, style) }
        html += "</tr></thead>\n<tbody>\n"
        let largest = columns.enumerated().map { place, column in
            column.hasBar ? rows.compactMap { $0.cells.dropFirst(place).first?.count }.max() ?? 0 : 0
        }
        let hasFraction = fractions(style)
        for row in rows { html += line(row, largest, hasFraction, style) }
        html += "</tbody>\n"
        if let total { html += "<tfoot>\n\(line(total, columns.map { _ in 0 }, hasFraction, style))</tfoot>\n" }
        return html + "</table>\n</div>\n"
    }

    private func head(_ column: Column, _ style: ReportStyle) -> String {
        guard column.isNumeric else { return "<th scope=\"col\">\(column.heading.escapedForHTML)</th>" }
        // A unit on a line of its own would read like a heading.
        let percent = style.words("column.percent").replacing(" ", with: "\u{A0}")
        let unit = column.kind == .share ? percent.escapedForHTML : ""
        return "<th scope=\"col\" class=\"n\"><span class=\"head\"><span>\(column.heading.escapedForHTML)"
            + (unit.isEmpty ? "" : "<span class=\"unit\">\(unit)</span>") + "</span>"
            + (column.hasBar ? "<span class=\"mark-space\"></span>" : "") + "</span></th>"
    }

    private func line(_ row: Row, _ largest: [Int], _ hasFraction: [Bool], _ style: ReportStyle) -> String {
        var html = row.isWithheld ? "<tr class=\"is-protected\">" : "<tr>"
        let places = columns.indices.filter { !columns[$0].isBeneath }
        let beneath = columns.indices.filter { columns[$0].isBeneath && !row.cells[$0].isWithheld }
            .map { text(row.cells[$0], 0, false, style) }.filter { !$0.isEmpty }.joined(separator: " · ")
        for (number, place) in places.enumerated() {
            if row.isWithheld, row.cells[place].isWithheld {
                // One mark for the row: what is withheld whole has no columns.
                html += "<td colspan=\"\(places.count - number)\">\(protectedHTML(style))</td>"
                break
            }
            let own = text(row.cells[place], largest[place], hasFraction[place], style)
            if number == 0 {
                let both = own.isEmpty || beneath.isEmpty ? own + beneath : "\(own)<br><small>\(beneath)</small>"
                html += "<th scope=\"row\">\(both)</th>"
            } else {
                html += "<td\(columns[place].isNumeric ? " class=\"n\"" : "")>\(own)</td>"
            }
        }
        return html + "</tr>\n"
    }

    /// By column, whether some share is written with a decimal, so that those without leave room for one.
    private func fractions(_ style: ReportStyle) -> [Bool] {
        columns.indices.map { place in
            (rows + (total.map { [$0] } ?? [])).contains { row in
                if case .share(let share, _, _) = row.cells[place] { style.share(share).hasDecimals } else { false }
            }
        }
    }

    private func text(_ cell: Cell, _ largest: Int, _ hasFraction: Bool, _ style: ReportStyle) -> String {
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
            let figure = style.share(share)
            var html = figure.number.escapedForHTML
            if hasFraction, !figure.hasDecimals { html = "<span class=\"pad1\">\(html)</span>" }
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

extension ReportStyle.Figure {
    /// Shares have no other sign among their digits.
    fileprivate var hasDecimals: Bool { number.contains { !$0.isNumber } }
}

extension FrictionTable.Cell {
    fileprivate var count: Int? { if case .count(let count) = self { count } else { nil } }
}
