import Foundation
import Model

/// The rules that turn written names into the names that are counted.
enum Texts {
    /// Without Unicode White_Space at either end.
    static func trimmed(_ text: String) -> String {
        if let first = text.utf8.first, let last = text.utf8.last, isInk(first), isInk(last) { return text }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    /// Items and scopes: trimmed, in Unicode form C, case kept.
    static func name(_ text: String) -> String { composed(trimmed(text)) }

    /// Users: trimmed, form C, each scalar by its simple lower-case mapping, form C again.
    static func user(_ text: String, caseSensitive: Bool) -> String {
        let name = name(text)
        return caseSensitive ? name : composed(name.simplyLowercased)
    }

    private static func composed(_ text: String) -> String {
        text.isASCII ? text : text.precomposedStringWithCanonicalMapping
    }

    /// Whether a byte is a whole scalar, and no white space.
    private static func isInk(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }

    /// Header names and words for kinds are compared without case, spaces, `_`, `-` and `.`.
    static func folded(_ text: String) -> String {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case 0x09...0x0D, 0x20, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
            case 0x80...: return foldedByScalars(text)
            default: folded.append(byte)
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// Asking Unicode's tables for each letter of each name was a fifth of the time in a folder of small exports.
    private static func foldedByScalars(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars
        where !scalar.properties.isWhitespace && scalar != "_" && scalar != "-" && scalar != "." && scalar != "\u{FEFF}"
        {
            folded.append(scalar.simpleLowercase)
        }
        return String(folded)
    }
}
