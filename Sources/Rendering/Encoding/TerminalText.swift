extension String {
    /// Without characters that move the cursor or turn the direction of writing.
    var withoutControls: String {
        guard unicodeScalars.contains(where: \.steersTerminals) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars { result.append(scalar.steersTerminals ? "\u{FFFD}" : scalar) }
        return String(result)
    }

    /// How many of a terminal's columns the text takes.
    var terminalWidth: Int {
        var isPlain = true
        for byte in utf8 where byte >= 0x80 { isPlain = false }
        return isPlain ? utf8.count : reduce(0) { $0 + $1.terminalWidth }
    }

    /// The text in lines of at most `width` columns, broken between words where that is possible.
    func folded(to width: Int) -> [String] {
        guard terminalWidth > width else { return [self] }
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in split(separator: " ") {
            let length = String(word).terminalWidth
            if !line.isEmpty, used + 1 + length <= width {
                line += " " + word
                used += 1 + length
                continue
            }
            if !line.isEmpty { lines.append(line) }
            (line, used) = ("", 0)
            // A word longer than a line is cut where the line ends.
            for character in word {
                if used + character.terminalWidth > width, !line.isEmpty {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line.append(character)
                used += character.terminalWidth
            }
        }
        return lines + [line]
    }
}

extension Character {
    /// 2 for those that East Asian scripts and emoji take two columns for, 0 for what joins the character before.
    fileprivate var terminalWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        // U+FE0F asks for the coloured picture of what is a sign otherwise.
        if unicodeScalars.contains("\u{FE0F}") { return 2 }
        switch first.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
            0x20000...0x3FFFD:
            return 2
        default: break
        }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }
}

extension Unicode.Scalar {
    fileprivate var steersTerminals: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
