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
        return caseSensitive ? name : composed(lowered(name))
    }

    /// Each scalar by its simple lower-case mapping, nothing else.
    static func lowered(_ text: String) -> String {
        // Nearly all names are ASCII, and looking properties of scalars up is slow.
        if !isASCII(text) { return String(String.UnicodeScalarView(text.unicodeScalars.map(\.simpleLowercase))) }
        if !text.utf8.contains(where: isCapital) { return text }
        let count = text.utf8.count
        return String(unsafeUninitializedCapacity: count) { room in
            _ = room.initialize(fromContentsOf: text.utf8.lazy.map { isCapital($0) ? $0 | 0x20 : $0 })
            return count
        }
    }

    private static func composed(_ text: String) -> String {
        isASCII(text) ? text : text.precomposedStringWithCanonicalMapping
    }

    private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    /// Whether a byte is a whole scalar, and no white space.
    private static func isInk(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }

    private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

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
