extension String {
    /// The text as it stands in HTML: in text and in quoted attributes alike.
    ///
    /// Control characters, which HTML forbids, become U+FFFD.
    var escapedForHTML: String {
        guard utf8.contains(where: needsEscape) else { return self }
        var result = ""
        result.reserveCapacity(utf8.count + 16)
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\t", "\n": result.unicodeScalars.append(scalar)
            default: result.unicodeScalars.append(scalar.isForbiddenInHTML ? "\u{FFFD}" : scalar)
            }
        }
        return result
    }
}

/// Also true for the lead bytes that C1 controls and non-characters begin with: the slow path decides.
private func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xEF, 0xF0...0xF4: true
    default: byte < 0x20
    }
}

extension Unicode.Scalar {
    /// Controls but TAB and LF, and non-characters.
    fileprivate var isForbiddenInHTML: Bool {
        value < 0x20 || (0x7F...0x9F).contains(value) || (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
    }
}
