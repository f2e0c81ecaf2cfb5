/// What is put in the place of a placeholder.
enum Filling {
    /// Data: shown as it is, escaped for where it stands.
    case text(String)
    /// The text of a style sheet or script, which is no HTML.
    case code(String)
    /// What each page puts there itself, in a frame that many pages share.
    case hole(Hole)

    enum Hole { case title, content }

    var plainText: String {
        switch self {
        case .text(let text): text
        case .code, .hole: ""
        }
    }

    var escapedForHTML: String {
        switch self {
        case .text(let text): text.escapedForHTML
        case .code(let text): text
        case .hole: ""
        }
    }
}

/// The values of one page, by the numbers of their placeholders.
///
/// Values never meet the Markdown parser, nor Mustache's escaping: the text that is parsed holds a private-use
/// character, a number and another such character, and the values come in afterwards.
final class Placeholders {
    private var fillings: [Filling] = []

    enum Part {
        case plain(Substring)
        case filled(Filling)
    }

    /// Keeps a value and returns the text that stands for it.
    func add(_ filling: Filling) -> String {
        fillings.append(filling)
        return "\u{E001}\(fillings.count - 1)\u{E002}"
    }

    /// A text cut at its placeholders.
    func parts(of text: String) -> [Part] {
        // Both marks begin with this byte, and hardly anything else does.
        guard text.utf8.contains(0xEE) else { return text.isEmpty ? [] : [.plain(text[...])] }
        var parts: [Part] = []
        let scalars = text.unicodeScalars
        var at = scalars.startIndex
        while let start = scalars[at...].firstIndex(of: "\u{E001}"),
            let end = scalars[start...].firstIndex(of: "\u{E002}")
        {
            if start > at { parts.append(.plain(text[at..<start])) }
            if let number = Int(text[scalars.index(after: start)..<end]), fillings.indices.contains(number) {
                parts.append(.filled(fillings[number]))
            }
            at = scalars.index(after: end)
        }
        if at < scalars.endIndex { parts.append(.plain(text[at...])) }
        return parts
    }

    /// A text with its values, as a reader would copy it.
    func plainText(of text: String) -> String {
        joined(text, plain: { String($0) }, filled: \.plainText)
    }

    /// A text with its values, escaped for text and attributes.
    func escapedHTML(of text: String) -> String {
        joined(text, plain: { String($0).escapedForHTML }, filled: \.escapedForHTML)
    }

    /// Raw HTML with its values.
    func filledHTML(of html: String) -> String {
        joined(html, plain: { String($0) }, filled: \.escapedForHTML)
    }

    private func joined(_ text: String, plain: (Substring) -> String, filled: (Filling) -> String) -> String {
        var result = ""
        for part in parts(of: text) {
            switch part {
            case .plain(let text): result += plain(text)
            case .filled(let filling): result += filled(filling)
            }
        }
        return result
    }
}
