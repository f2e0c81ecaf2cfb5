/// About how wide a text stands in a system font, bold included: a little generous, so that labels do not meet.
func textWidth(_ text: String, size: Double = Canvas.fontSize) -> Double {
    text.unicodeScalars.reduce(0) { $0 + emWidth($1) } * size
}

/// A text that fits into a width; what is cut is in the table.
func truncated(_ text: String, to width: Double, size: Double = Canvas.fontSize) -> String {
    guard textWidth(text, size: size) > width else { return text }
    var kept = ""
    var used = textWidth("…", size: size)
    for character in text {
        used += textWidth(String(character), size: size)
        if used > width { break }
        kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
}

private func emWidth(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20, 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x69, 0x6A, 0x6C, 0x7C, 0xA0, 0x202F: 0.36
    case 0x66, 0x72, 0x74: 0.48
    case 0x4D, 0x57, 0x6D, 0x77, 0x40, 0x25: 0.98
    case 0x41...0x5A: 0.74
    case 0x0300...0x036F, 0x200B...0x200F: 0
    case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F000...0x3FFFF: 1.05
    default: 0.66
    }
}
