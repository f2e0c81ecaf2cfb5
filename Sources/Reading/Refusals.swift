import Model

/// Tells by an input's first bytes what cannot be read, and what to do then.
enum Refusals {
    /// - Parameters:
    ///   - head: The input's first bytes, gzip undone.
    ///   - isFormatGiven: Whether the source says what the format is; then only what can never be right is refused.
    static func refusal(of head: some Collection<UInt8>, name: String, isFormatGiven: Bool) -> Diagnostic? {
        let head = Array(head.prefix(1 << 12))
        func starts(_ bytes: [UInt8]) -> Bool { head.starts(with: bytes) }
        func starts(_ text: String) -> Bool { starts(Array(text.utf8)) }
        func refused(_ id: String, _ what: String, _ hint: String) -> Diagnostic {
            Diagnostic(.error, id: id, at: SourceLocation(file: name), what, hint: hint)
        }
        let export = "export as CSV or JSON Lines, plain or compressed with gzip"
        if starts("PK\u{3}\u{4}") {
            return contains(head, "[Content_Types].xml") || contains(head, "xl/")
                ? refused("workbook", "Workbook is not a text export", "save the sheet as CSV (UTF-8)")
                : refused("archive", "Archive is not a text export", "unpack it")
        }
        if starts("BZh") || starts([0xFD] + Array("7zXZ".utf8)) || starts([0x37, 0x7A, 0xBC, 0xAF]) || starts("Rar!")
            || head.dropFirst(257).starts(with: Array("ustar".utf8))
        {
            return refused("archive", "Archive is not a text export", "unpack it")
        }
        if starts("PAR1") { return refused("parquet-file", "Parquet file is not a text export", export) }
        if starts([0xFF, 0xFE]) || starts([0xFE, 0xFF]) {
            return refused("utf-16-text", "Encoding UTF-16 is not supported yet", "save as UTF-8")
        }
        if starts("version https://git-lfs.github.com/spec/") {
            return refused("git-lfs-pointer", "Git LFS pointer stands in place of the file", "run `git lfs pull`")
        }
        if isFormatGiven { return nil }
        let text = head.drop(while: \.isBlank)
        let word = String(decoding: text.prefix(9), as: UTF8.self).lowercased()
        if word.hasPrefix("<!doctype") || word.hasPrefix("<html") {
            return refused("html-page", "HTML page is not an export", "a sign-in page may have been saved in its place")
        }
        return nil
    }

    private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
        let text = Array(text.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: text) }
    }
}
