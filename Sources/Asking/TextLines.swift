import Model

/// The lines of a text without their ends: LF, CR LF or CR, where CommonMark ends lines.
///
/// - Returns: At least one line; a text that ends with a line end has an empty last line.
func splitLines(_ text: String) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var afterReturn = false
    for byte in text.utf8 {
        if byte == 0x0A, afterReturn {
            afterReturn = false
            continue
        }
        afterReturn = byte == 0x0D
        if byte == 0x0A || byte == 0x0D {
            lines.append(String(decoding: line, as: UTF8.self))
            line.removeAll(keepingCapacity: true)
        } else {
            line.append(byte)
        }
    }
    lines.append(String(decoding: line, as: UTF8.self))
    return lines
}

/// Opens a file and decodes it as UTF-8, without the byte order mark.
///
/// - Returns: `nil` when it cannot be read, which has been said.
func readText(_ path: String, files: any FileOpening, problems: Problems) -> String? {
    let bytes: [UInt8]
    do {
        bytes = try files.contents(of: path)
    } catch let unreadable as Diagnostics {
        unreadable.all.forEach(problems.add)
        return nil
    } catch {
        problems.error("unreadable-file", at: SourceLocation(file: path), "File cannot be read")
        return nil
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return text }
    let line = content.split(separator: 0x0A, omittingEmptySubsequences: false)
        .firstIndex { String(validating: $0, as: UTF8.self) == nil }
    problems.error(
        "invalid-utf-8", at: SourceLocation(file: path, line: line.map { $0 + 1 }), "Text is not encoded in UTF-8",
        hint: "save the file as UTF-8")
    return nil
}
