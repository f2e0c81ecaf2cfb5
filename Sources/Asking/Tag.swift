import Model

/// A Mustache tag of a template, as far as templates may use them.
struct Tag: Hashable {
    enum Kind: Hashable {
        case value
        /// `{{#name}}`, and `{{^name}}` for what stands there instead.
        case section, inverted
        case close
        case partial
        /// The mark that a data block left behind.
        case block
    }

    var kind: Kind
    /// The name between the braces, such as `report.period.label`.
    var name: String
    /// Whether the plain number is asked for: `raw(viewers)`.
    var isRaw = false
    var location: SourceLocation
}

/// Finds the tags of a text.
///
/// This is our own scan: the Mustache library prints nothing for a name it does not know, and it knows tags that a
/// template must not have, because they would print values as they are or change what a tag is.
func findTags(in text: SplicedText, problems: Problems) -> [Tag] {
    var scan = TagScan(text: text, problems: problems)
    return scan.tags()
}

private struct TagScan {
    let bytes: [UInt8]
    let text: SplicedText
    let problems: Problems
    var line = 0
    var at = 0
    var lineStart = 0

    init(text: SplicedText, problems: Problems) {
        bytes = Array(text.text.utf8)
        self.text = text
        self.problems = problems
    }

    mutating func tags() -> [Tag] {
        var tags: [Tag] = []
        let mark = Array(String(PageSource.blockMark).utf8)
        while at < bytes.count {
            if startsHere("{{") {
                if let tag = tag() { tags.append(tag) }
            } else if bytes[at] == mark[0], bytes[at...].starts(with: mark) {
                tags.append(Tag(kind: .block, name: "", location: here))
                at += mark.count
            } else {
                step()
            }
        }
        return tags
    }

    private var here: SourceLocation { text.location(line: line, column: at - lineStart) }

    private func startsHere(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[at...].starts(with: $0) }
    }

    private mutating func step() {
        if bytes[at] == 0x0A {
            line += 1
            lineStart = at + 1
        }
        at += 1
    }

    /// Reads the tag that begins here, and stands behind it afterwards.
    private mutating func tag() -> Tag? {
        let location = here
        let sign = at + 2 < bytes.count ? bytes[at + 2] : 0
        if sign == UInt8(ascii: "!") { return comment(location) }
        guard let content = content(location) else { return nil }
        switch sign {
        case UInt8(ascii: "{"), UInt8(ascii: "&"):
            problems.error(
                "unescaped-tag", at: location, "Tag that would print a value as markup",
                why: "values are shown as text", hint: "write two braces, such as {{report.title}}")
        case UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "<"), UInt8(ascii: "$"):
            problems.error(
                "unknown-tag", at: location, "Unknown tag \(quoted("{{" + String(UnicodeScalar(sign))))",
                why: "a tag is a value, a section, a partial or a comment")
        case UInt8(ascii: "#"): return tag(.section, content.dropFirst(), location)
        case UInt8(ascii: "^"): return tag(.inverted, content.dropFirst(), location)
        case UInt8(ascii: "/"): return tag(.close, content.dropFirst(), location)
        case UInt8(ascii: ">"): return tag(.partial, content.dropFirst(), location)
        default: return tag(.value, content, location)
        }
        return nil
    }

    private mutating func comment(_ location: SourceLocation) -> Tag? {
        while at < bytes.count, !startsHere("}}") { step() }
        if at == bytes.count {
            problems.error("unclosed-tag", at: location, "Comment without '}}'")
        }
        at = min(at + 2, bytes.count)
        return nil
    }

    /// What stands between the braces; `nil` when they do not close on their line, which has been said.
    private mutating func content(_ location: SourceLocation) -> Substring? {
        at += 2
        let start = at
        while at < bytes.count, bytes[at] != 0x0A, !startsHere("}}"), at == start || !startsHere("{{") { step() }
        guard at < bytes.count, startsHere("}}") else {
            problems.error("unclosed-tag", at: location, "Tag without '}}' on its line")
            return nil
        }
        let content = String(decoding: bytes[start..<at], as: UTF8.self)
        at += 2
        if content.hasPrefix("{"), at < bytes.count, bytes[at] == UInt8(ascii: "}") { at += 1 }
        return content[...]
    }

    private func tag(_ kind: Tag.Kind, _ content: Substring, _ location: SourceLocation) -> Tag? {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        var name = String(content).utf8.drop(while: isSpace)
        while let last = name.last, isSpace(last) { name = name.dropLast() }
        var text = String(decoding: name, as: UTF8.self)
        var isRaw = false
        if kind != .partial, let bracket = text.firstIndex(of: "("), text.hasSuffix(")") {
            let transform = String(text[..<bracket])
            guard transform == "raw", kind == .value else {
                problems.unknown(
                    "transform", Word(text: transform, location: location), among: kind == .value ? ["raw"] : [])
                return nil
            }
            isRaw = true
            text = String(text[text.index(after: bracket)...].dropLast())
        }
        let isWellFormed =
            kind == .partial ? isPartialName(text) : isDottedName(text) || (text == "." && kind == .value)
        guard isWellFormed else {
            problems.error(
                "malformed-tag", at: location, "Malformed name in a tag",
                hint: "names are letters, digits and '_', with dots between, such as {{report.period.label}}")
            return nil
        }
        return Tag(kind: kind, name: text, isRaw: isRaw, location: location)
    }
}

private func isDottedName(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy(isNameByte)
    }
}

private func isPartialName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
}

private func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "_")
}
