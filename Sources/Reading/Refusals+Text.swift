import Model

extension Refusals {
    /// Tells what is text, but no export.
    ///
    /// - Parameters:
    ///   - head: The input's first bytes in UTF-8, without byte order mark.
    ///   - isFormatGiven: Whether the source says what the format is; then only what can never be right is refused.
    static func refusal(ofText head: some Collection<UInt8>, name: String, isFormatGiven: Bool) -> Diagnostic? {
        func refused(_ id: String, _ what: String, _ hint: String) -> Diagnostic {
            Diagnostic(.error, id: id, at: SourceLocation(file: name), what, hint: hint)
        }
        let head = Array(head.prefix(1 << 12))
        if head.starts(with: Array("version https://git-lfs.github.com/spec/".utf8)) {
            return refused("git-lfs-pointer", "Git LFS pointer stands in place of the file", "run `git lfs pull`")
        }
        if isFormatGiven { return nil }
        let words = String(decoding: head, as: UTF8.self).lowercased()
        switch markup(words) {
        case .page:
            return refused(
                "html-page", "HTML page is not an export", "a sign-in page may have been saved in its place")
        case .xml: return refused("xml-file", "XML file is not read", "export as CSV or JSON")
        case nil: break
        }
        if isMessage(words) {
            return refused(
                "email-message", "E-mail message is not an export", "save the message's attachment instead")
        }
        return nil
    }

    private enum Markup { case page, xml }

    /// What is told by the first tag, behind declarations and comments.
    private static func markup(_ words: String) -> Markup? {
        var rest = Substring(words)
        var isXML = false
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
            if rest.hasPrefix("<!doctype html") || rest.hasPrefix("<html") { return .page }
            if rest.hasPrefix("<?xml") {
                isXML = true
                rest = rest.drop { $0 != ">" }.dropFirst()
            } else if rest.hasPrefix("<!--") {
                rest = rest.dropFirst(4)
                while !rest.isEmpty, !rest.hasPrefix("-->") { rest = rest.dropFirst() }
                rest = rest.dropFirst(3)
            } else {
                return isXML ? .xml : rest.hasPrefix("<!doctype") ? .page : nil
            }
        }
    }

    /// A message begins with one of its fields, and names its version of MIME among them.
    private static func isMessage(_ words: String) -> Bool {
        let fields = words.split(whereSeparator: \.isNewline)
        let first = [
            "received:", "return-path:", "delivered-to:", "from:", "to:", "date:", "subject:", "message-id:",
            "mime-version:", "x-",
        ]
        guard let start = fields.first, first.contains(where: { start.hasPrefix($0) }) else { return false }
        return fields.contains { $0.hasPrefix("mime-version: 1") }
    }
}
