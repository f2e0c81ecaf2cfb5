/// A reader of JSON that is short and obviously right, to compare the real one with.
struct SlowJSON {
    indirect enum Value {
        case text(String)
        case list
        case object([(key: String, value: Value)])
    }

    struct Malformed: Error {}

    let bytes: [UInt8]
    /// The next byte; where reading fails, the first that is wrong.
    var at = 0
    private var depth = 0
    /// Where the records are looked for, and their places once they are found; see `SlowDocument`.
    var search: SlowDocument.Search?
    var elements: [Range<Int>]?
    var hasEmptyArray = false

    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    /// The members of what is one object in valid UTF-8.
    static func object(_ record: some Sequence<UInt8>) -> [(key: String, value: Value)]? {
        var reader = SlowJSON(record)
        guard String(validating: reader.bytes, as: UTF8.self) != nil else { return nil }
        return try? reader.whole()
    }

    /// The place of the first byte that is wrong in what is not one object.
    static func fault(_ record: some Sequence<UInt8>) -> Int? {
        var reader = SlowJSON(record)
        return (try? reader.whole()) == nil ? reader.at : nil
    }

    private mutating func whole() throws -> [(key: String, value: Value)] {
        guard next == UInt8(ascii: "{"), case .object(let members) = try value() else { throw Malformed() }
        skipSpace()
        guard at == bytes.count else { throw Malformed() }
        return members
    }

    var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

    mutating func skipSpace() { while [0x20, 0x09, 0x0D, 0x0A].contains(next) { at += 1 } }

    mutating func take(_ text: String) throws {
        for byte in text.utf8 {
            guard next == byte else { throw Malformed() }
            at += 1
        }
    }

    mutating func takes(_ mark: Character) -> Bool {
        guard at < bytes.count, next == mark.asciiValue else { return false }
        at += 1
        return true
    }

    /// - Parameter path: The keys and numbers that lead here; `nil` where no records are looked for.
    mutating func value(_ path: [String]? = nil) throws -> Value {
        skipSpace()
        if try takeRecords(path) { return .list }
        switch next {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if depth == 256 { throw Malformed() }
            depth += 1
            defer { depth -= 1 }
            return next == UInt8(ascii: "{") ? .object(try members(path)) : try list(path)
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "n"):
            try take("null")
            return .text("")
        case UInt8(ascii: "t"):
            try take("true")
            return .text("true")
        case UInt8(ascii: "f"):
            try take("false")
            return .text("false")
        default: return .text(try number())
        }
    }

    private mutating func members(_ path: [String]?) throws -> [(key: String, value: Value)] {
        var members: [(String, Value)] = []
        try take("{")
        skipSpace()
        if takes("}") { return members }
        repeat {
            skipSpace()
            let key = try string()
            skipSpace()
            try take(":")
            members.append((key, try value(path.map { $0 + [key] })))
            skipSpace()
        } while takes(",")
        try take("}")
        return members
    }

    private mutating func list(_ path: [String]?) throws -> Value {
        try take("[")
        skipSpace()
        if takes("]") { return .list }
        var index = 0
        repeat {
            _ = try value(search == .anywhere ? nil : path.map { $0 + [String(index)] })
            index += 1
            skipSpace()
        } while takes(",")
        try take("]")
        return .list
    }

    private mutating func number() throws -> String {
        let start = at
        _ = takes("-")
        if !takes("0") { try digits() }
        if takes(".") { try digits() }
        if takes("e") || takes("E") {
            if !takes("+") { _ = takes("-") }
            try digits()
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func digits() throws {
        let start = at
        while (0x30...0x39).contains(next) { at += 1 }
        if at == start { throw Malformed() }
    }

    private mutating func string() throws -> String {
        var text: [UInt8] = []
        try take("\"")
        while !takes("\"") {
            guard next >= 0x20 else { throw Malformed() }
            if takes("\\") {
                text += try escape().utf8
            } else {
                text.append(next)
                at += 1
            }
        }
        guard let text = String(validating: text, as: UTF8.self) else { throw Malformed() }
        return text
    }

    private mutating func escape() throws -> String {
        if takes("u") {
            let first = try unit()
            if (0xDC00...0xDFFF).contains(first) { try refuseLast() }
            guard (0xD800...0xDBFF).contains(first) else { return String(decoding: [first], as: UTF16.self) }
            try take("\\u")
            let second = try unit()
            if !(0xDC00...0xDFFF).contains(second) { try refuseLast() }
            return String(decoding: [first, second], as: UTF16.self)
        }
        let escapes: [Character: String] = [
            "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
        ]
        guard let text = escapes[Character(Unicode.Scalar(next))] else { throw Malformed() }
        at += 1
        return text
    }

    private mutating func unit() throws -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(next)).hexDigitValue else { throw Malformed() }
            unit = unit << 4 | UInt16(digit)
            at += 1
        }
        return unit
    }

    private mutating func refuseLast() throws {
        at -= 1
        throw Malformed()
    }
}

extension SlowJSON {
    /// Names and texts of a record's values in their order; an object has no text, and neither has a list.
    static func values(_ members: [(key: String, value: Value)], _ depth: Int = 1) -> [(name: String, text: String?)] {
        members.flatMap { key, value -> [(name: String, text: String?)] in
            switch value {
            case .text(let text): return [(key, text)]
            case .list: return [(key, nil)]
            case .object(let inner):
                let below = depth < 16 ? values(inner, depth + 1) : []
                return [(key, nil)] + below.map { (key + "." + $0.name, $0.text) }
            }
        }
    }

    /// The names that are columns: those of all values but objects with members.
    static func names(_ members: [(key: String, value: Value)], _ depth: Int = 1) -> [String] {
        members.flatMap { key, value -> [String] in
            guard case .object(let inner) = value, depth < 16, !inner.isEmpty else { return [key] }
            return names(inner, depth + 1).map { key + "." + $0 }
        }
    }
}
