/// An HTML block of CommonMark: what stands in it is no Markdown, so no fence either.
enum HTMLBlock {
    /// Ends with the line that holds one of these, such as `-->`.
    case until([String])
    /// Ends before a blank line.
    case untilBlank

    /// - Parameter inParagraph: Whether the line before is a paragraph's: a lone tag of no known name cannot end it.
    init?(opening line: String, inParagraph: Bool) {
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
            } else if !inParagraph, isLoneTag(line.utf8.dropFirst(indent + 1)) {
                self = .untilBlank
            } else {
                return nil
            }
        }
    }

    /// Whether the block ends with this line.
    func ends(at line: String) -> Bool {
        switch self {
        case .untilBlank: return line.utf8.allSatisfy(isSpace)
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
        "track", "ul",
    ]
}

/// Whether a line is nothing but one opening or closing tag.
///
/// - Parameter rest: What follows the `<`.
private func isLoneTag(_ rest: Substring.UTF8View) -> Bool {
    var rest = rest
    let closes = rest.first == UInt8(ascii: "/")
    if closes { rest.removeFirst() }
    guard let first = rest.first, isLetter(first) else { return false }
    rest = rest.drop { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    while !closes, rest.dropAttribute() {}
    rest = rest.drop(while: isSpace)
    if !closes, rest.first == UInt8(ascii: "/") { rest.removeFirst() }
    return rest.first == UInt8(ascii: ">") && rest.dropFirst().allSatisfy(isSpace)
}

extension Substring.UTF8View {
    /// Takes an attribute and the space before it from the beginning, if one is there.
    fileprivate mutating func dropAttribute() -> Bool {
        let name = drop(while: isSpace)
        guard name.startIndex != startIndex, let first = name.first,
            isLetter(first) || first == UInt8(ascii: "_")
                || first == UInt8(ascii: ":")
        else { return false }
        let end = name.drop { isLetter($0) || isDigit($0) || "_.:-".utf8.contains($0) }
        let sign = end.drop(while: isSpace)
        guard sign.first == UInt8(ascii: "=") else {
            self = end
            return true
        }
        var value = sign.dropFirst().drop(while: isSpace)
        guard let quote = value.first else { return false }
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            value = value.dropFirst().drop { $0 != quote }
            guard !value.isEmpty else { return false }
            self = value.dropFirst()
        } else {
            self = value.drop { !isSpace($0) && !"\"'=<>`".utf8.contains($0) }
            return startIndex != value.startIndex
        }
        return true
    }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
