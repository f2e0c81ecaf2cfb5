/// What a page lends to the writing of its Markdown.
struct MarkdownSurroundings {
    var placeholders: Placeholders
    var allowsHTML: Bool
    /// The link to write for a safe address.
    var link: (String) -> String
    /// The finished HTML of a data block.
    var dataBlock: (Int) -> String
}

/// Writes parsed Markdown as HTML: values filled in and escaped, headings with ids, data blocks in their places.
func markdownHTML(_ events: [MarkdownEvent], in surroundings: MarkdownSurroundings) -> String {
    var writer = MarkdownWriter(surroundings)
    writer.write(events)
    return writer.html
}

private struct MarkdownWriter {
    private(set) var html = ""
    private let around: MarkdownSurroundings
    private var headingIDs = HeadingIDs()
    /// For each open link whether it has a destination.
    private var openLinks: [Bool] = []

    init(_ surroundings: MarkdownSurroundings) { around = surroundings }

    private var values: Placeholders { around.placeholders }

    mutating func write(_ events: [MarkdownEvent]) {
        var at = 0
        while at < events.count {
            switch events[at] {
            case .open(.heading(let level)):
                let text = values.plainText(of: events.text(from: at + 1) { $0 == .close(.heading(level: level)) }.text)
                startLine()
                html += "<h\(level) id=\"\(headingIDs.next(for: text))\">"
            case .open(.image(let destination, let title)):
                let alternative = events.text(from: at + 1) {
                    if case .close(.image(destination, title)) = $0 { true } else { false }
                }
                writeImage(destination, title: title, alternative: alternative.text)
                at = alternative.end
            case .open(let element): open(element)
            case .close(let element): close(element)
            case let leaf: write(leaf)
            }
            at += 1
        }
    }

    private mutating func open(_ element: MarkdownElement) {
        switch element {
        case .paragraph(isTight: true, _): break
        case .paragraph: startLine(); html += "<p>"
        case .blockQuote: startLine(); html += "<blockquote>\n"
        case .bulletList: startLine(); html += "<ul>\n"
        case .orderedList(start: 1): startLine(); html += "<ol>\n"
        case .orderedList(let start): startLine(); html += "<ol start=\"\(start)\">\n"
        case .item: startLine(); html += "<li>"
        case .emphasis: html += "<em>"
        case .strong: html += "<strong>"
        case .link(let destination, let title): openLink(destination, title: title)
        case .heading, .image: break
        }
    }

    private mutating func close(_ element: MarkdownElement) {
        switch element {
        case .paragraph(isTight: true, _), .image: break
        case .paragraph: html += "</p>\n"
        case .heading(let level): html += "</h\(level)>\n"
        case .blockQuote: startLine(); html += "</blockquote>\n"
        case .bulletList: html += "</ul>\n"
        case .orderedList: html += "</ol>\n"
        case .item: html += "</li>\n"
        case .emphasis: html += "</em>"
        case .strong: html += "</strong>"
        case .link: if openLinks.popLast() == true { html += "</a>" }
        }
    }

    private mutating func write(_ leaf: MarkdownEvent) {
        switch leaf {
        case .text(let text): html += values.escapedHTML(of: text)
        case .code(let text): html += "<code>\(values.escapedHTML(of: text))</code>"
        case .softBreak: html += "\n"
        case .lineBreak: html += "<br>\n"
        case .thematicBreak: startLine(); html += "<hr>\n"
        case .rawHTML(let text, let isBlock, _):
            guard around.allowsHTML else { return }
            if isBlock { startLine() }
            html += values.filledHTML(of: text)
        case .codeBlock(let info, let text): writeCode(text, language: info)
        case .dataBlock(let index): startLine(); html += around.dataBlock(index); startLine()
        case .table(let table): write(table)
        case .open, .close: break
        }
    }

    private mutating func openLink(_ destination: String, title: String) {
        let address = safeAddress(destination, values)
        openLinks.append(address != nil)
        guard let address else { return }
        html += "<a href=\"\(around.link(address).escapedForHTML)\"\(titleAttribute(title))>"
    }

    private mutating func writeImage(_ destination: String, title: String, alternative: String) {
        let address = safeAddress(destination, values).map(around.link) ?? ""
        // An image without an address would be an error; its words still say what it meant.
        guard !address.isEmpty else { return html += values.escapedHTML(of: alternative) }
        html += "<img src=\"\(address.escapedForHTML)\" alt=\"\(values.escapedHTML(of: alternative))\""
        html += "\(titleAttribute(title))>"
    }

    private func titleAttribute(_ title: String) -> String {
        title.isEmpty ? "" : " title=\"\(values.escapedHTML(of: title))\""
    }

    private mutating func writeCode(_ text: String, language: String) {
        startLine()
        let name = values.escapedHTML(of: String(language.prefix { !$0.isWhitespace }))
        html += name.isEmpty ? "<pre><code>" : "<pre><code class=\"language-\(name)\">"
        html += "\(values.escapedHTML(of: text))</code></pre>\n"
    }

    private mutating func write(_ table: PipeTable) {
        startLine()
        html += "<div class=\"table-scroll\">\n<table>\n<thead>\n"
        writeRow(table.header, "th scope=\"col\"", "th", table.alignments)
        html += "</thead>\n"
        if !table.rows.isEmpty {
            html += "<tbody>\n"
            for row in table.rows { writeRow(row, "td", "td", table.alignments) }
            html += "</tbody>\n"
        }
        html += "</table>\n</div>\n"
    }

    private mutating func writeRow(
        _ cells: [[MarkdownEvent]], _ opening: String, _ closing: String, _ alignments: [PipeTable.Alignment?]
    ) {
        html += "<tr>"
        for (cell, alignment) in zip(cells, alignments) {
            html += "<\(opening)" + (alignment.map { " class=\"align-\($0.rawValue)\"" } ?? "") + ">"
            write(cell)
            html += "</\(closing)>"
        }
        html += "</tr>\n"
    }

    /// Blocks begin on a line of their own.
    private mutating func startLine() {
        if !html.isEmpty, html.utf8.last != UInt8(ascii: "\n") { html += "\n" }
    }
}

extension [MarkdownEvent] {
    /// The words between an opening step and the closing one, which is at `end`.
    fileprivate func text(from start: Int, until isEnd: (MarkdownEvent) -> Bool) -> (text: String, end: Int) {
        var text = ""
        var at = start
        while at < count, !isEnd(self[at]) {
            switch self[at] {
            case .text(let words), .code(let words): text += words
            case .softBreak, .lineBreak: text += " "
            default: break
            }
            at += 1
        }
        return (text, at)
    }
}

/// Gives each heading an id made of its words, unique in the page.
///
/// They hold no `_`, so they never meet the ids of blocks and of the layout, which do.
private struct HeadingIDs {
    private var used: [String: Int] = [:]

    mutating func next(for text: String) -> String {
        let words = asciiWords(text, limit: 60)
        let base = words.isEmpty ? "section" : words
        var id = base
        while used[id] != nil {
            used[base, default: 1] += 1
            id = "\(base)-\(used[base, default: 1])"
        }
        used[id] = 1
        return id
    }
}
