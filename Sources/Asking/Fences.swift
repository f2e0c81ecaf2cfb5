/// A fenced block of a Markdown text, found as CommonMark finds it.
struct Fence {
    /// Index of the line that opens it.
    var open: Int
    /// Index of the line that closes it; `nil` when the text ends first.
    var close: Int?
    /// Spaces before the opening fence, 0–3; as many are taken from each line of the content.
    var indent: Int
    /// The fence itself, such as three backticks.
    var marker: String
    /// What follows the fence on its line, without spaces at both ends.
    var info: String

    /// The words of the info string.
    var words: [Substring] { info.split { $0 == " " || $0 == "\t" } }
}

/// Finds the fenced blocks of a text, in one pass over its lines.
///
/// A fence inside another, in an HTML block or in indented code is none. Fences behind a quote's or a list item's
/// mark belong to that container and are not looked for; where an item's content is indented by up to three spaces
/// they are found.
func findFences(in lines: [String]) -> [Fence] {
    var fences: [Fence] = []
    var open: Fence?
    var html: HTMLBlock?
    var inParagraph = false
    for (index, line) in lines.enumerated() {
        if var fence = open {
            guard fence.isClosed(by: line) else { continue }
            fence.close = index
            fences.append(fence)
            open = nil
        } else if let block = html {
            if block.ends(at: line) { html = nil }
        } else if let fence = Fence(opening: line, at: index) {
            open = fence
            inParagraph = false
        } else if let block = HTMLBlock(opening: line, inParagraph: inParagraph) {
            html = block.ends(at: line) ? nil : block
            inParagraph = false
        } else {
            inParagraph = continuesParagraph(line, inParagraph)
        }
    }
    if let open { fences.append(open) }
    return fences
}

/// Whether a paragraph goes on, or begins, with a line that is neither fence nor HTML.
private func continuesParagraph(_ line: String, _ inParagraph: Bool) -> Bool {
    let indent = line.utf8.prefix { $0 == 0x20 }.count
    let rest = line.utf8.dropFirst(indent).filter { $0 != 0x20 && $0 != 0x09 }
    guard let first = rest.first else { return false }
    let isIndented = indent >= 4 || line.utf8.dropFirst(indent).first == 0x09
    if isIndented { return inParagraph }
    let hashes = line.utf8.dropFirst(indent).prefix { $0 == UInt8(ascii: "#") }.count
    let afterHashes = line.utf8.dropFirst(indent + hashes).first ?? 0x20
    let isHeading = (1...6).contains(hashes) && (afterHashes == 0x20 || afterHashes == 0x09)
    let isRule = rest.count >= 3 && "-*_".utf8.contains(first) && rest.allSatisfy { $0 == first }
    let isUnderline = inParagraph && "-=".utf8.contains(first) && rest.allSatisfy { $0 == first }
    return !isHeading && !isRule && !isUnderline
}

extension Fence {
    fileprivate init?(opening line: String, at index: Int) {
        let indent = line.utf8.prefix { $0 == 0x20 }.count
        let rest = line.utf8.dropFirst(indent)
        guard indent <= 3, let sign = rest.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else {
            return nil
        }
        let length = rest.prefix { $0 == sign }.count
        let info = rest.dropFirst(length)
        // Backticks after backticks are a code span.
        guard length >= 3, sign != UInt8(ascii: "`") || !info.contains(sign) else { return nil }
        self.init(
            open: index, close: nil, indent: indent, marker: String(decoding: rest.prefix(length), as: UTF8.self),
            info: String(decoding: trimmed(info), as: UTF8.self))
    }

    fileprivate func isClosed(by line: String) -> Bool {
        let indent = line.utf8.prefix { $0 == 0x20 }.count
        let rest = line.utf8.dropFirst(indent)
        let length = rest.prefix { $0 == marker.utf8.first }.count
        return indent <= 3 && length >= marker.utf8.count
            && rest.dropFirst(length).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}

private func trimmed(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
    var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes = bytes.dropLast() }
    return bytes
}
