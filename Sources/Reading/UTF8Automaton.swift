/// Tells valid UTF-8 byte by byte, as RFC 3629 has it: neither surrogates nor longer forms than needed.
struct UTF8Automaton {
    /// Bytes that the scalar at hand still needs, and the range of the next one.
    private var needed = 0
    private var lower: UInt8 = 0x80
    private var upper: UInt8 = 0xBF

    /// Whether no scalar is begun.
    var isBetween: Bool { needed == 0 }

    /// - Returns: `false` when the byte cannot stand here.
    mutating func take(_ byte: UInt8) -> Bool {
        if needed > 0 {
            guard byte >= lower, byte <= upper else { return false }
            needed -= 1
            (lower, upper) = (0x80, 0xBF)
            return true
        }
        switch byte {
        case 0x00...0x7F: return true
        case 0xC2...0xDF: needed = 1
        case 0xE0...0xEF:
            needed = 2
            lower = byte == 0xE0 ? 0xA0 : 0x80
            upper = byte == 0xED ? 0x9F : 0xBF
        case 0xF0...0xF4:
            needed = 3
            lower = byte == 0xF0 ? 0x90 : 0x80
            upper = byte == 0xF4 ? 0x8F : 0xBF
        default: return false
        }
        return true
    }

    /// The place of the first scalar that is not valid; `nil` when all are.
    static func fault(in bytes: some Sequence<UInt8>) -> Int? {
        var automaton = UTF8Automaton()
        var start = 0
        for (at, byte) in bytes.enumerated() {
            if automaton.isBetween { start = at }
            if !automaton.take(byte) { return start }
        }
        return automaton.isBetween ? nil : start
    }
}
