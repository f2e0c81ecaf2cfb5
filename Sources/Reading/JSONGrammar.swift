/// The grammar of JSON (RFC 8259) as an automaton that takes one byte after another.
///
/// It is strict: what it takes can be continued to a document, and the first byte that it does not take is the fault.
/// Where the RFC leaves a choice: strings are Unicode, so a surrogate that is escaped alone is a fault, and nesting
/// ends at 256, as in the reader of records.
struct JSONGrammar {
    static let deepest = 256

    enum Container { case array, object }

    private enum State {
        case value, valueOrEnd, key, keyOrEnd, colon, behindValue, done
        case string, escape, hex, lowBackslash, lowLetter
        case minus, zero, integer, point, fraction, exponent, exponentSign, exponentDigits
        case word
    }

    private var state = State.value
    /// The containers that are open, the outermost first.
    private(set) var nesting: [Container] = []
    /// Whether the string at hand is a key.
    private var isKey = false
    private var utf8 = UTF8Automaton()
    /// The digits of an escape read so far, and whether it has to be the second half of a pair.
    private var unit: UInt32 = 0
    private var digitCount = 0
    private var isLow = false
    /// What is left of `true`, `false` or `null`.
    private var rest: Substring.UTF8View = "".utf8[...]

    /// Whether a value, or the end of an array, comes next.
    var expectsValue: Bool { state == .value || state == .valueOrEnd }
    /// Whether the document is whole and only white space may follow.
    var isDone: Bool { state == .done }
    /// Whether the last byte belongs to a key that has not ended.
    var isWithinKey: Bool {
        guard isKey else { return false }
        switch state {
        case .string, .escape, .hex, .lowBackslash, .lowLetter: return true
        default: return false
        }
    }

    /// Whether the document may end here.
    var mayEnd: Bool {
        switch state {
        case .done: true
        case .zero, .integer, .fraction, .exponentDigits: nesting.isEmpty
        default: false
        }
    }

    /// - Returns: `false` when the byte cannot stand here.
    mutating func take(_ byte: UInt8) -> Bool {
        switch state {
        case .value, .valueOrEnd, .key, .keyOrEnd, .colon, .behindValue, .done:
            return byte.isBlank || takeMark(byte)
        case .string, .escape, .hex, .lowBackslash, .lowLetter: return takeWithinString(byte)
        case .word:
            guard rest.first == byte else { return false }
            rest.removeFirst()
            if rest.isEmpty { endValue() }
            return true
        default: return takeWithinNumber(byte)
        }
    }

    private mutating func takeMark(_ byte: UInt8) -> Bool {
        switch (state, byte) {
        case (.valueOrEnd, UInt8(ascii: "]")), (.keyOrEnd, UInt8(ascii: "}")): return close()
        case (.behindValue, UInt8(ascii: "]")): return nesting.last == .array && close()
        case (.behindValue, UInt8(ascii: "}")): return nesting.last == .object && close()
        case (.behindValue, .comma): state = nesting.last == .object ? .key : .value
        case (.colon, UInt8(ascii: ":")): state = .value
        case (.key, .quote), (.keyOrEnd, .quote): (state, isKey) = (.string, true)
        case (.value, _), (.valueOrEnd, _): return beginValue(byte)
        default: return false
        }
        return true
    }

    private mutating func beginValue(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard nesting.count < JSONGrammar.deepest else { return false }
            let isObject = byte == UInt8(ascii: "{")
            nesting.append(isObject ? .object : .array)
            state = isObject ? .keyOrEnd : .valueOrEnd
        case .quote: (state, isKey) = (.string, false)
        case UInt8(ascii: "-"): state = .minus
        case UInt8(ascii: "0"): state = .zero
        case UInt8(ascii: "1")...UInt8(ascii: "9"): state = .integer
        case UInt8(ascii: "t"): (state, rest) = (.word, "rue".utf8[...])
        case UInt8(ascii: "f"): (state, rest) = (.word, "alse".utf8[...])
        case UInt8(ascii: "n"): (state, rest) = (.word, "ull".utf8[...])
        default: return false
        }
        return true
    }

    private mutating func close() -> Bool {
        nesting.removeLast()
        endValue()
        return true
    }

    private mutating func endValue() { state = nesting.isEmpty ? .done : .behindValue }

    private mutating func takeWithinString(_ byte: UInt8) -> Bool {
        switch state {
        case .escape: return takeEscape(byte)
        case .hex: return takeDigit(byte)
        case .lowBackslash:
            state = .lowLetter
            return byte == UInt8(ascii: "\\")
        case .lowLetter:
            state = .hex
            return byte == UInt8(ascii: "u")
        default: break
        }
        guard utf8.take(byte), byte >= 0x20 else { return false }
        if byte == UInt8(ascii: "\\") {
            state = .escape
        } else if byte == .quote {
            if isKey { state = .colon } else { endValue() }
        }
        return true
    }

    private mutating func takeEscape(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: "u") {
            (state, unit, digitCount, isLow) = (.hex, 0, 0, false)
            return true
        }
        state = .string
        return "\"\\/bfnrt".utf8.contains(byte)
    }

    private mutating func takeDigit(_ byte: UInt8) -> Bool {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return false }
        unit = unit << 4 | UInt32(digit)
        digitCount += 1
        guard digitCount == 4 else { return true }
        let isSecond = (0xDC00...0xDFFF).contains(unit)
        guard isSecond == isLow else { return false }
        let isFirst = (0xD800...0xDBFF).contains(unit)
        (state, unit, digitCount, isLow) = (isFirst ? .lowBackslash : .string, 0, 0, isFirst)
        return true
    }

    private mutating func takeWithinNumber(_ byte: UInt8) -> Bool {
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        switch state {
        case .minus where isDigit: state = byte == UInt8(ascii: "0") ? .zero : .integer
        case .integer where isDigit: break
        case .point where isDigit, .fraction where isDigit: state = .fraction
        case .exponent where isDigit, .exponentSign where isDigit, .exponentDigits where isDigit:
            state = .exponentDigits
        case .exponent where byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"): state = .exponentSign
        case .zero where byte == UInt8(ascii: "."), .integer where byte == UInt8(ascii: "."): state = .point
        case .zero where byte | 0x20 == UInt8(ascii: "e"), .integer where byte | 0x20 == UInt8(ascii: "e"),
            .fraction where byte | 0x20 == UInt8(ascii: "e"):
            state = .exponent
        case .zero, .integer, .fraction, .exponentDigits:
            endValue()
            return take(byte)
        default: return false
        }
        return true
    }

    /// The place of the first byte that cannot stand where it does, in what should be one object; the end of the bytes
    /// where the object goes on behind them; `nil` when nothing is wrong.
    static func fault(inObject bytes: some Collection<UInt8>) -> Int? {
        var grammar = JSONGrammar()
        if let first = bytes.first, first != UInt8(ascii: "{") { return 0 }
        for (at, byte) in bytes.enumerated() where !grammar.take(byte) { return at }
        return grammar.mayEnd ? nil : bytes.count
    }
}
