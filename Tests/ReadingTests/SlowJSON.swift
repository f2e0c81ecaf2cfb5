/// A reader of one JSON object that is short and obviously right, to compare the real one with.
struct SlowJSON {
    enum Value: Equatable {
        case text(String)
        case nested
    }

    private struct Malformed: Error {}

    private let bytes: [UInt8]
    private var at = 0

    /// The values by key, the last of a repeated key; `nil` when the line is not one object in valid UTF-8.
    static func object(_ line: some Sequence<UInt8>) -> [String: Value]? {
        var reader = SlowJSON(bytes: Array(line))
        guard String(validating: reader.bytes, as: UTF8.self) != nil else { return nil }
        reader.skipSpace()
        guard let object = try? reader.object() else { return nil }
        reader.skipSpace()
        return reader.at == reader.bytes.count ? object : nil
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

    private mutating func skipSpace() { while [0x20, 0x09, 0x0D, 0x0A].contains(next) { at += 1 } }

    private mutating func take(_ text: String) throws {
        guard bytes[at...].starts(with: text.utf8) else { throw Malformed() }
        at += text.utf8.count
    }

    private mutating func takes(_ text: String) -> Bool { (try? take(text)) != nil }

    private mutating func object() throws -> [String: Value] {
        var members: [String: Value] = [:]
        try take("{")
        skipSpace()
        if takes("}") { return members }
        repeat {
            skipSpace()
            let key = try string()
            skipSpace()
            try take(":")
            members[key] = try value()
        } while takes(",")
        try take("}")
        return members
    }

    private mutating func value() throws -> Value {
        skipSpace()
        defer { skipSpace() }
        switch next {
        case UInt8(ascii: "{"):
            _ = try object()
            return .nested
        case UInt8(ascii: "["):
            try take("[")
            skipSpace()
            if takes("]") { return .nested }
            repeat { _ = try value() } while takes(",")
            try take("]")
            return .nested
        case UInt8(ascii: "\""): return .text(try string())
        default:
            if takes("null") { return .text("") }
            for word in ["true", "false"] where takes(word) { return .text(word) }
            return .text(try number())
        }
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
        var units: [UInt16] = []
        var text = ""
        try take("\"")
        while !takes("\"") {
            guard at < bytes.count, bytes[at] >= 0x20 else { throw Malformed() }
            guard takes("\\") else {
                try close(&units, into: &text)
                let start = at
                repeat { at += 1 } while at < bytes.count && bytes[at] & 0xC0 == 0x80
                text += String(decoding: bytes[start..<at], as: UTF8.self)
                continue
            }
            if takes("u") {
                guard at + 4 <= bytes.count, bytes[at..<(at + 4)].allSatisfy({ isHex($0) }),
                    let unit = UInt16(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
                else { throw Malformed() }
                units.append(unit)
                at += 4
                continue
            }
            try close(&units, into: &text)
            let escapes: [UInt8: Unicode.Scalar] = [
                0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r", 0x74: "\t",
            ]
            guard let scalar = escapes[next] else { throw Malformed() }
            text.unicodeScalars.append(scalar)
            at += 1
        }
        try close(&units, into: &text)
        return text
    }

    private func isHex(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }

    /// Escaped units that follow each other make scalars together; none may be left over.
    private func close(_ units: inout [UInt16], into text: inout String) throws {
        if units.isEmpty { return }
        guard let decoded = String(validating: units, as: UTF16.self) else { throw Malformed() }
        text += decoded
        units = []
    }
}
