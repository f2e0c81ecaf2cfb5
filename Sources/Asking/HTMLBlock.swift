/// An HTML block of CommonMark: what stands in it is no Markdown, so no fence either.
enum HTMLBlock {
    /// Ends with the line that holds one of these, such as `-->`.
    case until([String])
    /// Ends before a blank line.
    case untilBlank

    /// - Parameter afterBlank: Whether the line begins a block: a lone tag of no known name cannot end a paragraph.
    init?(opening line: String, afterBlank: Bool) {
        let indent = line.utf8.prefix { $0 == 0x20 }.count
        let text = line.dropFirst(indent).prefix(80).lowercased()
        guard indent <= 3, text.hasPrefix("<") else { return nil }
        if text.hasPrefix("<!--") {
            self = .until(["-->"])
        } else if text.hasPrefix("<?") {
            self = .until(["?>"])
        } else if text.hasPrefix("<![cdata[") {
            self = .until(["]]>"])
        } else if text.hasPrefix("<!"), let letter = text.utf8.dropFirst(2).first, isLetter(letter) {
            self = .until([">"])
        } else {
            let closes = text.hasPrefix("</")
            let name = String(
                decoding: text.utf8.dropFirst(closes ? 2 : 1).prefix { isLetter($0) || isDigit($0) }, as: UTF8.self)
            let next = text.utf8.dropFirst((closes ? 2 : 1) + name.utf8.count).first
            let endsName = next == nil || next == 0x20 || next == 0x09 || next == UInt8(ascii: ">")
            if !closes, endsName, HTMLBlock.rawNames.contains(name) {
                self = .until(HTMLBlock.rawNames.map { "</\($0)>" })
            } else if endsName || next == UInt8(ascii: "/"), HTMLBlock.blockNames.contains(name) {
                self = .untilBlank
            } else if afterBlank, !name.isEmpty, isLoneTag(line.dropFirst(indent)) {
                self = .untilBlank
            } else {
                return nil
            }
        }
    }

    /// Whether the block ends with this line.
    func ends(at line: String, isBlank: Bool) -> Bool {
        switch self {
        case .untilBlank: return isBlank
        case .until(let ends):
            let folded = line.lowercased()
            return ends.contains { folded.contains($0) }
        }
    }

    private static let rawNames: [String] = ["pre", "script", "style", "textarea"]

    private static let blockNames: Set<String> = [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
        "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend",
        "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param",
        "search", "section", "source", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr",
        "track", "ul"
    ]
}

/// Whether a line is nothing but one opening or closing tag.
private func isLoneTag(_ line: Substring) -> Bool {
    var quote: UInt8?
    var bytes = line.utf8.dropFirst()
    while let byte = bytes.popFirst() {
        if let open = quote {
            if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            quote = byte
        } else if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") {
            // `<https://…>` and `<a@b>` are links, not tags.
            return false
        } else if byte == UInt8(ascii: ">") {
            return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
        }
    }
    return false
}

private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
