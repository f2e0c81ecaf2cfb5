import Model

/// Tells by an input's first bytes what is no text that could be read, and what to do then.
///
/// Files are told by what they begin with. Where that could also begin a text, a byte that no text holds must follow.
enum Refusals {
    private struct Kind {
        var magic: [UInt8]
        var offset = 0
        /// Whether the magic alone could begin a text.
        var isWord = false
        var id: String
        var what: String
        var hint: String

        func begins(_ head: [UInt8]) -> Bool {
            guard head.dropFirst(offset).starts(with: magic) else { return false }
            return !isWord || head.prefix(64).contains { $0 < 0x09 || ($0 > 0x0D && $0 < 0x20) || $0 >= 0xF8 }
        }
    }

    /// - Parameter head: The input's first bytes, compression undone.
    static func refusal(ofBytes head: some Collection<UInt8>, name: String) -> Diagnostic? {
        let head = Array(head.prefix(1 << 12))
        let kind = isPackage(head) ? package(head) : kinds.first { $0.begins(head) }
        if let kind {
            return Diagnostic(.error, id: kind.id, at: SourceLocation(file: name), kind.what, hint: kind.hint)
        }
        guard isUTF32(head) else { return nil }
        return Diagnostic(
            .error, id: "utf-32-text", at: SourceLocation(file: name), "Encoding UTF-32 is not read",
            hint: "save the file as UTF-8")
    }

    private static let kinds: [Kind] = [
        workbook([0xD0, 0xCF, 0x11, 0xE0]),
        archive(Array("BZh".utf8), isWord: true), archive([0xFD] + Array("7zXZ".utf8)),
        archive([0x37, 0x7A, 0xBC, 0xAF]), archive(Array("Rar!".utf8) + [0x1A]), archive([0x04, 0x22, 0x4D, 0x18]),
        archive(Array("ustar".utf8), at: 257),
        table("parquet-file", "Parquet file", "PAR1", isWord: true),
        table("avro-file", "Avro file", "Obj\u{1}"), table("orc-file", "ORC file", "ORC", isWord: true),
        table("arrow-file", "Arrow file", "ARROW1\0"), table("arrow-file", "Feather file", "FEA1", isWord: true),
        table("sqlite-file", "SQLite database", "SQLite format 3\0"),
        document("pdf-file", "PDF document", Array("%PDF-".utf8)),
        document("image-file", "Picture", [0x89] + Array("PNG\r\n".utf8)),
        document("image-file", "Picture", [0xFF, 0xD8, 0xFF]),
        document("image-file", "Picture", Array("GIF87a".utf8)),
        document("image-file", "Picture", Array("GIF89a".utf8)),
    ]

    private static func workbook(_ magic: [UInt8]) -> Kind {
        Kind(magic: magic, id: "workbook", what: "Workbook is not a text export", hint: "save the sheet as CSV (UTF-8)")
    }

    private static func archive(_ magic: [UInt8], at offset: Int = 0, isWord: Bool = false) -> Kind {
        Kind(
            magic: magic, offset: offset, isWord: isWord, id: "archive", what: "Archive is not a text export",
            hint: "unpack it")
    }

    private static func table(_ id: String, _ what: String, _ magic: String, isWord: Bool = false) -> Kind {
        Kind(
            magic: Array(magic.utf8), isWord: isWord, id: id, what: "\(what) is not a text export",
            hint: "export as CSV or JSON, plain or compressed with gzip or zstd")
    }

    private static func document(_ id: String, _ what: String, _ magic: [UInt8]) -> Kind {
        Kind(
            magic: magic, id: id, what: "\(what) is not an export",
            hint: "choose the export itself, as CSV or JSON")
    }

    private static func isPackage(_ head: [UInt8]) -> Bool {
        head.starts(with: Array("PK".utf8)) && [[3, 4], [5, 6], [7, 8]].contains(head.dropFirst(2).prefix(2))
    }

    /// What a zip holds is told by the names of its first members.
    private static func package(_ head: [UInt8]) -> Kind {
        let isSheet = ["xl/", "opendocument.spreadsheet"].contains { head.holds($0) }
        let isDocument = ["word/", "ppt/", "opendocument."].contains { head.holds($0) }
        if isSheet || (!isDocument && head.holds("[Content_Types].xml")) { return workbook([]) }
        if isDocument { return document("text-document", "Text document", []) }
        return archive([])
    }

    private static func isUTF32(_ head: [UInt8]) -> Bool {
        if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) { return true }
        // Of four bytes the highest is always zero, the next but rarely not, and the lowest hardly ever.
        let count = min(head.count, 1 << 10) / 4
        let zeros = (0..<4).map { place in (0..<count).count { head[4 * $0 + place] == 0 } }
        func fits(_ zeros: [Int]) -> Bool {
            zeros[3] == count && zeros[2] >= count * 4 / 5 && zeros[1] >= count * 2 / 5 && zeros[0] <= count / 50
        }
        return count > 1 && (fits(zeros) || fits(zeros.reversed()))
    }
}

extension Array where Element == UInt8 {
    func holds(_ text: String) -> Bool {
        let text = Array(text.utf8)
        return indices.contains { self[$0] == text[0] && self[$0...].starts(with: text) }
    }
}
