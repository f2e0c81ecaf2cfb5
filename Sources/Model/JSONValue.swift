/// JSON as it is written: keys keep their order, and the text may stand inside a script or a page.
package indirect enum JSONValue {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])
    /// What is written as JSON, on one line, already.
    case written([UInt8])

    /// The text, on one line.
    package var text: [UInt8] {
        var text: [UInt8] = []
        write(to: &text, indent: nil)
        return text
    }

    /// The text with one value a line, for files that people read.
    package var indentedText: [UInt8] {
        var text: [UInt8] = []
        write(to: &text, indent: 0)
        text.append(UInt8(ascii: "\n"))
        return text
    }

    private func write(to text: inout [UInt8], indent: Int?) {
        switch self {
        case .null: text += "null".utf8
        case .bool(let value): text += (value ? "true" : "false").utf8
        case .integer(let value): text += String(value).utf8
        case .number(let value): text += (value.isFinite ? plainNumber(value) : "null").utf8
        case .string(let value): writeQuoted(value, to: &text)
        case .written(let bytes): text += bytes
        case .array(let values):
            writeList(values, between: "[]", to: &text, indent: indent) { value, text, indent in
                value.write(to: &text, indent: indent)
            }
        case .object(let members):
            writeList(members, between: "{}", to: &text, indent: indent) { member, text, indent in
                writeQuoted(member.key, to: &text)
                text += (indent == nil ? ":" : ": ").utf8
                member.value.write(to: &text, indent: indent)
            }
        }
    }
}

/// A number as the shortest text that reads back as the same number.
package func plainNumber(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

private func writeList<Element>(
    _ elements: [Element], between brackets: StaticString, to text: inout [UInt8], indent: Int?,
    write: (Element, inout [UInt8], Int?) -> Void
) {
    text.append(brackets.utf8Start[0])
    let inner = indent.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        if let inner { text += newLine(inner) }
        write(element, &text, inner)
    }
    if let indent, !elements.isEmpty { text += newLine(indent) }
    text.append(brackets.utf8Start[1])
}

private func newLine(_ indent: Int) -> [UInt8] {
    [UInt8(ascii: "\n")] + Array(repeating: UInt8(ascii: " "), count: indent)
}

extension [UInt8] {
    /// Appends a text as JSON writes it, on one line.
    package mutating func append(json string: String) { writeQuoted(string, to: &self) }
}

/// `<`, U+2028 and U+2029 are escaped although JSON does not ask for it: a script would end at them.
private func writeQuoted(_ string: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    defer { text.append(UInt8(ascii: "\"")) }
    // Most texts are names that have nothing to escape.
    if !string.utf8.contains(where: mayNeedEscape) { return text += string.utf8 }
    for scalar in string.unicodeScalars {
        switch scalar {
        case "\"": text += #"\""#.utf8
        case "\\": text += #"\\"#.utf8
        case "\n": text += #"\n"#.utf8
        case "\r": text += #"\r"#.utf8
        case "\t": text += #"\t"#.utf8
        case "<", "\u{7F}", "\u{2028}", "\u{2029}": text += escape(scalar).utf8
        default:
            if scalar.value < 0x20 {
                text += escape(scalar).utf8
            } else {
                text += UTF8.encode(scalar).map { Array($0) } ?? []
            }
        }
    }
}

/// Also true for the lead byte of U+2028 and U+2029: the slow path decides.
private func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x3C, 0x5C, 0x7F, 0xE2: true
    default: byte < 0x20
    }
}

private func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
}
