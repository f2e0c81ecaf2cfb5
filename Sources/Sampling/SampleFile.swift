/// One small file of a sample, as it is before compression.
struct SampleFile {
    /// Relative to the sample's folder; compressed where it ends with `.gz`.
    var path: String
    var bytes: [UInt8] = []

    init(_ path: String, _ text: String = "") {
        self.path = path
        self.bytes = Array(text.utf8)
    }

    /// The bytes as they are written.
    func packed() throws -> [UInt8] { path.hasSuffix(".gz") ? try gzip(bytes) : bytes }

    /// Appends a record of comma separated values, quoted where they must be.
    mutating func append(record fields: [String]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field: field)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func append(field: String) {
        let quote = UInt8(ascii: "\"")
        let mustBeQuoted = field.utf8.contains {
            $0 == quote || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
        }
        guard mustBeQuoted else { return bytes.append(contentsOf: field.utf8) }
        bytes.append(quote)
        for byte in field.utf8 {
            if byte == quote { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    /// Appends one line with a JSON object, its members in the order given.
    mutating func append(object members: [(String, String)]) {
        let texts = members.map { "\"\($0)\":\"\(jsonEscaped($1))\"" }
        bytes.append(contentsOf: "{\(texts.joined(separator: ","))}\n".utf8)
    }
}

private func jsonEscaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else { return text }
    return text.reduce(into: "") { escaped, character in
        if character == "\"" || character == "\\" { escaped.append("\\") }
        escaped.append(character)
    }
}
