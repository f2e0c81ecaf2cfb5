import Foundation

/// The name of a page that stands for a scope or an item: `first-steps-1a2b3c4d`.
///
/// Only `a–z`, `0–9` and `-` are in it, so it is safe on every file system and in every address; the part after the
/// last `-` comes from the id alone, so it is unique where titles are not and stays when other items come and go.
///
/// - Parameter digits: Hexadecimal digits of the id's SHA-256, 1–64.
func slug(title: String, id: String, digits: Int = 8) -> String {
    let words = asciiWords(title, limit: 48)
    let hash = sha256(Array(id.utf8)).prefix(digits)
    return words.isEmpty ? "page-\(hash)" : "\(words)-\(hash)"
}

/// A text in lower-case ASCII letters and digits, with single `-` for everything else; accents are dropped.
func asciiWords(_ text: String, limit: Int) -> String {
    var result = ""
    var gap = false
    for scalar in text.prefix(4 * limit).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
        let letters: String
        switch scalar {
        case "a"..."z", "0"..."9": letters = String(scalar)
        case "ß": letters = "ss"
        case "æ": letters = "ae"
        case "œ": letters = "oe"
        case "ø": letters = "o"
        case "ł": letters = "l"
        case "đ", "ð": letters = "d"
        case "þ": letters = "th"
        case "ı": letters = "i"
        default:
            // A combining mark belongs to the letter before it.
            if scalar.properties.generalCategory != .nonspacingMark { gap = true }
            continue
        }
        let joint = gap && !result.isEmpty ? "-" : ""
        if result.utf8.count + joint.utf8.count + letters.utf8.count > limit { break }
        gap = false
        result += joint + letters
    }
    return result
}
