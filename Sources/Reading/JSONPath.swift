/// Where a JSON document holds its records: a JSON Pointer (RFC 6901) in parts.
struct JSONPath {
    let parts: [String]

    /// - Returns: `nil` for what is no JSON Pointer.
    init?(pointer: String) {
        guard pointer.isEmpty || pointer.hasPrefix("/") else { return nil }
        var parts: [String] = []
        for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            var text = ""
            var isEscape = false
            for scalar in part.unicodeScalars {
                switch (isEscape, scalar) {
                case (true, "0"): text.unicodeScalars.append("~")
                case (true, "1"): text.unicodeScalars.append("/")
                case (true, _): return nil
                case (false, "~"): break
                default: text.unicodeScalars.append(scalar)
                }
                isEscape = !isEscape && scalar == "~"
            }
            if isEscape { return nil }
            parts.append(text)
        }
        self.parts = parts
    }

    /// Whether a part is this key, byte by byte: Swift's own `==` takes differently composed letters for equal.
    func hasPart(_ index: Int, _ key: String) -> Bool {
        parts.indices.contains(index) && parts[index].utf8.elementsEqual(key.utf8)
    }
}
