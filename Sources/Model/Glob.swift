/// A pattern in which `*` stands for any text, `?` for one character and `\` makes the next character plain.
/// Case is ignored, scalar by scalar.
public struct Glob: Hashable, Sendable {
    public let text: String
    private let parts: [Part]

    private enum Part: Hashable, Sendable {
        case scalar(Unicode.Scalar)
        case one
        case many
    }

    public init(_ text: String) {
        self.text = text
        var parts: [Part] = []
        var escaped = false
        for scalar in folded(text) {
            if escaped {
                parts.append(.scalar(scalar))
                escaped = false
            } else if scalar == "\\" {
                escaped = true
            } else if scalar == "*" {
                if parts.last != .many { parts.append(.many) }
            } else {
                parts.append(scalar == "?" ? .one : .scalar(scalar))
            }
        }
        if escaped { parts.append(.scalar("\\")) }
        self.parts = parts
    }

    /// A pattern that matches just this text.
    public init(exactly text: String) {
        var escaped = ""
        for character in text.unicodeScalars {
            if character == "*" || character == "?" || character == "\\" { escaped.unicodeScalars.append("\\") }
            escaped.unicodeScalars.append(character)
        }
        self.init(escaped)
    }

    /// The one text that the pattern matches, in the case that matching compares; `nil` where it matches many.
    public var literal: String? {
        var text = String.UnicodeScalarView()
        for part in parts {
            guard case .scalar(let scalar) = part else { return nil }
            text.append(scalar)
        }
        return String(text)
    }

    /// A text in the case that matching compares.
    public static func folding(_ text: String) -> String { text.simplyLowercased }

    /// - Complexity: O(pattern × text).
    public func matches(_ text: String) -> Bool {
        let scalars = folded(text)
        var at = 0
        var part = 0
        var star: (part: Int, at: Int)?
        while at < scalars.count {
            if part < parts.count, parts[part] == .many {
                star = (part, at)
                part += 1
            } else if part < parts.count, parts[part] == .one || parts[part] == .scalar(scalars[at]) {
                at += 1
                part += 1
            } else if let held = star {
                star = (held.part, held.at + 1)
                at = held.at + 1
                part = held.part + 1
            } else {
                return false
            }
        }
        while part < parts.count, parts[part] == .many { part += 1 }
        return part == parts.count
    }
}

private func folded(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.map(\.simpleLowercase) }
